/** The language of a text: English by its commonest words, another by a detector that is loaded only when needed. */

/** Words that English running text is full of and its neighbours are not. */
const ENGLISH = new Set(
  (
    'the and to that for with by from said were has have been his are it they their this not but which who will ' +
    'would she her he after than when there what about could into'
  ).split(' '),
)

/** Characters that are looked at. */
const SAMPLE = 20_000
/** English news has 25 to 35 of these words in a hundred; other languages of Europe under 8. */
const ENOUGH = 0.13
/** Words under which a guess is no better than a coin. */
const FEW = 12

/** ISO 639-1 code of the language of a text, `und` where it cannot be told. */
export async function tongueOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word)).length
  if (english / Math.max(1, words.length) >= ENOUGH) return 'en'
  if (words.length < FEW && !/[^\p{Script=Latin}\P{L}]/u.test(sample)) return 'und'
  const { eld } = await import('eld/small')
  const guess = eld.detect(sample)
  return guess.language && guess.isReliable() ? guess.language : 'und'
}

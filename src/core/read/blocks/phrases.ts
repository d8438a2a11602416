/** Phrases of the lexicon as alternatives of a pattern. */

/** Any of the phrases, the longest first, with any white space between their words. */
export const oneOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')

/** The phrases as written in capitals, with capital initials, or all in capitals where they are short. */
export function cased(phrases: readonly string[]): string {
  const capital = (phrase: string) =>
    phrase.replace(/(^|[ /-])\p{L}/gu, (first) => first.toUpperCase())
  return oneOf(phrases.flatMap((phrase) => [capital(phrase), phrase.toUpperCase()]))
}

/** What the engine's reading of a text says that bears on its stance: its terms, and how its claims are held. */
import { termsIn } from '../../../src/core/compare/likeness/terms.js'
import { makeReport, readReport, type Language } from '../../../src/index.js'
import { HEARSAY, REFUTING } from './lexicon.en.js'

/** One claim, as far as it bears on a stance. */
export interface ToldClaim {
  readonly attributed: boolean
  readonly hedged: boolean
  /** Denied by its voice, or doubted. */
  readonly denied: boolean
  /** Says *not* itself. */
  readonly negative: boolean
}

export interface ToldSentence {
  readonly terms: readonly string[]
  readonly words: number
  /** Words that refute, and words of hearsay. */
  readonly refuting: number
  readonly hearsay: number
  readonly asks: boolean
  readonly claims: readonly ToldClaim[]
}

export interface Told {
  readonly sentences: readonly ToldSentence[]
}

/** How much a term tells. */
export type Rarity = (term: string) => number

/** Reads a headline or a body. */
export function tell(text: string, key: string, language: Language): Told {
  const reading = readReport(makeReport(text, { key }), language)
  const words = reading.words[0]
  if (!words) return { sentences: [] }
  const attributions = new Map(reading.attributions.map((one) => [one.id, one]))
  const sentences: ToldSentence[] = []
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const [first, last] = [words.starts[s]!, words.starts[s + 1]!]
    if (first === last) continue
    const forms = Array.from({ length: last - first }, (_, i) =>
      (words.lemma[first + i] || words.form[first + i]!).toLowerCase(),
    )
    const [from, to] = [words.from[first]!, words.to[last - 1]!]
    const own = reading.claims.filter(({ spans }) => spans[0].from >= from && spans[0].from < to)
    sentences.push({
      terms: termsIn(words, first, last).map(({ term }) => term),
      words: forms.length,
      refuting: forms.filter((form) => REFUTING.has(form)).length,
      hearsay: forms.filter((form) => HEARSAY.has(form)).length,
      asks: forms.includes('?'),
      claims: own.map(({ held, certainty, polarity, attribution }) => {
        const stance = attribution ? attributions.get(attribution)?.stance : undefined
        return {
          attributed: held !== 'outlet',
          hedged: certainty !== 'certain',
          denied: polarity === 'denied' || stance === 'denies' || stance === 'doubts',
          negative: polarity === 'negative',
        }
      }),
    })
  }
  return { sentences }
}

/** Rarity of terms over some texts: ln(1 + texts / texts with the term). */
export function rarityOver(texts: readonly Told[]): Rarity {
  const holders = new Map<string, number>()
  for (const { sentences } of texts) {
    for (const term of new Set(sentences.flatMap((one) => one.terms)))
      holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  return (term) => Math.log(1 + texts.length / (holders.get(term) ?? 1))
}

/** Numbers that look like one count and are not: a part beside the whole, shots beside the shot, one number read twice. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import { children, isRelation, isUpos, wordsIn } from '../../../../language/tree.js'
import { shared, type Quantity, type Words } from '../../../../model/index.js'
import type { Draft, Scene, Side } from '../../draft.js'
import { ACTS_COUNTED } from '../../lexicon.en.js'

/**
 * True of a conflict between two counts that may both hold: the smaller one is of some among all (*one of the dead officers*, *two
 * officers and a deputy* against *three officers*), one counts blows and the other people (*four shots*), or both are one number.
 */
export function countsApart({ kind, status, sides }: Draft, scene: Scene): boolean {
  if (kind !== 'count' || status !== 'conflict') return false
  const [one, other] = sides
  if (one.says !== undefined && one.says === other.says) return true
  const [a, b] = [quantityAt(one, scene), quantityAt(other, scene)]
  if (!a || !b || ofActs(a) !== ofActs(b)) return a !== undefined && b !== undefined
  const [few, many] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a]
  return isSome(few, scene) || (isListed(few, scene) && !isListed(many, scene))
}

/** The number that the words of a side give; the first where they hold several. */
export function quantityAt(
  { span }: Pick<Side, 'span'>,
  { quantities }: Scene,
): Quantity | undefined {
  return (quantities.get(span.report) ?? []).find(
    ({ kind, number }) => kind === 'count' && shared(number, span) > 0,
  )
}

function sizeOf({ low, high, approx }: Quantity): number {
  return approx ?? low ?? high ?? 0
}

/** *four shots*, *three times*: how often, not how many. */
function ofActs({ head }: Quantity): boolean {
  return ACTS_COUNTED.has(head ?? '')
}

/** *one of the slain officers*, *three of those hurt*. */
function isSome({ number }: Quantity, { view }: Scene): boolean {
  const text = view.texts.get(number.report)!.slice(number.to, number.to + AHEAD)
  return /^\s+of\s+(?:the|them|those|these|his|her|its|their)\b/.test(text)
}

/** Letters behind a number in which *of the* may stand. */
const AHEAD = 12

/** True where people of another sort, or with a name, are counted beside it: *two women and the driver died*. */
function isListed({ span, head }: Quantity, { view }: Scene): boolean {
  const { words } = view.lexed.get(span.report)!
  const { first, last } = wordsIn(words, span)
  for (let at = first; at < last; at++) {
    if (words.lemma[at] !== head || !isUpos(words, at, 'NOUN')) continue
    if (isRelation(words, at, 'conj') && isSomebody(words, words.head[at]!, head)) return true
    return children(words, at).some(
      (word) => isRelation(words, word, 'conj') && isSomebody(words, word, head),
    )
  }
  return false
}

function isSomebody(words: Words, word: number, head: string | null): boolean {
  const lemma = words.lemma[word]!
  return lemma !== head && (isUpos(words, word, 'PROPN') || PERSON_NOUNS.has(lemma))
}

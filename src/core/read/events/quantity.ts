/** Numbers in the tree: which word a quantity counts, and the count that it states. */
import { D, U } from '../../language/tagset.js'
import { children, wordsIn, wordsSpan } from '../../language/tree.js'
import { span, type Count, type Quantity, type Span, type Words } from '../../model/index.js'
import { preposition } from '../../language/clause.js'
import type { Kinds } from './kinds.js'
import { ANYBODY } from './lexicon.en.js'
import type { NameIndex } from '../../language/name-index.js'
import { nounPhrase } from './roles.js'

/** The quantities of one report by the word that they count, or that holds their number. */
export type QuantityIndex = ReadonlyMap<number, Quantity>

/** What the finders of counts look at. */
export interface Sight {
  readonly words: Words
  readonly names: NameIndex
  readonly kinds: Kinds
  readonly quantities: QuantityIndex
}

/** A count with the rule that found it. */
export interface Counted {
  readonly rule: string
  readonly count: Count
}

/** Indexes the quantities that count things. */
export function indexQuantities(words: Words, quantities: readonly Quantity[]): QuantityIndex {
  const index = new Map<number, Quantity>()
  for (const quantity of quantities) {
    if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') continue
    const { first, last } = wordsIn(words, quantity.number)
    if (first === last) continue
    let top = first
    for (let w = first; w < last; w++) {
      const head = words.head[w]!
      if (head < first || head >= last) top = w
    }
    for (let w = first; w < last; w++) if (!index.has(w)) index.set(w, quantity)
    const head = words.head[top]!
    const relation = words.deprel[top]
    const onNoun =
      relation === D['nummod'] ||
      relation === D['det'] ||
      relation === D['amod'] ||
      relation === D['compound']
    if (head !== -1 && onNoun && (!index.has(head) || relation === D['nummod']))
      index.set(head, quantity)
    const of = quantity.of ? wordsIn(words, quantity.of).last - 1 : -1
    if (of >= last && !index.has(of)) index.set(of, quantity)
  }
  return index
}

/** *28 and 31 years old*, *ages 54, 33 and 26*, *27-yo*: a number on the way to an age. */
export function isAge(words: Words, word: number): boolean {
  const next = [1, 2, 3, 4].map((step) => words.lemma[word + step] ?? '')
  const before = [1, 2, 3, 4, 5].map((step) => words.lemma[word - step] ?? '')
  if (words.form[word + 1] === '-' || before.includes('age') || before.includes('aged')) return true
  return next.includes('year') && next.every((lemma) => lemma !== 'people')
}

/** The count that a quantity states, with who and where. */
export function stated(sight: Sight, slot: string, word: number, quantity: Quantity): Count {
  const { words } = sight
  const isBare = words.upos[word] === U.NUM
  const place = (isBare ? children(words, word) : []).find((c) => {
    const prep = preposition(words, c)
    const name = prep === 'in' || prep === 'at' || prep === 'near' ? sight.names.at(c) : null
    return name !== null && (name.type === 'place' || name.type === 'facility')
  })
  return {
    slot,
    low: quantity.low,
    high: quantity.high,
    approx: quantity.approx,
    span: quantity.span,
    quantity: quantity.id,
    who: whoOf(words, word, quantity),
    where: place === undefined ? null : sight.names.at(place)!.id,
  }
}

/** Who or what is counted, without the number; null where that is only *people*. */
function whoOf(words: Words, word: number, quantity: Quantity): Span | null {
  if (words.upos[word] === U.NUM) return quantity.of
  const who = nounPhrase(words, word)
  const from = Math.max(who.from, quantity.number.to)
  const text = from < who.to ? wordsIn(words, span(who.report, from, who.to)) : null
  if (!text || text.first === text.last) return quantity.of
  if (text.last - text.first === 1 && ANYBODY.has(words.lemma[text.first]!)) return null
  return wordsSpan(words, text.first, text.last)
}

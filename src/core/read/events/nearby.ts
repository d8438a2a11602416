/** Counts that stand near an event without hanging on it. */
import { D, U } from '../../language/tagset.js'
import { children, isRelation, sentenceOf } from '../../language/tree.js'
import type { Quantity, Words } from '../../model/index.js'
import { preposition } from '../../language/clause.js'
import { PEOPLE } from './implied.js'
import { TOLL_VERBS } from './lexicon.en.js'
import { isAge, stated, type Counted, type Sight } from './quantity.js'
import type { Trigger } from './triggers.js'

/** Words that may stand between a number of people and what befell them. */
const BETWEEN = new Set<number>([U.AUX, U.ADV, U.NOUN, U.ADJ, U.PROPN, U.PART])
const REACH_BACK = 6
/** Words of a bound before a number: *killing [as many as] 12*. */
const REACH_BOUND = 4

/** Where the tree gives no victim: *at least 12 people were killed*, *killing at least 12*, *two guards dead*. */
export function beside(sight: Sight, slot: string, trigger: Trigger, isAlone: boolean): Counted[] {
  const { words, quantities, kinds } = sight
  if (!isAlone || !PEOPLE.has(slot)) return []
  const person = (w: number) =>
    words.upos[w] === U.NUM ? !isAge(words, w) : kinds.isPerson(w) && words.form[w - 1] !== '-'
  const next = words.form[trigger.last] === ':' ? trigger.last + 1 : trigger.last
  for (let w = next; w <= next + REACH_BOUND; w++) {
    const quantity = quantities.get(w)
    if (
      quantity?.kind === 'count' &&
      quantity.span.from === words.from[next] &&
      person(headOf(words, w))
    ) {
      return [{ rule: 'E18', count: stated(sight, slot, headOf(words, w), quantity) }]
    }
  }
  for (let w = trigger.first - 1; w >= Math.max(0, trigger.first - REACH_BACK); w--) {
    const quantity = quantities.get(w)
    if (quantity?.kind === 'count' && person(headOf(words, w))) {
      return [{ rule: 'E18', count: stated(sight, slot, headOf(words, w), quantity) }]
    }
    const links = words.lemma[w] === 'of' || words.upos[w] === U.DET
    if (!links && !BETWEEN.has(words.upos[w]!)) break
  }
  return []
}

/** The noun of a number, or the number where it stands alone. */
function headOf(words: Words, w: number): number {
  const head = words.deprel[w] === D['nummod'] ? words.head[w]! : -1
  return head === -1 || /^(?:more|other)s?$/.test(words.lemma[head]!) ? w : head
}

/** The number beside *death toll*, or beside *the number of dead*: *the toll rose to 32*, *from 30 to 32*, *a death toll of 32*. */
export function tollOf(sight: Sight, word: number, isToll: boolean): Quantity | null {
  const { words, quantities } = sight
  const stated = isToll ? undefined : statedOf(sight, word)
  if (stated !== undefined) return stated
  const at = isToll ? word : tolled(words, word)
  if (at === -1 || (!isToll && words.lemma[at] !== 'number' && words.lemma[at] !== 'toll'))
    return isToll ? null : told(sight, word)
  const own = children(words, at).find((c) => preposition(words, c) === 'of' && quantities.has(c))
  if (own !== undefined) return quantities.get(own)!
  const verb = words.head[at]!
  if (verb === -1) return isToll ? risenTo(sight, word) : null
  if (quantities.has(verb) && words.upos[verb] === U.NUM) return quantities.get(verb)!
  if (!TOLL_VERBS.has(words.lemma[verb]!)) return isToll ? null : told(sight, word)
  const counted = children(words, verb).filter((c) => c > at && quantities.has(c))
  const from = counted.find((c) => preposition(words, c) === 'from')
  const behind =
    from === undefined ? undefined : children(words, from).find((c) => quantities.has(c))
  const to = counted.find((c) => c !== from) ?? behind ?? from
  if (to === undefined) return isToll ? null : told(sight, word)
  return quantities.get(to)!
}

/** *The dead are now 25*: the number that the sentence says of them. */
function statedOf({ words, quantities }: Sight, word: number): Quantity | undefined {
  const number = words.head[word]!
  const isSaid =
    number !== -1 &&
    words.upos[number] === U.NUM &&
    isRelation(words, word, 'nsubj') &&
    children(words, number).some((c) => isRelation(words, c, 'cop')) &&
    /^the$/i.test(words.form[word - 1] ?? '')
  return isSaid ? quantities.get(number) : undefined
}

/** How far behind *the number of injured* the number may stand, behind a verb and its preposition. */
const REACH_TOLD = 6

/** Forms of the verbs of a toll, which trees often take for nouns: *the toll in the blast rose to 31*. */
const RISEN =
  /^(?:rose|rises?|risen|climb(?:s|ed)|stands?|stood|reache[sd]|jump(?:s|ed)|grew|grown|went|goes|increase[sd])$/i
const REACH_RISEN = 9

/** *The death toll in the blast rose to 31*: the number that a verb of its own gives a toll, by the order of the words. */
function risenTo({ words, quantities }: Sight, word: number): Quantity | null {
  let risen = false
  for (let w = word + 1; w <= word + REACH_RISEN && w < words.count; w++) {
    if (words.upos[w] === U.PUNCT) return null
    risen ||= RISEN.test(words.form[w]!)
    const quantity = risen ? quantities.get(w) : undefined
    if (quantity !== undefined && words.upos[w] === U.NUM && /^(?:to|at)$/.test(words.form[w - 1]!))
      return quantity
  }
  return null
}

/** *The number of injured rose to 120*, *taking the number of dead to 14*, by the order of the words where the tree is lost. */
function told({ words, quantities }: Sight, word: number): Quantity | null {
  const of = words.lemma[word - 1] === 'the' ? word - 2 : word - 1
  if (words.lemma[of] !== 'of' || words.lemma[of - 1] !== 'number') return null
  for (let w = word + 1; w <= word + REACH_TOLD && w < words.count; w++) {
    if (words.upos[w] === U.PUNCT) return null
    const quantity = quantities.get(w)
    if (quantity !== undefined && words.upos[w] === U.NUM)
      return /^(?:to|at)$/.test(words.form[w - 1]!) ? quantity : null
  }
  return null
}

/** The noun whose number an outcome may have: *the number of dead*, *the number of people killed*. */
function tolled(words: Words, word: number): number {
  const head = words.head[word]!
  const people = head !== -1 && words.deprel[word] === D['acl'] ? words.head[head]! : -1
  return people !== -1 && words.lemma[people] === 'number' ? people : head
}

/** How far behind a number the preposition of its place may stand: *13 captured in Belgium*. */
const REACH_ON = 3

/** Numbers without a noun and with a place, after a counted whole: *17 arrests — 13 in Arlen and four in Brask*. */
export function partsOf(sight: Sight, found: readonly Counted[], trigger: Trigger): Counted[] {
  const { words, quantities, names } = sight
  const whole = found.find(
    ({ count, rule }) => rule === 'E11' && count.high !== null && count.high > 1,
  )
  if (!whole) return []
  const sentence = sentenceOf(words, trigger.word)
  const used = new Set(found.map(({ count }) => count.quantity))
  const parts: Counted[] = []
  for (let w = trigger.word + 1; w < words.starts[sentence + 1]!; w++) {
    const quantity = quantities.get(w)
    if (!quantity || quantity.kind !== 'count' || words.upos[w] !== U.NUM || used.has(quantity.id))
      continue
    if (words.from[w]! < quantity.number.from || words.to[w]! !== quantity.number.to) continue
    const where = placeAfter(sight, w)
    if (where === null || (quantity.high ?? 0) >= (whole.count.high ?? 0)) continue
    used.add(quantity.id)
    const to = words.to[where]!
    const span = { ...quantity.number, to }
    const count = {
      ...stated(sight, whole.count.slot, w, quantity),
      span,
      who: null,
      where: names.at(where)!.id,
    }
    parts.push({ rule: 'E19', count })
  }
  return parts
}

/** The place name of *in …* behind a bare number, past a participle: the last word of the name, or null. */
function placeAfter({ words, names }: Sight, number: number): number | null {
  for (let w = number + 1; w <= number + REACH_ON; w++) {
    if (words.upos[w] === U.ADP && /^(?:in|at|near)$/.test(words.lemma[w]!)) {
      for (let p = w + 1; p <= w + 6 && p < words.count; p++) {
        const type = names.at(p)?.type
        if (type !== 'place' && type !== 'facility') {
          if (words.upos[p] === U.PUNCT || words.upos[p] === U.VERB) return null
          continue
        }
        const name = names.at(p)
        while (p + 1 < words.count && names.at(p + 1) === name) p++
        return p
      }
      return null
    }
    if (words.upos[w] !== U.VERB && words.upos[w] !== U.ADV) return null
  }
  return null
}

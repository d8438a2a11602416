/** What is counted of an event: the quantities on its roles, on its own noun, and the ones that are only implied. */
import { D, U, X } from '../../language/tagset.js'
import { children, isRelation, wordsIn, wordsSpan } from '../../language/tree.js'
import {
  cover,
  span,
  type Count,
  type Quantity,
  type RoleKind,
  type Span,
  type Words,
} from '../../model/index.js'
import { preposition } from './clause.js'
import type { Frame } from './frame.js'
import { nameOf, type Kinds } from './kinds.js'
import { ANYBODY, COLLECTIVES, NOBODY, ORDINALS, TOLL_VERBS } from './lexicon.en.js'
import type { NameIndex } from './names.js'
import { nounPhrase, type Filled } from './roles.js'
import type { Trigger } from './triggers.js'

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

/** Slots whose count is implied by one named or definite person: *Omar Daly was wounded* is one injured. */
const IMPLIED = new Set([
  'killed',
  'injured',
  'missing',
  'abducted',
  'released',
  'raped',
  'rescued',
  'shot',
])
/** Slots of people: *a man was arrested* counts one where the person is new. */
const PEOPLE = new Set([
  ...IMPLIED,
  'arrested',
  'charged',
  'convicted',
  'deported',
  'tortured',
  'assaulted',
])

/** Indexes the quantities that count things. */
export function indexQuantities(words: Words, quantities: readonly Quantity[]): QuantityIndex {
  const index = new Map<number, Quantity>()
  for (const quantity of quantities) {
    if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') continue
    const { first, last } = wordsIn(words, quantity.number)
    if (first === last) continue
    let top = first
    while (top + 1 < last && words.head[top]! >= first && words.head[top]! < last)
      top = words.head[top]!
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
  }
  return index
}

/** Every count of an event: named slots first, then whatever else of it is counted. */
export function findCounts(sight: Sight, trigger: Trigger, roles: readonly Filled[]): Counted[] {
  const found: Counted[] = []
  const slots = slotsOf(trigger.frame)
  for (const role of roles) {
    const slot = slots.get(role.kind)
    if (slot) found.push(...onRole(sight, slot, role.word))
  }
  const own = slots.get('self')
  if (own) found.push(...onTrigger(sight, own, trigger))
  const toll = tollOf(sight, trigger.word, slots.has('toll'))
  const told = slots.get('toll') ?? own ?? slots.get('victim')
  if (toll && told) found.push({ rule: 'E17', count: stated(sight, told, trigger.word, toll) })
  const used = new Set(found.map(({ count }) => count.quantity ?? ''))
  for (const { pattern, word } of trigger.arguments) {
    if (pattern === 'amod' || pattern === 'compound') continue
    const quantity = sight.quantities.get(word)
    if (!quantity || quantity.kind !== 'count' || used.has(quantity.id)) continue
    used.add(quantity.id)
    const slot = quantity.head ?? sight.words.lemma[word]!
    found.push({ rule: 'E14', count: stated(sight, slot, word, quantity) })
  }
  return sums(found)
}

/** A role, the trigger noun itself, or the number that is told of a toll. */
type CountedPart = RoleKind | 'self' | 'toll'

const SLOTS = new Map<Frame, ReadonlyMap<CountedPart, string>>()

function slotsOf(frame: Frame): ReadonlyMap<CountedPart, string> {
  let slots = SLOTS.get(frame)
  if (!slots) {
    const pairs = (frame.counts ?? '').split(' ').filter(Boolean)
    slots = new Map(pairs.map((pair) => pair.split(':') as [CountedPart, string]))
    SLOTS.set(frame, slots)
  }
  return slots
}

/** The count of a role: its quantity, an ordinal, nobody, or the one person that is meant. */
function onRole(sight: Sight, slot: string, word: number): Counted[] {
  const { words, quantities, kinds } = sight
  const quantity = quantities.get(word)
  const people = PEOPLE.has(slot)
  if (quantity?.kind === 'count') {
    if (people && !kinds.isPerson(word) && words.upos[word] === U.PROPN) return []
    return [
      { rule: 'E11', count: stated(sight, slot, word, quantity) },
      ...including(sight, slot, word),
    ]
  }
  if (!people) return []
  const implied = impliedBy(sight, slot, word)
  return implied === null ? [] : [implied]
}

/** *Twelve people, including two guards*: the guards are a part of the twelve. */
function including(sight: Sight, slot: string, word: number): Counted[] {
  const { words, quantities } = sight
  const parts = children(words, word).filter((c) => preposition(words, c) === 'include')
  return parts.flatMap((part) => {
    const quantity = quantities.get(part)
    return quantity?.kind === 'count'
      ? [{ rule: 'E15', count: stated(sight, slot, part, quantity) }]
      : []
  })
}

/** A count that no number states. */
function impliedBy(sight: Sight, slot: string, word: number): Counted | null {
  const { words, kinds, names } = sight
  const lemma = words.lemma[word]!
  const determiner = children(words, word).find((c) => isRelation(words, c, 'det', 'nmod:poss'))
  const the = determiner === undefined ? '' : words.lemma[determiner]!
  const count = (value: number): Count => ({
    slot,
    low: value,
    high: value,
    approx: null,
    span: nounPhrase(words, word),
    quantity: null,
    who: nounPhrase(words, word),
    where: null,
  })
  if (NOBODY.has(lemma) || (the === 'no' && kinds.isPerson(word)))
    return { rule: 'E13', count: count(0) }
  if (ORDINALS.has(lemma) || children(words, word).some((c) => ORDINALS.has(words.lemma[c]!))) {
    return singular(words, word) ? { rule: 'E12', count: count(1) } : null
  }
  if (!kinds.isPerson(word)) return null
  const many = COLLECTIVES.get(lemma)
  if (many !== undefined) return { rule: 'E13', count: count(many) }
  if (!singular(words, word)) return null
  const indefinite = the === 'a' || the === 'an' || the === 'another' || the === 'one'
  const named = nameOf(words, names, word)
  if (named && named.type !== 'person') return null
  return indefinite || IMPLIED.has(slot) ? { rule: 'E13', count: count(1) } : null
}

function singular(words: Words, word: number): boolean {
  const xpos = words.xpos[word]
  if (words.upos[word] === U.PRON) {
    return /^(?:he|she|him|her|himself|herself|one|someone|anyone)$/.test(words.lemma[word]!)
      ? !/^(?:they|we)$/i.test(words.form[word]!)
      : /^(?:he|she|him|her)$/i.test(words.form[word]!)
  }
  if (words.lemma[word] === 'people' || words.lemma[word] === 'police') return false
  return xpos === X.NN || xpos === X.NNP || ORDINALS.has(words.lemma[word]!)
}

/** The number on an event noun or adjective: *17 arrests*, *12 dead*, *a death toll of 40*. */
function onTrigger(sight: Sight, slot: string, trigger: Trigger): Counted[] {
  const { words, quantities } = sight
  const quantity = quantities.get(trigger.word)
  if (quantity?.kind === 'count')
    return [{ rule: 'E11', count: stated(sight, slot, trigger.word, quantity) }]
  const no = children(words, trigger.word).find(
    (c) => words.lemma[c] === 'no' && isRelation(words, c, 'det'),
  )
  if (no === undefined) return []
  const saw = wordsSpan(words, no, trigger.word + 1)
  return [
    {
      rule: 'E13',
      count: {
        slot,
        low: 0,
        high: 0,
        approx: null,
        span: saw,
        quantity: null,
        who: null,
        where: null,
      },
    },
  ]
}

/** The count that a quantity states, with who and where. */
function stated(sight: Sight, slot: string, word: number, quantity: Quantity): Count {
  const { words } = sight
  const place = children(words, word).find((c) => {
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

/** Adds the sum where several persons or groups joined by *and* fill one slot: *two guards and a driver* are three. */
function sums(found: readonly Counted[]): Counted[] {
  const out = [...found]
  const bySlot = new Map<string, Counted[]>()
  for (const each of found) {
    if (each.rule !== 'E11' && each.rule !== 'E13' && each.rule !== 'E12') continue
    bySlot.set(each.count.slot, [...(bySlot.get(each.count.slot) ?? []), each])
  }
  for (const [slot, parts] of bySlot) {
    if (
      parts.length < 2 ||
      !parts.every(({ count }) => PEOPLE.has(slot) && count.high !== null && count.high > 0)
    )
      continue
    if (!parts.some(({ count }) => count.who !== null)) continue
    const whole = parts.map(({ count }) => count.span).reduce(cover)
    const total = parts.reduce((sum, { count }) => sum + count.high!, 0)
    const low = parts.reduce((sum, { count }) => sum + (count.low ?? 0), 0)
    const count = {
      slot,
      low,
      high: total,
      approx: null,
      span: whole,
      quantity: null,
      who: null,
      where: null,
    }
    out.push({ rule: 'E16', count })
  }
  return out
}

/** The number beside *death toll*, or beside *the number of dead*: *the toll rose to 32*, *a death toll of 32*. */
function tollOf(sight: Sight, word: number, isToll: boolean): Quantity | null {
  const { words, quantities } = sight
  const at = isToll ? word : words.head[word]!
  if (at === -1 || (!isToll && words.lemma[at] !== 'number' && words.lemma[at] !== 'toll'))
    return null
  const own = children(words, at).find((c) => preposition(words, c) === 'of' && quantities.has(c))
  if (own !== undefined) return quantities.get(own)!
  const verb = words.head[at]!
  if (verb === -1) return null
  if (quantities.has(verb) && words.upos[verb] === U.NUM) return quantities.get(verb)!
  if (!TOLL_VERBS.has(words.lemma[verb]!)) return null
  const to = children(words, verb).find((c) => c > at && quantities.has(c))
  return to === undefined ? null : quantities.get(to)!
}

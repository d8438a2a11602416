/** What is counted of an event: the quantities on its roles, on its own noun, and the ones that are only implied. */
import { isRelation, children, wordsIn, wordsSpan } from '../../language/tree.js'
import { U } from '../../language/tagset.js'
import { cover, type Quantity, type RoleKind, type Words } from '../../model/index.js'
import { preposition } from '../../language/clause.js'
import { ATTACKERS, BODY_PARTS, FAMILIES } from './lexicon.en.js'
import { roleOf } from './frames/conditions.js'
import type { Frame } from './frames/frame.js'
import { impliedBy, multipleOn, PEOPLE } from './implied.js'
import { amongOf, companionsOf, listedBefore, livesOf, membersOf, someOf } from './members.js'
import { beside, partsOf, tollOf } from './nearby.js'
import { isAge, stated, type Counted, type Sight } from './quantity.js'
import type { Filled } from './roles.js'
import type { Trigger } from './triggers.js'

/** Every count of an event: named slots first, then whatever else of it is counted. */
export function findCounts(sight: Sight, trigger: Trigger, roles: readonly Filled[]): Counted[] {
  const found: Counted[] = []
  const slots = slotsOf(trigger.frame)
  const [first, second] = roles.filter(({ kind }) => kind === 'victim')
  const isOnly = second === undefined
  for (const role of roles) {
    const slot = slots.get(role.kind)
    if (!slot) continue
    const own = onRole(sight, slot, role.word)
    found.push(...own)
    if (role === first && own.length > 0) found.push(...listedBefore(sight, slot, own[0]!, isOnly))
  }
  const own = slots.get('self')
  const victims = slots.get('victim')
  const seen = new Set(found.map(({ count }) => count.quantity))
  if (own) {
    const counted = onTrigger(sight, own, trigger)
    found.push(
      ...counted.filter(({ count }) => count.quantity === null || !seen.has(count.quantity)),
    )
  }
  if (
    sight.words.upos[trigger.word] !== U.NOUN &&
    victims &&
    !found.some(({ count }) => count.slot === victims && count.quantity !== null)
  ) {
    found.push(...beside(sight, victims, trigger, found.length === 0))
  }
  if (victims && found.length === 0) found.push(...livesOf(sight, victims, trigger.word))
  if (victims)
    found.push(...membersOf(sight, victims, trigger.word), ...companionsOf(sight, victims, trigger))
  if (victims && found.length === 0) found.push(...amongOf(sight, victims, trigger.word))
  const many = victims && found.length === 0 ? multipleOn(sight, victims, trigger) : null
  if (many) found.push(many)
  const told = slots.get('toll') ?? own ?? slots.get('victim')
  const toll = tollOf(sight, trigger.word, slots.has('toll'))
  if (toll && told && (slots.has('toll') || PEOPLE.has(told)))
    found.push({ rule: 'E17', count: stated(sight, told, trigger.word, toll) })
  found.push(...someOf(sight, found, trigger))
  found.push(...partsOf(sight, found, trigger))
  found.push(...others(sight, trigger, found, victims))
  return sums(sight, found)
}

/** Whatever else is counted among the arguments: parts after *including* (E15), and things by their own name (E14). */
function others(
  sight: Sight,
  trigger: Trigger,
  found: readonly Counted[],
  victims: string | undefined,
): Counted[] {
  const used = new Set(found.map(({ count }) => count.quantity ?? ''))
  const out: Counted[] = []
  for (const { pattern, word } of trigger.arguments) {
    const quantity = sight.quantities.get(word)
    if (!quantity || quantity.kind !== 'count' || used.has(quantity.id)) continue
    if (pattern === 'amod' || pattern === 'compound') continue
    if (isOfThem(sight, word)) continue
    used.add(quantity.id)
    if (/^obl\((?:include|among)\)$/.test(pattern)) {
      if (victims) out.push({ rule: 'E15', count: stated(sight, victims, word, quantity) })
    } else if (sight.words.upos[word] !== U.NUM) {
      const isCitizen = sight.names.at(word)?.type === 'nationality'
      const slot = isCitizen ? 'people' : thingOf(sight, trigger, word, quantity)
      out.push({ rule: 'E14', count: stated(sight, slot, word, quantity) })
    }
  }
  for (let w = trigger.first; w < trigger.last && trigger.rule === 'E5'; w++) {
    const quantity = sight.quantities.get(w)
    if (quantity?.kind !== 'count' || used.has(quantity.id)) continue
    if (sight.words.upos[w] !== U.NOUN) continue
    used.add(quantity.id)
    const slot = thingOf(sight, trigger, w, quantity)
    out.push({ rule: 'E14', count: stated(sight, slot, w, quantity) })
  }
  for (const word of children(sight.words, trigger.word)) {
    const quantity = sight.quantities.get(word)
    if (!victims || quantity?.kind !== 'count' || used.has(quantity.id)) continue
    if (isOfThem(sight, word))
      out.push({ rule: 'E15', count: stated(sight, victims, word, quantity) })
  }
  return out
}

/** The name of what is counted; counts of an indictment are charges, and *20 gunmen* who strike are attackers. */
function thingOf({ words }: Sight, trigger: Trigger, word: number, { head }: Quantity): string {
  const thing = head ?? words.lemma[word]!
  if (trigger.frame.type === 'charge' && thing === 'count') return 'charge'
  const arg = trigger.arguments.find((a) => a.word === word)
  const strikes = arg !== undefined && roleOf(trigger.frame, arg.pattern) === 'actor'
  return strikes && ATTACKING.has(trigger.frame.type) && ATTACKERS.has(thing) ? 'attackers' : thing
}

/** What attackers do who are counted. */
const ATTACKING: ReadonlySet<string> = new Set(
  'attack raid shooting hostage-taking kidnapping killing arson assault clash bombing robbery hijacking'.split(
    ' ',
  ),
)

/** *Twelve were killed, three of them children* – *among them three children*: a number of those that were counted. */
function isOfThem({ words }: Sight, word: number): boolean {
  return children(words, word).some(
    (c) => words.lemma[c] === 'they' && /^(?:of|among|include)$/.test(preposition(words, c)),
  )
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
    if (words.upos[word] === U.NUM && isAge(words, word)) return []
    return [
      { rule: 'E11', count: stated(sight, slot, word, quantity) },
      ...including(sight, slot, word),
    ]
  }
  if (!people) return []
  const owner = ownerOf(sight, word)
  if (owner !== -1) return onRole(sight, slot, owner)
  const many = FAMILIES.has(words.lemma[word]!) ? ofMany(sight, word) : undefined
  if (many !== undefined) return [{ rule: 'E11', count: stated(sight, slot, word, many) }]
  const implied = impliedBy(sight, slot, word)
  return implied === null ? [] : [implied]
}

/** *A bullet grazed a girl's leg*: the one whose leg it is; -1 for what is no part of anybody. */
function ownerOf({ words, kinds }: Sight, word: number): number {
  if (!BODY_PARTS.has(words.lemma[word]!)) return -1
  const owner = children(words, word).find((c) => isRelation(words, c, 'nmod:poss'))
  return owner !== undefined && kinds.isPerson(owner) ? owner : -1
}

/** *A family of five*: the number of the group. */
function ofMany({ words, quantities }: Sight, word: number): Quantity | undefined {
  const part = children(words, word).find((c) => preposition(words, c) === 'of')
  const quantity = part === undefined ? undefined : quantities.get(part)
  return quantity?.kind === 'count' ? quantity : undefined
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

/**
 * Where several persons or groups joined by *and* fill one slot, their sum: *two guards and a driver* are three. A whole that stands
 * before its parts is no part: *six people, three men and three women*.
 */
function sums({ words }: Sight, found: readonly Counted[]): Counted[] {
  const bySlot = new Map<string, Counted[]>()
  for (const each of found) {
    if (!/^E1[123]$/.test(each.rule) || !PEOPLE.has(each.count.slot)) continue
    bySlot.set(each.count.slot, [...(bySlot.get(each.count.slot) ?? []), each])
  }
  const summed = new Set<Counted>()
  const out: Counted[] = []
  for (const [slot, parts] of bySlot) {
    const numbers = parts.every(({ count }) => count.high !== null && count.high > 0)
    if (parts.length < 2 || !numbers) continue
    if (!isJoined(words, parts)) {
      for (const part of parts.slice(1)) if (part.count.quantity === null) summed.add(part)
      continue
    }
    const high = parts.reduce((sum, { count }) => sum + count.high!, 0)
    const last = lastOf(parts)
    const isWhole = (part: Counted) => part !== last && 2 * part.count.high! === high
    if (parts.length > 2 && parts.some(isWhole)) continue
    const low = parts.reduce((sum, { count }) => sum + (count.low ?? 0), 0)
    const span = parts.map(({ count }) => count.span).reduce(cover)
    out.push({
      rule: 'E16',
      count: { slot, low, high, approx: null, span, quantity: null, who: null, where: null },
    })
    for (const part of parts) if (part.count.quantity === null) summed.add(part)
  }
  return [...found.filter((each) => !summed.has(each)), ...out]
}

/** True where *and* stands between them: *one of them, Omar Daly* is one, and so is *the chief of the group [GR] Omar Daly*. */
function isJoined(words: Words, parts: readonly Counted[]): boolean {
  const from = Math.min(...parts.map(({ count }) => count.span.from))
  const last = lastOf(parts).count.span
  const told = wordsIn(words, { ...last, from })
  for (let w = told.first; w <= told.last; w++) {
    const isAnd = words.upos[w] === U.CCONJ || words.form[w] === '&'
    if (isAnd && (words.to[w]! <= last.from || w === told.last)) return true
  }
  return parts.length > 2 || lastOf(parts).count.quantity !== null
}

/** The part that stands last: what is told behind it is no part of it. */
function lastOf(parts: readonly Counted[]): Counted {
  return parts.reduce((one, two) => (two.count.span.from > one.count.span.from ? two : one))
}

/** What a thing was in: *the bomb was hidden in a pram* here, *in a rucksack* there. */
import { child, children, isRelation, isUpos, wordsIn, wordsSpan } from '../../../language/tree.js'
import type { Span, Words } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { CARRIER_OF, HELD_OF } from '../lexicon.en.js'
import { BASE } from '../policy.js'

/** CF25: one bomb, body or weapon was in two things of one sort that cannot be one. */
export const otherCarrier: Finder = {
  id: 'CF25',
  example: '“the bomb was hidden in a pram” here, “the explosive was in a rucksack” there.',
  find(scene) {
    const all = scene.view.propositions.flatMap((of) => carriedIn(scene, of))
    return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b)))
  },
}

interface Carried {
  readonly thing: string
  /** *bag* or *vehicle*: a bomb in a bag may be in a car, too. */
  readonly sort: string
  readonly carrier: string
  readonly not: boolean
  readonly span: Span
  readonly of: Proposition
}

function compare(scene: Scene, a: Carried, b: Carried): Draft[] {
  if (a.thing !== b.thing || a.sort !== b.sort || a.carrier === b.carrier) return []
  if (a.of === b.of || a.not || b.not) return []
  return [
    {
      rule: 'CF25',
      kind: 'place',
      status: 'conflict',
      sides: [side(scene, a.span, a.of), side(scene, b.span, b.of)],
      differs: `${a.carrier} against ${b.carrier} (${a.thing})`,
      score: BASE.place + 0.2,
    },
  ]
}

function carriedIn({ view }: Scene, of: Proposition): Carried[] {
  const { words } = view.lexed.get(of.claim.report)!
  const { first, last } = wordsIn(words, of.span)
  const found: Carried[] = []
  for (let at = first; at < last; at++) {
    const carrier = isUpos(words, at, 'NOUN') ? CARRIER_OF.get(words.lemma[at]!) : undefined
    const inside = child(words, at, 'case')
    if (!carrier || inside === -1 || !/^(?:in|inside|into|within)$/.test(words.lemma[inside]!))
      continue
    const thing = thingOf(words, at)
    if (thing === null) continue
    const over = words.head[at]!
    const verb =
      over !== -1 && over < inside && inside - over <= NEAR && isUpos(words, over, 'VERB')
    const span = wordsSpan(words, verb ? over : inside, at + 1)
    const [sort, name] = carrier.split(' ') as [string, string]
    found.push({ thing, sort, carrier: name, not: of.claim.polarity === 'denied', span, of })
  }
  return found
}

/** What is said to be in it: *the bomb was in*, *a bomb in*, *it was in*, after the bomb. */
function thingOf(words: Words, carrier: number): string | null {
  let over = words.head[carrier]!
  for (let steps = 0; over !== -1 && steps < STEPS; steps++) {
    const own = heldAt(words, over)
    if (own) return own
    for (const word of children(words, over)) {
      if (word >= carrier || !isRelation(words, word, 'nsubj', 'nsubj:pass', 'obj')) continue
      const told = words.lemma[word] === 'it' ? before(words, word) : heldAt(words, word)
      if (told) return told
    }
    over = words.head[over]!
  }
  // *was in a rucksack*: the tree makes the rucksack the head.
  const subject = child(words, carrier, 'nsubj')
  if (subject === -1) return null
  return words.lemma[subject] === 'it' ? before(words, subject) : heldAt(words, subject)
}

function heldAt(words: Words, at: number): string | null {
  return (isUpos(words, at, 'NOUN', 'ADJ') && HELD_OF.get(words.lemma[at]!)) || null
}

/** The last such thing named before *it*. */
function before(words: Words, it: number): string | null {
  for (let at = it - 1; at >= Math.max(0, it - REACH); at--) {
    const thing = heldAt(words, at)
    if (thing) return thing
  }
  return null
}

/** Words before *it* in which the thing may be named. */
const REACH = 40
/** So far up the tree the thing may stand. */
const STEPS = 3
/** So many words at most lie between a verb and its *in*. */
const NEAR = 3

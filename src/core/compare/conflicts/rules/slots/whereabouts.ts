/** Where somebody was at the time: *was on leave* here, *was at a wedding when the fire began* there. */
import { child, children, extent, isRelation, isUpos, wordsIn } from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { BASE } from '../../policy.js'
import { exclusive, idsOf, type Filled } from '../../slots.js'
import type { Statement } from '../../statements.js'

/** CF44: one person was in two places, at least one of them told to be where he was when it happened. */
export const otherWhereabouts: Finder = {
  id: 'CF44',
  example:
    '“the warden was at a wedding when the fire began” here, “the warden was on leave” there.',
  find(scene) {
    const persons = idsOf(scene, 'person')
    const told = scene.statements.flatMap((one) => placesOf(scene, one, persons))
    return exclusive(scene, told, { isOneThing: true, excludes }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF44',
        kind: 'outcome',
        status: 'conflict',
        sides,
        matter: a.slot,
        about: 'where somebody was at the time',
        differs: `“${sides[0].value}” against “${sides[1].value}”`,
        score: BASE.outcome,
      }
    })
  },
}

interface Whereabouts extends Filled {
  readonly terms: ReadonlySet<string>
  /** Told of the time of what the story is about. */
  readonly then: boolean
}

function excludes(a: Whereabouts, b: Whereabouts): boolean {
  return (a.then || b.then) && ![...a.terms].some((term) => b.terms.has(term))
}

function placesOf(scene: Scene, one: Statement, persons: ReadonlySet<string>): Whereabouts[] {
  const who = one.doer ?? one.object
  // Only of whom the reports name: *the boy* was in many places in ten minutes.
  if (!who || one.not || one.modal || !persons.has(who.head)) return []
  const { words, term } = scene.view.lexed.get(one.of.claim.report)!
  const at = placeAt(words, one.at)
  if (at === -1) return []
  const { first, last } = extent(words, at, (word) =>
    isRelation(words, word, 'acl:relcl', 'advcl', 'nsubj'),
  )
  const terms = new Set(term.slice(first, last).filter((one) => one !== null))
  if (terms.size === 0) return []
  const { from, to } = wordsRange(words, one)
  const then = AT_THE_TIME.test(words.form.slice(from, to).join(' '))
  const value = [...terms].join(' ')
  return [{ slot: who.head, value, of: one.of, span: one.span, terms, then }]
}

function wordsRange(words: Words, { of }: Statement): { from: number; to: number } {
  const { first, last } = wordsIn(words, of.span)
  return { from: first, to: Math.min(words.count, last + BEHIND) }
}

/** So many words behind a clause the time of it may stand. */
const BEHIND = 8

const AT_THE_TIME =
  /\b(?:at the (?:time|moment)|when|throughout|during|that (?:night|morning|day|evening|afternoon))\b/i

/** *was at a wedding*, *was on leave*, *had been called to a meeting*, *stayed in the palace*: the noun of the place. */
function placeAt(words: Words, at: number): number {
  const isPast = children(words, at).some(
    (word) =>
      isRelation(words, word, 'cop', 'aux') && /^(?:was|were|had)$/i.test(words.form[word]!),
  )
  if (isUpos(words, at, 'NOUN', 'PROPN')) {
    const preposition = words.lemma[child(words, at, 'case')] ?? ''
    return isPast && child(words, at, 'cop') !== -1 && PLACES.test(preposition) ? at : -1
  }
  if (!STAYS.test(words.lemma[at]!)) return -1
  const isTold = isPast || /(?:ed|t)$/.test(words.form[at]!)
  const place = children(words, at).find(
    (word) =>
      word > at &&
      isRelation(words, word, 'obl') &&
      PLACES.test(words.lemma[child(words, word, 'case')] ?? ''),
  )
  return isTold && place !== undefined ? place : -1
}

const PLACES = /^(?:at|in|on|inside|aboard|to)$/
const STAYS = /^(?:stay|sit|call|summon|sleep|hide|remain)$/

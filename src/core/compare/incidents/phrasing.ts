/** How an event is put: what its words say of which one is meant, and of whom it befell. */
import type { Count, Event } from '../../model/index.js'
import { HELD_ONES, OTHER_ONE, ROSTER, SAID_ON, WHEN } from './lexicon.en.js'

/** How far around a word its context is looked at, in characters. */
const BACK = 60

const before = (from: number, text: string): string => text.slice(Math.max(0, from - BACK), from)

/** True where a time says when words were said, not when a thing happened: *the bomb was homemade, police said Friday*. */
export const isSaidOn = (text: string, from: number): boolean => SAID_ON.test(before(from, text))

/** *A second blast*, *an earlier attack*. */
export const isOtherOne = ({ trigger }: Event, text: string): boolean =>
  OTHER_ONE.test(before(trigger.from, text))

/** *Fighting broke out when gunmen attacked*. */
export const isTimed = ({ trigger }: Event, text: string): boolean =>
  WHEN.test(before(trigger.from, text))

/** *Eleven people were killed in the besieged town*: what a town is called did not kill them. */
export const isBackground = ({ trigger: { from, to } }: Event, text: string): boolean =>
  /^besieged$/i.test(text.slice(from, to)) &&
  /\b(?:the|a|an|this|that)\s+$/i.test(before(from, text))

/** *A guard was shot dead*: one without a name, and new. */
export const isSomebody = ({ low, high, span }: Count, text: string): boolean =>
  low === 1 && high === 1 && /^(?:an?|one)\s/i.test(text.slice(span.from, span.to))

/** *Two of those arrested were released*: days after it, and still a part of those arrests. */
export function isOfThoseHeld({ type, roles }: Event, text: string): boolean {
  const whom = roles.filter(({ kind }) => kind === 'victim')
  return (
    type === 'release' &&
    whom.some(({ span }) => HELD_ONES.test(text.slice(span.from, span.to + BACK)))
  )
}

/** *Among the dead was Orel*, *the wounded include two nurses*. */
export function isRoster({ trigger: { from, to } }: Event, text: string): boolean {
  return (
    ROSTER.word.test(text.slice(from, to)) &&
    ROSTER.before.test(text.slice(Math.max(0, from - BACK), from)) &&
    ROSTER.behind.test(text.slice(to, to + BACK))
  )
}

/** Words that say nothing of which thing is meant. */
const GENERAL = new Set(
  'group people area city town forces force members member state building place other police'.split(
    ' ',
  ),
)

/** The words of what it struck or was done to: *convoy*, *magazine*, *supermarket*. */
export function objectsOf(event: Event, text: string): ReadonlySet<string> {
  const roles = event.roles.filter((role) => role.kind === 'target' || role.kind === 'object')
  const words = roles.flatMap(
    (role) =>
      text
        .slice(role.span.from, role.span.to)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
  )
  return new Set(
    words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).filter((word) => !GENERAL.has(word)),
  )
}

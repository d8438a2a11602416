/** What two clauses tell to have become of one person: the same, something else, or what cannot be both. */
import { isLeftOpen, type Outcome } from './outcomes.js'
import { DEGREE_OF, EXCLUDES, OF_PERSONS, type OutcomeClass } from './outcomes.en.js'
import type { Proposition } from '../propositions.js'

/** Said to be so, however surely: then a *not* in the clause is about something else. */
export function isPlain({ told }: Outcome): boolean {
  return told === 'flat' || told === 'hedged'
}

/** How what two clauses tell to have become of somebody or something compares. */
export type FatesCompared = 'same' | 'same thing' | 'both open' | 'contrary' | 'open' | 'other'

/**
 * Whether two clauses tell the same of the same one, or of the same thing; both leave it open (*cannot confirm that he was
 * there*), or one tells what the other leaves open (*nothing suggests that he died*); or tell the same of somebody else.
 */
export function compareFates(a: readonly Outcome[], b: readonly Outcome[]): FatesCompared | null {
  const found = new Set<FatesCompared>()
  for (const x of a) {
    for (const y of b) {
      if (classOf(x) !== classOf(y)) continue
      const open = Number(isLeftOpen(x)) + Number(isLeftOpen(y))
      if (!isOfOne(x, y)) {
        if (OF_PERSONS.has(x.outcome)) found.add('other')
      } else if (open > 0) found.add(open === 2 ? 'both open' : 'open')
      else if (isSo(x) !== isSo(y)) found.add('contrary')
      else found.add(OF_PERSONS.has(x.outcome) ? 'same' : 'same thing')
    }
  }
  return SUREST.find((one) => found.has(one)) ?? null
}

/** Of several, the first that holds. */
const SUREST: readonly FatesCompared[] = [
  'same',
  'same thing',
  'both open',
  'contrary',
  'open',
  'other',
]

/** *alive* is told as *not dead*. */
function classOf({ outcome }: Outcome): OutcomeClass {
  return outcome === 'alive' ? 'dead' : outcome
}

/** Whether it is told to be so: *is alive* and *was not killed* both tell of somebody dead that it is not. */
function isSo(one: Outcome): boolean {
  return isPlain(one) !== (one.outcome === 'alive')
}

/** *captured* and *wounded*: one may be both, but who says one does not say the other. */
export function tellOtherwise(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  const isFate = ({ outcome }: Outcome) => OF_PERSONS.has(outcome) && outcome !== 'struck'
  return a.some((x) => b.some((y) => isFate(x) && isFate(y) && isOfOne(x, y)))
}

function isOfOne(x: Outcome, y: Outcome): boolean {
  return [...x.about].some((term) => y.about.has(term))
}

/** *killed* and *captured*, *is alive*: of one person both cannot be. */
export function opposed(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  const excludes = (x: Outcome, y: Outcome) =>
    EXCLUDES.some(
      ([one, other]) =>
        (x.outcome === one && y.outcome === other) || (x.outcome === other && y.outcome === one),
    )
  return a.some((x) => b.some((y) => isOfOne(x, y) && isPlain(x) && isPlain(y) && excludes(x, y)))
}

/** How badly somebody is hurt, if that is said. */
export function degreeOf({ terms }: Proposition): string | null {
  for (const term of terms) {
    const degree = DEGREE_OF.get(term)
    if (degree) return degree
  }
  return null
}

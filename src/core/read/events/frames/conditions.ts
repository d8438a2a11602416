/** Which role a dependent plays in an event of a row, and whether what the row asks of its roles holds. */
import type { Argument } from '../../../language/clause.js'
import type { RoleKind } from '../../../model/index.js'
import type { Kinds } from '../kinds.js'
import { ROLE_SETS, type Condition, type Frame, type RoleSetName } from './frame.js'

const ROLE_OF = new Map(
  (Object.keys(ROLE_SETS) as RoleSetName[]).map((set) => [
    set,
    new Map(
      (Object.entries(ROLE_SETS[set]) as [RoleKind, string][]).flatMap(([role, patterns]) =>
        patterns.split(' ').map((pattern) => [pattern, role] as const),
      ),
    ),
  ]),
)

/** The role that a dependent plays in an event of this row, or null. */
export function roleOf(frame: Frame, pattern: string): RoleKind | null {
  return ROLE_OF.get(frame.roles)!.get(pattern) ?? null
}

/** True where all that a row asks of its arguments holds; `numbered` where a number stands on the trigger. */
export function holds(
  frame: Frame,
  args: readonly Argument[],
  kinds: Kinds,
  numbered = false,
): boolean {
  return (frame.when ?? []).every((condition) =>
    condition.is === 'number' ? numbered : meets(frame, condition, args, kinds),
  )
}

function meets(
  frame: Frame,
  { of, is }: Condition,
  args: readonly Argument[],
  kinds: Kinds,
): boolean {
  if (of === 'modifier') {
    return args.some(
      (a) => (a.pattern === 'compound' || a.pattern === 'amod') && kinds.is(a.word, is),
    )
  }
  return args.some((a) => roleOf(frame, a.pattern) === of && kinds.is(a.word, is))
}

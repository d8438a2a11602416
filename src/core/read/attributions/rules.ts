/** The finders in order: where two take one cue, the earlier one holds. */
import type { Rule } from '../../stage.js'
import type { Finder } from './draft.js'
import { hearsay, impersonal, personalPassive } from './rules/belief.js'
import { clauseBefore, clauseBehind } from './rules/clause.js'
import { nounClause, nounOf } from './rules/noun.js'
import { accordingTo, quotedAs } from './rules/passed.js'
import { plainOrder } from './rules/rough.js'
import { framedObject, nounObject, shown, verbalObject } from './rules/object.js'

export const finders: readonly Finder[] = [
  accordingTo,
  quotedAs,
  impersonal,
  personalPassive,
  clauseBehind,
  verbalObject,
  framedObject,
  shown,
  clauseBefore,
  plainOrder,
  nounObject,
  nounClause,
  nounOf,
  hearsay,
]

/** The finders' rules, each id once, and those of the judges that join quotations to their speakers. */
export const rules: readonly Rule[] = [
  ...finders
    .filter(({ id }, i) => finders.findIndex((other) => other.id === id) === i)
    .map(({ id, example }) => ({ id, example })),
  { id: 'A4', example: '“We will appeal,” her lawyer told reporters.' },
  { id: 'A5', example: '“We will appeal,” he said. “And we will win.”' },
  { id: 'A6', example: 'The mayor told the Herald:' },
]

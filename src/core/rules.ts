/** Every rule of every stage, with its example: what an explanation shows beside the id of a rule. */
import { rules as agreements } from './compare/agreements/index.js'
import { rules as changes } from './compare/changes/index.js'
import { rules as conflicts } from './compare/conflicts/index.js'
import { rules as copies } from './compare/copies/index.js'
import { rules as dates } from './compare/dates/index.js'
import { rules as drift } from './compare/drift/index.js'
import { rules as grades } from './compare/grades/index.js'
import { rules as identities } from './compare/identities/index.js'
import { rules as incidents } from './compare/incidents/index.js'
import { rules as links } from './compare/links/rules.js'
import { rules as origins } from './compare/origins/index.js'
import { rules as standings } from './compare/standings/index.js'
import { rules as stories } from './compare/stories/index.js'
import { rules as tallies } from './compare/tallies/index.js'
import { rules as attributions } from './read/attributions/rules.js'
import { rules as blocks } from './read/blocks/rules.js'
import { rules as claims } from './read/claims/index.js'
import { rules as events } from './read/events/rules.js'
import { rules as levels } from './read/levels/rules.js'
import { rules as names } from './read/names/rules.js'
import { rules as quantities } from './read/quantities/rules.js'
import { rules as sentences } from './read/sentences/rules.js'
import { rules as times } from './read/times/rules.js'
import { rules as voices } from './read/voices/rules.js'
import { rules as words } from './read/words/index.js'
import type { Rule } from './stage.js'

const ALL: readonly (readonly Rule[])[] = [
  agreements,
  changes,
  conflicts,
  copies,
  dates,
  drift,
  grades,
  identities,
  incidents,
  links,
  origins,
  standings,
  stories,
  tallies,
  attributions,
  blocks,
  claims,
  events,
  levels,
  names,
  quantities,
  sentences,
  times,
  voices,
  words,
]

/** The example of each rule by its id: *The mayor said the bridge was safe.* for `C1`. */
export const RULE_EXAMPLES: ReadonlyMap<string, string> = new Map(
  ALL.flat().map(({ id, example }) => [id, example]),
)

/** The finders in order: where two take one cue, the earlier one holds. */
import type { Rule } from '../../stage.js'
import type { Finder } from './draft.js'
import {
  AS_VERBS,
  BELIEF_VERBS,
  CLAUSE_VERBS,
  EMERGE_VERBS,
  GERUND_VERBS,
  HEARSAY_ADVERBS,
  INFINITIVE_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  ORDER_VERBS,
  PLAIN_SAY_VERBS,
  PREPOSITION_VERBS,
  QUOTING_VERBS,
  REDUCED_VERBS,
  SEEM_VERBS,
  SHOW_VERBS,
} from './lexicon.en.js'
import { CUE_NOUNS } from './nouns.en.js'
import { ATTITUDE_WORDS, attitude, attitudeNoun, seeming } from './rules/attitude.js'
import { hearsay, impersonal, personalPassive } from './rules/belief.js'
import { clauseBefore, clauseBehind } from './rules/clause.js'
import { nounClause, nounOf } from './rules/noun.js'
import { ACT_VERBS, ownedOrDenied, passiveObject } from './rules/acts.js'
import { UNSAID_NOUNS, unsaid } from './rules/none.js'
import { accordingTo, asPut, quotedAs } from './rules/passed.js'
import { plainOrder } from './rules/rough.js'
import { framedObject, nounObject, shown, verbalObject } from './rules/object.js'

export const finders: readonly Finder[] = [
  accordingTo,
  asPut,
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
  ownedOrDenied,
  passiveObject,
  unsaid,
  nounClause,
  nounOf,
  hearsay,
  attitude,
  attitudeNoun,
  seeming,
]

/** Every lemma that a finder may start from. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...CLAUSE_VERBS,
  ...PLAIN_SAY_VERBS,
  ...OBJECT_VERBS,
  ...INFINITIVE_VERBS,
  ...GERUND_VERBS,
  ...ORDER_VERBS,
  ...NAMING_VERBS,
  ...AS_VERBS,
  ...SHOW_VERBS,
  ...QUOTING_VERBS,
  ...BELIEF_VERBS,
  ...REDUCED_VERBS,
  ...EMERGE_VERBS,
  ...SEEM_VERBS,
  ...HEARSAY_ADVERBS,
  ...Object.keys(PREPOSITION_VERBS),
  ...Object.keys(CUE_NOUNS),
  ...ATTITUDE_WORDS,
  ...UNSAID_NOUNS,
  ...ACT_VERBS,
])

/** Forms whose lemma a headline hides, and the phrase of source. */
const TRIGGER_FORMS: ReadonlySet<string> = new Set(
  'according words say says said reports claims warns admits insists confirms reveals'.split(' '),
)

/** True for words that a finder may start from, by lemma and lower-case form: most words of a text are none. */
export function isTrigger(lemma: string, lower: string): boolean {
  return TRIGGERS.has(lemma) || TRIGGER_FORMS.has(lower)
}

/** The finders' rules, each id once, and those of the judges that join quotations to their speakers. */
export const rules: readonly Rule[] = [
  ...finders
    .filter(({ id }, i) => finders.findIndex((other) => other.id === id) === i)
    .map(({ id, example }) => ({ id, example })),
  { id: 'A4', example: '“We will appeal,” her lawyer told reporters.' },
  { id: 'A5', example: '“We will appeal,” he said. “And we will win.”' },
  { id: 'A6', example: 'The mayor told the Herald:' },
  { id: 'A23', example: 'Police: Two held over harbour fire' },
  { id: 'A24', example: 'The road is closed. — Velm Police (@VelmPolice) May 3, 2031' },
  { id: 'A20', example: 'The bridge was safe, the Herald reported, citing a diplomat.' },
]

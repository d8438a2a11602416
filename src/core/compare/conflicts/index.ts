/** Where reports disagree, field by field, with the narrowest words that differ; and what only seems to. */
import {
  findingId,
  overlaps,
  type Conflict,
  type ConflictItem,
  type Dossier,
  type Sight,
  type Story,
} from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import type { Rule, Stage } from '../../stage.js'
import { alignPairs } from '../likeness/align.js'
import { viewStory } from '../likeness/story-view.js'
import { distinct } from './distinct.js'
import { sceneOf, type ConflictNeed, type Draft, type Finder, type Scene } from './draft.js'
import { countsApart } from './rules/counts/apart.js'
import { tellsBoth } from './rules/counts/both.js'
import { choose, place } from './choose.js'
import { ABOUT_ONE, FLOOR, LIKELY, SURE } from './policy.js'
import { otherCause } from './rules/cause.js'
import { otherCarrier } from './rules/hidden.js'
import { ofEveryone } from './rules/everyone.js'
import { otherFateDay, otherManner } from './rules/fate.js'
import { otherBlow } from './rules/slots/blow.js'
import { otherCompany } from './rules/slots/company.js'
import { otherHolder } from './rules/slots/holder.js'
import { otherHour } from './rules/slots/hour.js'
import { otherCountry } from './rules/slots/origin.js'
import { otherState } from './rules/slots/states.js'
import { otherVictimsSide } from './rules/slots/victims.js'
import { otherWhereabouts } from './rules/slots/whereabouts.js'
import { otherWeapon } from './rules/slots/weapon.js'
import { otherSum } from './rules/counts/sum.js'
import { answered } from './rules/counts/answered.js'
import { blamed } from './rules/denials/blame.js'
import { denied } from './rules/denials/denial.js'
import { absent, negated } from './rules/denials/negated.js'
import { renumbered } from './rules/counts/numbered.js'
import { gainsaid } from './rules/denials/gainsaid.js'
import { unharmed } from './rules/denials/unharmed.js'
import { purported } from './rules/purported.js'
import { rejected } from './rules/denials/rejected.js'
import { otherSide } from './rules/side.js'
import { swapped } from './rules/swapped.js'
import { whose } from './rules/whose.js'
import { otherLevel } from './rules/counts/level.js'
import { lostSource, otherSource, raisedSource } from './rules/attribution.js'
import { hedgedClaim } from './rules/certainty.js'
import { grownSource } from './rules/raised.js'
import { counted, tallied } from './rules/counts/count.js'
import { otherDay } from './rules/date.js'
import { otherMainDay } from './rules/main-day.js'
import { described } from './rules/described.js'
import { excluded, hedged } from './rules/outcome.js'
import { versions } from './rules/versions.js'
import { elsewhere, lists } from './rules/place.js'

/** The finders, in order; a pair of words that one has found is not found again by a later one of the same kind. */
const FINDERS: readonly Finder[] = [
  excluded,
  ofEveryone,
  versions,
  hedged,
  lists,
  elsewhere,
  described,
  otherCarrier,
  otherDay,
  otherMainDay,
  otherFateDay,
  otherManner,
  otherHour,
  otherWeapon,
  otherState,
  otherHolder,
  otherWhereabouts,
  otherCountry,
  otherCompany,
  tallied,
  counted,
  answered,
  renumbered,
  otherSum,
  otherLevel,
  hedgedClaim,
  swapped,
  whose,
  otherCause,
  otherBlow,
  otherSide,
  otherVictimsSide,
  denied,
  blamed,
  rejected,
  negated,
  absent,
  gainsaid,
  unharmed,
  purported,
  raisedSource,
  grownSource,
  lostSource,
  otherSource,
]

export const rules: readonly Rule[] = FINDERS.map(({ id, example }) => ({ id, example }))

export const conflicts: Stage<ConflictNeed, 'conflicts'> = {
  name: 'conflicts',
  needs: [
    'blocks',
    'words',
    'names',
    'quantities',
    'times',
    'attributions',
    'voices',
    'events',
    'claims',
    'stories',
    'dates',
    'copies',
    'identities',
    'incidents',
    'tallies',
    'levels',
    'standings',
  ],
  gives: 'conflicts',
  run: (given) => given.stories.flatMap((story) => disagree(story, given)),
}

function disagree(story: Story, given: Dossier<ConflictNeed>): Conflict[] {
  const { view, tellers } = distinct(viewStory(story, given))
  const pairs = alignPairs(view.propositions, view.context, ABOUT_ONE)
  const scene = sceneOf(view, given, pairs, tellers)
  const found = FINDERS.flatMap((finder) => finder.find(scene)).filter(
    (draft) => draft.score >= FLOOR && !tellsBoth(draft, scene) && !countsApart(draft, scene),
  )
  return choose(withoutEchoes(withoutReconciled(found))).map((draft) => finding(draft, scene))
}

/** What two houses count apart is no growth: where numbers stand against each other, that the one is later explains nothing. */
function withoutReconciled(found: readonly Draft[]): Draft[] {
  const key = ({ kind, sides }: Draft) =>
    [kind, ...sides.map(({ span }) => span.report).sort()].join(' ')
  const against = groupBy(
    found.filter(({ status, kind }) => status === 'conflict' && kind === 'count'),
    key,
  )
  const meet = (one: Draft, other: Draft) =>
    one.sides.every(({ span }) => other.sides.some((side) => overlaps(side.span, span)))
  return found.filter(
    (draft) =>
      draft.status === 'conflict' ||
      !(against.get(key(draft)) ?? []).some((other) => meet(draft, other)),
  )
}

/** Where two reports name two causes outright, that one of them also speaks of *a bomb* says the same again. */
function withoutEchoes(found: readonly Draft[]): Draft[] {
  const between = ({ sides }: Draft) =>
    sides
      .map(({ span }) => span.report)
      .sort()
      .join(' ')
  const named = new Set(found.filter(({ rule }) => rule === otherCause.id).map(between))
  return found.filter((draft) => draft.rule !== otherBlow.id || !named.has(between(draft)))
}

function finding(
  { rule, kind, status, sides, about, differs, score, features }: Draft,
  { view }: Scene,
): Conflict {
  const items = [...sides]
    .sort((x, y) => (place(x.span) < place(y.span) ? -1 : 1))
    .map(({ span, value, says, of }): ConflictItem => ({
      span,
      value,
      ...(says ? { says } : {}),
      claim: of?.claim.id ?? null,
    }))
  const saw = items.flatMap(({ span, claim }): Sight[] => (claim ? [span, claim] : [span]))
  const events = sides.flatMap(({ of }) => of?.events ?? [])
  const incident = events
    .map(({ id }) => view.incidents.get(id)?.id ?? null)
    .find((id) => id !== null)
  return {
    id: findingId(
      'conflict',
      kind,
      status,
      items.map(({ span }) => span),
    ),
    because: { rule, saw: saw as [Sight, ...Sight[]], ...(features ? { features } : {}) },
    kind,
    status,
    items: items as [ConflictItem, ConflictItem],
    incident: incident ?? null,
    ...(about ? { about } : {}),
    differs,
    sure: score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'possible',
  }
}

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
import type { Rule, Stage } from '../../stage.js'
import { alignPairs } from '../likeness/align.js'
import { round } from '../likeness/policy.js'
import { viewStory } from '../likeness/story-view.js'
import { distinct } from './distinct.js'
import {
  sceneOf,
  type ConflictNeed,
  type Draft,
  type Finder,
  type Scene,
  type Side,
} from './draft.js'
import {
  ABOUT_ONE,
  CAPS,
  FLOOR,
  LIKELY,
  PAIRS_PER_MATTER,
  PAIRS_PER_REPORTS,
  PAIRS_PER_WORDS,
  SURE,
} from './policy.js'
import { otherCause } from './rules/cause.js'
import { otherSum } from './rules/sum.js'
import { otherToll } from './rules/toll.js'
import { denied } from './rules/denial.js'
import { otherSide } from './rules/side.js'
import { swapped } from './rules/swapped.js'
import { whose } from './rules/whose.js'
import { otherLevel } from './rules/level.js'
import { lostSource, otherSource, raisedSource } from './rules/attribution.js'
import { hedgedClaim } from './rules/certainty.js'
import { counted, tallied } from './rules/count.js'
import { otherDay } from './rules/date.js'
import { described } from './rules/described.js'
import { excluded, hedged, versions } from './rules/outcome.js'
import { elsewhere, lists } from './rules/place.js'

/** The finders, in order; a pair of words that one has found is not found again by a later one of the same kind. */
const FINDERS: readonly Finder[] = [
  excluded,
  versions,
  hedged,
  lists,
  elsewhere,
  described,
  otherDay,
  tallied,
  counted,
  otherToll,
  otherSum,
  otherLevel,
  hedgedClaim,
  swapped,
  whose,
  otherCause,
  otherSide,
  denied,
  raisedSource,
  lostSource,
  otherSource,
]

export const rules: readonly Rule[] = FINDERS.map(({ id, example }) => ({ id, example }))

export const conflicts: Stage<ConflictNeed, 'conflicts'> = {
  name: 'conflicts',
  needs: [
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
    ({ score }) => score >= FLOOR,
  )
  return choose(found).map((draft) => finding(draft, scene))
}

/** The surest first; no pair of words twice for one kind, and not all repetitions of one matter. */
function choose(drafts: readonly Draft[]): Draft[] {
  const key = ({ kind, status, sides }: Draft) =>
    [kind, status, ...sides.map(({ span }) => place(span)).sort()].join(' ')
  const sorted = drafts
    .map((draft) => ({ draft, key: key(draft) }))
    .sort((x, y) => round(y.draft.score) - round(x.draft.score) || (x.key < y.key ? -1 : 1))
  const counts = new Map<string, number>()
  const chosen: Draft[] = []
  for (const { draft } of sorted) {
    const matter = `${draft.kind} ${draft.status} ${draft.rule}`
    const between = `${matter} ${draft.sides
      .map(({ span }) => span.report)
      .sort()
      .join(' ')}`
    const isFull =
      (counts.get(matter) ?? 0) >= (CAPS[draft.kind] ?? PAIRS_PER_MATTER) ||
      (draft.rule !== 'CF2' && (counts.get(between) ?? 0) >= PAIRS_PER_REPORTS)
    const places = draft.sides.map(({ span }) => `${draft.kind} ${place(span)}`)
    const most = PAIRS_PER_WORDS[draft.kind]
    if (most && places.some((one) => (counts.get(one) ?? 0) >= most)) continue
    if (isFull || chosen.some((other) => repeats(draft, other))) continue
    for (const one of [matter, between, ...places]) counts.set(one, (counts.get(one) ?? 0) + 1)
    chosen.push(draft)
  }
  return chosen
}

/** True where both sides touch the sides of a surer draft of the same kind. */
function repeats(one: Draft, other: Draft): boolean {
  if (one.kind !== other.kind || one.status !== other.status) return false
  const [a, b] = one.sides
  const [x, y] = other.sides
  const meet = (p: Side, q: Side) => overlaps(p.span, q.span)
  return (meet(a, x) && meet(b, y)) || (meet(a, y) && meet(b, x))
}

function finding(
  { rule, kind, status, sides, differs, score, features }: Draft,
  { view }: Scene,
): Conflict {
  const items = [...sides]
    .sort((x, y) => (place(x.span) < place(y.span) ? -1 : 1))
    .map(({ span, value, of }): ConflictItem => ({ span, value, claim: of?.claim.id ?? null }))
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
    differs,
    sure: score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'possible',
  }
}

function place({ report, from, to }: Side['span']): string {
  return [report, from, to].map((part) => String(part).padStart(12, '0')).join(' ')
}

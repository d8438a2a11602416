/** Links: what reports say that persons, groups, places and incidents are to each other, with status and denial. */
import { indexNames, type NameIndex } from '../../language/name-index.js'
import {
  findingId,
  type Dossier,
  type FindingId,
  type Identity,
  type Link,
  type Name,
  type Span,
  type Words,
} from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { deeds } from './deeds.js'
import { finders, type Draft } from './rules.js'
import { statusOf } from './status.js'
import type { Needs, Told } from './told.js'

export { rules } from './rules.js'

/** Finds links in the trees of each report and in the roles of events, and joins the same link of several reports. */
export const links: Stage<Needs, 'links'> = {
  name: 'links',
  needs: ['words', 'names', 'attributions', 'events', 'identities', 'incidents'],
  gives: 'links',
  run(given) {
    const identities = new Map(
      given.identities
        .filter(({ kind }) => kind !== 'voice')
        .flatMap((i) => i.members.map((m) => [m, i] as const)),
    )
    const inTrees = given.words.flatMap((words) => {
      const names = given.names.filter((name) => name.report === words.report)
      return found(words, indexNames(words, names), identities, given)
    })
    return joined([...inTrees, ...deeds(given, identities)])
  },
}

function found(
  words: Words,
  names: NameIndex,
  identities: ReadonlyMap<FindingId, Identity>,
  given: Dossier<Needs>,
): Told[] {
  const attributions = given.attributions.filter((each) => each.report === words.report)
  const drafts: Draft[] = []
  for (let word = 0; word < words.count; word++) {
    for (const find of finders) drafts.push(...find(words, names, word))
  }
  return drafts.flatMap((draft) => {
    const [a, b] = [identityOf(draft.a, identities), identityOf(draft.b, identities)]
    if (!a || !b || a === b) return []
    const { status, denial } = statusOf(words, draft, attributions)
    return [{ a, b, kind: draft.kind, status, denial, span: draft.span, rule: draft.rule }]
  })
}

function identityOf(name: Name, identities: ReadonlyMap<FindingId, Identity>): FindingId | null {
  return identities.get(name.id)?.id ?? null
}

/** The same link told several times is one, with every span. */
function joined(told: readonly Told[]): Link[] {
  const groups = new Map<string, Told[]>()
  for (const each of told) {
    const key = JSON.stringify([each.a, each.b, each.kind, each.status])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const links = [...groups.values()].map((group): Link => {
    const spans = distinct(group.map(({ span }) => span))
    const { a, b, kind, status, rule } = group[0]!
    const denial = distinct(group.flatMap((each) => each.denial ?? []))[0] ?? null
    const id = findingId('link', a, b, kind, status)
    const saw = [spans[0]!, ...spans.slice(1), a, b] as const
    return {
      id,
      because: { rule, saw },
      a,
      b,
      kind,
      status,
      spans: [spans[0]!, ...spans.slice(1)],
      denial,
    }
  })
  return links.sort((x, y) => (x.id < y.id ? -1 : 1))
}

function distinct(spans: readonly Span[]): Span[] {
  const all = new Map(spans.map((span) => [`${span.report} ${span.from} ${span.to}`, span]))
  return [...all.values()].sort((x, y) =>
    x.report === y.report ? x.from - y.from : x.report < y.report ? -1 : 1,
  )
}

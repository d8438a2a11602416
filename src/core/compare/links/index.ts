/** Links: what reports say that persons, groups, places and incidents are to each other, with status and denial. */
import { indexNames, type NameIndex } from '../../language/name-index.js'
import { wordsIn } from '../../language/tree.js'
import {
  findingId,
  span,
  type Attribution,
  type FindingId,
  type Identity,
  type Link,
  type Name,
  type Span,
  type Words,
} from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { Happenings } from './deeds.js'
import { grouped } from './grouped.js'
import { SAME_TITLE } from './lexicon.en.js'
import { finders } from './rules.js'
import { statusOf } from './status.js'
import type { Draft, Needs, Told } from './told.js'

export { rules } from './rules.js'

/** Finds links in the words of each report and in the roles of events, and joins the same link of several reports. */
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
    const countries = countriesOf(given.names)
    const happenings = new Happenings(given)
    const names = grouped(given.names, ({ report }) => report)
    const attributions = grouped(given.attributions, ({ report }) => report)
    const told = given.words.flatMap((words) => {
      const index = indexNames(words, names.get(words.report) ?? [])
      const found = [...inTrees(words, index), ...happenings.drafts(words, index)]
      const drafts = found.map((draft) => ({ ...draft, span: whole(draft.span, words, index) }))
      const ofCountries = drafts.flatMap((draft) => toCountry(draft, countries))
      return tell(words, ofCountries, identities, attributions.get(words.report) ?? [])
    })
    return joined(withoutEchoes(told))
  },
}

/** The span with the whole of the names at its ends: a quotation does not stop at *Ilan*. */
function whole(given: Span, words: Words, names: NameIndex): Span {
  const { first, last } = wordsIn(words, given)
  const from = names.mentionAt(first)?.span.from ?? given.from
  const to = names.mentionAt(last - 1)?.span.to ?? given.to
  return span(given.report, Math.min(from, given.from), Math.max(to, given.to))
}

function inTrees(words: Words, names: NameIndex): Draft[] {
  const drafts: Draft[] = []
  for (let word = 0; word < words.count; word++) {
    for (const find of finders) drafts.push(...find(words, names, word))
  }
  return drafts
}

/** The countries that the reports name, by their codes. */
function countriesOf(names: readonly Name[]): ReadonlyMap<string, Name> {
  return new Map(
    names.flatMap((name) => {
      const code = name.type === 'place' ? /^country:(.+)$/.exec(name.known ?? '')?.[1] : undefined
      return code ? [[code, name] as const] : []
    }),
  )
}

/** *The Belgian foreign minister* is Belgium’s; where no report names the country, the link has no second end. */
function toCountry(draft: Draft, countries: ReadonlyMap<string, Name>): Draft[] {
  if (typeof draft.b === 'string' || draft.b.type !== 'nationality') return [draft]
  const country = countries.get(draft.b.country ?? '')
  return country ? [{ ...draft, b: country }] : []
}

function tell(
  words: Words,
  drafts: readonly Draft[],
  identities: ReadonlyMap<FindingId, Identity>,
  attributions: readonly Attribution[],
): Told[] {
  return drafts.flatMap((draft) => {
    const a = identities.get(draft.a.id)?.id
    const b = typeof draft.b === 'string' ? draft.b : identities.get(draft.b.id)?.id
    if (!a || !b || a === b) return []
    const { status, denial } = statusOf(words, draft, attributions)
    if (draft.contested && status === 'stated') return []
    const { kind, span, rule, aside } = draft
    return [{ a, b, kind, status, denial, span, rule, aside }]
  })
}

/**
 * What a speaker says in passing of a title that reports state themselves is no claim of his own: *“Vesh, the guard’s chief, lied”*.
 * The spans of both stay with the stated one.
 */
function withoutEchoes(told: readonly Told[]): Told[] {
  const key = ({ a, b, kind }: Told) => JSON.stringify([a, b, sameTitle(kind)])
  const stated = new Set(told.filter(({ status }) => status === 'stated').map(key))
  return told.map((one) =>
    one.status === 'claimed' && stated.has(key(one)) ? { ...one, status: 'stated' } : one,
  )
}

/** The same link told several times is one, with every span. */
function joined(told: readonly Told[]): Link[] {
  const groups = grouped(told, ({ a, b, kind, status }) =>
    JSON.stringify([a, b, sameTitle(kind), status]),
  )
  const links = [...groups.values()].map((group): Link => {
    const spans = distinct(group.map((each) => each.span))
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

/** *Chief of* and *leader of* alike. */
function sameTitle(kind: string): string {
  return kind
    .split(' ')
    .map((word) => SAME_TITLE.get(word) ?? word)
    .join(' ')
}

function distinct(spans: readonly Span[]): Span[] {
  const all = new Map(spans.map((each) => [`${each.report} ${each.from} ${each.to}`, each]))
  return [...all.values()].sort((x, y) =>
    x.report === y.report ? x.from - y.from : x.report < y.report ? -1 : 1,
  )
}

/** The roots of the stemma: who says so first, through whom it reached each report, and what has no known origin. */
import {
  findingId,
  reportName,
  type Chain,
  type Claim,
  type Dossier,
  type FindingId,
  type Identity,
  type Origin,
  type Report,
  type ReportId,
  type Sight,
  type Story,
  type Voice,
} from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import type { Rule, Stage } from '../../stage.js'
import { citedBy, holdsOffice, institutionOf } from '../likeness/institutions.en.js'
import { ANY_OF_MANY, ANY_OUTLET, HEARSAY, NOBODY, ON_RECORD, PRONOUN } from './lexicon.en.js'

export const rules: readonly Rule[] = [
  { id: 'OR1', example: 'The harbour master told the Post: the root is the harbour master.' },
  { id: 'OR2', example: 'The report says so itself: the root is the report.' },
  { id: 'OR3', example: 'It is believed: the root is not known.' },
]

type Need = 'stories' | 'names' | 'voices' | 'claims' | 'identities'

export const origins: Stage<Need, 'origins'> = {
  name: 'origins',
  needs: ['stories', 'names', 'voices', 'claims', 'identities'],
  gives: 'origins',
  run: (given) => given.stories.flatMap((story) => rootsOf(story, given)),
}

function rootsOf(story: Story, given: Dossier<Need>): Origin[] {
  const inside = new Set(story.reports)
  const claims = given.claims.filter(({ report }) => inside.has(report))
  const voices = new Map(given.voices.map((one) => [one.id, one]))
  const heldBy = (claim: Claim) => {
    const voice = claim.voice ? voices.get(claim.voice) : undefined
    return voice && isHearsay(voice) ? 'belief' : claim.held
  }
  const byVoice = groupBy(claims, (one) => (heldBy(one) === 'voice' ? one.voice : null))
  for (const [from, to] of pronouns(claims, voices)) {
    byVoice.set(to, [...(byVoice.get(to) ?? []), ...(byVoice.get(from) ?? [])])
    byVoice.delete(from)
  }
  const spoken = given.identities
    .filter(({ kind, members }) => kind === 'voice' && members.some((id) => byVoice.has(id)))
    .map((identity) => spokenRoot(identity, voices, byVoice, given))
  const own = (held: Claim['held']) =>
    groupBy(claims, (one) => (heldBy(one) === held ? one.report : null))
  const told = [...own('outlet')].map(([report, all]) =>
    quietRoot('outlet', report, all, given.reports),
  )
  const believed = [...own('belief')].map(([report, all]) =>
    quietRoot('nobody', report, all, given.reports),
  )
  return [...spoken, ...told, ...believed]
}

/** Voices of which only a pronoun is known, and *nobody*, each with the voice that spoke before it in the report. */
function pronouns(
  claims: readonly Claim[],
  voices: ReadonlyMap<FindingId, Voice>,
): Map<FindingId, FindingId> {
  const found = new Map<FindingId, FindingId>()
  const before = new Map<ReportId, FindingId>()
  const ordered = [...claims].sort(
    (x, y) => x.spans[0].from - y.spans[0].from || (x.id < y.id ? -1 : 1),
  )
  for (const { report, voice: id } of ordered) {
    const voice = id ? voices.get(id) : undefined
    if (!voice) continue
    const last = before.get(report)
    if (!PRONOUN.test(voice.label) && !NOBODY.test(voice.label)) before.set(report, voice.id)
    else if (last && !found.has(voice.id)) found.set(voice.id, last)
  }
  return found
}

/** OR1: a voice, with every description that it has in the reports. */
function spokenRoot(
  identity: Identity,
  voices: ReadonlyMap<FindingId, Voice>,
  byVoice: ReadonlyMap<FindingId, readonly Claim[]>,
  given: Dossier<Need>,
): Origin {
  const own = identity.members.flatMap((id) => voices.get(id) ?? [])
  const claims = identity.members.flatMap((id) => byVoice.get(id) ?? [])
  return {
    id: findingId('origin', identity.id),
    because: { rule: 'OR1', saw: [identity.id, ...identity.members] },
    label: identity.label,
    kind: 'voice',
    named: own.some(isNamed),
    institution: houseOfAll(own, given.identities),
    voices: identity.members,
    chains: chainsOf(claims),
  }
}

/** The house that a voice speaks for, by its fullest name: which report names it first, or how often copies do, is no matter. */
function houseOfAll(own: readonly Voice[], identities: readonly Identity[]): string | null {
  const named = own.flatMap((voice) => institutionOf(voice, identities) ?? [])
  return named.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
}

/**
 * Who can be asked: persons by name, those who hold an office of which there is one (*the federal prosecutor*, *Sudmark's
 * foreign minister*), houses, outlets, documents and groups that have a name. *Officials*, *a source*, *activists* cannot; whoever cites somebody is as well known as the
 * one that he cites.
 */
function isNamed(voice: Voice): boolean {
  const { kind, name, label } = voice
  const cited = citedBy(voice)
  if (cited) return /^(?:the )?\p{Lu}/u.test(cited)
  if (kind === 'named-person') return !PRONOUN.test(label)
  if (kind === 'unnamed-person' || kind === 'unnamed-official')
    return holdsOffice(voice) || ON_RECORD.test(label)
  if (kind === 'organisation') return !PRONOUN.test(label) && !ANY_OF_MANY.test(label)
  if (kind === 'outlet' && name === null && ANY_OUTLET.test(label)) return false
  return name !== null || kind === 'outlet' || kind === 'document' || kind === 'social-account'
}

/** *reports*, *press reports*, *rumours*: words that go round, whoever spoke first. */
function isHearsay({ kind, name, institution, label }: Voice): boolean {
  const isNobody = name === null && institution === null
  return isNobody && (kind === 'document' || kind === 'outlet') && HEARSAY.test(label)
}

/** OR2, OR3: what a report says in its own words, or what it says is believed. */
function quietRoot(
  kind: 'outlet' | 'nobody',
  report: ReportId,
  claims: readonly Claim[],
  reports: readonly Report[],
): Origin {
  const label = reportName(reports.find(({ id }) => id === report)!)
  return {
    id: findingId('origin', kind, report),
    because: { rule: kind === 'outlet' ? 'OR2' : 'OR3', saw: ids(claims) },
    label: kind === 'outlet' ? label : `nobody named in ${label}`,
    kind,
    named: kind === 'outlet',
    institution: null,
    voices: [],
    chains: chainsOf(claims),
  }
}

function ids(claims: readonly Claim[]): [Sight, ...Sight[]] {
  return claims.map(({ id }) => id) as [FindingId, ...FindingId[]]
}

/** One chain for each way of relays on which the words reach a report. */
function chainsOf(claims: readonly Claim[]): Chain[] {
  const ways = groupBy(claims, ({ report, relays }) =>
    JSON.stringify([report, ...relays.map(({ label }) => label)]),
  )
  return [...ways]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([way, all]) => {
      const [, ...relays] = JSON.parse(way) as string[]
      return { report: all[0]!.report, relays, claims: all.map(({ id }) => id).sort() }
    })
}

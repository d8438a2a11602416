/** Voices: who says. Each source of a report is a voice of its own, or one that has spoken before. */
import {
  findingId,
  isSpeech,
  type Attribution,
  type FindingId,
  type Report,
  type Span,
  type Voice,
  type Words,
} from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { isCarrier, nameIndex, profileOf, type NameAt, type Profile } from './profile.js'
import type { Draft } from './draft.js'
import { rules, ties } from './rules.js'

export { rules }

/** Fills the layer `voices`. */
export const voices: Stage<'words' | 'names' | 'attributions', 'voices'> = {
  name: 'voices',
  needs: ['words', 'names', 'attributions'],
  gives: 'voices',
  run({ reports, words, names, attributions }) {
    return reports.flatMap((report) => {
      const own = words.find((one) => one.report === report.id)
      if (!own) return []
      const nameAt = nameIndex(
        own,
        names.filter((one) => one.report === report.id),
      )
      const said = attributions.filter((one) => one.report === report.id && isSpeech(one))
      return voicesOf(report, own, nameAt, said)
    })
  },
}

function voicesOf(
  report: Report,
  words: Words,
  nameAt: NameAt,
  attributions: readonly Attribution[],
): Voice[] {
  const drafts: Draft[] = []
  for (const attribution of inCueOrder(attributions)) {
    const profile = profileOf(attribution, report.text, words, nameAt)
    if (profile) place(withHouse(profile, drafts, report), drafts)
  }
  return drafts.map((draft) => finished(report, draft))
}

/** Characters between the words of a house and those of its spokesman, at most. */
const NEAR = 400

/** *The ministry said …. “…,” a spokesman said*: who speaks for somebody speaks for the body that spoke last. */
function withHouse(profile: Profile, drafts: readonly Draft[], { text }: Report): Profile {
  if (profile.institution || !SPOKESMAN.test(text.slice(profile.span.from, profile.span.to)))
    return profile
  const last = drafts
    .flatMap(({ profiles }) => profiles)
    .filter(({ span }) => span.to <= profile.span.from && profile.span.from - span.to < NEAR)
    .sort((x, y) => y.span.from - x.span.from)[0]
  if (last?.kind !== 'organisation' && last?.kind !== 'group') return profile
  const label = text.slice(last.span.from, last.span.to).replace(/^(?:the|a|an) /i, '')
  return {
    ...profile,
    institution: last.institution ?? { label, name: last.name, span: last.span },
  }
}

const SPOKESMAN = /^(?:an?|its|their|the) spokes(?:man|woman|person)\b(?! (?:for|of|in|at)\b)/i

/** By the words of the source: who is introduced first stands first. */
function inCueOrder(attributions: readonly Attribution[]): Attribution[] {
  const at = (one: Attribution) => one.source?.from ?? one.content[0].from
  return [...attributions].sort((a, b) => at(a) - at(b) || a.content[0].from - b.content[0].from)
}

/** The ties look at the first and the last so many descriptions of a voice. */
const KEPT = 24

function place(profile: Profile, drafts: Draft[]): void {
  for (const tie of ties) {
    const found = tie.find(profile, drafts)
    if (found) {
      found.profiles.push(profile)
      found.told.push(profile)
      if (found.profiles.length > KEPT) found.profiles.splice(1, 1)
      found.rule = tie.id
      return
    }
  }
  drafts.push({ rule: 'V0', profiles: [profile], told: [profile] })
}

function finished(report: Report, { rule, told: profiles }: Draft): Voice {
  const named = profiles.filter((one) => !one.pronoun)
  const lead = fullest(named.length > 0 ? named : profiles)
  const person = profiles.find((one) => one.name?.type === 'person')
  const name = person?.name ?? lead.name ?? profiles.find((one) => one.name)?.name ?? null
  const body = profiles.find((one) => one.institution)?.institution ?? null
  const mentions = uniqueSpans(profiles.map((one) => one.span))
  const said = profiles.map((one) => one.attribution.id)
  const asBody = isCarrier(lead) && !person ? lead.institution : null
  return {
    id: findingId('voice', report.id, mentions),
    because: { rule, saw: [mentions[0], ...mentions.slice(1), ...said] },
    report: report.id,
    kind: person ? 'named-person' : asBody ? 'organisation' : lead.kind,
    label: lead.pronoun && name ? name.label : labelOf(report, lead),
    mentions,
    name: (asBody?.name ?? name)?.id ?? null,
    institution: body && { label: body.label, name: body.name?.id ?? null, span: body.span },
    description: [...new Set(named.flatMap((one) => one.lemmas))],
    country: profiles.find((one) => one.country)?.country ?? null,
    attributions: [...new Set(said)] as FindingId[],
  }
}

/** The longest description; the earlier of two that are as long. */
function fullest(profiles: readonly Profile[]): Profile {
  return profiles.reduce((best, one) => (size(one) > size(best) ? one : best))
}

const size = (profile: Profile) => profile.span.to - profile.span.from

function labelOf(report: Report, profile: Profile): string {
  const { from, to } = profile.span
  return report.text.slice(from, to).replace(/\s+/g, ' ').trim()
}

function uniqueSpans(spans: readonly Span[]): [Span, ...Span[]] {
  const byPlace = new Map(spans.map((one) => [`${one.from}-${one.to}`, one]))
  return [...byPlace.values()] as unknown as [Span, ...Span[]]
}

/**
 * A reading whose names, voices and claims stand in the marks of a corpus case. One digit ties a claim to its voice and relay:
 *
 *   [the harbour master]v1 told [the Post]r1 that [the pier sank]c1.   a claim of a voice through a relay
 *   [the pier sank]f1   a claim of the report itself        [the pier sank]b1   believed, nobody says by whom
 *   [Ina Torvald]p, [the port office]o, [Aldmere]l, [Coast Post]u   a person, an organisation, a place, an outlet; a place that speaks is a body
 *
 * A voice whose label starts with a capital letter and not with an article is named. Words are those of `plain-reading.ts`.
 */
import {
  findingId,
  overlaps,
  type Attribution,
  type Claim,
  type FindingId,
  type Name,
  type NameType,
  type Reading,
  type Report,
  type Span,
  type Voice,
} from '../src/core/model/index.js'
import type { Case } from './corpus.js'
import { plainReading } from './plain-reading.js'

type Marks = Case['marks']

const NAMES: Readonly<Record<string, NameType>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  u: 'outlet',
}
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/\bNorland(ic)?\b/, 'NO'],
  [/\bSudmark(ian)?\b/, 'DK'],
]

export function markedReading(reports: readonly Report[], marks: Marks): Reading {
  const texts = new Map(reports.map((report) => [report.id, report.text]))
  const quote = (at: Span) => texts.get(at.report)!.slice(at.from, at.to).replace(/\s+/g, ' ')
  const plain = plainReading(reports)
  const names = marks.flatMap(({ label, span }) => {
    const type = NAMES[label[0]!]
    return type ? [nameOf(span, type, quote(span))] : []
  })
  const claims = marks.filter(({ label }) => /^[cbf]\d?$/.test(label))
  const tied = (label: string, { report }: Span, kind: string) =>
    marks.filter((m) => m.label === `${kind}${label.slice(1)}` && m.span.report === report)
  const voices = new Map<FindingId, Voice>()
  const attributions: Attribution[] = []
  const found = claims.map(({ label, span }): Claim => {
    const relays = tied(label, span, 'r').map((m) => ({ label: quote(m.span), span: m.span }))
    const source = tied(label, span, 'v')[0]?.span ?? null
    const attribution = attributionOf(span, source, relays)
    if (label[0] !== 'f') attributions.push(attribution)
    const voice = source ? voiceOf(source, quote(source), names, attribution.id) : null
    if (voice) voices.set(voice.id, voice)
    const sentences = plain.sentences.filter((one) => overlaps(one.span, span)).map(({ id }) => id)
    return {
      id: findingId('claim', span),
      because: { rule: 'marked', saw: [span] },
      report: span.report,
      spans: [span],
      sentences: sentences as [FindingId, ...FindingId[]],
      held: label[0] === 'c' ? 'voice' : label[0] === 'b' ? 'belief' : 'outlet',
      voice: voice?.id ?? null,
      attribution: label[0] === 'f' ? null : attribution.id,
      relays,
      certainty: /\b(may|might|could)\b/.test(quote(span)) ? 'possible' : 'certain',
      polarity: /\b(not|nobody|no)\b/.test(quote(span)) ? 'negative' : 'positive',
      hedges: [],
      events: [],
    }
  })
  for (const { label, span } of marks) {
    if (label !== 'v') continue
    const voice = voiceOf(span, quote(span), names, null)
    voices.set(voice.id, voice)
  }
  return { ...plain, names, attributions, voices: [...voices.values()], claims: found }
}

function nameOf(span: Span, type: NameType, label: string): Name {
  return {
    id: findingId('name', span),
    because: { rule: 'marked', saw: [span] },
    report: span.report,
    type,
    label,
    mentions: [{ span, form: 'name', rule: 'marked' }],
    roles: [],
    known: null,
    country: null,
  }
}

function attributionOf(
  content: Span,
  source: Span | null,
  relays: Attribution['relays'],
): Attribution {
  return {
    id: findingId('attribution', content),
    because: { rule: 'marked', saw: [content] },
    report: content.report,
    content: [content],
    source,
    cue: null,
    cueLemma: null,
    form: source ? 'indirect' : 'belief',
    stance: 'says',
    relays,
    within: null,
  }
}

function voiceOf(span: Span, label: string, names: readonly Name[], said: FindingId | null): Voice {
  const isNamed = /^(?!The |A |An )\p{Lu}/u.test(label)
  const name = names.find((one) => overlaps(one.mentions[0]!.span, span))
  const institution = /^(?:the )?(.+?) (?:spokes\w+|official|officer)/i.exec(label)?.[1] ?? null
  return {
    id: findingId('voice', span),
    because: { rule: 'marked', saw: [span] },
    report: span.report,
    kind:
      name?.type === 'organisation' || name?.type === 'outlet'
        ? name.type
        : name?.type === 'place'
          ? 'organisation'
          : isNamed
            ? 'named-person'
            : 'unnamed-official',
    label,
    mentions: [span],
    name: name?.id ?? null,
    institution: institution && name ? { label: institution, name: null, span } : null,
    description: label
      .toLowerCase()
      .replace(/^(the|an?) /, '')
      .split(' '),
    country: COUNTRIES.find(([pattern]) => pattern.test(label))?.[1] ?? null,
    attributions: said ? [said] : [],
  }
}

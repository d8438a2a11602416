/** A story of two reports with every layer filled by hand: what the brief is tested on, whatever the stages find. */
import {
  findingId,
  makeReport,
  span,
  type Agreement,
  type Claim,
  type Dossier,
  type Finding,
  type FindingId,
  type Report,
  type Sight,
  type Span,
  type Voice,
} from '../src/core/model/index.js'

const COURIER = `Blast at the mill

Nine people died in the blast at Harrow mill on Friday, police said.
“The boiler may have failed,” a safety official told Radio Delta.
Owner Ada Brand was arrested. Her lawyer said she had done nothing wrong.`

const GAZETTE = `Eleven people died in the blast at Harrow mill, police said.
The boiler failed, according to a safety official who spoke to Radio Delta.
It is believed the doors were locked.`

export const courier = makeReport(COURIER, {
  files: ['courier.txt'],
  outlet: { value: 'Courier', from: 'sidecar' },
})
export const gazette = makeReport(GAZETTE, { files: ['gazette.txt'] })

/** The span of words in a report. */
export function at(report: Report, words: string): Span {
  const from = report.text.indexOf(words)
  return span(report.id, from, from + words.length)
}

const made = <T extends object>(
  kind: string,
  key: string,
  saw: readonly [Sight, ...Sight[]],
  fields: T,
): T & Finding => ({
  id: findingId(kind, key),
  because: { rule: 'H1', saw },
  ...fields,
})

const sentence = (report: Report, words: string, index: number) =>
  made('sentence', words, [at(report, words)], {
    span: at(report, words),
    block: findingId('block', report.id),
    index,
  })

const block = (report: Report) => ({
  id: findingId('block', report.id),
  because: { rule: 'H1', saw: [span(report.id, 0, report.text.length)] as [Span] },
  span: span(report.id, 0, report.text.length),
  kind: 'paragraph' as const,
})

const voice = (report: Report, label: string, kind: Voice['kind'], words = label) =>
  made('voice', report.id + label, [at(report, words)], {
    report: report.id,
    kind,
    label,
    mentions: [at(report, words)] as [Span],
    name: null,
    institution: null,
    description: [],
    country: null,
    attributions: [],
  })

const sentences = [
  sentence(courier, 'Nine people died in the blast at Harrow mill on Friday, police said.', 0),
  sentence(courier, '“The boiler may have failed,” a safety official told Radio Delta.', 1),
  sentence(courier, 'Owner Ada Brand was arrested.', 2),
  sentence(courier, 'Her lawyer said she had done nothing wrong.', 3),
  sentence(gazette, 'Eleven people died in the blast at Harrow mill, police said.', 0),
  sentence(
    gazette,
    'The boiler failed, according to a safety official who spoke to Radio Delta.',
    1,
  ),
  sentence(gazette, 'It is believed the doors were locked.', 2),
]

const voices = [
  voice(courier, 'police', 'organisation'),
  voice(courier, 'a safety official', 'unnamed-official'),
  voice(courier, 'Her lawyer', 'unnamed-person'),
  voice(gazette, 'police', 'organisation'),
  voice(gazette, 'a safety official', 'unnamed-official'),
]

type ClaimFields = Partial<Pick<Claim, 'certainty' | 'polarity' | 'held' | 'relays' | 'hedges'>>

const claim = (report: Report, words: string, by: Voice | null, fields: ClaimFields = {}): Claim =>
  made('claim', report.id + words, [at(report, words)], {
    report: report.id,
    spans: [at(report, words)] as [Span],
    sentences: [
      sentences.find(({ span }) => span.report === report.id && span.to > at(report, words).from)!
        .id,
    ] as [FindingId],
    held: by ? ('voice' as const) : ('outlet' as const),
    voice: by?.id ?? null,
    attribution: null,
    relays: [],
    certainty: 'certain' as const,
    polarity: 'positive' as const,
    hedges: [],
    events: [],
    ...fields,
  })

const relay = (report: Report) => [{ label: 'Radio Delta', span: at(report, 'Radio Delta') }]

export const claims = {
  nine: claim(courier, 'Nine people died in the blast at Harrow mill on Friday', voices[0]!),
  eleven: claim(gazette, 'Eleven people died in the blast at Harrow mill', voices[3]!),
  may: claim(courier, '“The boiler may have failed,”', voices[1]!, {
    certainty: 'possible',
    relays: relay(courier),
    hedges: [at(courier, 'may')],
  }),
  failed: claim(gazette, 'The boiler failed', voices[4]!, { relays: relay(gazette) }),
  arrested: claim(courier, 'Owner Ada Brand was arrested', null),
  nothing: claim(courier, 'she had done nothing wrong', voices[2]!, { polarity: 'denied' }),
  locked: claim(gazette, 'the doors were locked', null, { held: 'belief' }),
}

type OriginKind = 'voice' | 'outlet' | 'nobody'

const origin = (label: string, kind: OriginKind, named: boolean, told: readonly Claim[]) =>
  made('origin', label, [told[0]!.id], {
    label,
    kind,
    named,
    institution: null,
    voices: told.flatMap(({ voice }) => voice ?? []),
    chains: told.map((one) => ({
      report: one.report,
      relays: one.relays.map(({ label }) => label),
      claims: [one.id],
    })),
  })

const origins = [
  origin('police', 'voice', true, [claims.nine, claims.eleven]),
  origin('a safety official', 'voice', false, [claims.may, claims.failed]),
  origin('Her lawyer', 'voice', false, [claims.nothing]),
  origin('Courier', 'outlet', true, [claims.arrested]),
  origin('nobody', 'nobody', false, [claims.locked]),
]

const incident = made('incident', 'blast', [claims.nine.id], {
  type: 'bombing' as const,
  label: 'blast at Harrow mill',
  events: [findingId('event', 'nine'), findingId('event', 'eleven')] as [FindingId, FindingId],
  place: null,
  country: null,
  edtf: '2024-03-01',
  from: '2024-03-01',
  to: '2024-03-01',
  partOf: null,
})

const event = (key: string, report: Report, words: string) => ({
  ...made('event', key, [at(report, words)], {
    report: report.id,
    type: 'bombing' as const,
    trigger: at(report, 'blast'),
    lemma: 'blast',
    span: at(report, words),
    sentence: sentences[0]!.id,
    roles: [],
    counts: [],
    places: [],
    time: null,
    modality: 'happened' as const,
    hedges: [],
    definite: true,
    plural: false,
  }),
})

const agreement = (
  told: readonly [Claim, ...Claim[]],
  root: (typeof origins)[number],
  atMost = 1,
): Agreement =>
  made('agreement', told.map(({ id }) => id).join(), [told[0].id], {
    claims: told.map(({ id }) => id) as unknown as [FindingId],
    parts: told.map(({ id, spans }) => ({
      claim: id,
      span: spans[0],
    })) as unknown as Agreement['parts'],
    reports: [...new Set(told.map(({ report }) => report))] as unknown as Agreement['reports'],
    lead: told[0].id,
    incident: incident.id,
    origins: [root.id],
    support: {
      atLeast: Math.min(1, atMost),
      atMost,
      named: root.named ? atMost : 0,
      unnamed: root.named ? 0 : atMost,
      institutions: 0,
    },
    unnamedOnly: !root.named,
  })

const tally = (slot: string, count: number, report: Report, words: string) =>
  made('tally', slot + count, [at(report, words)], {
    incident: incident.id,
    slot,
    counted: 'people',
    low: count,
    high: count,
    approx: null,
    scope: { who: null, where: null, asOf: null },
    counts: [{ event: findingId('event', words), span: at(report, words), claim: null }],
    relations: [],
  })

const item = (report: Report, words: string, of: Claim) => ({
  span: at(report, words),
  value: words,
  claim: of.id,
})

/** The dossier of the two reports. */
export const smallStory: Dossier = {
  reports: [courier, gazette].sort((a, b) => (a.id < b.id ? -1 : 1)),
  judgements: [],
  blocks: [block(courier), block(gazette)],
  sentences,
  words: [],
  ...{ names: [], quantities: [] },
  ...{ times: [], attributions: [] },
  voices,
  events: [
    event('nine', courier, 'blast at Harrow mill on Friday'),
    event('eleven', gazette, 'blast at Harrow mill'),
  ],
  claims: Object.values(claims),
  ...{ levels: [], statuses: [] },
  stories: [
    made('story', 'all', [incident.id], {
      reports: [courier.id, gazette.id] as [Report['id'], Report['id']],
      main: true,
    }),
  ],
  dates: [],
  standings: [],
  ...{ copies: [], identities: [] },
  incidents: [incident],
  origins,
  agreements: [
    agreement([claims.nine], origins[0]!),
    agreement([claims.eleven], origins[0]!),
    agreement([claims.may, claims.failed], origins[1]!),
    agreement([claims.nothing], origins[2]!),
    agreement([claims.arrested], origins[3]!),
    agreement([claims.locked], origins[4]!, 0),
  ],
  tallies: [
    tally('killed', 9, courier, 'Nine people'),
    tally('killed', 11, gazette, 'Eleven people'),
  ],
  conflicts: [
    made('conflict', 'count', [claims.nine.id, claims.eleven.id], {
      kind: 'count' as const,
      status: 'conflict' as const,
      items: [
        item(courier, 'Nine people', claims.nine),
        item(gazette, 'Eleven people', claims.eleven),
      ] as const,
      incident: incident.id,
      differs: 'Nine dead against eleven.',
      sure: 'sure' as const,
    }),
    made('conflict', 'hedge', [claims.may.id, claims.failed.id], {
      kind: 'certainty' as const,
      status: 'conflict' as const,
      items: [
        item(courier, 'may have failed', claims.may),
        item(gazette, 'failed', claims.failed),
      ] as const,
      incident: incident.id,
      differs: 'Hedged in one report, flat in the other.',
      sure: 'likely' as const,
    }),
  ],
  ...{ grades: [], drifts: [], changes: [], links: [] },
}

/** Articles of one incident of the registry joined and of different ones kept apart, from raw text. */
import { incidents } from '../../../src/core/compare/incidents/index.js'
import { type FindingId, type Incident, type ReportId } from '../../../src/index.js'
import type { Suite } from '../../suite.js'
import { scoreClusters } from '../news_cluster/clusters.js'
import { sorted, type Sorted } from '../sorted.js'
import { loadIncidents } from './load.js'
import { texts } from './suite.js'

/** One eighth of the registry, in the order of its numbers: what happened at one time, so that like lies beside like. */
const PART = 8
const WHICH = 4
/** In quick runs, so many incidents of it. */
const QUICK = 60

/** How much a telling weighs for what its article is about: in the title, in the lead, below. */
const WEIGHT = { title: 3, lead: 2, below: 1 } as const
const LEAD = 3

export const joinedSuite: Suite = {
  name: 'gva incidents',
  archives: ['gva'],
  quick: false,
  run({ data, quick }) {
    const all = loadIncidents(data)
    const size = Math.ceil(all.length / PART)
    const part = all.slice(WHICH * size, WHICH * size + (quick ? QUICK : size))
    const articles = part.flatMap((incident) =>
      texts(incident).map((text) => ({ ...text, label: incident.id })),
    )
    const { dossier, ids } = sorted(articles)
    const mains = mainIncidents(dossier)
    const story = new Map(dossier.stories.flatMap(({ id, reports }) => reports.map((r) => [r, id])))
    const gold = articles.map(({ label }) => label)
    const ours = scoreClusters(
      gold,
      ids.map((id) => mains.get(id) ?? id),
    )
    const sortedOnly = scoreClusters(
      gold,
      ids.map((id) => story.get(id)!),
    )
    return Promise.resolve({
      name: 'gva incidents',
      rows: [
        { measure: 'articles by their main incident, pairwise F1', score: ours.pairwise, aim: 0.7 },
        { measure: 'articles by their main incident, B³', score: ours.bCubed },
        { measure: 'beside it: by story alone, pairwise F1', score: sortedOnly.pairwise },
      ],
    })
  },
}

/** The incident that each report is about: the one it tells most and first, or the wider one that this is a part of. */
function mainIncidents(dossier: Sorted): ReadonlyMap<ReportId, FindingId> {
  const found = incidents.run(dossier)
  const byId = new Map(found.map((incident) => [incident.id, incident]))
  const incidentOf = new Map(found.flatMap((one) => one.events.map((event) => [event, one])))
  const sentences = new Map(dossier.sentences.map((one) => [one.id, one]))
  const titles = new Set(dossier.blocks.filter(({ kind }) => kind === 'title').map(({ id }) => id))
  const weights = new Map<ReportId, Map<FindingId, number>>()
  for (const { id, report, sentence, modality } of dossier.events) {
    const incident = incidentOf.get(id)
    const at = sentences.get(sentence)
    if (!incident || !at || modality !== 'happened' || !HARM.has(incident.type)) continue
    const top = topOf(incident, byId)
    const own = weights.get(report) ?? new Map<FindingId, number>()
    const weight = titles.has(at.block)
      ? WEIGHT.title
      : at.index < LEAD
        ? WEIGHT.lead
        : WEIGHT.below
    own.set(top, (own.get(top) ?? 0) + weight)
    weights.set(report, own)
  }
  return new Map(
    [...weights].map(([report, own]) => {
      const [main] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return [report, main![0]]
    }),
  )
}

/** Kinds of incidents that the registry records. */
const HARM: ReadonlySet<Incident['type']> = new Set([
  'shooting',
  'killing',
  'death',
  'injury',
  'attack',
  'assault',
  'robbery',
  'accident',
  'clash',
])

function topOf(incident: Incident, byId: ReadonlyMap<FindingId, Incident>): FindingId {
  let top = incident
  for (let step = 0; step < 5 && top.partOf !== null; step++) top = byId.get(top.partOf) ?? top
  return top.id
}

/** What happened when: incidents and dated events in the order of their days. */
import type { Dating, Event, FindingId, Incident } from '../../model/index.js'
import { dateInWords } from '../labels.js'
import { cites, line, own, plainWords, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import type { View } from '../view.js'

/** One line for each incident that has a day, then for dated events of none; undated ones are left out. */
export function timelineLines(view: View): readonly Line[] {
  const datings = new Map<FindingId, Dating>()
  for (const dating of view.dossier.dates)
    if ('time' in dating.of) datings.set(dating.of.time, dating)
  const entries = view.dossier.incidents.flatMap((incident) => entry(incident, datings, view))
  entries.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.rank - b.rank))
  const told = new Map(entries.map(({ line }) => [plainWords(line.words), line]))
  return [...told.values()]
}

interface Entry {
  readonly from: string
  readonly rank: number
  readonly line: Line
}

function entry(
  incident: Incident,
  datings: ReadonlyMap<FindingId, Dating>,
  view: View,
): readonly Entry[] {
  const events = incident.events.flatMap((id) => view.events.get(id) ?? [])
  const dated = events.find(({ time }) => time !== null && datings.get(time)?.edtf)
  const dating = dated?.time ? datings.get(dated.time) : undefined
  const edtf = incident.edtf ?? dating?.edtf
  const from = incident.from ?? dating?.from
  const [first] = [dated, ...events].filter((event) => event !== undefined)
  if (!edtf || !from || !first) return []
  const spans = [
    first.span,
    ...events.slice(0, 5).map(({ span }) => span),
    ...timeSpans(events, view),
  ]
  const stated = dating?.how === 'stated'
  const when = own(`${dateInWords(edtf)}${stated ? '' : ' (inferred)'}: `)
  const told = line([when, ...inContext(first, view)], {
    id: incident.id,
    cites: cites(
      spans.map((span): Cite => ({ span, for: span === first.span ? 'words' : 'ground' })),
      view,
    ),
    badges: modality(first),
  })
  return [{ from, rank: view.rank.get(incident.id) ?? 999, line: told }]
}

/** Words under which an event says too little without its sentence. */
const FEW_WORDS = 5
/** Characters up to which a sentence is shown around its event. */
const LONG = 260

function inContext(event: Event, view: View): readonly Run[] {
  const sentence = view.sentences.get(event.sentence)?.span
  const isBare = view.text(event.span).split(' ').length < FEW_WORDS
  if (!isBare || !sentence || sentence.to - sentence.from > LONG) return quoted([event.span], view)
  return quoted([sentence], view, { meant: [event.span] })
}

function timeSpans(events: readonly Event[], view: View) {
  const times = new Set(events.flatMap(({ time }) => time ?? []))
  return view.dossier.times.filter(({ id }) => times.has(id)).map(({ span }) => span)
}

function modality({ modality }: Event): Line['badges'] {
  return modality === 'happened' ? [] : [{ text: modality, tone: 'plain' }]
}

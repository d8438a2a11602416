/** What happened when: incidents and dated events in the order of their days. */
import type { Dating, Event, FindingId, Incident } from '../../model/index.js'
import { dateInWords } from '../labels.js'
import { cites, line, own, plainWords, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import type { View } from '../view.js'

/**
 * One line for each incident that has a day; undated ones are left out. In the order of their days; where only `first` of them stand
 * before the count, those are the ones that most reports tell, and what is left follows in its own order.
 */
export function timelineLines(view: View, first: number): readonly Line[] {
  const datings = new Map<FindingId, Dating>()
  for (const dating of view.dossier.dates)
    if ('time' in dating.of) datings.set(dating.of.time, dating)
  const entries = view.dossier.incidents.flatMap((incident) => entry(incident, datings, view))
  const weighed = onceEach([...entries].sort((a, b) => a.rank - b.rank))
  const byDay = (some: readonly Entry[]) =>
    [...some].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.rank - b.rank))
  return [...byDay(weighed.slice(0, first)), ...byDay(weighed.slice(first))].map(({ line }) => line)
}

/** One sentence tells of one day once, however many incidents it names: *charged with kidnapping, assault and theft*. */
function onceEach(weighed: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>()
  return weighed.filter(({ line, from, sentence }) => {
    const keys = [plainWords(line.words), `${from} ${sentence}`]
    const isNew = keys.every((key) => !seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

interface Entry {
  readonly from: string
  readonly rank: number
  readonly sentence: FindingId
  readonly line: Line
}

function entry(
  incident: Incident,
  datings: ReadonlyMap<FindingId, Dating>,
  view: View,
): readonly Entry[] {
  const events = incident.events.flatMap((id) => view.events.get(id) ?? [])
  const isDated = ({ time }: Event) => time !== null && Boolean(datings.get(time)?.edtf)
  const dated = plainest(events.filter(isDated), incident, view)
  const dating = dated?.time ? datings.get(dated.time) : undefined
  const edtf = incident.edtf ?? dating?.edtf
  const from = incident.from ?? dating?.from
  const first = dated ?? plainest(events, incident, view)
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
  const rank = view.rank.get(incident.id) ?? 999
  return [{ from, rank, sentence: first.sentence, line: told }]
}

/** The telling that stands best alone: of what happened, by its name, in a sentence of not much more than it; earlier ones first. */
function plainest(events: readonly Event[], { label }: Incident, view: View): Event | undefined {
  const named = label.slice(0, STEM).toLowerCase()
  const weigh = (event: Event) => {
    const sentence = view.sentences.get(event.sentence)?.span ?? event.span
    const length = event.span.to - event.span.from
    const around = sentence.to - sentence.from - length
    const words = view.text(event.span)
    const bare = words.split(' ').length < FULL_WORDS ? BARE : 0
    const other = words.toLowerCase().includes(named) ? 0 : OTHER
    const told = new Set(event.roles.map(({ kind }) => kind)).size * ROLE
    return (event.modality === 'happened' ? 0 : UNSURE) + around + bare + other + length / 4 - told
  }
  const weighed = events.map((event) => ({ event, weight: weigh(event) }))
  weighed.sort((a, b) => a.weight - b.weight)
  return weighed[0]?.event
}

/** Letters of *explosion in Carrow* that stand in *exploded* too. */
const STEM = 5
/** Words under which a telling is bare. */
const FULL_WORDS = 7
/** Characters for which it counts that a telling is bare, has no word of what the incident is called, or tells of what is feared or denied. */
const BARE = 80
const OTHER = 60
/** What it is worth that a telling says who, to whom, where or by what. */
const ROLE = 60
const UNSURE = 200

/** Words under which an event says too little without its sentence. */
const FEW_WORDS = 5
/** Characters up to which a sentence is shown around its event. */
const LONG = 260
/** Characters up to which a sentence is shown whatever its event: *explosion at the mill* alone states nothing. */
const SHORT = 160

function inContext(event: Event, view: View): readonly Run[] {
  const sentence = view.sentences.get(event.sentence)?.span
  if (!sentence) return quoted([event.span], view)
  const length = sentence.to - sentence.from
  const isBare = view.text(event.span).split(' ').length < FEW_WORDS
  if (length > (isBare ? LONG : SHORT)) return quoted([event.span], view)
  return quoted([sentence], view, { meant: [event.span] })
}

function timeSpans(events: readonly Event[], view: View) {
  const times = new Set(events.flatMap(({ time }) => time ?? []))
  return view.dossier.times.filter(({ id }) => times.has(id)).map(({ span }) => span)
}

function modality({ modality }: Event): Line['badges'] {
  return modality === 'happened' ? [] : [{ text: modality, tone: 'plain' }]
}

/** Reports that their outlets wrote themselves, each in phrases that no other original of the incident has. */
import type { Chance } from './chance.js'
import { personName, weekday, type Incident, type Toll } from './incident.js'
import { BARE, type Line, type State, type Voice } from './lines.js'
import type { Phrases } from './words/phrases.js'
import { AGENCIES, PAPERS } from './words/names.js'

/** A report before it is text. */
export interface Draft {
  readonly key: string
  readonly incident: number
  readonly outlet: string
  /** Day number of publication. */
  readonly day: number
  readonly headline: string
  readonly lines: readonly Line[]
  /** Lines at the foot: captions with their credit, whose text was taken over. */
  readonly foot: readonly Line[]
  /** The report whose text it took over; null for an original. */
  readonly parent: Draft | null
  /** The original that its text goes back to. */
  readonly root: string
}

/** Phrases of one incident that nobody has used yet: two originals in one phrase would look like copies. */
export interface Unused {
  take(table: string, size: number): number | null
}

export function unusedPhrases(chance: Chance): Unused {
  const left = new Map<string, number[]>()
  return {
    take(table, size) {
      const rest = left.get(table) ?? chance.shuffled(Array.from({ length: size }, (_, i) => i))
      left.set(table, rest)
      return rest.pop() ?? null
    },
  }
}

/** What is at hand while the reports of an incident are written. */
export interface Desk {
  readonly incident: Incident
  readonly words: Phrases
  readonly chance: Chance
  readonly unused: Unused
}

/** Originals that one incident has at most: as many as there are ways to begin. */
export const MOST_ORIGINALS = 4

/** The original number `at` of an incident; the first is an agency's. Null where every way to begin is used. */
export function writeOriginal(desk: Desk, at: number, outlets: readonly string[]): Draft | null {
  const { incident, chance } = desk
  const stage = at === 0 ? 0 : chance.pick([0, 0, 0, 1, 2])
  const lead = leadLine(desk, at, stage)
  if (!lead) return null
  const told = [
    ...incident.tolls.flatMap((toll) => tollLine(desk, toll, stage, at) ?? []),
    ...incident.causes.flatMap(({ index, knownTo }) => causeLine(desk, index, knownTo, at) ?? []),
    ...incident.quotes.flatMap(({ index }) => (chance.happens(0.35) ? quoteLine(desk, index) : [])),
  ]
  const own = [backgroundLine(desk, at), backgroundLine(desk, at)].flatMap((line) => line ?? [])
  const key = `${incident.id}-${at}`
  const credit = at === 0 ? outlets[0]! : chance.pick(AGENCIES)
  return {
    key,
    incident: incident.id,
    outlet: outlets[at]!,
    day: incident.day + stage + (at === 0 ? 0 : chance.int(0, 1)),
    headline: headline(desk, stage) ?? incident.town,
    lines: [lead, ...chance.shuffled([...told, ...own])],
    foot: chance.happens(0.3) ? [captionLine(desk, credit)] : [],
    parent: null,
    root: key,
  }
}

/** Different outlets for an incident: an agency, then papers of invented towns. */
export function outletsFor(town: string, chance: Chance, count: number): string[] {
  const papers = new Set<string>()
  while (papers.size < count) {
    const place = chance.happens(0.2) ? town : personName(chance).split(' ')[1]!
    papers.add(`${place} ${chance.pick(PAPERS)}`)
  }
  return [chance.pick(AGENCIES), ...papers].slice(0, count)
}

/** A headline that no other report has, with the number of the dead where its phrase has one; null where all are used. */
export function headline({ incident, unused }: Desk, stage: number): string | null {
  const taken = unused.take('headlines', incident.kind.headlines.length)
  if (taken === null) return null
  const n = incident.tolls[0]!.stages[stage]!.n
  return place(incident.kind.headlines[taken]!, { incident }).replace('{N}', String(n))
}

function leadLine(desk: Desk, at: number, stage: number): Line | null {
  const { incident, words, unused, chance } = desk
  const lead = unused.take('leads', words.leads.length)
  const happened = unused.take('happened', incident.kind.happened.length)
  const [dead] = incident.tolls
  if (lead === null || happened === null) return null
  const clause = words.leads[lead]!.replace('{H}', incident.kind.happened[happened]!)
  return {
    form: {
      lineage: `${incident.id}-${at}-lead`,
      claim: 'killed',
      clause: place(clause, desk),
      frame: chance.pick(words.frames.filter((frame) => !frame.includes('“'))),
      voice: chance.pick(dead!.knownTo),
      cause: null,
      quote: null,
    },
    state: {
      ...BARE,
      number: dead!.stages[stage]!,
      digits: chance.happens(0.3),
      source: 'full',
      day: weekday(incident.day),
    },
  }
}

function tollLine(desk: Desk, { slot, stages, knownTo }: Toll, stage: number, at: number) {
  const { words, unused, chance } = desk
  if (!chance.happens(slot === 'killed' ? 0.3 : 0.8)) return null
  const taken = unused.take(slot, words[slot].length)
  if (taken === null) return null
  const state: State = {
    ...BARE,
    number: stages[stage]!,
    digits: chance.happens(0.3),
    source: 'full',
  }
  return lineOf(desk, `${at}-${slot}`, slot, words[slot][taken]!, chance.pick(knownTo), state)
}

function causeLine(desk: Desk, index: number, knownTo: readonly Voice[], at: number) {
  const { incident, words, unused, chance } = desk
  const told = incident.kind.causes[index]!
  const taken = unused.take(`cause ${index}`, told.length)
  if (taken === null || !chance.happens(0.8)) return null
  const hedge = chance.happens(0.7) ? chance.pick(words.hedges) : null
  const state: State = { ...BARE, hedge, source: 'full' }
  const line = lineOf(desk, `${at}-cause`, `cause ${index}`, '', chance.pick(knownTo), state)
  return { ...line, form: { ...line.form, cause: told[taken]! } }
}

function quoteLine({ incident, words, chance }: Desk, index: number): Line {
  const { quote, voice } = incident.quotes.find((one) => one.index === index)!
  return {
    form: {
      lineage: `${incident.id}-quote-${index}`,
      claim: `quote ${index}`,
      clause: '{Q}',
      frame: chance.pick(words.quoteFrames),
      voice,
      cause: null,
      quote,
    },
    state: { ...BARE, source: 'full', quote: 'said' },
  }
}

/** A sentence of an outlet's own about the place; null where all phrases are used. */
export function backgroundLine(desk: Desk, at: number): Line | null {
  const { incident, unused, chance } = desk
  const taken = unused.take('background', incident.kind.background.length)
  if (taken === null) return null
  const words = incident.kind.background[taken]!.replace('{K}', String(chance.int(12, 98)))
  return plain(`${incident.id}-${at}-background-${taken}`, words.replace('{K}', '40'))
}

/** A caption with the name of its photographer; the same picture has the same caption everywhere. */
export function captionLine({ incident, chance }: Desk, agency: string): Line {
  const index = chance.int(0, incident.kind.captions.length - 1)
  const words = place(incident.kind.captions[index]!, { incident })
  return plain(
    `${incident.id}-caption-${index}`,
    `${words} Photo: Jo Lund/${agency.replace(/^the /, '')}`,
  )
}

/** A sentence that claims nothing that is scored. */
export function plain(lineage: string, clause: string): Line {
  const form = { lineage, claim: null, clause, frame: null, voice: null, cause: null, quote: null }
  return { form, state: BARE }
}

function lineOf(
  { incident, words, chance }: Desk,
  name: string,
  claim: string,
  clause: string,
  voice: Voice,
  state: State,
): Line {
  return {
    form: {
      lineage: `${incident.id}-${name}`,
      claim,
      clause: place(clause, { incident }),
      frame: chance.pick(words.frames),
      voice,
      cause: null,
      quote: null,
    },
    state,
  }
}

function place(template: string, { incident }: Pick<Desk, 'incident'>): string {
  const { kind, town } = incident
  return template.replaceAll('{E}', kind.noun).replaceAll('{S}', kind.site).replaceAll('{P}', town)
}

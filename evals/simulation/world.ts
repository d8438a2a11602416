/** A world of reports with known truth: incidents, originals, copies along a hidden stemma, and where each sentence went. */
import { chanceOf, seedFor } from './chance.js'
import { copyOf, type Drift } from './copying.js'
import { isoDay, makeIncident } from './incident.js'
import { numberIn, render, type Line } from './lines.js'
import {
  MOST_ORIGINALS,
  outletsFor,
  unusedPhrases,
  writeOriginal,
  type Desk,
  type Draft,
} from './originals.js'
import type { Phrases } from './words/phrases.js'

export interface WorldOptions {
  readonly reports: number
  /** 0 for faithful copyists, 1 for careless ones. */
  readonly dirt: number
  readonly seed: number
  readonly words: Phrases
}

/** A sentence where it stands in a text. */
export interface Placed {
  readonly line: Line
  readonly from: number
  readonly to: number
  /** Where what is claimed stands: its number, where it has one, since a clause beside that may tell something else. */
  readonly core: { readonly from: number; readonly to: number }
}

/** A report as text, with what is known of it. */
export interface Simulated extends Draft {
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly placed: readonly Placed[]
}

/** The reports of one incident, and every drift on the way from an original to a copy. */
export interface SimulatedStory {
  readonly incident: number
  readonly reports: readonly Simulated[]
  readonly drifts: readonly Drift[]
}

/** Reports of one incident. */
const FEWEST = 6
const MOST = 14

/** The stories of a world one by one, until it has so many reports; the same for the same options. */
export function* makeWorld({
  reports,
  dirt,
  seed,
  words,
}: WorldOptions): Generator<SimulatedStory> {
  let made = 0
  for (let id = 0; made < reports; id++) {
    const chance = chanceOf(seedFor(seed, id))
    const size = Math.min(chance.int(FEWEST, MOST), reports - made)
    const incident = makeIncident(id, chance, words)
    const desk: Desk = { incident, words, chance, unused: unusedPhrases(chance) }
    const story = writeStory(desk, size, dirt)
    made += story.reports.length
    yield story
  }
}

function writeStory(desk: Desk, size: number, dirt: number): SimulatedStory {
  const { incident, chance } = desk
  const outlets = outletsFor(incident.town, chance, size)
  const originals = Math.min(size, chance.int(3, MOST_ORIGINALS))
  const drafts: Draft[] = []
  const drifts: Drift[] = []
  for (let at = 0; at < originals; at++) {
    const draft = writeOriginal(desk, at, outlets)
    if (draft) drafts.push(draft)
  }
  for (let at = drafts.length; at < size; at++) {
    const parent = chance.happens(0.5) ? drafts[0]! : chance.pick(drafts)
    const copy = copyOf(desk, parent, at, outlets[at]!, dirt)
    drafts.push(copy.draft)
    drifts.push(...copy.drifts)
  }
  return { incident: incident.id, reports: drafts.map((draft) => print(draft, desk)), drifts }
}

/** Sentences go into paragraphs of one or two; captions and credits stand at the foot. */
function print(draft: Draft, { chance, words }: Desk): Simulated {
  const placed: Placed[] = []
  let text = draft.headline
  draft.lines.concat(draft.foot).forEach((line, i) => {
    const isOwn = i === 0 || i >= draft.lines.length || line.form.claim === null
    text += isOwn || chance.happens(0.6) ? '\n\n' : ' '
    const sentence = render(line, words)
    const [from, to] = [text.length, text.length + sentence.length]
    placed.push({ line, from, to, core: coreOf(line, sentence, from) })
    text += sentence
  })
  return { ...draft, text: `${text}\n`, published: isoDay(draft.day), placed }
}

function coreOf({ state }: Line, sentence: string, from: number): Placed['core'] {
  const number = numberIn(state)
  const found = number === null ? null : new RegExp(`\\b${number}\\b`, 'i').exec(sentence)
  if (!found) return { from, to: from + sentence.length }
  return { from: from + found.index, to: from + found.index + found[0].length }
}

/** The central value: the ground and every layer of findings derived from it. */
import type { Judgement } from './judgement.js'
import type { Report } from './report.js'
import type { Block } from './read/block.js'
import type { Sentence } from './read/sentence.js'
import type { Words } from './read/words.js'
import type { Name } from './read/name.js'
import type { Quantity } from './read/quantity.js'
import type { Time } from './read/time.js'
import type { Attribution } from './read/attribution.js'
import type { Voice } from './read/voice.js'
import type { Event } from './read/event.js'
import type { Claim } from './read/claim.js'
import type { Level } from './read/level.js'
import type { Status } from './read/status.js'
import type { Story } from './compare/story.js'
import type { Dating } from './compare/date.js'
import type { Standing } from './compare/standing.js'
import type { Copy } from './compare/copy.js'
import type { Drift } from './compare/drift.js'
import type { Identity } from './compare/identity.js'
import type { Incident } from './compare/incident.js'
import type { Origin } from './compare/origin.js'
import type { Agreement } from './compare/agreement.js'
import type { Tally } from './compare/tally.js'
import type { Conflict } from './compare/conflict.js'
import type { Grade } from './compare/grade.js'
import type { Change } from './compare/change.js'
import type { Link } from './compare/link.js'

/** What is given and never derived: reports and people's judgements. */
export interface Ground {
  /** Sorted by id, so that order of arrival leaves no trace. */
  readonly reports: readonly Report[]
  readonly judgements: readonly Judgement[]
}

/** The layers that reading one report fills. */
export interface ReadLayers {
  blocks: Block
  sentences: Sentence
  words: Words
  names: Name
  quantities: Quantity
  times: Time
  attributions: Attribution
  voices: Voice
  events: Event
  claims: Claim
  levels: Level
  statuses: Status
}

/** The layers that comparing many reports fills. */
export interface CompareLayers {
  stories: Story
  dates: Dating
  standings: Standing
  copies: Copy
  identities: Identity
  drifts: Drift
  incidents: Incident
  origins: Origin
  agreements: Agreement
  tallies: Tally
  conflicts: Conflict
  grades: Grade
  changes: Change
  links: Link
}

/** Every layer of findings, by name. One stage fills one layer. */
export interface Layers extends ReadLayers, CompareLayers {}

/** The name of a layer that reading fills. */
export type ReadLayer = keyof ReadLayers
/** The name of a layer that comparing fills. */
export type CompareLayer = keyof CompareLayers
/** The name of any layer. */
export type Layer = keyof Layers

/** The ground with the layers in `Done`; a stage asks for the layers that it needs and no others. */
export type Dossier<Done extends Layer = Layer> = Ground & {
  readonly [K in Done]: readonly Layers[K][]
}

/** What reading one report gives: a dossier of that report alone. */
export type Reading = Dossier<ReadLayer>

/** Every layer that reading fills, in the order of the stages. */
export const READ_LAYERS: readonly ReadLayer[] = [
  'blocks',
  'sentences',
  'words',
  'names',
  'quantities',
  'times',
  'attributions',
  'voices',
  'events',
  'claims',
  'levels',
  'statuses',
]

/** Every layer of a dossier, in the order of the stages. */
export const LAYERS: readonly Layer[] = [
  ...READ_LAYERS,
  'stories',
  'dates',
  'standings',
  'copies',
  'identities',
  'drifts',
  'incidents',
  'origins',
  'agreements',
  'tallies',
  'conflicts',
  'grades',
  'changes',
  'links',
]

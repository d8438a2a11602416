/** The use cases that need reports: read one, sort many into stories, make the dossier of a story. */
import {
  cardOf,
  compareReports,
  compareStory,
  judgedAmong,
  listStories,
  sortIntoStories,
  storyChanges,
  StoryLinks,
  type Dossier,
  type FormerStory,
  type Judgement,
  type Report,
  type Story,
  type StoryCard,
  type StoryChange,
  type StoryListing,
} from '../core/index.js'
import { openReports, type Facts, type Intake } from '../intake/index.js'
import { cacheFolder, heldInMemory, noCache, openCache } from './cache.js'
import { engineVersion } from './engine.js'
import { openLanguage } from './open-language.js'
import { pickStory } from './pick-story.js'
import { readAll, readEach, type ReadAllOptions } from './read-all.js'

/** What a run is told, and how it tells what it does. */
export interface RunOptions {
  readonly facts?: ReadonlyMap<string, Facts>
  readonly judgements?: readonly Judgement[]
  /** Keep no readings and use none that are kept. */
  readonly noCache?: boolean
  readonly threads?: number | null
  readonly signal?: AbortSignal
  /** Called with what is being done, how much of it is done, and of how much. */
  readonly watch?: (doing: string, done: number, of: number) => void
  /** The story to compare: its id, the beginning of it, or a file of it; without one, that of most reports. */
  readonly story?: string | null
  /** The stories of an older list, for what became of them since. */
  readonly since?: readonly FormerStory[] | null
  /** Compare every story of the pile, each within itself, for a dossier of all. */
  readonly everyStory?: boolean
}

/** A pile of reports sorted into stories, with where they came from and what could not be read. */
export interface Pile extends Intake {
  readonly stories: readonly Story[]
  readonly listing: StoryListing
  /** What became of the stories of an older list; null where none was given. */
  readonly changes: readonly StoryChange[] | null
}

/** A dossier of one story of the pile, or of all. */
export interface Desk extends Pile {
  readonly dossier: Dossier
  /** The story that was asked for, else that of most reports; null in an empty pile. */
  readonly told: Story | null
  /** The reports of the pile that the dossier does not hold. */
  readonly aside: readonly Report[]
}

/** Readings that are held in memory, of a pile that is compared afterwards: about 0.3 MB each. */
const HELD = 400

/** From paths to a list of stories. */
export async function openStories(
  paths: readonly string[],
  options: RunOptions = {},
): Promise<Pile> {
  return sortPile(await open(paths, options), options, reading(options, 0))
}

/** From paths to the dossier of a story: everything is sorted, and the reports of one story are compared. */
export async function openDossier(
  paths: readonly string[],
  options: RunOptions = {},
): Promise<Desk> {
  const how = reading(options, HELD)
  const pile = await sortPile(await open(paths, options), options, how)
  const told = pickStory(pile, options.story ?? null)
  const members = new Set(options.everyStory ? [] : told?.reports)
  const isTold = ({ id }: Report) => options.everyStory === true || members.has(id)
  const readings = await readAll(pile.reports.filter(isTold), how)
  const watch = (stage: string) => options.watch?.(`Comparing: ${stage}`, 0, 1)
  const dossier =
    told && !options.everyStory
      ? compareStory(told, readings, options.judgements, watch)
      : compareReports(readings, options.judgements, watch)
  return { ...pile, dossier, told, aside: pile.reports.filter((report) => !isTold(report)) }
}

async function open(paths: readonly string[], options: RunOptions): Promise<Intake> {
  const intake = await openReports(paths, {
    ...(options.facts ? { facts: options.facts } : {}),
    watch: (done, of) => options.watch?.('Opening', done, of),
  })
  options.signal?.throwIfAborted()
  return intake
}

/** How readings are had in this run. */
function reading(options: RunOptions, held: number): ReadAllOptions {
  const kept = options.noCache ? noCache : openCache(cacheFolder(), engineVersion())
  return {
    cache: held > 0 ? heldInMemory(kept, held) : kept,
    openLanguage,
    watch: (done, of) => options.watch?.('Reading', done, of),
    threads: options.threads ?? null,
    ...(options.signal ? { signal: options.signal } : {}),
  }
}

async function sortPile(intake: Intake, options: RunOptions, how: ReadAllOptions): Promise<Pile> {
  const cards = await readEach(intake.reports, how, cardOf)
  options.watch?.('Sorting into stories', 0, 1)
  const stories = sortIntoStories(cards, options.judgements)
  const listing = listStories(stories, cards)
  return { ...intake, stories, listing, changes: changesOf(listing, cards, options) }
}

function changesOf(
  { stories, apart }: StoryListing,
  cards: readonly StoryCard[],
  { since, judgements }: RunOptions,
): readonly StoryChange[] | null {
  if (!since) return null
  const now = [...stories, ...apart].map(({ id, reports, because }) => ({
    id,
    reports: reports.map((report) => report.id),
    judged: judgedAmong(because.features),
  }))
  const signatures = cards.map(({ signature }) => signature)
  return storyChanges(since, now, new StoryLinks(signatures, judgements))
}

/** An archive of simulated reports that grows: what a report costs as it is read, sorted in and compared, and what is found. */
import { signaturesOf, StoryStream, compareReports, type Reading } from '../../src/index.js'
import type { Row } from '../suite.js'
import { chanceOf } from './chance.js'
import { add, NOTHING, scoreStory, type Counts } from './score.js'
import { readSimulated } from './read.js'
import { makeWorld, type SimulatedStory, type WorldOptions } from './world.js'

/** Stories whose reports come at one time, mixed: news of a week. */
const AT_ONCE = 20

/** From this size on, one story in so many is compared and scored; every report is read and sorted in at any size. */
const SAMPLED_FROM = 20_000
const SAMPLE = 10

const MEGABYTE = 1_000_000

/** Sums of milliseconds, and what was measured. */
interface Spent {
  read: number
  sort: number
  /** Of the last tenth of the archive. */
  sortLast: number
  longest: number
  compare: number
  megabytes: number
}

export interface Grown {
  readonly reports: number
  readonly compared: number
  readonly counts: Counts
  readonly spent: Readonly<Spent>
}

/** Lets an archive grow to so many reports. */
export function growArchive(options: WorldOptions): Grown {
  const stream = new StoryStream()
  const spent: Spent = { read: 0, sort: 0, sortLast: 0, longest: 0, compare: 0, megabytes: 0 }
  const every = options.reports < SAMPLED_FROM ? 1 : SAMPLE
  let [reports, compared, counts, heap] = [0, 0, NOTHING, 0]
  for (const stories of batches(makeWorld(options))) {
    const read = stories.map((story) =>
      timed(spent, 'read', () => story.reports.map(readSimulated)),
    )
    for (const reading of chanceOf(stories[0]!.incident).shuffled(read.flat()))
      arrive(reading, ++reports > 0.9 * options.reports)
    stories.forEach((story, i) => {
      if (story.incident % every !== 0) return
      compared += story.reports.length
      const dossier = timed(spent, 'compare', () => compareReports(read[i]!))
      const keys = new Map(read[i]!.map(({ reports }, r) => [reports[0]!.id, story.reports[r]!]))
      counts = add(counts, scoreStory(story, dossier, keys))
    })
    heap = Math.max(heap, process.memoryUsage().rss)
  }
  spent.megabytes = heap / MEGABYTE
  return { reports, compared, counts, spent }

  function arrive(reading: Reading, isLast: boolean): void {
    const [signature] = signaturesOf(reading)
    const from = used()
    stream.arrive(signature!)
    const took = used() - from
    spent.sort += took
    spent.longest = Math.max(spent.longest, took)
    if (isLast) spent.sortLast += took
  }
}

function* batches(stories: Iterable<SimulatedStory>): Generator<SimulatedStory[]> {
  let batch: SimulatedStory[] = []
  for (const story of stories) {
    batch.push(story)
    if (batch.length < AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What a report costs in such an archive. */
export function costRows({ reports, compared, spent }: Grown): Row[] {
  const n = `${reports.toLocaleString('en')} reports`
  const row = (measure: string, score: number): Row => ({
    measure: `${n}: ${measure}`,
    score,
    lower: true,
  })
  return [
    row('ms to read one', spent.read / reports),
    row('ms to sort one in', spent.sort / reports),
    row('ms to sort one of the last tenth in', spent.sortLast / Math.max(1, reports * 0.1)),
    row('ms of the dearest arrival', spent.longest),
    row('ms to compare one', spent.compare / Math.max(1, compared)),
    row('megabytes', spent.megabytes),
  ]
}

function timed<K extends keyof Spent, T>(spent: Spent, key: K, run: () => T): T {
  const from = used()
  const value = run()
  spent[key] += used() - from
  return value
}

/** Milliseconds of computing time so far: waiting for a core is not in it. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

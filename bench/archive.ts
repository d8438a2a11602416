/**
 * What one arrival costs in a small archive and in a large one, in one run: made-up signatures of stories of a dozen reports, whose
 * words are as unevenly common as those of news. Nothing is read, so that a large archive grows in seconds.
 */
import { chanceOf, type Chance } from '../evals/simulation/chance.js'
import type { Signature, StoryStream } from '../src/index.js'

/** Reports of one story, and stories that begin on one day. */
const OF_STORY = 12
const PER_DAY = 2
/** Words that a report has: of its story, and of all news. */
const OWN = 12
const COMMON = 70
const VOCABULARY = 30_000
const SEED = 7

/** What the arrivals cost in the second half of an archive of this size: rarities are counted anew once in it. */
export interface GrownCost {
  readonly size: number
  /** Milliseconds of computing time. */
  readonly mean: number
  readonly median: number
  readonly dearest: number
}

/** Grows one archive to the largest of the sizes, which rise, and measures at each. */
export function grownCosts(stream: StoryStream, sizes: readonly number[]): GrownCost[] {
  const times: number[] = []
  for (const signature of signaturesTo(sizes.at(-1)!)) {
    const from = used()
    stream.arrive(signature)
    times.push(used() - from)
  }
  return sizes.map((size) => {
    const half = times.slice(size / 2, size).sort((a, b) => a - b)
    const mean = half.reduce((sum, ms) => sum + ms, 0) / half.length
    return { size, mean, median: half[Math.floor(half.length / 2)]!, dearest: half.at(-1)! }
  })
}

/** Milliseconds of computing time: waiting for a core is not in it. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Signatures in the order of their days, those of one week's stories mixed. */
function* signaturesTo(count: number): Generator<Signature> {
  const chance = chanceOf(SEED)
  const atOnce = 7 * PER_DAY * OF_STORY
  for (let from = 0; from < count; from += atOnce) {
    const week = Array.from({ length: Math.min(atOnce, count - from) }, (_, i) => from + i)
    for (const at of chance.shuffled(week)) yield signatureOf(at, chance)
  }
}

function signatureOf(at: number, chance: Chance): Signature {
  const story = Math.floor(at / OF_STORY)
  const day = Math.floor(story / PER_DAY) + chance.int(0, 2)
  const words = new Map<string, number>()
  for (let i = 0; i < COMMON; i++) words.set(anyWord(chance), chance.int(1, 3))
  const own = Array.from({ length: OWN }, (_, i) => `${story}of${i}`)
  const kept = own.filter(() => chance.happens(0.7))
  for (const word of kept) words.set(word, chance.int(1, 3))
  const names = new Map(kept.slice(0, 5).map((word) => [`${word}name`, chance.int(1, 4)]))
  return {
    report: `${chance.int(0, 2 ** 30).toString(36)}${at}` as Signature['report'],
    day,
    names,
    words,
    numbers: new Map([[`#${chance.int(2, 60)}`, 1]]),
    opening: new Map([...names, ...[...words].slice(0, 25)]),
    persons: new Set([`person${story % 400}`]),
    fullNames: new Set<string>(),
    places: new Set([`town${story % 90}`]),
    ages: new Set(),
    told: new Set([day]),
  }
}

/** A word of all news: the second most common is half as common as the first, and so on. */
function anyWord(chance: Chance): string {
  const part = chance.int(0, 1_000_000) / 1_000_000
  return `w${Math.floor(VOCABULARY ** part)}`
}

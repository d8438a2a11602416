/** One incident as it is known behind the reports: who knows what, and how its toll grows. */
import type { Chance } from './chance.js'
import type { Told, Voice } from './lines.js'
import type { Kind, Phrases, Quote } from './words/phrases.js'
import {
  FIRST_NAMES,
  LAST_NAME_ENDS,
  LAST_NAME_STARTS,
  TOWN_ENDS,
  TOWN_STARTS,
  WEEKDAYS,
} from './words/names.js'

/** Something that is counted, at each stage of what is known. */
export interface Toll {
  readonly slot: 'killed' | 'injured' | 'missing'
  readonly stages: readonly Told[]
  readonly knownTo: readonly Voice[]
}

export interface Incident {
  readonly id: number
  readonly kind: Kind
  readonly town: string
  /** Day number since 1 January 2031. */
  readonly day: number
  readonly tolls: readonly Toll[]
  readonly causes: readonly { readonly index: number; readonly knownTo: readonly Voice[] }[]
  readonly quotes: readonly {
    readonly index: number
    readonly quote: Quote
    readonly voice: Voice
  }[]
}

/** Incidents that begin on one day. */
const PER_DAY = 3

/** Stages of what is known: the first hours, the next day, the day after. */
export const STAGES = 3

export function makeIncident(id: number, chance: Chance, words: Phrases): Incident {
  const town = chance.pick(TOWN_STARTS) + chance.pick(TOWN_ENDS)
  const voices = words.speakers.map((speaker): Voice => ({
    speaker,
    name: personName(chance),
    town,
  }))
  const knowing = () => knowers(voices, chance.pick([1, 2, 3, 4]), chance)
  const grown = (slot: Toll['slot'], low: number, high: number): Toll => {
    const first = chance.int(low, high)
    const stages = [first, first + chance.int(1, 9), first + chance.int(10, 19)]
    const bound = chance.pick(['exact', 'exact', 'exact', 'at least', 'about'] as const)
    return {
      slot,
      knownTo: knowing(),
      stages: stages.map((n) => ({ n, bound, words: boundWords(bound, words, chance) })),
    }
  }
  const quotes = chance.shuffled(words.quotes.map((_, i) => i)).slice(0, 2)
  return {
    id,
    kind: chance.pick(words.kinds),
    town,
    day: Math.floor(id / PER_DAY),
    tolls: [grown('killed', 2, 12), grown('injured', 13, 60), grown('missing', 3, 40)],
    causes: [{ index: chance.int(0, 1), knownTo: knowing() }],
    quotes: quotes.map((index) => ({
      index,
      quote: words.quotes[index]!,
      voice: chance.pick(voices.filter(({ speaker }) => speaker.named)),
    })),
  }
}

/** So many voices of different houses, of which one at most has no name: two without a name nobody can tell apart. */
function knowers(voices: readonly Voice[], count: number, chance: Chance): Voice[] {
  const known: Voice[] = []
  for (const voice of chance.shuffled(voices)) {
    const { named } = voice.speaker
    if (!named && known.some(({ speaker }) => !speaker.named)) continue
    known.push(voice)
    if (known.length === count) break
  }
  return known
}

/** The words of a bound; none for an exact number. */
export function boundWords(bound: Told['bound'], words: Phrases, chance: Chance): string {
  if (bound === 'exact') return ''
  const tables = { 'at least': words.atLeast, 'up to': words.upTo, about: words.about }
  return chance.pick(tables[bound])
}

export function personName(chance: Chance): string {
  return `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAME_STARTS)}${chance.pick(LAST_NAME_ENDS)}`
}

/** The name of a day of the week; 1 January 2031 is a Wednesday. */
export function weekday(day: number): string {
  return WEEKDAYS[(day + 3) % 7]!
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
}

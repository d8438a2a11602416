/**
 * Credit for one answer to a slot, as the scorer of MUC-4 gave it: a whole one where it is what the key wants, half of one where
 * it is a part of it. What counts as a part is in the scorer's table of slots (sets whose items are kinds of others) and in the
 * guidelines for scoring mismatches (Appendix C of the proceedings); what is not in either gets none here.
 */
import type { Filler } from './keys.js'
import { normal } from './load.js'
import type { Fill, SlotName } from './fills.js'

/** Items of a set, each with the ones that it is a kind of: an answer on the way from one to the other is half right. */
const KINDS: readonly (readonly string[])[] = [
  ['SUSPECTED OR ACCUSED', 'SUSPECTED OR ACCUSED BY AUTHORITIES'],
  ['DESTROYED', 'SOME DAMAGE'],
  ['NO INJURY', 'NO DEATH', 'NO INJURY OR DEATH'],
  ...['ARSON', 'BOMBING', 'KIDNAPPING', 'HIJACKING', 'ROBBERY', 'FORCED WORK STOPPAGE'].map(
    (type) => ['ATTACK', type],
  ),
]

/**
 * 1, ½ or 0: the best over the alternatives of the key. The right value of the wrong person or thing is worth half. *The answer key
 * may exclude quantifiers and modifiers, and systems may be granted full credit* with them, so that the last word decides who it is.
 */
export function creditOf(slot: SlotName, fill: Fill, filler: Filler): number {
  const best = Math.max(0, ...filler.values.map((value) => creditFor(slot, fill.value, value)))
  const isOther = filler.of.length > 0 && !filler.of.map(lastWord).includes(lastWord(fill.of))
  return isOther ? Math.min(best, 0.5) : best
}

const lastWord = (words: string): string => normal(words).split(' ').at(-1) ?? ''

function creditFor(slot: SlotName, ours: string, key: string): number {
  if (ours === key) return 1
  if (slot === 'date') return dateCredit(ours, key)
  if (slot === 'location') return placeCredit(ours, key)
  if (slot === 'victim number') return numberCredit(ours, key)
  return KINDS.some((kinds) => kinds.includes(ours) && kinds.includes(key)) ? 0.5 : 0
}

interface Days {
  readonly from: string
  readonly to: string
}

/** `09 MAR 89`, `07 MAR 89 - 09 MAR 89`, `- 09 MAR 89` (on or before). Half where the last days are one, or ours lies within. */
function dateCredit(ours: string, key: string): number {
  const [mine, theirs] = [daysOf(ours), daysOf(key)]
  if (mine.from === theirs.from && mine.to === theirs.to) return 1
  const within = theirs.from !== '' && mine.from >= theirs.from && mine.to <= theirs.to
  return within || mine.to === theirs.to ? 0.5 : 0
}

function daysOf(said: string): Days {
  const days = said.match(/\d\d [A-Z]{3} \d\d/g) ?? []
  const sortable = days.map((day) => new Date(`${day} UTC`).toISOString().slice(0, 10))
  return { from: /^-/.test(said) ? '' : (sortable[0] ?? ''), to: sortable.at(-1) ?? '' }
}

/** Land and places, down to the smallest: right where land and smallest place are; half where a part of it is. */
function placeCredit(ours: string, key: string): number {
  const [[land, ...places], [theirLand, ...theirs]] = [namesOf(ours), namesOf(key)]
  const smallest = places.at(-1) === theirs.at(-1)
  if (land === theirLand && smallest) return 1
  return land === theirLand || places.some((place) => theirs.includes(place)) ? 0.5 : 0
}

/** `LA TIENDA (CANTON)` is as good as *La Tienda canton*. */
const namesOf = (place: string): string[] =>
  place.split(':').map((name) =>
    name
      .replace(/\(.*?\)/g, '')
      .trim()
      .replace(KINDS_OF_PLACE, ''),
  )

const KINDS_OF_PLACE =
  / (?:area|canton|city|corregimiento|department|district|farm|hamlet|jurisdiction|municipality|neighborhood|province|region|river|road|state|suburb|town|village|zone)$/i

/** `6`, `~6`, `6-8`, `6-`, `PLURAL`. Half where one is about or bounds what the other says. */
function numberCredit(ours: string, key: string): number {
  const [a, b] = [boundsOf(ours), boundsOf(key)]
  if (!a || !b) return 0
  if (a.low === b.low && a.high === b.high) return a.about === b.about ? 1 : 0.5
  return (a.low >= b.low && a.high <= b.high) || (b.low >= a.low && b.high <= a.high) ? 0.5 : 0
}

function boundsOf(said: string): { low: number; high: number; about: boolean } | null {
  const found = /^(~)?\s*(\d*)\s*(-)?\s*(\d*)$/.exec(said)
  if (!found || !/\d/.test(said)) return null
  const [, about, low, range, high] = found
  const to = range ? (high ? Number(high) : Infinity) : Number(low)
  return { low: low ? Number(low) : 0, high: to, about: about !== undefined }
}

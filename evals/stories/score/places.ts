/** Measures on places: how much of the text two of them share. */
import type { Place } from '../predictions.js'

/** Characters that two places share. */
export function sharedChars(a: Place, b: Place): number {
  if (a.file !== b.file) return 0
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

/** True where two places share a character. */
export function touch(a: Place, b: Place): boolean {
  return sharedChars(a, b) > 0
}

/** Characters of places that do not overlap each other. */
export function chars(places: readonly Place[]): number {
  return places.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** Characters that two sets of places share; the places of one set must not overlap each other. */
export function sharedAll(a: readonly Place[], b: readonly Place[]): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += sharedChars(one, other)
  return sum
}

/** Shared characters over those of the longer side, 0 to 1. */
export function shareOfLonger(a: readonly Place[], b: readonly Place[]): number {
  const longer = Math.max(chars(a), chars(b))
  return longer === 0 ? 0 : sharedAll(a, b) / longer
}

/** Shared characters over those of `part`: how much of it `whole` covers, 0 to 1. */
export function covered(part: readonly Place[], whole: readonly Place[]): number {
  const size = chars(part)
  return size === 0 ? 0 : sharedAll(part, whole) / size
}

/** In reading order, by file. */
export function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.from - b.from || a.to - b.to
}

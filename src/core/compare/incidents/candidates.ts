/** Which pairs of tellings are worth comparing: those that share a key; never all with all. */
import { isViolent, OUTCOMES } from './families.js'
import type { Telling } from './tellings.js'

/** How many of the tellings before it with the same key a telling is compared with. */
const NEIGHBOURS = 40
/** How many tellings before it in its report a telling is compared with. */
const BEFORE = 12

/** Pairs `[a, b]` of indices with a < b, each once, sorted. */
export function candidates(
  tellings: readonly Telling[],
  sure: readonly (readonly [number, number])[] = [],
): [number, number][] {
  const blocks = new Map<string, number[]>()
  const pairs = new Set<number>()
  const size = tellings.length
  for (const telling of tellings) {
    for (const key of keys(telling)) {
      const block = blocks.get(key) ?? []
      const limit = key.startsWith('report ') ? BEFORE : NEIGHBOURS
      for (const other of block.slice(-limit)) pairs.add(other * size + telling.index)
      block.push(telling.index)
      blocks.set(key, block)
    }
  }
  for (const [a, b] of sure) pairs.add(a * size + b)
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size])
}

/** What may bring a telling together with others: its report, place, day, persons, objects and numbers. */
function keys(telling: Telling): string[] {
  const kind = isViolent(telling.type) || OUTCOMES.has(telling.type) ? 'violent' : telling.type
  return [
    `report ${telling.event.report}`,
    ...telling.spots.map((spot) => `${kind} at ${spot.key}`),
    ...(telling.from ? [`${kind} on ${telling.from}`] : []),
    ...(telling.to && telling.to !== telling.from ? [`${kind} on ${telling.to}`] : []),
    ...(telling.victim ? [`victim ${telling.victim}`] : []),
    ...[...telling.participants].map((who) => `${kind} with ${who}`),
    ...[...telling.objects].map((object) => `${kind} of ${object}`),
    ...[...telling.values].map((value) => `${kind} counts ${value}`),
  ]
}

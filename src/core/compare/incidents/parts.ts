/** Which incident is a part of another: *the siege* of *the attacks in Arlen*, an arrest of a sweep, a death of a raid. */
import { OUTCOMES, typeRelation } from './families.js'
import type { Spot } from './spots.js'
import type { Telling } from './tellings.js'

/** An incident as the rules about parts see it. */
export interface Whole {
  readonly tellings: readonly Telling[]
  readonly spots: readonly Spot[]
  readonly from: string | null
  readonly to: string | null
}

/** How many sentences apart a part and its whole may be told. */
const NEAR = 2

/**
 * I4: for each incident the wider one that several events make up, or -1: plural, of a wider kind, holding the place of this one
 * or told beside it. Looked up by place and by sentence, never all with all.
 */
export function umbrellas(wholes: readonly Whole[]): number[] {
  const plural = new Map<string, number[]>()
  wholes.forEach((whole, i) => {
    if (plurality(whole) < 0.5) return
    for (const key of keys(whole, 0)) plural.set(key, [...(plural.get(key) ?? []), i])
  })
  return wholes.map((part, i) => {
    if (part.tellings.every((t) => t.unreal)) return -1
    const found = new Set(keys(part, NEAR).flatMap((key) => plural.get(key) ?? []))
    let best = -1
    let most = 0
    for (const w of [...found].sort((a, b) => a - b)) {
      const whole = wholes[w]!
      if (w === i || plurality(whole) <= plurality(part) || !wider(whole, part)) continue
      const points = shares(whole, part)
      if (points > most) [best, most] = [w, points]
    }
    return best
  })
}

/** The share of the tellings, outcomes left out, that speak of several. */
function plurality({ tellings }: Whole): number {
  const hosts = tellings.filter(({ type }) => !OUTCOMES.has(type))
  return hosts.length === 0 ? 0 : hosts.filter(({ event }) => event.plural).length / hosts.length
}

function keys(whole: Whole, reach: number): string[] {
  const places = whole.spots
    .filter((spot) => spot.grain !== 'country')
    .map((spot) => `at ${spot.key}`)
  const told = whole.tellings.flatMap(({ event, sentence }) =>
    Array.from({ length: 2 * reach + 1 }, (_, i) => `${event.report} ${sentence - reach + i}`),
  )
  return [...new Set([...places, ...told])]
}

function wider(whole: Whole, part: Whole): boolean {
  return whole.tellings.some((w) =>
    part.tellings.some((p) => {
      const relation = typeRelation(w.type, p.type)
      return (
        relation === 'same' || relation === 'related' || (w.type === 'raid' && p.type === 'arrest')
      )
    }),
  )
}

/** How much speaks for it: a place within, a day within, a sentence or a neighbouring one in common; 0 for too little. */
function shares(whole: Whole, part: Whole): number {
  const place = part.spots.some((p) =>
    whole.spots.some((w) => w.key === p.key && w.grain !== 'country'),
  )
  const apart = part.spots.length > 0 && whole.spots.length > 0 && !place
  const dated = whole.from !== null && whole.to !== null && part.from !== null && part.to !== null
  const day = dated && whole.from! <= part.from! && part.to! <= whole.to!
  if (apart || (dated && !day)) return 0
  const near = part.tellings.some((p) =>
    whole.tellings.some(
      (w) => w.event.report === p.event.report && Math.abs(w.sentence - p.sentence) <= NEAR,
    ),
  )
  return (place ? 2 : 0) + (day ? 1 : 0) + (near ? 1 : 0) >= 2
    ? (place ? 2 : 0) + (day ? 1 : 0) + (near ? 1 : 0)
    : 0
}

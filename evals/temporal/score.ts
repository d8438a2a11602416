/** Scores of time expressions: spans as they are, spans that overlap, values. */
import type { TimedDocument, Timex } from './documents.js'

/** A document with what we find in it. */
export interface Answered extends TimedDocument {
  readonly ours: readonly Timex[]
}

/** Counts of expressions, added over documents. */
export interface Score {
  gold: number
  ours: number
  strict: number
  relaxed: number
  value: number
}

/** F1 of `hits` right ones. */
export function f1(hits: number, { gold, ours }: Score): number {
  return gold + ours === 0 ? 0 : (2 * hits) / (gold + ours)
}

/** Scores documents; `only` keeps gold and found expressions of these types. */
export function score(documents: readonly Answered[], only: readonly string[] | null): Score {
  const sum: Score = { gold: 0, ours: 0, strict: 0, relaxed: 0, value: 0 }
  const isKept = ({ type }: Timex) => only === null || only.includes(type)
  for (const { times, ours } of documents) {
    const gold = times.filter(isKept)
    sum.gold += gold.length
    sum.ours += ours.filter(
      (one) => isKept(one) && (only === null || isInGold(one, times, only)),
    ).length
    for (const { one, hit } of matched(gold, ours)) {
      if (hit === null) continue
      sum.relaxed++
      if (isSameSpan(hit, one)) sum.strict++
      if (sameValue(hit.value, one.value)) sum.value++
    }
  }
  return sum
}

/** Each gold expression with the one of ours that is matched to it: the same span, else the first that overlaps. */
export function matched(
  gold: readonly Timex[],
  ours: readonly Timex[],
): readonly { readonly one: Timex; readonly hit: Timex | null }[] {
  const used = new Set<Timex>()
  return gold.map((one) => {
    const over = ours.filter((x) => !used.has(x) && x.from < one.to && one.from < x.to)
    const hit = over.find((x) => isSameSpan(x, one)) ?? over[0] ?? null
    if (hit !== null) used.add(hit)
    return { one, hit }
  })
}

/** True where both begin and end at the same places. */
export function isSameSpan(one: Timex, two: Timex): boolean {
  return one.from === two.from && one.to === two.to
}

/** With only some types asked for, an expression that stands on gold of another type is no error. */
function isInGold(one: Timex, gold: readonly Timex[], only: readonly string[]): boolean {
  const on = gold.filter((x) => x.from < one.to && one.from < x.to)
  return on.length === 0 || on.some(({ type }) => only.includes(type))
}

/** Equal values; seconds and zones are not asked for. */
export function sameValue(ours: string, gold: string): boolean {
  const plain = (value: string) =>
    value.replace(/(T\d\d:\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d|Z)?$/, '$1').replace(/(T\d\d)$/, '$1:00')
  return plain(ours) === plain(gold)
}

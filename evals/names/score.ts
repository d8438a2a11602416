/** Exact span and type: precision, recall and F1 over documents. */
import type { GoldName } from './documents.js'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

/** Counts a found name as right where a gold one has the same ends and the same type; `spans` leaves the type out. */
export function scoreNames(
  pairs: readonly { readonly gold: readonly GoldName[]; readonly found: readonly GoldName[] }[],
  only: readonly string[],
  spans = false,
): Score {
  const key = (n: GoldName): string => `${n.from}-${n.to}${spans ? '' : n.type}`
  let right = 0
  let gold = 0
  let found = 0
  for (const pair of pairs) {
    const wanted = new Set(pair.gold.filter((n) => only.includes(n.type)).map(key))
    const ours = pair.found.filter((n) => only.includes(n.type))
    gold += wanted.size
    found += ours.length
    right += ours.filter((n) => wanted.has(key(n))).length
  }
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, gold }
}

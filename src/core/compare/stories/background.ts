/** How rare words are, counted over what was seen; the same in any order of arrival. */
import { COPY, SAMPLE } from './policy.js'
import type { Counts, Signature } from './signature.js'

/** How many reports of a sample hold each term. */
export interface Background {
  readonly size: number
  readonly holders: ReadonlyMap<string, number>
}

/**
 * Counts terms over the reports with the smallest ids. Ids are hashes, so that these are a fair sample, and one that hangs
 * on the set of reports alone; it stays what it is when a report comes whose id is greater, as most do in a large archive.
 * Of copies one is counted: what ten papers print from one agency is as rare as if one printed it.
 */
export function backgroundOf(signatures: Iterable<Signature>): Background {
  const sample = smallest(signatures)
  const counted: ReadonlySet<string>[] = []
  const holders = new Map<string, number>()
  for (const { names, words, numbers } of sample) {
    const terms = new Set([...names.keys(), ...words.keys(), ...numbers.keys()])
    if (counted.some((other) => isCopy(terms, other))) continue
    counted.push(terms)
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  return { size: counted.length, holders }
}

/** The signatures with the smallest ids, in their order: of a great many most are passed by. */
function smallest(signatures: Iterable<Signature>): Signature[] {
  let kept: Signature[] = []
  const cut = () => (kept = kept.sort((a, b) => (a.report < b.report ? -1 : 1)).slice(0, SAMPLE))
  for (const one of signatures) if (kept.push(one) >= 4 * SAMPLE) cut()
  return cut()
}

/** True where the most of all terms of both stands in both. */
function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size < COPY * many.size) return false
  let shared = 0
  for (const term of few) if (many.has(term)) shared++
  return shared >= COPY * (a.size + b.size - shared)
}

/** Unit vectors of a signature's terms. */
export interface Vectors {
  readonly names: Counts
  readonly words: Counts
  readonly opening: Counts
}

/** The terms of a signature weighed: 1 + ln of how often, times ln(1 + sample / holders). */
export function weighed(one: Signature, background: Background): Vectors {
  const unit = (counts: Counts) => unitVector(counts, background)
  return {
    names: unit(one.names),
    words: unit(one.words),
    opening: unit(one.opening),
  }
}

function unitVector(counts: Counts, { size, holders }: Background): Counts {
  const weights = new Map<string, number>()
  let squares = 0
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * Math.log(1 + size / (holders.get(term) ?? 1))
    weights.set(term, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}

/** How rare words are, counted over what was seen; the same in any order of arrival. */
import type { Bag, Packed } from './packed.js'
import { COPY, SAMPLE, UNSEEN } from './policy.js'

/** How many reports of a sample hold each term. */
export interface Background {
  readonly size: number
  readonly holders: ReadonlyMap<number, number>
}

/**
 * Counts terms over a sample (see `sampleOf`), which comes in the order of the ids. Of copies one is counted: what ten papers
 * print from one agency is as rare as if one printed it.
 */
export function backgroundOf(sample: readonly Packed[]): Background {
  const counted: Int32Array[] = []
  const holders = new Map<number, number>()
  for (const { all } of sample) {
    if (counted.some((other) => isCopy(all, other))) continue
    counted.push(all)
    for (const term of all) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  return { size: counted.length, holders }
}

/**
 * The reports with the smallest ids, in their order. Ids are hashes, so that these are a fair sample, and one that hangs on
 * the set of reports alone; it stays what it is when a report comes whose id is greater, as most do in a large archive.
 */
export function sampleOf(all: Iterable<Packed>): Packed[] {
  const kept: Packed[] = []
  for (const one of all) intoSample(one, kept)
  return kept
}

/** Puts a report into the sample that it belongs to, and out of it whatever does not any more. */
export function intoSample(one: Packed, sample: Packed[]): void {
  let at = sample.length
  while (at > 0 && one.report < sample[at - 1]!.report) at--
  if (at === SAMPLE) return
  sample.splice(at, 0, one)
  if (sample.length > SAMPLE) sample.pop()
}

/** True where the most of all terms of both stands in both. */
function isCopy(a: Int32Array, b: Int32Array): boolean {
  // shared >= COPY * (a + b - shared), solved for what is shared
  const asked = (COPY * (a.length + b.length)) / (1 + COPY)
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < asked) return false
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared >= asked
}

/**
 * A vector of length 1 over the terms of a bag, as whole numbers of `UNIT`: sums of whole numbers are the same in any order,
 * whichever numbers the terms have.
 */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Int32Array
}

const UNIT = 2 ** 26

/** Unit vectors of a signature's terms. */
export interface Vectors {
  readonly names: Vector
  readonly words: Vector
  readonly opening: Vector
}

/** The terms of a signature weighed: 1 + ln of how often, times ln(1 + (sample + `UNSEEN`) / holders). */
export function weighed(one: Packed, background: Background): Vectors {
  const unit = (bag: Bag) => unitVector(bag, background)
  return {
    names: unit(one.names),
    words: unit(one.words),
    opening: unit(one.opening),
  }
}

function unitVector({ terms, counts }: Bag, { size, holders }: Background): Vector {
  const weights = Float64Array.from(
    terms,
    (term, i) =>
      (1 + Math.log(counts[i]!)) * Math.log(1 + (size + UNSEEN) / (holders.get(term) ?? 1)),
  )
  // rising, so that the length does not hang on the numbers of the terms
  const length = Math.sqrt(weights.toSorted().reduce((sum, weight) => sum + weight * weight, 0))
  return {
    terms,
    weights: Int32Array.from(weights, (weight) => Math.round((UNIT * weight) / length)),
  }
}

/** The cosine of two vectors, exact to their digits: `eachShared` without a call for each term. */
export function cosine(a: Vector, b: Vector): number {
  const { terms: own, weights } = a
  const { terms: others, weights: theirs } = b
  let [sum, i, j] = [0, 0, 0]
  while (i < own.length && j < others.length) {
    const apart = own[i]! - others[j]!
    if (apart === 0) sum += weights[i]! * theirs[j]!
    if (apart <= 0) i++
    if (apart >= 0) j++
  }
  return sum / (UNIT * UNIT)
}

/** Shows the terms that both vectors have, in the order of their numbers, with both weights. */
export function eachShared(
  a: Vector,
  b: Vector,
  see: (term: number, x: number, y: number) => void,
): void {
  let [i, j] = [0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) see(x, a.weights[i]!, b.weights[j]!)
    if (x <= y) i++
    if (y <= x) j++
  }
}

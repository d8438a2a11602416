/** Signatures as an archive keeps and compares them: terms are numbers, so that a hundred thousand of them are little to keep. */
import type { Counts, Signature } from './signature.js'

/** Gives each term a number, as it is first seen: nothing hangs on which. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly terms: string[] = []

  numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const next = this.terms.push(term) - 1
    this.numbers.set(term, next)
    return next
  }

  /** The term of a number that was given. */
  termOf(number: number): string {
    return this.terms[number]!
  }
}

/** The numbers of terms, rising, and how often the report has each. */
export interface Bag {
  readonly terms: Int32Array
  readonly counts: Uint16Array
}

/** A signature with its terms as numbers of a vocabulary. */
export interface Packed extends Omit<Signature, 'names' | 'words' | 'numbers' | 'opening'> {
  readonly vocabulary: Vocabulary
  readonly names: Bag
  readonly words: Bag
  readonly opening: Bag
  /** Of its names, words and numbers, each once, rising. */
  readonly all: Int32Array
}

/** The signature in the numbers of a vocabulary. */
export function pack(one: Signature, vocabulary: Vocabulary): Packed {
  const [names, words, numbers, opening] = [one.names, one.words, one.numbers, one.opening].map(
    (counts) => bagOf(counts, vocabulary),
  ) as [Bag, Bag, Bag, Bag]
  return {
    report: one.report,
    day: one.day,
    vocabulary,
    names,
    words,
    opening,
    all: Int32Array.from(new Set([...names.terms, ...words.terms, ...numbers.terms])).sort(),
    persons: kept(one.persons),
    fullNames: kept(one.fullNames),
    places: kept(one.places),
    ages: kept(one.ages),
    told: kept(one.told),
  }
}

/** The signatures, in their order, in the numbers of one vocabulary. */
export function packAll(signatures: readonly Signature[]): Packed[] {
  const vocabulary = new Vocabulary()
  return signatures.map((one) => pack(one, vocabulary))
}

const MOST = 0xffff

function bagOf(counts: Counts, vocabulary: Vocabulary): Bag {
  const held = [...counts].map(([term, count]) => ({ term: vocabulary.numberOf(term), count }))
  held.sort((a, b) => a.term - b.term)
  return {
    terms: Int32Array.from(held, ({ term }) => term),
    counts: Uint16Array.from(held, ({ count }) => Math.min(MOST, count)),
  }
}

const NONE: ReadonlySet<never> = new Set()

/** Most sets are empty: they are one. */
function kept<T>(set: ReadonlySet<T>): ReadonlySet<T> {
  return set.size > 0 ? set : NONE
}

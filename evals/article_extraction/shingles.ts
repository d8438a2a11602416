/** Shingles of words that two texts share. The measure is that of scrapinghub/article-extraction-benchmark (evaluate.py). */

/** Shares of shingles in both texts, in the answer alone and in the gold alone; together 1 unless both texts are empty. */
export interface Shingles {
  readonly both: number
  readonly oursOnly: number
  readonly goldOnly: number
}

const WORDS = 4

/** Compares an answer with the gold; every page counts alike, however long it is. */
export function compareShingles(gold: string, ours: string): Shingles {
  const [wanted, found] = [shinglesOf(gold), shinglesOf(ours)]
  let both = 0
  let oursOnly = 0
  let goldOnly = 0
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, found.get(key) ?? 0]
    both += Math.min(a, b)
    oursOnly += Math.max(0, b - a)
    goldOnly += Math.max(0, a - b)
  }
  const all = both + oursOnly + goldOnly || 1
  return { both: both / all, oursOnly: oursOnly / all, goldOnly: goldOnly / all }
}

/** Mean precision over pages with an answer, mean recall over pages with a gold text, and their harmonic mean. */
export function addShingles(pages: readonly Shingles[]): {
  precision: number
  recall: number
  f1: number
} {
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
  const precision = mean(
    pages
      .filter(({ both, oursOnly }) => both + oursOnly > 0)
      .map(({ both, oursOnly }) => both / (both + oursOnly)),
  )
  const recall = mean(
    pages
      .filter(({ both, goldOnly }) => both + goldOnly > 0)
      .map(({ both, goldOnly }) => both / (both + goldOnly)),
  )
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(words.length > 0 ? 1 : 0, words.length - WORDS + 1); at++) {
    const key = words.slice(at, at + WORDS).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

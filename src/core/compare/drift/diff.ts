/** Two sentences side by side: which words are the same, and where they differ. */

/** Places in two lists of words, half-open, where they differ; one side may be empty. */
export interface Hunk {
  readonly a: { readonly from: number; readonly to: number }
  readonly b: { readonly from: number; readonly to: number }
}

export interface Diff {
  readonly hunks: readonly Hunk[]
  /** For each word of the first its place in the second; −1 where it is not there. */
  readonly toB: readonly number[]
  /** For each word of the second its place in the first. */
  readonly toA: readonly number[]
  readonly equal: number
}

/** The longest common subsequence of two sentences. Time and memory grow with the product of their lengths. */
export function diff(a: readonly string[], b: readonly string[]): Diff {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const toB = new Array<number>(a.length).fill(-1)
  const toA = new Array<number>(b.length).fill(-1)
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      toB[i] = j
      toA[j] = i
      i++
      j++
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return { hunks: hunksOf(toB, b.length), toB, toA, equal: best[0]! }
}

function hunksOf(toB: readonly number[], lengthOfB: number): Hunk[] {
  const found: Hunk[] = []
  let [i, j] = [0, 0]
  while (i < toB.length || j < lengthOfB) {
    const from = { i, j }
    while (i < toB.length && toB[i] === -1) i++
    const next = i < toB.length ? toB[i]! : lengthOfB
    j = next
    if (i > from.i || j > from.j)
      found.push({ a: { from: from.i, to: i }, b: { from: from.j, to: j } })
    if (i < toB.length) {
      i++
      j++
    }
  }
  return found
}

/** The same differences seen from the other sentence. */
export function turned({ hunks, toB, toA, equal }: Diff): Diff {
  return { hunks: hunks.map(({ a, b }) => ({ a: b, b: a })), toB: toA, toA: toB, equal }
}

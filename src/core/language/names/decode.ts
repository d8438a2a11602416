/** The best sequence of labels under word scores and transitions, with how far each word's label beats the next best. */

/** Labels: 0 is outside; label 2t + 1 begins a name of type t and 2t + 2 goes on with it. */
export function allowed(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1
}

/** Scratch space of the decoder, grown as sentences need it. */
export interface Lattice {
  readonly labels: number
  forward: Float32Array
  back: Uint8Array
}

export function newLattice(labels: number): Lattice {
  return { labels, forward: new Float32Array(64 * labels), back: new Uint8Array(64 * labels) }
}

/** Viterbi over `n` words; `scores` holds a row of labels per word, `moves` a row of labels per label before. */
export function decode(
  scores: Float32Array,
  moves: Float32Array,
  n: number,
  lattice: Lattice,
  path: Uint8Array,
): void {
  const { labels } = lattice
  if (lattice.forward.length < n * labels) {
    lattice.forward = new Float32Array(2 * n * labels)
    lattice.back = new Uint8Array(2 * n * labels)
  }
  const { forward, back } = lattice
  for (let k = 0; k < labels; k++) forward[k] = allowed(0, k) ? scores[k]! + moves[k]! : -1e9
  for (let i = 1; i < n; i++) {
    const row = i * labels
    for (let k = 0; k < labels; k++) {
      let top = -1e30
      let from = 0
      // What goes on with a name has two labels before it, all others may follow any.
      const inside = k > 0 && k % 2 === 0
      for (let j = inside ? k - 1 : 0, end = inside ? k + 1 : labels; j < end; j++) {
        const score = forward[row - labels + j]! + moves[j * labels + k]!
        if (score > top) {
          top = score
          from = j
        }
      }
      forward[row + k] = top + scores[row + k]!
      back[row + k] = from
    }
  }
  let best = 0
  const end = (n - 1) * labels
  for (let k = 1; k < labels; k++) if (forward[end + k]! > forward[end + best]!) best = k
  for (let i = n - 1; i >= 0; i--) {
    path[i] = best
    best = back[i * labels + best]!
  }
}

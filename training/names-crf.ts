/** Learns a linear chain: conditional random field, AdaGrad, some features left out at random while learning. */
import { allowed } from '../src/core/language/names/decode.js'

/** Words of one document: rows of hashed features, one after another, and the label of each word. */
export interface Rows {
  readonly starts: Uint32Array
  readonly labels: Uint8Array
  readonly features: Int32Array
  readonly at: Uint32Array
}

export interface Chain {
  readonly weights: Float32Array
  readonly moves: Float32Array
}

export interface Settings {
  readonly labels: number
  readonly bits: number
  readonly epochs: number
  /** First step, and the share of features left out of a word. */
  readonly rate: number
  readonly dropped: number
  readonly random: () => number
}

/** Room for one sentence, grown as needed. */
interface Room {
  scores: Float64Array
  alpha: Float64Array
  beta: Float64Array
  kept: Int32Array
  keptAt: Int32Array
}

export function learnChain(documents: readonly Rows[], settings: Settings): Chain {
  const { labels: L, bits, epochs, random } = settings
  const w = new Float32Array((1 << bits) * L)
  const squares = new Float32Array((1 << bits) * L).fill(1e-2)
  const moves = new Float32Array(L * L)
  const moveSquares = new Float32Array(L * L).fill(1)
  const sum = new Float64Array(w.length > 0 ? 1 : 0)
  void sum
  const order = documents.flatMap((d, at) =>
    Array.from({ length: d.starts.length - 1 }, (_, s) => [at, s] as const),
  )
  const room = newRoom(512, L)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    const rate = settings.rate * (1 - (0.9 * epoch) / epochs)
    for (const [d, s] of order) {
      const document = documents[d]!
      const [first, last] = [document.starts[s]!, document.starts[s + 1]!]
      if (last > first && last - first < 500)
        loss += step(
          document,
          first,
          last,
          { w, squares, moves, moveSquares },
          rate,
          settings,
          room,
        )
    }
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  const shut = moves.map((x, i) => (allowed(Math.floor(i / L), i % L) ? x : -1e6))
  return { weights: w, moves: shut }
}

function newRoom(n: number, L: number): Room {
  return {
    scores: new Float64Array(n * L),
    alpha: new Float64Array(n * L),
    beta: new Float64Array(n * L),
    kept: new Int32Array(n * 64),
    keptAt: new Int32Array(n + 1),
  }
}

interface State {
  readonly w: Float32Array
  readonly squares: Float32Array
  readonly moves: Float32Array
  readonly moveSquares: Float32Array
}

/** One sentence: scores, marginals, and a step against the gradient; returns its loss. */
function step(
  document: Rows,
  first: number,
  last: number,
  state: State,
  rate: number,
  settings: Settings,
  room: Room,
): number {
  const { labels: L, dropped, random } = settings
  const { features, at, labels } = document
  const { scores, alpha, beta, kept, keptAt } = room
  const { w, moves } = state
  const n = last - first
  let put = 0
  for (let i = 0; i < n; i++) {
    keptAt[i] = put
    const row = i * L
    scores.fill(0, row, row + L)
    for (let f = at[first + i]!; f < at[first + i + 1]!; f++) {
      if (random() < dropped) continue
      const from = features[f]!
      kept[put++] = from
      for (let k = 0; k < L; k++) scores[row + k]! += w[from + k]!
    }
  }
  keptAt[n] = put
  const T = new Float64Array(L * L)
  for (let j = 0; j < L; j++)
    for (let k = 0; k < L; k++) T[j * L + k] = allowed(j, k) ? Math.exp(moves[j * L + k]!) : 0
  let logZ = 0
  let gold = 0
  for (let i = 0; i < n; i++) {
    const row = i * L
    let top = -Infinity
    for (let k = 0; k < L; k++) if (scores[row + k]! > top) top = scores[row + k]!
    let total = 0
    for (let k = 0; k < L; k++) {
      let before = 0
      if (i === 0) before = T[k]!
      else for (let j = 0; j < L; j++) before += alpha[row - L + j]! * T[j * L + k]!
      alpha[row + k] = before * Math.exp(scores[row + k]! - top)
      total += alpha[row + k]!
    }
    for (let k = 0; k < L; k++) alpha[row + k]! /= total
    logZ += Math.log(total) + top
    const label = labels[first + i]!
    gold += scores[row + label]! + moves[(i === 0 ? 0 : labels[first + i - 1]!) * L + label]!
    for (let k = 0; k < L; k++) scores[row + k] = Math.exp(scores[row + k]! - top)
  }
  beta.fill(1, (n - 1) * L, n * L)
  for (let i = n - 2; i >= 0; i--) {
    const row = i * L
    let total = 0
    for (let j = 0; j < L; j++) {
      let after = 0
      for (let k = 0; k < L; k++) after += T[j * L + k]! * scores[row + L + k]! * beta[row + L + k]!
      beta[row + j] = after
      total += after
    }
    for (let j = 0; j < L; j++) beta[row + j]! /= total
  }
  update(document, first, n, state, T, rate, L, room)
  return logZ - gold
}

function update(
  document: Rows,
  first: number,
  n: number,
  state: State,
  T: Float64Array,
  rate: number,
  L: number,
  room: Room,
): void {
  const { w, squares, moves, moveSquares } = state
  const { scores, alpha, beta, kept, keptAt } = room
  const pair = new Float64Array(L * L)
  for (let i = 0; i < n; i++) {
    const row = i * L
    const label = document.labels[first + i]!
    let total = 0
    for (let k = 0; k < L; k++) total += alpha[row + k]! * beta[row + k]!
    let z = 0
    for (let j = 0; j < L; j++) {
      const before = i === 0 ? (j === 0 ? 1 : 0) : alpha[row - L + j]!
      if (before === 0) continue
      for (let k = 0; k < L; k++)
        z += pair[j * L + k] = before * T[j * L + k]! * scores[row + k]! * beta[row + k]!
    }
    const beforeGold = i === 0 ? 0 : document.labels[first + i - 1]!
    for (let j = 0; j < L; j++) {
      if (i === 0 && j > 0) break
      for (let k = 0; k < L; k++) {
        const g = pair[j * L + k]! / z - (j === beforeGold && k === label ? 1 : 0)
        if (g > 1e-3 || g < -1e-3) {
          const at = j * L + k
          moveSquares[at]! += g * g
          moves[at]! -= (rate * g) / Math.sqrt(moveSquares[at]!)
        }
      }
    }
    for (let k = 0; k < L; k++) {
      const g = (alpha[row + k]! * beta[row + k]!) / total - (k === label ? 1 : 0)
      if (g < 2e-3 && g > -2e-3) continue
      for (let f = keptAt[i]!; f < keptAt[i + 1]!; f++) {
        const at = kept[f]! + k
        squares[at]! += g * g
        w[at]! -= (rate * g) / Math.sqrt(squares[at]!)
      }
    }
  }
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

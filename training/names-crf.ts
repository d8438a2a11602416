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
  /** How many features there are. */
  readonly features: number
  readonly epochs: number
  /** First step, and the share of features left out of a word. */
  readonly rate: number
  readonly dropped: number
  readonly random: () => number
}

const LONGEST = 500
const MOST_KEPT = 72

/** Probabilities of one sentence: of each label at each word, and of each move from label to label, summed over the words. */
interface Beliefs {
  readonly labels: Float64Array
  readonly moves: Float64Array
}

/** Room for one sentence. */
interface Room {
  readonly scores: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  readonly pair: Float64Array
  readonly moves: Float64Array
  readonly believed: Beliefs
  readonly wanted: Beliefs
  readonly kept: Int32Array
  readonly keptAt: Int32Array
}

interface State {
  readonly w: Float32Array
  readonly squares: Float32Array
  readonly moves: Float32Array
  readonly moveSquares: Float32Array
}

export function learnChain(documents: readonly Rows[], settings: Settings): Chain {
  const { labels: L, epochs, random } = settings
  const state: State = {
    w: new Float32Array(settings.features * L),
    squares: new Float32Array(settings.features * L).fill(1e-2),
    moves: new Float32Array(L * L),
    moveSquares: new Float32Array(L * L).fill(1),
  }
  const order = documents.flatMap((d, at) =>
    Array.from({ length: d.starts.length - 1 }, (_, s) => [at, s] as const),
  )
  const room = newRoom(LONGEST, L)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    const rate = settings.rate * (1 - (0.9 * epoch) / epochs)
    for (const [d, s] of order) {
      const document = documents[d]!
      const [first, last] = [document.starts[s]!, document.starts[s + 1]!]
      if (last > first && last - first < LONGEST)
        loss += step(document, first, last, state, rate, settings, room)
    }
    console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  const shut = state.moves.map((x, i) => (allowed(Math.floor(i / L), i % L) ? x : -1e6))
  return { weights: state.w, moves: shut }
}

function newRoom(n: number, L: number): Room {
  const beliefs = (): Beliefs => ({
    labels: new Float64Array(n * L),
    moves: new Float64Array(L * L),
  })
  return {
    scores: new Float64Array(n * L),
    alpha: new Float64Array(n * L),
    beta: new Float64Array(n * L),
    pair: new Float64Array(L * L),
    moves: new Float64Array(L * L),
    believed: beliefs(),
    wanted: beliefs(),
    kept: new Int32Array(n * MOST_KEPT),
    keptAt: new Int32Array(n + 1),
  }
}

/** One sentence: what the field believes, what it should, and a step from the one to the other; returns its loss. */
function step(
  document: Rows,
  first: number,
  last: number,
  state: State,
  rate: number,
  settings: Settings,
  room: Room,
): number {
  const L = settings.labels
  const n = last - first
  const { moves, believed } = room
  scoreWords(document, first, n, state.w, settings, room)
  for (let j = 0; j < L; j++)
    for (let k = 0; k < L; k++)
      moves[j * L + k] = allowed(j, k) ? Math.exp(state.moves[j * L + k]!) : 0
  const whole = believe(n, L, room, believed)
  const right = known(document.labels, first, n, L, room)
  update(n, state, rate, L, room)
  return whole - right
}

/** The scores of the words, as powers over the greatest of each word, and the features that were not left out. */
function scoreWords(
  { features, at }: Rows,
  first: number,
  n: number,
  w: Float32Array,
  { labels: L, dropped, random }: Settings,
  { scores, kept, keptAt }: Room,
): void {
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
    let top = -Infinity
    for (let k = 0; k < L; k++) if (scores[row + k]! > top) top = scores[row + k]!
    for (let k = 0; k < L; k++) scores[row + k] = Math.exp(scores[row + k]! - top)
  }
  keptAt[n] = put
}

/** Forward and backward over the scores; fills the beliefs and returns the logarithm of all paths together. */
function believe(n: number, L: number, room: Room, into: Beliefs): number {
  const { scores, alpha, beta, moves, pair } = room
  let logZ = 0
  for (let i = 0; i < n; i++) {
    const row = i * L
    let total = 0
    for (let k = 0; k < L; k++) {
      let before = 0
      if (i === 0) before = moves[k]!
      else for (let j = 0; j < L; j++) before += alpha[row - L + j]! * moves[j * L + k]!
      total += alpha[row + k] = before * scores[row + k]!
    }
    if (total === 0) return -Infinity
    for (let k = 0; k < L; k++) alpha[row + k]! /= total
    logZ += Math.log(total)
  }
  beta.fill(1, (n - 1) * L, n * L)
  for (let i = n - 2; i >= 0; i--) {
    const row = i * L
    let total = 0
    for (let j = 0; j < L; j++) {
      let after = 0
      for (let k = 0; k < L; k++)
        after += moves[j * L + k]! * scores[row + L + k]! * beta[row + L + k]!
      total += beta[row + j] = after
    }
    for (let j = 0; j < L; j++) beta[row + j]! /= total
  }
  into.moves.fill(0)
  for (let i = 0; i < n; i++) {
    const row = i * L
    let total = 0
    for (let k = 0; k < L; k++) total += into.labels[row + k] = alpha[row + k]! * beta[row + k]!
    for (let k = 0; k < L; k++) into.labels[row + k]! /= total
    let z = 0
    for (let j = 0; j < L; j++) {
      const before = i > 0 ? alpha[row - L + j]! : j === 0 ? 1 : 0
      for (let k = 0; k < L; k++)
        z += pair[j * L + k] = before * moves[j * L + k]! * scores[row + k]! * beta[row + k]!
    }
    for (let m = 0; m < L * L; m++) into.moves[m]! += pair[m]! / z
  }
  return logZ
}

/** The wanted beliefs where every label is known; returns the logarithm of that one path. */
function known(labels: Uint8Array, first: number, n: number, L: number, room: Room): number {
  const { scores, moves, wanted } = room
  wanted.labels.fill(0, 0, n * L)
  wanted.moves.fill(0)
  let sum = 0
  for (let i = 0; i < n; i++) {
    const label = labels[first + i]!
    const move = (i === 0 ? 0 : labels[first + i - 1]!) * L + label
    wanted.labels[i * L + label] = 1
    wanted.moves[move]!++
    sum += Math.log(scores[i * L + label]! * moves[move]! + Number.MIN_VALUE)
  }
  return sum
}

/** A step of AdaGrad; differences too small to matter are passed by. */
function update(n: number, state: State, rate: number, L: number, room: Room): void {
  const { w, squares, moves, moveSquares } = state
  const { kept, keptAt, believed, wanted } = room
  for (let m = 0; m < L * L; m++) {
    const g = believed.moves[m]! - wanted.moves[m]!
    if (g < 1e-3 && g > -1e-3) continue
    moveSquares[m]! += g * g
    moves[m]! -= (rate * g) / Math.sqrt(moveSquares[m]!)
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < L; k++) {
      const g = believed.labels[i * L + k]! - wanted.labels[i * L + k]!
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
    const held = list[i]!
    list[i] = list[j]!
    list[j] = held
  }
}

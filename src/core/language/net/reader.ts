/**
 * Reads sentences with the network: forms → layers that read both ways → tags; a head for every word; the relation to it.
 * Many sentences go through the layers at once; what is read of one does not depend on the others.
 */
import type { Analysis, SentenceReader } from '../columns.js'
import type { Pack } from '../pack.js'
import { DEPREL, UPOS, XPOS } from '../tagset.js'
import { bestTree, distanceClass, DISTANCES } from './arcs.js'
import { openForms } from './forms.js'
import { openKernel, type Block, type Kernel, type ShortBlock, type ShortMatrix } from './kernel.js'
import { restore } from './weights.js'

/** Sizes of the network; all multiples of 8. */
export interface Sizes {
  readonly form: number
  readonly half: number
  readonly arc: number
  readonly label: number
  readonly layers: number
}

/** Where the universal tags lie behind the Penn tags. */
export const UPOS_FROM = 52
export const TAG_COLUMNS = 72
export const LABEL_COLUMNS = 56

/** Longer sentences are read in stretches of so many words. */
export const LONGEST = 160
/** So many words go through the layers at once. */
const MOST = 640

export interface NetAbout {
  readonly sizes: Sizes
  readonly scales: Readonly<Record<string, number>>
}

interface Room {
  readonly places: Int32Array
  readonly gates: Block
  readonly streams: readonly [Block, Block]
  /** The last layer's output in whole numbers. */
  readonly counted: ShortBlock
  readonly cells: Block
  readonly zeros: Block
  readonly tags: Block
  readonly sides: Block
  readonly word: Block
  readonly turned: Block
  readonly scores: Block
  readonly farScores: Block
  readonly joined: Block
  readonly labels: Block
  readonly head: Int32Array
}

export function openNet(pack: Pack): SentenceReader {
  const { sizes, scales } = pack.about as unknown as NetAbout
  const { form, half, arc, label } = sizes
  const wide = 2 * half
  const kernel = openKernel(12e6)
  const numbers = (name: string): Float32Array => restore(pack, name, scales)
  const block = (name: string): Block => {
    const values = numbers(name)
    const held = kernel.block(values.length)
    held.values.set(values)
    return held
  }
  const matrix = (name: string, depth: number, columns: number): ShortMatrix =>
    kernel.shortMatrix(numbers(`${name} weights`), numbers(`${name} bias`), depth, columns)
  const sideColumns = 2 * arc + 2 * label
  const dictionary = new Map(pack.words('forms').map((word, i) => [word, i]))
  const table = { rows: pack.bytes('form rows'), scales: pack.floats('form scales'), width: form, dictionary }
  const forms = openForms(kernel, table, numbers('layer 1 weights'), numbers('layer 1 bias'), 6 * half, MOST)
  const layers = Array.from({ length: sizes.layers - 1 }, (_, i) => matrix(`layer ${i + 2}`, wide, 6 * half))
  const tags = matrix('tags', wide, TAG_COLUMNS)
  const sides = matrix('sides', wide, sideColumns)
  const [labels, labelBias] = [block('labels weights'), numbers('labels bias')]
  const [far, root, labelRoot, labelFar] = [block('far'), numbers('root'), numbers('label root'), numbers('label far')]
  const room = openRoom(kernel, sizes, sideColumns)

  /** Both ways of one layer over every sentence. */
  const walk = (starts: readonly number[], below: Block | null, out: Block): void => {
    for (let s = 0; s + 1 < starts.length; s++) {
      for (const way of [0, 1]) {
        const at = way === 0 ? starts[s]! : starts[s + 1]! - 1
        const turn = way === 0 ? 1 : -1
        room.cells.values.fill(0)
        kernel.walk({
          gates: room.gates, gatesFrom: at * 6 * half + way * 3 * half, gatesStep: turn * 6 * half,
          below: below ?? room.zeros, belowFrom: below ? at * wide + way * half : 0, belowStep: below ? turn * wide : 0,
          out, outFrom: at * wide + way * half, outStep: turn * wide, counted: room.counted,
          cells: room.cells, half, count: starts[s + 1]! - starts[s]!,
        })
      }
    }
  }
  const encode = (all: readonly string[], first: number, starts: readonly number[]): void => {
    const count = starts.at(-1)!
    forms.place(all, first, first + count, room.places)
    for (let s = 0; s + 1 < starts.length; s++) {
      for (let t = starts[s]!; t < starts[s + 1]!; t++) {
        const before = t > starts[s]! ? room.places[t - 1]! : 0
        const after = t + 1 < starts[s + 1]! ? room.places[t + 1]! + 12 * half : 0
        kernel.addRows(room.gates, t * 6 * half, forms.rows, before, room.places[t]! + 6 * half, after, 6 * half)
      }
    }
    let [from, to] = room.streams
    walk(starts, null, from)
    for (const layer of layers) {
      kernel.multiplyShorts(room.counted, layer, room.gates, count)
      walk(starts, from, to)
      ;[from, to] = [to, from]
    }
  }
  const tree = (first: number, n: number): void => {
    const stride = (n + 8) & ~7
    const v = room.sides.values
    const turned = room.turned.values
    for (let u = 0; u < arc; u++) {
      for (let j = 0; j < n; j++) {
        const x = v[(first + j) * sideColumns + arc + u]!
        turned[u * stride + j] = x > 0 ? x : 0
      }
      turned[u * stride + n] = root[u]! > 0 ? root[u]! : 0
      for (let j = n + 1; j < stride; j++) turned[u * stride + j] = 0
    }
    const scores = room.scores.values
    const farScores = room.farScores.values
    scores.fill(0, 0, (n + 3) * stride)
    farScores.fill(0, 0, (n + 3) * DISTANCES)
    const word = { a: room.sides, aFrom: first * sideColumns, aRow: sideColumns, aStep: 1, rows: n, depth: arc }
    kernel.multiply({ ...word, b: room.turned, bRow: stride, c: room.scores, cRow: stride, columns: stride })
    kernel.multiply({ ...word, b: far, bRow: DISTANCES, c: room.farScores, cRow: DISTANCES, columns: DISTANCES })
    for (let i = 0; i < n; i++) {
      const row = i * stride
      const fars = i * DISTANCES
      for (let j = 0; j < n; j++) scores[row + j]! += farScores[fars + distanceClass(i, j)]!
      scores[row + n]! += farScores[fars]!
      scores[row + i] = -1e9
    }
    bestTree(scores, stride, n, room.head.subarray(first, first + n))
  }
  const relations = (starts: readonly number[], count: number): void => {
    const v = room.sides.values
    const out = room.joined.values
    for (let s = 0; s + 1 < starts.length; s++) {
      const first = starts[s]!
      const n = starts[s + 1]! - first
      for (let i = 0; i < n; i++) {
        const h = room.head[first + i]!
        const isRoot = h === n
        const other = isRoot ? labelRoot : v
        const otherAt = isRoot ? 0 : (first + h) * sideColumns + 2 * arc + label
        const own = (first + i) * sideColumns + 2 * arc
        const farAt = (isRoot ? 0 : distanceClass(i, h)) * label
        for (let u = 0; u < label; u++) {
          const x = v[own + u]! + other[otherAt + u]! + labelFar[farAt + u]!
          out[(first + i) * label + u] = x > 0 ? x : 0
        }
      }
    }
    for (let t = 0; t < count; t++) room.labels.values.set(labelBias, t * LABEL_COLUMNS)
    kernel.multiply({
      a: room.joined, aRow: label, aStep: 1, b: labels, bRow: LABEL_COLUMNS, c: room.labels, cRow: LABEL_COLUMNS,
      rows: count, columns: LABEL_COLUMNS, depth: label,
    })
  }
  const group = (all: readonly string[], from: number, starts: readonly number[], into: Analysis): void => {
    const count = starts.at(-1)!
    encode(all, from, starts)
    kernel.multiplyShorts(room.counted, tags, room.tags, count)
    kernel.multiplyShorts(room.counted, sides, room.sides, count)
    for (let s = 0; s + 1 < starts.length; s++) tree(starts[s]!, starts[s + 1]! - starts[s]!)
    relations(starts, count)
    for (let s = 0; s + 1 < starts.length; s++) {
      const first = starts[s]!
      const n = starts[s + 1]! - first
      for (let t = first; t < first + n; t++) {
        into.xpos[from + t] = best(room.tags.values, t * TAG_COLUMNS, XPOS.length)
        into.upos[from + t] = best(room.tags.values, t * TAG_COLUMNS + UPOS_FROM, UPOS.length)
        const isRoot = room.head[t] === n
        into.head[from + t] = isRoot ? -1 : from + first + room.head[t]!
        into.deprel[from + t] = relation(room.labels.values, t * LABEL_COLUMNS, isRoot)
      }
    }
  }
  return {
    read(all, starts, into) {
      let from = 0
      let local = [0]
      const flush = (): void => {
        if (local.length > 1) group(all, from, local, into)
        from += local.at(-1)!
        local = [0]
      }
      for (let s = 0; s + 1 < starts.length; s++) {
        for (let at = starts[s]!; at < starts[s + 1]!; ) {
          const end = Math.min(starts[s + 1]!, at + LONGEST)
          if (local.at(-1)! + end - at > MOST) flush()
          local.push(local.at(-1)! + end - at)
          at = end
        }
      }
      flush()
      for (let s = 0; s + 1 < starts.length; s++) oneRoot(into, starts[s]!, starts[s + 1]!)
    },
  }
}

/** Hangs the roots of later stretches of a long sentence on the first. */
function oneRoot(into: Analysis, first: number, last: number): void {
  if (last - first <= LONGEST) return
  let root = -1
  for (let i = first; i < last; i++) {
    if (into.head[i] !== -1) continue
    if (root === -1) root = i
    else {
      into.head[i] = root
      into.deprel[i] = PARATAXIS
    }
  }
}

const ROOT = DEPREL.indexOf('root')
const PARATAXIS = DEPREL.indexOf('parataxis')

function best(v: Float32Array, from: number, classes: number): number {
  let top = 0
  for (let c = 1; c < classes; c++) if (v[from + c]! > v[from + top]!) top = c
  return top
}

/** The best relation; `root` for the root and for nobody else. */
function relation(v: Float32Array, from: number, isRoot: boolean): number {
  if (isRoot) return ROOT
  v[from + ROOT] = -1e9
  return best(v, from, DEPREL.length)
}

function openRoom(kernel: Kernel, sizes: Sizes, sideColumns: number): Room {
  const rows = MOST + 8
  const longest = LONGEST + 16
  const wide = 2 * sizes.half
  return {
    places: new Int32Array(rows), gates: kernel.block(rows * 6 * sizes.half),
    streams: [kernel.block(rows * wide), kernel.block(rows * wide)], counted: kernel.shorts(rows * wide),
    cells: kernel.block(sizes.half), zeros: kernel.block(sizes.half), tags: kernel.block(rows * TAG_COLUMNS),
    sides: kernel.block(rows * sideColumns), word: kernel.block(longest * sizes.arc), turned: kernel.block(longest * sizes.arc),
    scores: kernel.block(longest * longest), farScores: kernel.block(longest * DISTANCES),
    joined: kernel.block(rows * sizes.label), labels: kernel.block(rows * LABEL_COLUMNS), head: new Int32Array(rows),
  }
}

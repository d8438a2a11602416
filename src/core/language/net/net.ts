/** An opened network: its weights and the room that it works in. */
import type { Pack } from '../pack.js'
import { DISTANCES } from './arcs.js'
import { openForms, type Forms } from './forms.js'
import { openKernel, type Block, type Kernel, type ShortBlock, type ShortMatrix } from './kernel.js'
import {
  LABEL_COLUMNS,
  LONGEST,
  MOST,
  sideColumns,
  TAG_COLUMNS,
  type NetAbout,
  type Sizes,
} from './sizes.js'
import { restore } from './weights.js'

export interface Net {
  readonly kernel: Kernel
  readonly sizes: Sizes
  readonly forms: Forms
  /** The layers above the first, whose matrix the forms are multiplied by beforehand. */
  readonly layers: readonly ShortMatrix[]
  readonly tags: ShortMatrix
  readonly sides: ShortMatrix
  readonly far: Block
  readonly root: Float32Array
  readonly labels: Block
  readonly labelBias: Float32Array
  readonly labelRoot: Block
  readonly labelFar: Block
  readonly room: Room
}

/** Where the numbers of the words at hand lie. */
export interface Room {
  readonly places: Int32Array
  readonly gates: Block
  readonly streams: readonly [Block, Block]
  /** The last layer's output in whole numbers. */
  readonly counted: ShortBlock
  readonly cells: Block
  readonly zeros: Block
  readonly tags: Block
  readonly sides: Block
  readonly turned: Block
  readonly scores: Block
  readonly farScores: Block
  readonly joined: Block
  readonly labels: Block
  readonly head: Int32Array
}

/** Numbers that the kernel has room for: 48 MB, most of it for the forms that are kept. */
const KERNEL_NUMBERS = 12e6

export function openNetwork(pack: Pack): Net {
  const { sizes, scales } = pack.about as unknown as NetAbout
  const wide = 2 * sizes.half
  const kernel = openKernel(KERNEL_NUMBERS)
  const numbers = (name: string): Float32Array => restore(pack, name, scales)
  const block = (name: string): Block => {
    const values = numbers(name)
    const held = kernel.block(values.length)
    held.values.set(values)
    return held
  }
  const matrix = (name: string, columns: number): ShortMatrix =>
    kernel.shortMatrix(numbers(`${name} weights`), numbers(`${name} bias`), wide, columns)
  const table = {
    rows: pack.bytes('form rows'),
    scales: pack.floats('form scales'),
    width: sizes.form,
    dictionary: new Map(pack.words('forms').map((word, i) => [word, i])),
  }
  const first = {
    weights: numbers('layer 1 weights'),
    bias: numbers('layer 1 bias'),
    columns: 6 * sizes.half,
  }
  return {
    kernel,
    sizes,
    forms: openForms(kernel, table, first, MOST),
    layers: Array.from({ length: sizes.layers - 1 }, (_, i) =>
      matrix(`layer ${i + 2}`, 6 * sizes.half),
    ),
    tags: matrix('tags', TAG_COLUMNS),
    sides: matrix('sides', sideColumns(sizes)),
    far: block('far'),
    root: numbers('root'),
    labels: block('labels weights'),
    labelBias: numbers('labels bias'),
    labelRoot: block('label root'),
    labelFar: block('label far'),
    room: openRoom(kernel, sizes),
  }
}

function openRoom(kernel: Kernel, sizes: Sizes): Room {
  const rows = MOST + 8
  const longest = LONGEST + 16
  const wide = 2 * sizes.half
  return {
    places: new Int32Array(rows),
    gates: kernel.block(rows * 6 * sizes.half),
    streams: [kernel.block(rows * wide), kernel.block(rows * wide)],
    counted: kernel.shorts(rows * wide),
    cells: kernel.block(sizes.half),
    zeros: kernel.block(sizes.half),
    tags: kernel.block(rows * TAG_COLUMNS),
    sides: kernel.block(rows * sideColumns(sizes)),
    turned: kernel.block(longest * sizes.arc),
    scores: kernel.block(longest * longest),
    farScores: kernel.block(longest * DISTANCES),
    joined: kernel.block(rows * sizes.label),
    labels: kernel.block(rows * LABEL_COLUMNS),
    head: new Int32Array(rows),
  }
}

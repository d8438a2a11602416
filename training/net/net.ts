/** The whole network: from rows of forms to tags, heads and relations. */
import { distanceClass, DISTANCES } from '../../src/core/language/net/arcs.js'
import { openKernel, type Block, type Kernel } from '../../src/core/language/net/kernel.js'
import type { FormRows } from '../../src/core/language/net/form.js'
import {
  LABEL_COLUMNS,
  TAG_COLUMNS,
  UPOS_FROM,
  type Sizes,
} from '../../src/core/language/net/sizes.js'
import { DEPREL, UPOS, XPOS } from '../../src/core/language/tagset.js'
import { arcs, learnArcs, scoreArcs, type Arcs } from './arcs.js'
import { embed, embedBack } from './embed.js'
import { linear, linearBackward, linearForward, softmax, type Linear } from './heads.js'
import { param, randomFrom, table, type Param, type Table } from './params.js'
import { backward, forward, layer, type Layer } from './recurrent.js'

export interface Batch {
  readonly rows: readonly FormRows[]
  readonly starts: readonly number[]
  readonly xpos: Int32Array
  readonly upos: Int32Array
  /** Head in the sentence; the length of the sentence for the root. */
  readonly head: Int32Array
  readonly deprel: Int32Array
}

export interface Net {
  readonly kernel: Kernel
  readonly sizes: Sizes
  readonly forms: Table
  readonly layers: readonly Layer[]
  readonly tags: Linear
  readonly sides: Linear
  readonly arcs: Arcs
  readonly labels: Linear
  readonly labelRoot: Param
  readonly labelFar: Param
  readonly params: readonly Param[]
  readonly room: number
  readonly input: Block
  readonly inputGrad: Block
  readonly streams: readonly {
    readonly clean: Block
    readonly dropped: Block
    readonly grad: Block
    readonly mask: Float32Array
  }[]
  readonly outs: Float32Array
  readonly joined: Block
  readonly joinedGrad: Block
}

export function newNet(sizes: Sizes, formCount: number, room: number, seed: number): Net {
  const random = randomFrom(seed)
  const wide = 2 * sizes.half
  const kernel = openKernel(60e6)
  const layers = Array.from({ length: sizes.layers }, (_, i) =>
    layer(kernel, `layer ${i + 1}`, i === 0 ? 3 * sizes.form : wide, sizes.half, room, random),
  )
  const tags = linear(kernel, 'tags', wide, TAG_COLUMNS, room, random)
  const sides = linear(kernel, 'sides', wide, 2 * sizes.arc + 2 * sizes.label, room, random)
  const labels = linear(kernel, 'labels', sizes.label, LABEL_COLUMNS, room, random)
  const pair = arcs(kernel, sizes.arc, random)
  const labelRoot = param(kernel, 'label root', 1, sizes.label, 0.1, random)
  const labelFar = param(kernel, 'label far', DISTANCES, sizes.label, 0.1, random)
  const stream = () => ({
    clean: kernel.block(room * wide),
    dropped: kernel.block(room * wide),
    grad: kernel.block(room * wide),
    mask: new Float32Array(room * wide),
  })
  return {
    kernel,
    sizes,
    forms: table(formCount, sizes.form, 0.15, random),
    layers,
    tags,
    sides,
    arcs: pair,
    labels,
    labelRoot,
    labelFar,
    params: [
      ...layers.flatMap((l) => [l.weights, l.bias]),
      tags.weights,
      tags.bias,
      sides.weights,
      sides.bias,
      labels.weights,
      labels.bias,
      pair.far,
      pair.root,
      labelRoot,
      labelFar,
    ],
    room,
    input: kernel.block(room * 3 * sizes.form),
    inputGrad: kernel.block(room * 3 * sizes.form),
    streams: layers.map(stream),
    outs: new Float32Array(room * wide),
    joined: kernel.block(room * sizes.label),
    joinedGrad: kernel.block(room * sizes.label),
  }
}

function fillMask(mask: Float32Array, length: number, rate: number, random: () => number): void {
  const up = 1 / (1 - rate)
  for (let i = 0; i < length; i++) mask[i] = random() < rate ? 0 : up
}

/** Runs the layers; with `drop` > 0 numbers are dropped for training. */
export function encode(
  net: Net,
  batch: Batch,
  masks: { form: Float32Array; drop: number; random: () => number } | null,
): void {
  const count = batch.starts.at(-1)!
  const wide = 2 * net.sizes.half
  if (masks) fillMask(masks.form, count * net.sizes.form, masks.drop, masks.random)
  embed(net, batch, masks ? masks.form : null)
  net.layers.forEach((l, i) => {
    const stream = net.streams[i]!
    forward(
      net.kernel,
      l,
      i === 0 ? net.input : net.streams[i - 1]!.dropped,
      batch.starts,
      net.outs,
    )
    const below = i === 0 ? null : net.streams[i - 1]!.clean.values
    if (masks) fillMask(stream.mask, count * wide, masks.drop, masks.random)
    for (let k = 0; k < count * wide; k++) {
      const sum = net.outs[k]! + (below ? below[k]! : 0)
      stream.clean.values[k] = sum
      stream.dropped.values[k] = masks ? sum * stream.mask[k]! : sum
    }
    stream.dropped.values.fill(0, count * wide, (count + 4) * wide)
  })
  const top = net.streams.at(-1)!.dropped
  linearForward(net.kernel, net.tags, top, count)
  linearForward(net.kernel, net.sides, top, count)
}

/** Joins each word with its head for the relations. `head` counts in the sentence. */
export function join(net: Net, starts: readonly number[], head: Int32Array): void {
  const { arc, label } = net.sizes
  const v = net.sides.out.values
  const columns = net.sides.columns
  const out = net.joined.values
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s]!
    const n = starts[s + 1]! - first
    for (let i = 0; i < n; i++) {
      const h = head[first + i]!
      const far = (h === n ? 0 : distanceClass(i, h)) * label
      for (let u = 0; u < label; u++) {
        const other =
          h === n ? net.labelRoot.value.values[u]! : v[(first + h) * columns + 2 * arc + label + u]!
        const x =
          v[(first + i) * columns + 2 * arc + u]! + other + net.labelFar.value.values[far + u]!
        out[(first + i) * label + u] = x > 0 ? x : 0
      }
    }
  }
  const count = starts.at(-1)!
  out.fill(0, count * label, (count + 4) * label)
  linearForward(net.kernel, net.labels, net.joined, count)
}

function joinBack(net: Net, starts: readonly number[], head: Int32Array): void {
  const { arc, label } = net.sizes
  const grad = net.sides.grad.values
  const columns = net.sides.columns
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s]!
    const n = starts[s + 1]! - first
    for (let i = 0; i < n; i++) {
      const h = head[first + i]!
      const far = (h === n ? 0 : distanceClass(i, h)) * label
      for (let u = 0; u < label; u++) {
        const k = (first + i) * label + u
        if (net.joined.values[k]! <= 0) continue
        const d = net.joinedGrad.values[k]!
        grad[(first + i) * columns + 2 * arc + u]! += d
        if (h === n) net.labelRoot.grad.values[u]! += d
        else grad[(first + h) * columns + 2 * arc + label + u]! += d
        net.labelFar.grad.values[far + u]! += d
      }
    }
  }
}

/**
 * One batch forward and back: gradients are left in the parameters. Returns the mean losses of tags,
 * heads, relations.
 */
export function learn(
  net: Net,
  batch: Batch,
  form: Float32Array,
  drop: number,
  random: () => number,
): number[] {
  const count = batch.starts.at(-1)!
  const wide = 2 * net.sizes.half
  const scale = 1 / count
  encode(net, batch, { form, drop, random })
  const losses = [0, 0, 0]
  net.tags.grad.values.set(net.tags.out.values.subarray(0, count * TAG_COLUMNS))
  const tagGrad = net.tags.grad.values
  for (let t = 0; t < count; t++) {
    losses[0]! += softmax(tagGrad, t * TAG_COLUMNS, XPOS.length, batch.xpos[t]!, 0.5 * scale)
    for (let c = XPOS.length; c < UPOS_FROM; c++) tagGrad[t * TAG_COLUMNS + c] = 0
    losses[0]! += softmax(
      tagGrad,
      t * TAG_COLUMNS + UPOS_FROM,
      UPOS.length,
      batch.upos[t]!,
      0.5 * scale,
    )
    for (let c = UPOS_FROM + UPOS.length; c < TAG_COLUMNS; c++) tagGrad[t * TAG_COLUMNS + c] = 0
  }
  const { columns } = net.sides
  for (let s = 0; s + 1 < batch.starts.length; s++) {
    const first = batch.starts[s]!
    const n = batch.starts[s + 1]! - first
    scoreArcs(net.kernel, net.arcs, net.sides.out.values, columns, first, n)
    losses[1]! += learnArcs(
      net.kernel,
      net.arcs,
      net.sides.grad.values,
      columns,
      first,
      n,
      batch.head,
      scale,
    )
  }
  join(net, batch.starts, batch.head)
  const labelGrad = net.labels.grad.values
  labelGrad.set(net.labels.out.values.subarray(0, count * LABEL_COLUMNS))
  for (let t = 0; t < count; t++) {
    losses[2]! += softmax(labelGrad, t * LABEL_COLUMNS, DEPREL.length, batch.deprel[t]!, scale)
    for (let c = DEPREL.length; c < LABEL_COLUMNS; c++) labelGrad[t * LABEL_COLUMNS + c] = 0
  }
  net.joinedGrad.values.fill(0, 0, (count + 4) * net.sizes.label)
  linearBackward(net.kernel, net.labels, net.joined, net.joinedGrad, count)
  joinBack(net, batch.starts, batch.head)
  for (const stream of net.streams) stream.grad.values.fill(0, 0, (count + 4) * wide)
  const top = net.streams.at(-1)!
  linearBackward(net.kernel, net.tags, top.dropped, top.grad, count)
  linearBackward(net.kernel, net.sides, top.dropped, top.grad, count)
  decode(net, batch, count, form)
  return losses.map((loss) => loss / count)
}

/**
 * The way back through the layers. A stream's gradient is first that of its dropped copy, then that of
 * itself.
 */
function decode(net: Net, batch: Batch, count: number, form: Float32Array): void {
  const wide = 2 * net.sizes.half
  let above: Float32Array | null = null
  for (let i = net.layers.length - 1; i >= 0; i--) {
    const { grad, mask } = net.streams[i]!
    const g = grad.values
    for (let k = 0; k < count * wide; k++) g[k] = g[k]! * mask[k]! + (above ? above[k]! : 0)
    if (i === 0) {
      net.inputGrad.values.fill(0, 0, (count + 4) * 3 * net.sizes.form)
      backward(net.kernel, net.layers[0]!, net.input, batch.starts, g, net.inputGrad)
    } else {
      backward(
        net.kernel,
        net.layers[i]!,
        net.streams[i - 1]!.dropped,
        batch.starts,
        g,
        net.streams[i - 1]!.grad,
      )
    }
    above = g
  }
  embedBack(net, batch, form)
}

/** Heads and relations from the sides of words. */
import { bestTree, distanceClass, DISTANCES, FAR } from './arcs.js'
import { placeOf } from './kernel.js'
import type { Net } from './net.js'
import { LABEL_COLUMNS, sideColumns } from './sizes.js'

/** Fills `room.head` for the n words from `first`: places in the sentence, n for the root. */
export function findHeads(net: Net, first: number, n: number): void {
  const { kernel, room } = net
  const { arc } = net.sizes
  const columns = sideColumns(net.sizes)
  const stride = (n + 8) & ~7
  turnHeads(net, first, n, stride)
  const scores = room.scores.values
  const farScores = room.farScores.values
  scores.fill(0, 0, (n + 3) * stride)
  farScores.fill(0, 0, (n + 3) * DISTANCES)
  const word = {
    a: room.sides,
    aFrom: first * columns,
    aRow: columns,
    aStep: 1,
    rows: n,
    depth: arc,
  }
  kernel.multiply({
    ...word,
    b: room.turned,
    bRow: stride,
    c: room.scores,
    cRow: stride,
    columns: stride,
  })
  kernel.multiply({
    ...word,
    b: net.far,
    bRow: DISTANCES,
    c: room.farScores,
    cRow: DISTANCES,
    columns: DISTANCES,
  })
  for (let i = 0; i < n; i++) {
    const row = i * stride
    const fars = i * DISTANCES
    const near = Math.max(0, i - FAR)
    const beyond = Math.min(n, i + FAR + 1)
    const before = farScores[fars + distanceClass(i, i - FAR)]!
    const behind = farScores[fars + distanceClass(i, i + FAR)]!
    for (let j = 0; j < near; j++) scores[row + j]! += before
    for (let j = near; j < beyond; j++) scores[row + j]! += farScores[fars + distanceClass(i, j)]!
    for (let j = beyond; j < n; j++) scores[row + j]! += behind
    scores[row + n]! += farScores[fars]!
    scores[row + i] = -1e9
  }
  bestTree(scores, stride, n, room.head.subarray(first, first + n))
}

/** The words' sides as heads, one column each, the root's behind them. */
function turnHeads({ room, root, sizes }: Net, first: number, n: number, stride: number): void {
  const columns = sideColumns(sizes)
  const v = room.sides.values
  const turned = room.turned.values
  turned.fill(0, 0, sizes.arc * stride)
  for (let j = 0; j < n; j++) {
    const at = (first + j) * columns + sizes.arc
    for (let u = 0, to = j; u < sizes.arc; u++, to += stride) turned[to] = bent(v[at + u]!)
  }
  for (let u = 0; u < sizes.arc; u++) turned[u * stride + n] = bent(root[u]!)
}

/** The number, or 0 where it is less. Signs come by chance here, and a branch on them costs twice the time of all else in its loop. */
const bent = (x: number): number => (x + Math.abs(x)) / 2

/** Fills `room.labels` with the scores of the relations to the heads that were found. */
export function scoreRelations(net: Net, starts: readonly number[]): void {
  const { kernel, room } = net
  const { label } = net.sizes
  for (let s = 0; s + 1 < starts.length; s++)
    joinPairs(net, starts[s]!, starts[s + 1]! - starts[s]!)
  const count = starts.at(-1)!
  for (let t = 0; t < count; t++) room.labels.values.set(net.labelBias, t * LABEL_COLUMNS)
  kernel.multiply({
    a: room.joined,
    aRow: label,
    aStep: 1,
    b: net.labels,
    bRow: LABEL_COLUMNS,
    c: room.labels,
    cRow: LABEL_COLUMNS,
    rows: count,
    columns: LABEL_COLUMNS,
    depth: label,
  })
}

/** Each word's side, its head's side and their distance, added and bent. */
function joinPairs(net: Net, first: number, n: number): void {
  const { kernel, room, labelRoot, labelFar } = net
  const { arc, label } = net.sizes
  const columns = sideColumns(net.sizes)
  for (let i = 0; i < n; i++) {
    const h = room.head[first + i]!
    const isRoot = h === n
    kernel.addBent(
      placeOf(room.joined, (first + i) * label),
      placeOf(room.sides, (first + i) * columns + 2 * arc),
      isRoot ? placeOf(labelRoot, 0) : placeOf(room.sides, (first + h) * columns + 2 * arc + label),
      placeOf(labelFar, (isRoot ? 0 : distanceClass(i, h)) * label),
      label,
    )
  }
}

/**
 * Reads sentences with the network: forms → layers that read both ways → tags; a head for every word;
 * the relation to it. Many sentences go through the layers at once; what is read of one does not
 * depend on the others.
 */
import type { Analysis, SentenceReader } from '../columns.js'
import type { Pack } from '../pack.js'
import { D, DEPREL, UPOS, XPOS } from '../tagset.js'
import { encode } from './encode.js'
import { openNetwork, type Net } from './net.js'
import { LABEL_COLUMNS, LONGEST, MOST, TAG_COLUMNS, UPOS_FROM } from './sizes.js'
import { findHeads, scoreRelations } from './trees.js'

export function openNet(pack: Pack): SentenceReader {
  const net = openNetwork(pack)
  return {
    read(all, starts, into) {
      let from = 0
      let local = [0]
      const flush = (): void => {
        if (local.length > 1) readTogether(net, all, from, local, into)
        from += local.at(-1)!
        local = [0]
      }
      for (let s = 0; s + 1 < starts.length; s++) {
        for (let at = starts[s]!; at < starts[s + 1]!;) {
          const end = Math.min(starts[s + 1]!, at + LONGEST)
          if (local.at(-1)! + end - at > MOST) flush()
          local.push(local.at(-1)! + end - at)
          at = end
        }
      }
      flush()
      for (let s = 0; s + 1 < starts.length; s++) joinStretches(into, starts[s]!, starts[s + 1]!)
    },
  }
}

/** Reads the words from `from` on; `starts` count from there. */
function readTogether(
  net: Net,
  all: readonly string[],
  from: number,
  starts: readonly number[],
  into: Analysis,
): void {
  const { kernel, room } = net
  const count = starts.at(-1)!
  encode(net, all, from, starts)
  kernel.multiplyShorts(room.counted, net.tags, room.tags, count)
  kernel.multiplyShorts(room.counted, net.sides, room.sides, count)
  for (let s = 0; s + 1 < starts.length; s++)
    findHeads(net, starts[s]!, starts[s + 1]! - starts[s]!)
  scoreRelations(net, starts)
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

function best(v: Float32Array, from: number, classes: number): number {
  let top = 0
  let most = v[from]!
  for (let c = 1; c < classes; c++) {
    const score = v[from + c]!
    if (score > most) {
      most = score
      top = c
    }
  }
  return top
}

/** The best relation; `root` for the root and for nobody else. */
function relation(v: Float32Array, from: number, isRoot: boolean): number {
  if (isRoot) return D.root
  v[from + D.root] = -1e9
  return best(v, from, DEPREL.length)
}

/** Hangs the roots of the later stretches of a long sentence on the first. */
function joinStretches(into: Analysis, first: number, last: number): void {
  if (last - first <= LONGEST) return
  let root = -1
  for (let i = first; i < last; i++) {
    if (into.head[i] !== -1) continue
    if (root === -1) root = i
    else {
      into.head[i] = root
      into.deprel[i] = D.parataxis
    }
  }
}

/** Words in their sentences: the layers that read both ways. `starts` count from the first word at hand. */
import { placeOf, type Block } from './kernel.js'
import type { Net } from './net.js'

/** Leaves the numbers of the words `first …` of `all` in `room.counted`. */
export function encode(
  net: Net,
  all: readonly string[],
  first: number,
  starts: readonly number[],
): void {
  const { kernel, forms, room, layers } = net
  const gates = 6 * net.sizes.half
  const count = starts.at(-1)!
  forms.place(all, first, first + count, room.places)
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!
    const to = starts[s + 1]!
    for (let t = from; t < to; t++) {
      const before = t > from ? room.places[t - 1]! : 0
      const after = t + 1 < to ? room.places[t + 1]! + 2 * gates : 0
      const own = room.places[t]! + gates
      kernel.addRows(
        placeOf(room.gates, t * gates),
        placeOf(forms.rows, before),
        placeOf(forms.rows, own),
        placeOf(forms.rows, after),
        gates,
      )
    }
  }
  let [below, out] = room.streams
  walk(net, starts, null, below)
  for (const layer of layers) {
    kernel.multiplyShorts(room.counted, layer, room.gates, count)
    walk(net, starts, below, out)
    ;[below, out] = [out, below]
  }
}

/** Both ways of one layer over every sentence. */
function walk(
  { kernel, room, sizes: { half } }: Net,
  starts: readonly number[],
  below: Block | null,
  out: Block,
): void {
  const wide = 2 * half
  for (let s = 0; s + 1 < starts.length; s++) {
    for (const way of [0, 1]) {
      const at = way === 0 ? starts[s]! : starts[s + 1]! - 1
      const turn = way === 0 ? 1 : -1
      room.cells.values.fill(0)
      kernel.walk({
        gates: room.gates,
        gatesFrom: at * 6 * half + way * 3 * half,
        gatesStep: turn * 6 * half,
        below: below ?? room.zeros,
        belowFrom: below ? at * wide + way * half : 0,
        belowStep: below ? turn * wide : 0,
        out,
        outFrom: at * wide + way * half,
        outStep: turn * wide,
        counted: room.counted,
        cells: room.cells,
        half,
        count: starts[s + 1]! - starts[s]!,
      })
    }
  }
}

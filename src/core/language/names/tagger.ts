/** The name tagger: a linear model over hashed features, decoded sentence by sentence. */
import type { NameType } from '../../model/index.js'
import type { Gazetteer } from '../gazetteer.js'
import type { NameSpan, WordColumns } from '../language.js'
import type { Pack } from '../pack.js'
import { decode, newLattice } from './decode.js'
import { factsReader } from './facts.js'
import { MOST_FEATURES, nameFeatures, seeReport } from './features.js'
import { narrow } from './narrow.js'

/** What the model tells apart; `other` are works, products and events, of which only events are names here. */
export const COARSE = ['person', 'organisation', 'place', 'nationality', 'other'] as const
export type Coarse = (typeof COARSE)[number]

/** A name as the model finds it, before its type is narrowed. */
export interface CoarseSpan {
  readonly first: number
  readonly last: number
  readonly type: Coarse
  readonly margin: number
}

/** The words that the tagger looks at. */
export type TaggedWords = Pick<WordColumns, 'count' | 'starts' | 'form' | 'xpos'>

/** A finder of coarse names; `pack` holds `weights` (rows of labels per hashed feature) and `moves` (labels by labels). */
export function openCoarseTagger(
  pack: Pack,
  gazetteer: Gazetteer,
): (words: TaggedWords) => CoarseSpan[] {
  const weights = pack.bytes('weights')
  const moves = pack.floats('moves')
  const labels = 2 * COARSE.length + 1
  const mask = weights.length / labels - 1
  const read = factsReader(gazetteer)
  const lattice = newLattice(labels)
  const features = new Int32Array(MOST_FEATURES)
  let scores = new Float32Array(64 * labels)
  let path = new Uint8Array(64)
  return (words) => {
    const sight = seeReport(words, gazetteer, read)
    const found: CoarseSpan[] = []
    for (let s = 0; s + 1 < words.starts.length; s++) {
      const [first, last] = [words.starts[s]!, words.starts[s + 1]!]
      const n = last - first
      if (n === 0) continue
      if (path.length < n) {
        scores = new Float32Array(2 * n * labels)
        path = new Uint8Array(2 * n)
      }
      for (let i = 0; i < n; i++) {
        const count = nameFeatures(sight, first + i, first, last, features)
        const row = i * labels
        scores.fill(0, row, row + labels)
        for (let f = 0; f < count; f++) {
          const from = (features[f]! & mask) * labels
          for (let k = 0; k < labels; k++) scores[row + k]! += weights[from + k]!
        }
      }
      decode(scores, moves, n, lattice, path)
      collect(path, scores, first, n, labels, found)
    }
    return found
  }
}

/** Turns the labels of a sentence into spans; the margin is how far its label beats the next best at the first word. */
function collect(
  path: Uint8Array,
  scores: Float32Array,
  first: number,
  n: number,
  labels: number,
  found: CoarseSpan[],
): void {
  for (let i = 0; i < n; i++) {
    const label = path[i]!
    if (label === 0) continue
    let last = i + 1
    while (last < n && path[last] === label + 1 && label % 2 === 1) last++
    const row = scores.subarray(i * labels, (i + 1) * labels)
    let next = -Infinity
    for (let k = 0; k < labels; k++) if (k !== label && row[k]! > next) next = row[k]!
    const type = COARSE[(label - 1) >> 1]!
    found.push({
      first: first + i,
      last: first + last,
      type,
      margin: Math.max(0, row[label]! - next),
    })
    i = last - 1
  }
}

/** The tagger of a language: coarse names with their types narrowed; what is no name here is left out. */
export function openNameTagger(
  pack: Pack,
  gazetteer: Gazetteer,
): (words: WordColumns) => NameSpan[] {
  const tag = openCoarseTagger(pack, gazetteer)
  return (words) =>
    tag(words).flatMap((span) => {
      const type: NameType | null = narrow(span, words.form, gazetteer)
      return type ? [{ first: span.first, last: span.last, type, margin: span.margin }] : []
    })
}

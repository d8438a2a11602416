/** The hashed features of every word of a report, for the name tagger. */
import { X } from '../tagset.js'
import { BORDER, Case, FIRST_NAME, LAST_NAME, ROLE, TITLE, type FormFacts } from './facts.js'
import type { Sight } from './sight.js'

/** The most features that a word can have. */
export const MOST_FEATURES = 72

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  return Math.imul(h, 0xc2b2ae35)
}

/** A word with its neighbours, looked up once for all features; outside the sentence stand borders. */
interface View {
  w: FormFacts
  l: FormFacts
  ll: FormFacts
  r: FormFacts
  rr: FormFacts
  /** The tag of the word and of those beside it; 99 outside. */
  tag: number
  tagBefore: number
  tagAfter: number
  /** How its sentence is written, whether it opens one, and how it and its neighbours are written. */
  mode: number
  edge: number
  writ: number
}

const NO_TAG = 99

/** The one view that moves over the words. */
const view: View = {
  w: BORDER,
  l: BORDER,
  ll: BORDER,
  r: BORDER,
  rr: BORDER,
  tag: NO_TAG,
  tagBefore: NO_TAG,
  tagAfter: NO_TAG,
  mode: 0,
  edge: 0,
  writ: 0,
}

/** Moves the view to word `i` of the sentence `first` to `last`. */
function look(sight: Sight, i: number, first: number, last: number): void {
  const { facts, xpos } = sight
  const w = facts[i]!
  const l = i > first ? facts[i - 1]! : BORDER
  const r = i + 1 < last ? facts[i + 1]! : BORDER
  view.w = w
  view.l = l
  view.r = r
  view.ll = i - 1 > first ? facts[i - 2]! : BORDER
  view.rr = i + 2 < last ? facts[i + 2]! : BORDER
  view.tag = xpos[i]!
  view.tagBefore = i > first ? xpos[i - 1]! : NO_TAG
  view.tagAfter = i + 1 < last ? xpos[i + 1]! : NO_TAG
  view.mode = sight.style[i]!
  view.edge = i === first ? 1 : l.case === Case.sign ? 2 : 0
  view.writ = w.case + 8 * l.case + 64 * r.case
}

/** Writes feature number `n`: two facts mixed with the number of their template. */
function put(out: Int32Array, n: number, a: number, b: number): number {
  out[n] = mix(a + n * 7919, b)
  return n + 1
}

/** Writes the features of word `i` of the sentence `first` to `last` into `out`; returns how many there are. */
export function nameFeatures(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
): number {
  look(sight, i, first, last)
  const n = wordFeatures(out)
  return knownFeatures(sight, i, first, last, out, n)
}

/** The forms around the word, and how they are written. */
function wordFeatures(out: Int32Array): number {
  const { w, l, ll, r, rr, mode, edge, writ } = view
  let n = 0
  n = put(out, n, w.word, 1)
  n = put(out, n, w.word, 2 + w.case)
  n = put(out, n, l.word, 9)
  n = put(out, n, r.word, 10)
  n = put(out, n, ll.word, 11)
  n = put(out, n, rr.word, 12)
  n = put(out, n, l.word, w.word)
  n = put(out, n, w.word, r.word)
  n = put(out, n, l.word, mix(w.case, r.case))
  n = put(out, n, r.word, mix(w.case, l.case))
  n = put(out, n, w.prefix, w.case)
  n = put(out, n, w.suffix2, w.case)
  n = put(out, n, w.suffix3, w.case)
  n = put(out, n, w.suffix4, w.case)
  n = put(out, n, w.shape, mode)
  n = put(out, n, writ, edge + 4 * mode)
  n = put(out, n, mix(w.shape, l.shape), r.shape)
  n = put(out, n, l.suffix3, w.case)
  n = put(out, n, r.suffix3, w.case)
  n = put(out, n, l.word, mix(ll.word, w.case))
  n = put(out, n, r.word, mix(rr.word, w.case))
  n = put(out, n, mix(l.word, r.word), w.case)
  return put(out, n, w.low.length, w.case)
}

/** What is known of the words around: gazetteers, telling words, tags, and the rest of the report. */
function knownFeatures(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const { w, l, ll, r, rr, tag, tagBefore, tagAfter, mode, edge, writ } = view
  const { known, elsewhere } = sight
  const k = known[i]!
  const before = i > first ? known[i - 1]! : 0
  const after = i + 1 < last ? known[i + 1]! : 0
  const own = elsewhere[i]!
  let n = from
  n = put(out, n, k, mode)
  n = put(out, n, k, mix(w.case, edge))
  n = put(out, n, k, tag)
  n = put(out, n, k, w.word)
  n = put(out, n, before, mix(k, w.case))
  n = put(out, n, after, mix(k, w.case))
  n = put(out, n, k, l.word)
  n = put(out, n, k, r.word)
  n = put(out, n, w.kinds, w.case + 8 * mode)
  n = put(out, n, l.kinds, mix(w.kinds, w.case))
  n = put(out, n, r.kinds, mix(w.kinds, w.case))
  n = put(out, n, mix(l.kinds, w.kinds), mix(r.kinds, writ))
  n = put(out, n, ll.kinds, mix(l.kinds, w.case))
  n = put(out, n, rr.kinds, mix(r.kinds, w.case))
  n = put(out, n, tag, w.case + 8 * mode)
  n = put(out, n, tagBefore, mix(tag, w.case))
  n = put(out, n, tagAfter, mix(tag, w.case))
  n = put(out, n, mix(tagBefore, tag), mix(tagAfter, w.case))
  n = put(out, n, own, mix(w.case, edge + 4 * mode))
  n = put(out, n, own & 3, mix(k, edge))
  n = runFeatures(sight, i, first, last, out, n)
  n = senseFeatures(out, n)
  return put(out, n, own >> 2, w.kinds & (FIRST_NAME | LAST_NAME | TITLE | ROLE))
}

/** The run of large words that the word stands in: its last word, what stands before and behind it, the place in it. */
function runFeatures(
  { facts, runStart, runEnd }: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const [start, end] = [runStart[i]!, runEnd[i]!]
  const place = (i === start ? 1 : 0) + (i === end ? 2 : 0) + 4 * view.mode
  const tail = facts[end]!
  const before = start > first ? facts[start - 1]! : BORDER
  const after = end + 1 < last ? facts[end + 1]! : BORDER
  const length = end - start < 6 ? end - start : 6
  let n = from
  n = put(out, n, tail.word, place)
  n = put(out, n, tail.suffix3, place)
  n = put(out, n, tail.kinds, mix(view.w.kinds, place))
  n = put(out, n, before.word, mix(place, view.w.case))
  n = put(out, n, after.word, mix(place, view.w.case))
  n = put(out, n, length, mix(place, after.case))
  n = put(out, n, tail.sense, place)
  n = put(out, n, before.sense, mix(place, view.w.case))
  return put(out, n, after.sense, mix(place, view.w.case))
}

/** What kind of thing or deed the words around mean. */
function senseFeatures(out: Int32Array, from: number): number {
  const { w, l, ll, r, rr, mode } = view
  const own = mix(w.case, mode)
  let n = from
  n = put(out, n, w.sense, own)
  n = put(out, n, l.sense, own)
  n = put(out, n, r.sense, own)
  n = put(out, n, ll.sense, mix(l.sense, w.case))
  return put(out, n, rr.sense, mix(r.sense, w.case))
}

/** Features of what another tagger says of the words around: `hints` holds its labels, one per word; after `nameFeatures`. */
export function hintFeatures(
  hints: Uint8Array,
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const at = (k: number): number => (k >= first && k < last ? hints[k]! : 30)
  const { w, l, r, tag, tagAfter } = view
  const [h, next] = [at(i), nextNoun(sight, i, last)]
  let n = from
  n = put(out, n, h, 1)
  n = put(out, n, h, mix(at(i - 1), at(i + 1)))
  n = put(out, n, at(i + 1), w.word)
  n = put(out, n, at(i - 1), w.word)
  n = put(out, n, at(i + 1), mix(tag, h))
  n = put(out, n, mix(at(i + 1), at(i + 2)), mix(tag, tagAfter))
  n = put(out, n, mix(h, at(i - 1)), mix(tag, l.word))
  n = put(out, n, mix(at(i + 2), at(i + 1)), w.word)
  n = put(out, n, mix(tag, tagAfter), r.word)
  n = put(out, n, mix(w.word, tagAfter), r.suffix3)
  n = put(out, n, mix(w.word, r.word), at(i + 2))
  n = put(out, n, next, w.word)
  return put(out, n, next, mix(tag, h))
}

/** The word that ends the noun phrase that holds word `i`: the last of the nouns and adjectives in a row. */
function nextNoun(sight: Sight, i: number, last: number): number {
  let k = i
  while (k + 1 < last && k < i + 6 && NOUNISH.has(sight.xpos[k + 1]!)) k++
  return sight.facts[k]!.word
}

const NOUNISH: ReadonlySet<number> = new Set([
  X.NN,
  X.NNS,
  X.NNP,
  X.NNPS,
  X.JJ,
  X.JJR,
  X.JJS,
  X.VBN,
  X.POS,
  X.HYPH,
  X.CD,
  X.AFX,
])

/** Runs of equal words in two texts, found through an index of word n-grams and joined over small edits. */

import { groupBy } from '../../model/groups.js'

/** A run of equal words: `length` words from `a` in one text and from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Runs joined over edits: half-open word ranges of both texts, and how many of the words are equal. */
export interface Stretch {
  readonly a: { readonly from: number; readonly to: number }
  readonly b: { readonly from: number; readonly to: number }
  readonly equal: number
}

/** Words in an n-gram. Shorter ones join idioms, longer ones miss quotations that were cut. */
export const GRAM = 4
/** Of so many neighbouring n-grams one is kept (winnowing): every run of GRAM + WINDOW − 1 words is found. */
const WINDOW = 2
/** An n-gram that stands in one text more often than this is a refrain and finds nothing. */
const REFRAIN = 3
/** Words that may differ between two runs of one stretch, on either side. */
const EDIT = 5

/** Two texts, by index, the smaller first, and the places of the n-grams that they share. */
export interface Seeds {
  readonly x: number
  readonly y: number
  readonly starts: readonly (readonly [number, number])[]
}

/** Where an n-gram stands, and which one is kept before it at which distance; null where none is. */
interface Place {
  readonly text: number
  readonly at: number
  readonly left: string | null
}

/**
 * Every pair of texts that shares an n-gram, with the places where a run of equal words may begin. An n-gram that both texts have
 * behind the same one only goes on with a run that begins before it: of copies, the beginnings are few and the n-grams many.
 */
export function seeds(texts: readonly (readonly string[])[]): Seeds[] {
  const places = new Map<string, Place[]>()
  texts.forEach((words, text) => {
    const own = winnowed(words).map((at) => ({ at, gram: words.slice(at, at + GRAM).join(' ') }))
    const counts = new Map<string, number>()
    for (const { gram } of own) counts.set(gram, (counts.get(gram) ?? 0) + 1)
    let before: (typeof own)[number] | null = null
    for (const one of own) {
      const { at, gram } = one
      const isTelling = counts.get(gram)! <= REFRAIN
      const left = before && at - before.at <= GRAM ? `${at - before.at} ${before.gram}` : null
      before = isTelling ? one : null
      if (!isTelling) continue
      const known = places.get(gram)
      if (known) known.push({ text, at, left })
      else places.set(gram, [{ text, at, left }])
    }
  })
  const found = new Map<number, [number, number][]>()
  for (const all of places.values()) {
    if (all.length > 1) pairUp(all, texts.length, found)
  }
  return [...found].map(([key, starts]) => ({
    x: Math.floor(key / texts.length),
    y: key % texts.length,
    starts,
  }))
}

/** The places come in the order of the texts. */
function pairUp(
  all: readonly Place[],
  texts: number,
  found: Map<number, [number, number][]>,
): void {
  const behind = [...groupBy(all, ({ left }) => left ?? '').values()]
  const pair = (one: Place, other: Place) => {
    const [x, y] = one.text < other.text ? [one, other] : [other, one]
    if (x.text === y.text) return
    const key = x.text * texts + y.text
    const known = found.get(key)
    if (known) known.push([x.at, y.at])
    else found.set(key, [[x.at, y.at]])
  }
  behind.forEach((own, i) => {
    for (const x of own)
      for (const others of behind.slice(i + 1)) for (const y of others) pair(x, y)
    if (own[0]!.left === null) own.forEach((x, at) => own.slice(at + 1).forEach((y) => pair(x, y)))
  })
}

/** Of each window of neighbouring n-grams, the place of the one whose hash is smallest. */
function winnowed(words: readonly string[]): number[] {
  const last = words.length - GRAM
  const hashes: number[] = []
  for (let at = 0; at <= last; at++) hashes.push(hash(words, at))
  const kept: number[] = []
  for (let at = 0; at <= last; at++) {
    const from = Math.max(0, at - WINDOW + 1)
    const smallest = (start: number) => {
      for (let i = start; i < start + WINDOW; i++)
        if (i <= last && hashes[i]! < hashes[at]!) return false
      return true
    }
    let keep = last < WINDOW
    for (let start = from; start <= at && !keep; start++) keep = smallest(start)
    if (keep) kept.push(at)
  }
  return kept
}

/** FNV-1a over the words of an n-gram. */
function hash(words: readonly string[], at: number): number {
  let value = 0x811c9dc5
  for (let i = at; i < at + GRAM; i++) {
    const word = words[i]!
    for (let c = 0; c < word.length; c++) value = Math.imul(value ^ word.charCodeAt(c), 0x01000193)
    value = Math.imul(value ^ 32, 0x01000193)
  }
  return value >>> 0
}

/** Words of both texts that are in a run or stretch already. */
interface Taken {
  readonly a: Uint8Array
  readonly b: Uint8Array
}

/** The stretches of two texts that the seeds grow into; none overlaps another in either text, the longest first served. */
export function stretches(
  a: readonly string[],
  b: readonly string[],
  starts: readonly (readonly [number, number])[],
): Stretch[] {
  const taken: Taken = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) }
  const reached: Taken = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) }
  return join(apart(grow(a, b, starts), taken))
    .sort((x, y) => y.equal - x.equal || x.a.from - y.a.from || x.b.from - y.b.from)
    .map((one) => stretch(a, b, one, taken))
    .filter((one) => isFree(reached.a, one.a) && isFree(reached.b, one.b) && take(reached, one))
    .sort((x, y) => x.a.from - y.a.from)
}

/** Each word of both texts in the longest run that holds it; of a shorter run the rest is left, if it is an n-gram. */
function apart(runs: readonly Run[], taken: Taken): Run[] {
  return [...runs]
    .sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
    .flatMap((run) => {
      let [from, to] = [0, run.length]
      while (from < to && (taken.a[run.a + from] || taken.b[run.b + from])) from++
      while (to > from && (taken.a[run.a + to - 1] || taken.b[run.b + to - 1])) to--
      const left: Run = { a: run.a + from, b: run.b + from, length: to - from }
      const one = toStretch(left)
      if (left.length < GRAM || !isFree(taken.a, one.a) || !isFree(taken.b, one.b)) return []
      take(taken, one)
      return [left]
    })
}

function toStretch({ a, b, length }: Run): Stretch {
  return { a: { from: a, to: a + length }, b: { from: b, to: b + length }, equal: length }
}

function isFree(side: Uint8Array, { from, to }: Stretch['a']): boolean {
  return !side.subarray(from, to).includes(1)
}

function take(taken: Taken, { a, b }: Stretch): true {
  taken.a.fill(1, a.from, a.to)
  taken.b.fill(1, b.from, b.to)
  return true
}

/** The longest run of equal words through each seed, each once. */
function grow(
  a: readonly string[],
  b: readonly string[],
  starts: readonly (readonly [number, number])[],
): Run[] {
  const reached = new Map<number, number>()
  const runs: Run[] = []
  for (const [i, j] of [...starts].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const diagonal = j - i
    if (i < (reached.get(diagonal) ?? -1)) continue
    let from = 0
    while (i - from > 0 && j - from > 0 && a[i - from - 1] === b[j - from - 1]) from++
    let to = 0
    while (i + to < a.length && j + to < b.length && a[i + to] === b[j + to]) to++
    reached.set(diagonal, i + to)
    runs.push({ a: i - from, b: j - from, length: from + to })
  }
  return runs
}

/** Joins each run to the nearest one that follows it in both texts within a small edit. */
function join(runs: readonly Run[]): Stretch[] {
  const open: {
    a: { from: number; to: number }
    b: { from: number; to: number }
    equal: number
  }[] = []
  for (const run of [...runs].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const before = open.findLast((one) => follows(one, run))
    if (!before) {
      open.push(toStretch(run))
      continue
    }
    before.a.to = run.a + run.length
    before.b.to = run.b + run.length
    before.equal += run.length
  }
  return open
}

function follows(one: Omit<Stretch, 'equal'>, run: Run): boolean {
  const gapA = run.a - one.a.to
  const gapB = run.b - one.b.to
  const near = (gap: number) => gap >= 0 && gap <= EDIT
  return near(gapA) && near(gapB)
}

/** Words that must be equal behind an edit for a stretch to go on over it, and the longest such edit. */
const RESUME = 3
const STEP = 2

/** Lets a stretch go on at both ends over small edits, behind which a few words are equal again that no other has. */
function stretch(a: readonly string[], b: readonly string[], one: Stretch, taken: Taken): Stretch {
  const free = (words: readonly string[], side: Uint8Array, at: number) =>
    side[at] ? undefined : words[at]
  const right = onward(
    one.equal,
    (i) => free(a, taken.a, one.a.to + i),
    (j) => free(b, taken.b, one.b.to + j),
  )
  const left = onward(
    right.equal,
    (i) => free(a, taken.a, one.a.from - 1 - i),
    (j) => free(b, taken.b, one.b.from - 1 - j),
  )
  const longer = {
    a: { from: one.a.from - left.a, to: one.a.to + right.a },
    b: { from: one.b.from - left.b, to: one.b.to + right.b },
    equal: left.equal,
  }
  take(taken, longer)
  return longer
}

type Reader = (steps: number) => string | undefined

/** How far two readers of words go on together over small edits, and the equal words with theirs added. */
function onward(equal: number, a: Reader, b: Reader): { a: number; b: number; equal: number } {
  const reach = { a: 0, b: 0, equal }
  const sameFrom = (i: number, j: number) => {
    let n = 0
    while (a(i + n) !== undefined && a(i + n) === b(j + n)) n++
    return n
  }
  for (;;) {
    const next = steps.find(([i, j]) => sameFrom(reach.a + i, reach.b + j) >= RESUME)
    if (!next) return reach
    const length = sameFrom(reach.a + next[0], reach.b + next[1])
    reach.a += next[0] + length
    reach.b += next[1] + length
    reach.equal += length
  }
}

/** Every edit of at most STEP words on either side, the smallest first. */
const steps: readonly (readonly [number, number])[] = Array.from(
  { length: (STEP + 1) ** 2 },
  (_, i): [number, number] => [Math.floor(i / (STEP + 1)), i % (STEP + 1)],
).sort((x, y) => x[0] + x[1] - y[0] - y[1])

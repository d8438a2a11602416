/** Trains the linear tagger and parser. */
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import {
  formFeatures,
  hash,
  tagFeatures,
  type FormFeatures,
} from '../src/core/language/linear/features.js'
import {
  allowed,
  apply,
  arcFeatures,
  begin,
  LEFT,
  moveFeatures,
  newState,
  RIGHT,
  SHIFT,
  type State,
} from '../src/core/language/linear/parser.js'
import { writePack } from '../src/core/language/pack.js'
import { D, DEPREL, X, XPOS } from '../src/core/language/tagset.js'
import { readConllu, type GoldSentence } from './conllu.js'
import { learnLemmas } from './lemmas.js'

class Perceptron {
  w: Float32Array
  u: Float32Array
  t = 1
  scores = new Float64Array(64)
  constructor(
    readonly bits: number,
    readonly k: number,
  ) {
    this.w = new Float32Array((1 << bits) * k)
    this.u = new Float32Array((1 << bits) * k)
  }
  score(f: Int32Array, n: number): Float64Array {
    const { w, k, scores } = this
    const mask = (1 << this.bits) - 1
    scores.fill(0)
    for (let i = 0; i < n; i++) {
      const row = (f[i]! & mask) * k
      for (let c = 0; c < k; c++) scores[c]! += w[row + c]!
    }
    return scores
  }
  update(f: Int32Array, n: number, good: number, bad: number): void {
    const { w, u, k, t } = this
    const mask = (1 << this.bits) - 1
    for (let i = 0; i < n; i++) {
      const row = (f[i]! & mask) * k
      w[row + good]! += 1
      u[row + good]! += t
      w[row + bad]! -= 1
      u[row + bad]! -= t
    }
  }
  averaged(): Float32Array {
    return this.w.map((w, i) => w - this.u[i]! / this.t)
  }
}
function quantise(w: Float32Array): Int8Array {
  const sizes = Float32Array.from(w, Math.abs).sort()
  const top = sizes[Math.floor(sizes.length * 0.9998)]! || 1
  return Int8Array.from(w, (x) => Math.max(-127, Math.min(127, Math.round((x / top) * 127))))
}
let seed = 12345
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}
function shuffled<T>(xs: readonly T[]): T[] {
  const ys = [...xs]
  for (let i = ys.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[ys[i], ys[j]] = [ys[j]!, ys[i]!]
  }
  return ys
}
const xpos = (tag: string): number => (X as Record<string, number>)[tag] ?? X.NN
const data = process.argv[2]!
const epochs = Number(process.argv[3] ?? 3)
const train = ['ewt', 'gum'].flatMap((set) => readConllu(`${data}/en_${set}-ud-train.conllu`))
const out = new Int32Array(80)
const features = train.map((s) => s.words.map((w) => formFeatures(w.form)))
// tags
const tagger = new Perceptron(15, XPOS.length)
const order = train.map((_, i) => i)
const predicted: number[][] = []
for (let e = 0; e < epochs; e++) {
  let ok = 0,
    all = 0
  for (const i of shuffled(order)) {
    let t1 = 0,
      t2 = 0
    const tags: number[] = []
    train[i]!.words.forEach((w, j) => {
      const n = tagFeatures(features[i]!, j, t1, t2, out)
      const s = tagger.score(out, n)
      let top = 0
      for (let c = 1; c < XPOS.length; c++) if (s[c]! > s[top]!) top = c
      const gold = xpos(w.xpos)
      tagger.t++
      if (top !== gold) tagger.update(out, n, gold, top)
      else ok++
      all++
      tags.push(top)
      t2 = t1
      t1 = top + 1
    })
    if (e === 0) predicted[i] = tags // online predictions of the first epoch: close to honest
  }
  console.log('tags', e, ok / all)
}
const votes = new Map<string, Map<string, number>>()
for (const s of train)
  for (const w of s.words)
    for (const key of [`${w.form.toLowerCase()}|${w.xpos}`, `|${w.xpos}`]) {
      const v = votes.get(key) ?? new Map<string, number>()
      votes.set(key, v)
      v.set(w.upos, (v.get(w.upos) ?? 0) + 1)
    }
const topOf = (v: Map<string, number>): string => [...v].sort((a, b) => b[1] - a[1])[0]![0]
const upos = new Map<string, string>()
for (const [key, v] of votes) {
  const t = topOf(v)
  if (key.startsWith('|') || t !== topOf(votes.get('|' + key.split('|').pop())!)) upos.set(key, t)
}
// trees
const moves = new Perceptron(18, 3)
const labels = new Perceptron(15, DEPREL.length)
const nothing: FormFeatures[] = []
void nothing
function cost(s: State, gold: Int32Array): number[] {
  // arc-hybrid dynamic oracle; the root is index n, last in the buffer
  const c = [0, 0, 0]
  const top = s.depth > 0 ? s.stack[s.depth - 1]! : -1
  const below = s.depth > 1 ? s.stack[s.depth - 2]! : -1
  if (s.b < s.n) {
    for (let i = 0; i < s.depth; i++) {
      if (gold[s.b] === s.stack[i] && i < s.depth - 1) c[SHIFT]!++
      if (gold[s.stack[i]!] === s.b) c[SHIFT]!++
    }
  }
  if (top >= 0) {
    for (let i = s.b; i < s.n; i++) {
      if (gold[i] === top) {
        c[LEFT]!++
        c[RIGHT]!++
      }
      if (i > s.b && gold[top] === i) c[LEFT]!++
      if (gold[top] === i) c[RIGHT]!++
    }
    if (gold[top] === s.n && s.b !== s.n) c[LEFT]!++
    if (gold[top] === s.n) c[RIGHT]!++
    if (gold[top] === below) c[LEFT]!++
  }
  return c
}
const state = newState(600)
for (let e = 0; e < epochs; e++) {
  let ok = 0,
    all = 0
  for (const i of shuffled(order)) {
    const words = train[i]!.words
    const n = words.length
    const c = { word: new Int32Array(n + 2), tag: new Int32Array(n + 2) }
    const gold = new Int32Array(n)
    words.forEach((w, j) => {
      const tag = XPOS[predicted[i]![j]!]!
      c.word[j] = features[i]![j]!.word
      c.tag[j] = hash(
        `${tag} ${upos.get(`${w.form.toLowerCase()}|${tag}`) ?? upos.get(`|${tag}`)}`,
        3,
      )
      gold[j] = w.head < 0 ? n : w.head
    })
    c.word[n] = c.tag[n] = 77
    c.word[n + 1] = c.tag[n + 1] = 1
    begin(state, n)
    while (state.b < n || state.depth > 0) {
      const count = moveFeatures(state, c, out)
      const s = moves.score(out, count)
      const bits = allowed(state)
      const k = cost(state, gold)
      let guess = -1,
        good = -1
      for (let m = 0; m < 3; m++)
        if (bits & (1 << m)) {
          if (guess < 0 || s[m]! > s[guess]!) guess = m
          if (good < 0 || k[m]! < k[good]! || (k[m] === k[good] && s[m]! > s[good]!)) good = m
        }
      moves.t++
      if (k[guess]! > k[good]!) moves.update(out, count, good, guess)
      apply(state, e > 0 && random() < 0.9 ? guess : good)
    }
    for (let j = 0; j < n; j++) {
      all++
      if (state.head[j] === gold[j]) ok++
    }
    // labels on gold trees
    begin(state, n)
    const kids = words.map((w, j) => [w.head < 0 ? n : w.head, j] as const)
    for (const [h, d] of kids)
      if (d > h) {
        state.right2[h] = state.right1[h]!
        state.right1[h] = d
        state.rightCount[h]!++
        state.head[d] = h
      }
    for (const [h, d] of [...kids].reverse())
      if (d < h) {
        state.left2[h] = state.left1[h]!
        state.left1[h] = d
        state.leftCount[h]!++
        state.head[d] = h
      }
    for (let j = 0; j < n; j++) {
      const count = arcFeatures(state, c, j, gold[j]!, out)
      const s = labels.score(out, count)
      let top = 0
      for (let r = 1; r < DEPREL.length; r++) if (s[r]! > s[top]!) top = r
      const want = (D as Record<string, number>)[words[j]!.deprel] ?? D.dep
      labels.t++
      if (top !== want) labels.update(out, count, want, top)
    }
  }
  console.log('trees', e, ok / all)
}
function fold(w: Float32Array, k: number, bits: number): Float32Array {
  // same hash, fewer bits
  const rows = 1 << bits
  const f = new Float32Array(rows * k)
  for (let i = 0; i < w.length; i++) f[i % (rows * k)]! += w[i]!
  return f
}
void fold
const { exceptions, rules } = learnLemmas(train)
const file = writePack(
  { trained: 'EWT, GUM', epochs },
  {
    tags: quantise(tagger.averaged()),
    moves: quantise(moves.averaged()),
    labels: quantise(labels.averaged()),
  },
  {
    upos: [...upos].map(([a, b]) => `${a} ${b}`),
    'lemma exceptions': exceptions,
    'lemma rules': rules,
  },
)
const packed = brotliCompressSync(file, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
writeFileSync('models/en.bin.br', packed)
console.log('bytes', file.length, packed.length)
export type { GoldSentence }

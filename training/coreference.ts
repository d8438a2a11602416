/** Learns the weights by which phrases take up things, on the train part of GUM, and writes models/coreference.en.json. */
import { writeFileSync } from 'node:fs'
import { gum, type CoreferenceDocument } from '../evals/coreference/documents.js'
import { namedSpans, numbered, readDocument } from '../evals/coreference/reading.js'
import { Memory, sightOf } from '../src/core/language/coreference/referents.js'
import {
  BLOCKS,
  linkFeatures,
  MOST,
  newFeatures,
  SIZE,
} from '../src/core/language/coreference/features.js'
import { openEnglish } from '../src/core/language/english.js'
import { openNameTagger } from '../src/core/language/names/tagger.js'
import { readPack } from '../src/core/language/pack.js'
import { loadGazetteer, readModel } from '../src/intake/model.js'
import type { Language } from '../src/core/language/language.js'

/** One choice: rows of features, the first for taking up nothing, and which rows are right. */
interface Choice {
  readonly rows: readonly Int32Array[]
  readonly right: readonly boolean[]
  /** True where the mention takes up something. */
  readonly links: boolean
}

const EPOCHS = 12
const RATE = 0.1
/** Weights are drawn towards nothing by so much. */
const SHRINK = 2e-5
/** What the learner adds to the score of a wrong choice: a link for nothing, nothing for a link, a wrong link. */
const COSTS = { falseLink: 0.3, falseNew: 2, wrongLink: 1 } as const

/** The choices of one document, made along the true referents. */
export function choicesOf(document: CoreferenceDocument, language: Language): Choice[] {
  const { words, names } = readDocument(document, language)
  const sight = sightOf(words, namedSpans(words, names))
  const place = ({ first, last, head }: { first: number; last: number; head: number }) => ({
    from: words.from[first]!,
    to: words.to[last - 1]!,
    head: words.from[head]!,
  })
  const { found } = numbered(document.mentions, [sight.phrases.map(place)], 'head')
  const entityOf = found[0]!.map((n) => document.mentions[n]?.entity ?? null)
  const memory = new Memory(sight)
  const thingOf = new Map<string, ReturnType<Memory['things']['at']>>()
  const row = new Int32Array(MOST)
  return sight.phrases.map((_, m) => {
    const entity = entityOf[m] ?? null
    const own = entity === null ? undefined : thingOf.get(entity)
    const rows = [row.slice(0, newFeatures(sight, m, memory.before(m), row))]
    const right = [false]
    for (const thing of memory.candidates(m)) {
      rows.push(row.slice(0, linkFeatures(sight, m, thing.nearest, thing, row)))
      right.push(thing === own)
    }
    const links = right.includes(true)
    if (!links) right[0] = true
    memory.give(m, own ?? null)
    if (entity !== null && !own) thingOf.set(entity, memory.things.at(-1)!)
    return { rows, right, links }
  })
}

/** A softmax over the choices, AdaGrad, the mean of all steps. */
export function learn(choices: readonly Choice[], random: () => number): Float32Array {
  const w = new Float64Array(SIZE)
  const squares = new Float64Array(SIZE).fill(0.1)
  const total = new Float64Array(SIZE)
  const order = choices.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    let loss = 0
    for (const at of order) loss += step(choices[at]!, w, squares)
    for (let k = 0; k < SIZE; k++) total[k]! += w[k]! / EPOCHS
    console.log(`epoch ${epoch + 1}: loss ${(loss / choices.length).toFixed(4)}`)
  }
  return Float32Array.from(total)
}

function step({ rows, right, links }: Choice, w: Float64Array, squares: Float64Array): number {
  const scores = rows.map((row, r) => {
    let sum = right[r] ? 0 : r === 0 ? COSTS.falseNew : links ? COSTS.wrongLink : COSTS.falseLink
    for (const k of row) sum += w[k]!
    return sum
  })
  const top = Math.max(...scores)
  const exp = scores.map((s) => Math.exp(s - top))
  const all = exp.reduce((a, b) => a + b, 0)
  const good = exp.reduce((sum, x, r) => sum + (right[r] ? x : 0), 0)
  const gradient = new Map<number, number>()
  rows.forEach((row, r) => {
    const g = exp[r]! / all - (right[r] ? exp[r]! / good : 0)
    if (Math.abs(g) > 1e-4) for (const k of row) gradient.set(k, (gradient.get(k) ?? 0) + g)
  })
  for (const [k, g0] of gradient) {
    const g = g0 + SHRINK * w[k]!
    squares[k]! += g * g
    w[k]! -= (RATE * g) / Math.sqrt(squares[k]!)
  }
  return -Math.log(good / all)
}

/** Trains and writes the model. */
export function trainCoreference(data: string): void {
  const gazetteer = loadGazetteer()
  const nameTagger = openNameTagger(readPack(readModel('names.en.bin.br')), gazetteer)
  const language = openEnglish(readModel('en.bin.br'), gazetteer, { nameTagger })
  let seed = 7
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296
  const choices = gum(data, 'train').flatMap((document) => choicesOf(document, language))
  const weights = learn(choices, random)
  let from = 0
  const table = Object.entries(BLOCKS).map(([name, size]) => {
    const numbers = [...weights.slice(from, from + size)].map((x) => Math.round(x * 100) / 100)
    from += size
    return `  ${JSON.stringify(name)}: [${numbers.join(',')}]`
  })
  writeFileSync('models/coreference.en.json', `{\n${table.join(',\n')}\n}\n`)
}

if (process.argv[1]?.endsWith('coreference.ts')) trainCoreference(process.argv[2] ?? '.cache/data')

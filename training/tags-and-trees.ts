/** Trains `models/en.bin.br`: tags, trees and lemmas, on the train parts of the treebanks EWT and GUM. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { quantise, quantiseRows } from '../src/core/language/net/weights.js'
import { writePack } from '../src/core/language/pack.js'
import { readConllu } from './conllu.js'
import { learnLemmas } from './lemmas.js'
import { exampleOf } from './net/examples.js'
import type { Net } from './net/net.js'
import { measure, PLAN, train, type Plan } from './net/train.js'

/** Packs a network and what belongs to it into the bytes of a model file. */
export function packed(
  net: Net,
  words: readonly string[],
  lemmas: { exceptions: string[]; rules: string[] },
): Uint8Array {
  const columns: Record<string, Int8Array | Int16Array | Float32Array> = {}
  const scales: Record<string, number> = {}
  for (const { name, value } of net.params) {
    const { numbers, scale } = quantise(value.values)
    columns[name] = numbers
    scales[name] = scale
  }
  const { rows, scales: rowScales } = quantiseRows(net.forms.values, net.forms.width)
  columns['form rows'] = rows
  columns['form scales'] = rowScales
  const about = { sizes: net.sizes, scales, trained: 'UD English EWT and GUM, train parts' }
  const file = writePack(about, columns, {
    forms: words,
    'lemma exceptions': lemmas.exceptions,
    'lemma rules': lemmas.rules,
  })
  return brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

export function trainTagsAndTrees(data: string, plan: Plan = PLAN, out = 'models/en.bin.br'): void {
  const read = (part: string) => readConllu(join(data, 'ud', `en_${part}.conllu`))
  const sentences = ['ewt-ud-train', 'gum-ud-train'].flatMap(read)
  const checks = ['ewt-ud-dev', 'gum-ud-dev'].map((part) => ({
    part,
    examples: read(part).map(exampleOf),
  }))
  const began = Date.now()
  const { net, words } = train(sentences.map(exampleOf), plan, (epoch, losses, held, maker) => {
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(
      `epoch ${epoch + 1}/${plan.epochs} after ${seconds} s; losses ${losses.map((x) => x.toFixed(3)).join(' ')}`,
    )
    if (epoch % 4 !== 3 && epoch + 1 !== plan.epochs) return
    for (const { part, examples } of checks) {
      const scores = Object.entries(measure(held, maker, examples)).map(
        ([key, score]) => `${key} ${score.toFixed(4)}`,
      )
      console.log(`  ${part} ${scores.join(' ')}`)
    }
  })
  const bytes = packed(net, words, learnLemmas(sentences))
  writeFileSync(out, bytes)
  console.log(`${out}: ${bytes.length} bytes`)
}

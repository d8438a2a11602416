/** Tags, lemmas and trees against the Universal Dependencies treebanks EWT and GUM (dev parts). */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openModel, type EnglishModel } from '../../src/core/language/english.js'
import { DEPREL, UPOS, XPOS } from '../../src/core/language/tagset.js'
import { tokenize } from '../../src/core/language/tokens/tokenize.js'
import { readModel } from '../../src/intake/model.js'
import { readConllu, type GoldSentence, type GoldWord } from '../../training/conllu.js'

export interface Row {
  readonly measure: string
  readonly score: number
  readonly floor?: number
  readonly others?: string
  readonly constant?: number
}

interface Word {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly head: number
  readonly deprel: string
}

/** The model's reading of given words. */
export function readWords(model: EnglishModel, forms: readonly string[]): Word[] {
  const n = forms.length
  const into = {
    upos: new Uint8Array(n),
    xpos: new Uint8Array(n),
    deprel: new Uint8Array(n),
    head: new Int32Array(n),
  }
  model.reader.read(forms, [0, n], into)
  return forms.map((form, i) => ({
    form,
    upos: UPOS[into.upos[i]!]!,
    xpos: XPOS[into.xpos[i]!]!,
    lemma: model.lemmas.lemma(form, XPOS[into.xpos[i]!]!),
    head: into.head[i]!,
    deprel: DEPREL[into.deprel[i]!]!,
  }))
}

const bare = (relation: string): string => relation.split(':')[0]!
const sameLemma = (gold: string, ours: string): boolean =>
  gold === '_' || gold.toLowerCase() === ours.toLowerCase()

/** What is right of one pair of aligned words, the head already compared. */
function right(gold: GoldWord, ours: Word, head: boolean): Record<string, boolean> {
  return {
    UPOS: gold.upos === ours.upos,
    XPOS: gold.xpos === ours.xpos,
    lemma: sameLemma(gold.lemma, ours.lemma),
    UAS: head,
    LAS: head && bare(gold.deprel) === bare(ours.deprel),
    'LAS with subtypes': head && gold.deprel === ours.deprel,
  }
}

export function scoreGoldTokens(
  model: EnglishModel,
  sentences: readonly GoldSentence[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  let all = 0
  for (const { words } of sentences) {
    const ours = readWords(
      model,
      words.map((word) => word.form),
    )
    words.forEach((gold, i) => {
      all++
      for (const [key, ok] of Object.entries(right(gold, ours[i]!, gold.head === ours[i]!.head))) {
        counts[key] = (counts[key] ?? 0) + (ok ? 1 : 0)
      }
    })
  }
  return Object.fromEntries(Object.entries(counts).map(([key, ok]) => [key, ok / all]))
}

export async function run({
  data,
  quick,
}: {
  data: string
  quick?: boolean
}): Promise<{ name: string; rows: Row[] }> {
  const rows: Row[] = []
  const model = openModel(readModel('en.bin.br'))
  for (const set of ['ewt', 'gum']) {
    const path = join(data, 'ud', `en_${set}-ud-dev.conllu`)
    if (!existsSync(path)) continue
    const gold = readConllu(path)
    const part = quick ? gold.filter((_, i) => i % 4 === 0) : gold
    for (const [key, score] of Object.entries(scoreGoldTokens(model, part))) {
      rows.push({ measure: `${set.toUpperCase()} dev, gold tokens, ${key}`, score })
    }
  }
  return { name: 'ud', rows }
}

export const suite = { name: 'ud', run }
void tokenize

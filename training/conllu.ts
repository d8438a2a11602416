/**
 * Reads CoNLL-U: sentences of words with their columns, and the ranges of multi-word tokens for raw
 * text.
 */
import { readFileSync } from 'node:fs'

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head in the sentence, from zero; -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** True where no white space follows. */
  readonly glued: boolean
}

export interface GoldSentence {
  readonly text: string
  /** True where a paragraph starts here. */
  readonly newParagraph: boolean
  readonly words: readonly GoldWord[]
  /** Surface tokens: first and last word (half-open), and the form as written. */
  readonly surface: readonly {
    readonly first: number
    readonly last: number
    readonly form: string
  }[]
}

/** Every sentence of one file, in order. */
export function readConllu(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^\d/m.test(block))
    .map(sentence)
}

function sentence(block: string): GoldSentence {
  const words: GoldWord[] = []
  const surface: { first: number; last: number; form: string }[] = []
  let text = ''
  let newParagraph = false
  let coveredTo = 0
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9)
    if (line.startsWith('# newpar') || line.startsWith('# newdoc')) newParagraph = true
    if (line.startsWith('#')) continue
    const cells = line.split('\t')
    const id = cells[0]!
    if (id.includes('.') || cells.length < 10) continue
    if (id.includes('-')) {
      const [from, to] = id.split('-').map(Number)
      surface.push({ first: from! - 1, last: to!, form: cells[1]! })
      coveredTo = to!
      continue
    }
    if (Number(id) > coveredTo)
      surface.push({ first: Number(id) - 1, last: Number(id), form: cells[1]! })
    words.push({
      form: cells[1]!,
      lemma: cells[2]!,
      upos: cells[3]!,
      xpos: cells[4]!,
      head: Number(cells[6]) - 1,
      deprel: cells[7]!,
      glued: cells[9]!.includes('SpaceAfter=No'),
    })
  }
  return { text, newParagraph, words, surface }
}

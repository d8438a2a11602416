/**
 * Treebank sentences as the network takes them, with changed letter case now and then, as headlines
 * have it.
 */
import { formRows, normal, UNKNOWN_ROW, type FormRows } from '../../src/core/language/net/form.js'
import { D, U, X } from '../../src/core/language/tagset.js'
import type { GoldSentence } from '../conllu.js'
import { LONGEST } from './heads.js'
import type { Batch } from './net.js'

export interface Example {
  readonly forms: readonly string[]
  readonly xpos: readonly number[]
  readonly upos: readonly number[]
  readonly head: readonly number[]
  readonly deprel: readonly number[]
}

export function exampleOf({ words }: GoldSentence): Example {
  const number = (tags: Readonly<Record<string, number>>, tag: string, other: number): number =>
    tags[tag] ?? other
  return {
    forms: words.map((word) => word.form.replace(/\s/g, '') || '_'),
    xpos: words.map((word) => number(X, word.xpos, X.NN)),
    upos: words.map((word) => number(U, word.upos, U.X)),
    head: words.map((word) => (word.head < 0 ? words.length : word.head)),
    deprel: words.map((word) =>
      number(D, word.deprel, number(D, word.deprel.split(':')[0]!, D.dep)),
    ),
  }
}

/** The words that are seen at least `least` times, in order of frequency, with their counts. */
export function dictionaryOf(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { forms } of examples)
    for (const form of forms) counts.set(normal(form), (counts.get(normal(form)) ?? 0) + 1)
  return new Map(
    [...counts]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  )
}

export interface Maker {
  /** Batches of about `size` words over all examples, shuffled. */
  epoch(examples: readonly Example[], size: number): Generator<Batch>
  plain(examples: readonly Example[]): Batch
}

const ALL_LOWER = 0.06
const ALL_UPPER = 0.04
const TITLE = 0.05
/**
 * A known word is hidden with probability HIDE / (HIDE + its count), so that the unknown word is
 * learned too.
 */
const HIDE = 0.6

export function makerOf(counts: ReadonlyMap<string, number>, random: () => number): Maker {
  const dictionary = new Map([...counts.keys()].map((word, i) => [word, i]))
  const memory = new Map<string, FormRows>()
  const rowsOf = (form: string): FormRows => {
    let rows = memory.get(form)
    if (!rows) memory.set(form, (rows = formRows(form, dictionary)))
    return rows
  }
  const hidden = (form: string): FormRows => {
    const rows = rowsOf(form)
    const count = counts.get(normal(form))
    if (count === undefined || random() >= HIDE / (HIDE + count)) return rows
    return { whole: [...rows.whole.slice(0, -1), UNKNOWN_ROW], letters: rows.letters }
  }
  const join = (part: readonly Example[], rows: readonly FormRows[]): Batch => {
    const starts = [0]
    for (const { forms } of part) starts.push(starts.at(-1)! + forms.length)
    const column = (pick: (e: Example) => readonly number[]): Int32Array =>
      Int32Array.from(part.flatMap((e) => pick(e)))
    return {
      rows,
      starts,
      xpos: column((e) => e.xpos),
      upos: column((e) => e.upos),
      head: column((e) => e.head),
      deprel: column((e) => e.deprel),
    }
  }
  return {
    *epoch(examples, size) {
      let part: Example[] = []
      let words = 0
      for (const example of shuffled(examples, random)) {
        if (example.forms.length > LONGEST) continue
        part.push(example)
        words += example.forms.length
        if (words < size) continue
        yield join(
          part,
          part.flatMap((e) => recased(e.forms, random).map(hidden)),
        )
        part = []
        words = 0
      }
    },
    plain: (examples) =>
      join(
        examples,
        examples.flatMap((e) => e.forms.map(rowsOf)),
      ),
  }
}

function recased(forms: readonly string[], random: () => number): readonly string[] {
  const draw = random()
  if (draw < ALL_LOWER) return forms.map((form) => form.toLowerCase())
  if (draw < ALL_LOWER + ALL_UPPER) return forms.map((form) => form.toUpperCase())
  if (draw < ALL_LOWER + ALL_UPPER + TITLE) {
    return forms.map((form, i) =>
      i > 0 && form.length < 4 ? form : form.slice(0, 1).toUpperCase() + form.slice(1),
    )
  }
  return forms
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

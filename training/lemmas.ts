/** Learns lemma rules and exceptions from treebanks. */
import { byRule, LONGEST_ENDING } from '../src/core/language/lemma.js'
import type { GoldSentence } from './conllu.js'

/** Counts what the words of one kind get, and tells the commonest. */
class Votes {
  private readonly counts = new Map<string, Map<string, number>>()
  add(key: string, value: string, count = 1): void {
    const held = this.counts.get(key) ?? new Map<string, number>()
    this.counts.set(key, held)
    held.set(value, (held.get(value) ?? 0) + count)
  }
  *best(): Generator<[key: string, value: string, count: number]> {
    for (const [key, held] of this.counts) {
      const [value, count] = [...held].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
      yield [key, value, count]
    }
  }
}

export function learnLemmas(sentences: readonly GoldSentence[]): {
  exceptions: string[]
  rules: string[]
} {
  const votes = new Votes()
  for (const { words } of sentences) {
    for (const word of words) {
      if (/[\s|]/.test(word.form) || /\s/.test(word.lemma) || word.lemma === '_') continue
      votes.add(`${word.form.toLowerCase()}|${word.xpos}`, word.lemma.toLowerCase())
    }
  }
  const pairs = [...votes.best()]
  const edits = new Votes()
  for (const [key, lemma] of pairs) {
    const [form, xpos] = key.split('|') as [string, string]
    let shared = 0
    while (shared < form.length && form[shared] === lemma[shared]) shared++
    if (shared === 0) continue
    const edit = `${form.length - shared}+${lemma.slice(shared)}`
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++) {
      edits.add(`${form.slice(form.length - length)}|${xpos}`, edit)
    }
  }
  const rules = new Map<string, string>()
  const byLength = [...edits.best()].sort(
    (a, b) => a[0].indexOf('|') - b[0].indexOf('|') || (a[0] < b[0] ? -1 : 1),
  )
  for (const [key, edit, count] of byLength) {
    const [ending, xpos] = key.split('|') as [string, string]
    let shorter: string | undefined
    for (let cut = 1; cut <= ending.length && shorter === undefined; cut++)
      shorter = rules.get(`${ending.slice(cut)}|${xpos}`)
    if (ending === '' || ((shorter ?? '0+') !== edit && count >= 2)) rules.set(key, edit)
  }
  const exceptions: string[] = []
  for (const [key, lemma] of pairs) {
    const [form, xpos] = key.split('|') as [string, string]
    if (byRule(form, xpos, rules) !== lemma) exceptions.push(`${key} ${lemma}`)
  }
  return { exceptions: exceptions.sort(), rules: [...rules].map(([key, edit]) => `${key} ${edit}`) }
}

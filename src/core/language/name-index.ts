/** Finds the name that a word belongs to, pronouns and descriptions included, without searching. */
import { wordsIn } from './tree.js'
import type { Mention, Name, Words } from '../model/index.js'

export interface NameIndex {
  /** The name that the word is part of, or refers to. */
  at(word: number): Name | null
  /** The mention that the word is part of. */
  mentionAt(word: number): Mention | null
}

/** An index from words to the names of one report; where mentions nest, the shorter one holds. */
export function indexNames(words: Words, names: readonly Name[]): NameIndex {
  const at = new Map<number, { name: Name; mention: Mention }>()
  const mentions = names.flatMap((name) => name.mentions.map((mention) => ({ name, mention })))
  const length = ({ span }: Mention) => span.to - span.from
  mentions.sort((a, b) => length(b.mention) - length(a.mention) || (a.name.id < b.name.id ? -1 : 1))
  for (const each of mentions) {
    const { first, last } = wordsIn(words, each.mention.span)
    for (let w = first; w < last; w++) at.set(w, each)
  }
  return {
    at: (word) => at.get(word)?.name ?? null,
    mentionAt: (word) => at.get(word)?.mention ?? null,
  }
}

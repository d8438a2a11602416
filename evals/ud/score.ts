/**
 * Scores of words against words: as the CoNLL-2018 evaluation counts them, words aligned by their
 * characters.
 */
import type { Word } from './words.js'

const bare = (relation: string): string => relation.split(':')[0]!

/** What is right of one pair of aligned words. */
function right(gold: Word, ours: Word, head: boolean): Record<string, boolean> {
  return {
    UPOS: gold.upos === ours.upos,
    XPOS: gold.xpos === ours.xpos,
    lemma: gold.lemma === '_' || gold.lemma.toLowerCase() === ours.lemma,
    UAS: head,
    LAS: head && bare(gold.deprel) === bare(ours.deprel),
    'LAS with subtypes': head && gold.deprel === ours.deprel,
  }
}

/** Accuracies where both have the same words. */
export function scoreSame(gold: readonly Word[], ours: readonly Word[]): Record<string, number> {
  return f1(
    gold,
    ours,
    gold.map((_, i) => i),
  )
}

/** F1 of each measure from raw text: words are the same where their characters are. */
export function scoreRaw(gold: readonly Word[], ours: readonly Word[]): Record<string, number> {
  const places = new Map(gold.map((word, i) => [`${word.from}-${word.to}`, i]))
  const pairs = ours.map((word) => places.get(`${word.from}-${word.to}`) ?? -1)
  const words = pairs.filter((i) => i >= 0).length
  return { words: (2 * words) / (gold.length + ours.length), ...f1(gold, ours, pairs) }
}

/** `pairs[i]` is the gold word that our word i is, or -1. */
function f1(
  gold: readonly Word[],
  ours: readonly Word[],
  pairs: readonly number[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  ours.forEach((word, i) => {
    const twin = gold[pairs[i]!]
    if (!twin) return
    const head = word.head < 0 ? twin.head < 0 : twin.head >= 0 && pairs[word.head] === twin.head
    for (const [measure, ok] of Object.entries(right(twin, word, head))) {
      counts[measure] = (counts[measure] ?? 0) + (ok ? 1 : 0)
    }
  })
  return Object.fromEntries(
    Object.entries(counts).map(([measure, ok]) => [
      measure,
      (2 * ok) / (gold.length + ours.length),
    ]),
  )
}

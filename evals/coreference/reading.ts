/** A document of GUM as our engine reads it, and its mentions beside the gold ones. */
import type { NamedSpan } from '../../src/core/language/coreference/mentions.js'
import type { Language } from '../../src/core/language/language.js'
import { wordsIn } from '../../src/core/language/tree.js'
import { makeReport, type Name, type Words } from '../../src/core/model/index.js'
import { namesOf } from '../../src/core/read/names/index.js'
import type { CoreferenceDocument, GoldMention } from './documents.js'
import type { Entities } from './score.js'

/** A mention of ours: offsets, and where its head begins. */
export interface FoundMention {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** Words and names of a document: its sentences are given, words and trees are ours. */
export function readDocument(
  { text, sentences }: CoreferenceDocument,
  language: Language,
): { words: Words; names: Name[] } {
  const words = { ...language.analyse(text, sentences), report: makeReport(text).id } as Words
  return { words, names: namesOf(words, text, language) }
}

const isCountry = (key: string | null): boolean => key?.startsWith('country:') ?? false

/** The names as coreference takes them: each mention that is a name. */
export function namedSpans(words: Words, names: readonly Name[]): NamedSpan[] {
  return names.flatMap(({ mentions, type, known }, owner) =>
    mentions
      .filter(({ form }) => form !== 'pronoun' && form !== 'description')
      .map(({ span }) => ({ ...wordsIn(words, span), owner, type, country: isCountry(known) })),
  )
}

/** How a mention of ours is held against one of the gold. */
export type Match = 'exact' | 'head'

/**
 * Entities of both sides over the same numbers: a mention of ours has the number of the gold one with the same ends or,
 * failing that and where `match` is `head`, with the same head (of several, the one nearest in length).
 */
export function numbered(
  gold: readonly GoldMention[],
  ours: readonly (readonly FoundMention[])[],
  match: Match,
): { gold: Entities; found: Entities } {
  const free = new Set(gold.keys())
  const number = new Map<FoundMention, number>()
  const claim = (
    key: (mention: FoundMention) => string,
    gap: (a: FoundMention, b: GoldMention) => number,
  ): void => {
    const byKey = new Map<string, number[]>()
    for (const at of free) {
      const there = byKey.get(key(gold[at]!))
      if (there) there.push(at)
      else byKey.set(key(gold[at]!), [at])
    }
    for (const mention of ours.flat()) {
      if (number.has(mention)) continue
      const options = (byKey.get(key(mention)) ?? []).filter((at) => free.has(at))
      const [best] = options.sort((a, b) => gap(mention, gold[a]!) - gap(mention, gold[b]!))
      if (best === undefined) continue
      number.set(mention, best)
      free.delete(best)
    }
  }
  claim(
    ({ from, to }) => `${from}-${to}`,
    () => 0,
  )
  if (match === 'head') {
    claim(
      ({ head }) => `${head}`,
      (a, b) => Math.abs(b.to - b.from - (a.to - a.from)),
    )
  }
  let next = gold.length
  const entities = new Map<string, number[]>()
  gold.forEach(({ entity }, at) => {
    const there = entities.get(entity)
    if (there) there.push(at)
    else entities.set(entity, [at])
  })
  return {
    gold: [...entities.values()],
    found: ours.map((mentions) => mentions.map((one) => number.get(one) ?? next++)),
  }
}

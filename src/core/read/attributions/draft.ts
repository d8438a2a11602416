/** An attribution in the making: word ranges, before the judges join, cut and drop. */
import type { Stance } from '../../model/index.js'
import type { Page, Range } from './page.js'

export interface Draft {
  readonly rule: string
  readonly cue: Range | null
  readonly lemma: string | null
  readonly source: Range | null
  readonly content: readonly [Range, ...Range[]]
  readonly stance: Stance
  /** Given to nobody on purpose: *it is believed*, *reportedly*. */
  readonly belief: boolean
  /** Outlets that the words came through, nearest to the source first. */
  readonly relays: readonly Range[]
}

/** A rule: what it finds around one word, usually the cue. */
export interface Finder {
  readonly id: string
  /** The words that the rule is about, in a sentence. */
  readonly example: string
  find(page: Page, word: number): readonly Draft[]
}

/** The first and last word of the whole content. */
export function hull(draft: Pick<Draft, 'content'>): Range {
  return { first: draft.content[0].first, last: draft.content.at(-1)!.last }
}

export function within(inner: Range, outer: Range): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

export function meets(a: Range, b: Range): boolean {
  return a.first < b.last && b.first < a.last
}

/** Words that stand beside whoever says them, without a verb of saying: a headline, a turn of a transcript, a post. */
export function labelledDraft(
  rule: string,
  cue: Range | null,
  source: Range,
  content: Range,
): Draft {
  return {
    rule,
    cue,
    lemma: null,
    source,
    content: [content],
    stance: 'says',
    belief: false,
    relays: [],
  }
}

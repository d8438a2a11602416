import type { Finding } from '../because.js'
import type { Span } from '../span.js'

/**
 * A stretch of lines that belong together.
 * `title`, `heading`, `paragraph`, `caption` and `quotation` hold story text, which is cut into sentences;
 * `credit` (photo and wire credits, contribution lines) and `boilerplate` (teasers, scripts, share lines) do not.
 */
export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'caption' | 'quotation' | 'credit' | 'boilerplate'

/** One block with its kind; blocks lie in reading order and do not overlap. */
export interface Block extends Finding {
  readonly span: Span
  readonly kind: BlockKind
}

/** True for blocks whose text is part of the story. */
export function isStory(block: Block): boolean {
  return block.kind !== 'credit' && block.kind !== 'boilerplate'
}

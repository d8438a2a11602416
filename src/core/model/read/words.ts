import type { Finding } from '../because.js'
import type { ReportId } from '../id.js'

/**
 * The words of one report as columns: a word is an index. Sentence s of the report (by `Sentence.index`)
 * holds the words from `starts[s]` up to `starts[s + 1]`.
 */
export interface Words extends Finding {
  readonly report: ReportId
  readonly count: number
  /** First word of each sentence, and one more entry: the number of words. */
  readonly starts: Uint32Array
  /** Offsets into the report's text, UTF-16 code units, half-open. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** The words as written, and their lemmas in lower case. */
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  /** Indexes into UPOS, XPOS and DEPREL of `language/tagset.ts`. */
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly deprel: Uint8Array
  /** Index of the head word in the report; -1 for a root. */
  readonly head: Int32Array
  /** First and next dependent in word order, -1 for none: the tree, ready to walk. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
}

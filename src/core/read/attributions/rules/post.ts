/** Posts that are shown within a report: the words of the account that signs them. */
import { wordsIn } from '../../../language/tree.js'
import type { Block } from '../../../model/index.js'
import { labelledDraft, type Draft } from '../draft.js'
import type { Page, Range } from '../page.js'
import { trimmed } from '../source/phrase.js'

/** *— Velm Police (@VelmPolice) May 3, 2031* at the end of a post. */
const SIGNATURE = /[–—-]{1,2}\s?([^–—@()\n]{1,60}?\s?\(@\w{1,30}\))[^.!?\n]{0,30}$/u

/** *@VelmPolice: …*, *Velm Police (@VelmPolice): …*. */
const LABEL = /^((?:[^@():\n]{1,60}\s)?\(?@\w{1,30}\)?):\s/u

/** Links to pictures and pages at the end of a post say nothing. */
const LINK = /(?:https?:\/\/\S+|(?:pic\.)?twitter\.com\/\S+|\u2026|\s)+$/u

/** A24: what an account has posted. */
export function posted(page: Page, drafts: readonly Draft[]): Draft[] {
  const { text } = page.report
  return page.blocks.flatMap((block, b) => {
    const { from, to } = block.span
    const line = text.slice(from, to)
    if (!line.includes('@')) return []
    const at = SIGNATURE.exec(line)
    const label = at ? null : LABEL.exec(line)
    const sign = at ?? label
    if (!sign) return []
    const first = from + sign.index + sign[0].indexOf(sign[1]!)
    const source = wordsIn(page.words, { from: first, to: first + sign[1]!.length })
    const said = at
      ? signedWords(page, block, from + at.index, b)
      : { from: from + sign[0].length, to }
    const range = said && inWords(page, said)
    const isTaken = drafts.some(
      (draft) =>
        draft.source && draft.source.first < source.last && source.first < draft.source.last,
    )
    return range && !isTaken && source.first < source.last
      ? [labelledDraft('A24', null, source, range)]
      : []
  })
}

/** What stands before a signature: in its block, or where it stands alone the block above. */
function signedWords(
  page: Page,
  block: Block,
  mark: number,
  index: number,
): { readonly from: number; readonly to: number } | null {
  const { text } = page.report
  if (text.slice(block.span.from, mark).trim() !== '') return { from: block.span.from, to: mark }
  const above = page.blocks[index - 1]
  return above && above.kind !== 'title' ? above.span : null
}

function inWords(
  page: Page,
  { from, to }: { readonly from: number; readonly to: number },
): Range | null {
  const { text } = page.report
  const end = from + text.slice(from, to).replace(LINK, '').length
  const range = wordsIn(page.words, { from, to: end })
  return range.first < range.last ? trimmed(page, range) : null
}

/** Finds quotations: pairs of quotation marks of one paragraph, straight, curly, single, and such as are never closed. */

/** A quotation with its marks; offsets of the report's text. Quotations within a quotation are not listed. */
export interface Quotation {
  readonly from: number
  readonly to: number
  /** False where the paragraph ends and no mark closes it. */
  readonly closed: boolean
}

/** How far a single quotation mark looks for its partner: hostile texts must stay cheap. */
const SINGLE_REACH = 1000

const DOUBLE = '"“”„«»'
/** All that a quotation may begin or end with: between two of them nothing needs a look. */
const MARK = /["“”„«»'‘’`]/g
const LETTER = /[\p{L}\p{N}]/u

/** The quotations of the paragraphs (ranges of `text`, in order). */
export function quotations(
  text: string,
  paragraphs: readonly { readonly from: number; readonly to: number }[],
): Quotation[] {
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1]
    const goesOn = next !== undefined && doubleEnd(text, next.from, next.to) > next.from
    return ofParagraph(text, paragraph.from, paragraph.to, goesOn)
  })
}

function ofParagraph(text: string, from: number, to: number, goesOn: boolean): Quotation[] {
  const found: Quotation[] = []
  const paragraph = text.slice(from, to)
  const nextMark = (at: number): number => {
    MARK.lastIndex = at - from
    return MARK.test(paragraph) ? from + MARK.lastIndex - 1 : to
  }
  let open = -1
  for (let i = nextMark(from); i < to; i = nextMark(i + 1)) {
    const mark = text[i]!
    const end = doubleEnd(text, i, to)
    if (end > i) {
      const opens = canOpen(text, i, from, end)
      if (open === -1) open = opens || isLeft(mark) ? i : -1
      else if (!opens || isRight(mark, text, i, to)) {
        found.push({ from: open, to: end, closed: true })
        open = -1
      } else open = i
      i = end - 1
    } else if (open === -1 && (mark === '‘' || mark === "'" || mark === '’')) {
      const end = mark !== '’' && canOpen(text, i, from) ? singleEnd(text, i, to) : -1
      if (end !== -1) {
        found.push({ from: i, to: end + 1, closed: true })
        i = end
      }
    }
  }
  if (open !== -1 && (goesOn || startsSpeech(text, open, from))) {
    found.push({ from: open, to, closed: false })
  }
  return found.filter((quotation) => quotation.to - quotation.from > 2)
}

/** Where a double mark ends that begins at `at`: one sign, or two straight or slanted single ones (''so''); `at` where none does. */
function doubleEnd(text: string, at: number, to: number): number {
  const mark = text[at] ?? ''
  if (mark !== '' && DOUBLE.includes(mark)) return at + 1
  const twin = (mark === "'" || mark === '`') && text[at + 1] === mark && at + 1 < to
  return twin && text[at + 2] !== mark ? at + 2 : at
}

const isLeft = (mark: string) => mark === '“' || mark === '„' || mark === '«' || mark === '`'

/** A closing mark that stands where only an opening one could: *word ” next* with nothing to open. */
function isRight(mark: string, text: string, at: number, to: number): boolean {
  return (mark === '”' || mark === '»') && (at + 1 >= to || /\s/.test(text[at + 1]!))
}

/** True where white space, a bracket or a dash stands before and something else after. */
function canOpen(text: string, at: number, start: number, end = at + 1): boolean {
  const before = at === start ? ' ' : text[at - 1]!
  const after = text[end] ?? ' '
  return /[\s([{—–\-/…“"‘]/.test(before) && !/\s/.test(after)
}

/** An opening mark without partner counts where a sentence of speech may begin. */
function startsSpeech(text: string, at: number, start: number): boolean {
  return at === start || /[:,.?!]\s*$/.test(text.slice(Math.max(start, at - 3), at))
}

/** The mark that closes the single quotation opened at `open`, or -1. Apostrophes and *parents’* do not close. */
function singleEnd(text: string, open: number, to: number): number {
  if (!LETTER.test(text[open + 1] ?? '') && !/[“"[…$£€(]/.test(text[open + 1] ?? '')) return -1
  const closing = text[open] === '‘' ? '’' : "'"
  const reach = Math.min(to, open + SINGLE_REACH)
  let possessive = -1
  for (let i = open + 2; i < reach; i++) {
    if (text[i] !== closing || /\s/.test(text[i - 1]!)) continue
    const after = text[i + 1] ?? ' '
    if (LETTER.test(after)) continue
    const plural = text[i - 1] === 's' && /\s/.test(after) && /\p{Ll}/u.test(text[i + 2] ?? '')
    if (!plural) return i
    if (possessive === -1) possessive = i
  }
  return possessive
}

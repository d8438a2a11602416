/** Where a text stands in quotation marks. */

/** Characters after which a quotation that was never closed is given up. */
const LONGEST = 1500

/** Ranges of characters between quotation marks, in order; a mark that is never closed opens nothing. */
export function quotedRanges(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let open = -1
  let closing = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (open !== -1 && i - open > LONGEST) open = -1
    if (open === -1) {
      if (char === '“' || char === '”' || char === '"') {
        open = i
        closing = char === '"' ? '"' : '”'
      }
    } else if (char === closing || (char === '\n' && text[i + 1] === '\n')) {
      found.push({ from: open, to: i + 1 })
      open = -1
    }
  }
  return found
}

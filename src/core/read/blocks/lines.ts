/** A text as its lines that hold something, each without the white space around it. */

export interface Line {
  readonly from: number
  readonly to: number
  /** True where an empty line, or the start of the text, stands before. */
  readonly apart: boolean
  /** True where the line ends as sentences end: a stop, or a stop and closing marks. */
  readonly ends: boolean
}

/** The lines of a text, in order; together they hold every character that is not white space. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let at = 0
  while (at <= text.length) {
    const stop = nextBreak(text, at)
    let from = at
    let to = stop
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (from < to) lines.push({ from, to, apart, ends: endsSentence(text, from, to) })
    apart = from === to
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1)
  }
  return lines
}

/** White space as `\s` knows it, by code unit. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  )
}

/** True where the text from `from` up to `to` ends with a stop, closing quotation marks and brackets left out. */
export function endsSentence(text: string, from: number, to: number): boolean {
  let at = to - 1
  while (at > from && '"”’\')]»'.includes(text[at]!)) at--
  return '.!?…'.includes(text[at]!)
}

function nextBreak(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return i
  }
  return text.length
}

/** Running text: not in title case, so that a headline above its story stays alone. */
export function isRunning(line: string): boolean {
  const words = line.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

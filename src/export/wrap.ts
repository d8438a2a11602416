/** Wrapping of coloured pieces to a width. */

/** A stretch of text in one colour. */
export interface Piece {
  readonly text: string
  /** One word for wrapping, where it fits into a line: *c 03-herald.txt:16*. */
  readonly whole?: boolean
  readonly ink: (text: string) => string
}

/** Text without control characters and marks that turn its direction: what a report holds must not steer a terminal. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
}

/** Columns that a text takes; wide characters of East Asia take two, combining marks none. */
export function columns(text: string): number {
  let count = 0
  for (const sign of text) {
    if (/\p{Mn}|\p{Me}|\u200d/u.test(sign)) continue
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        sign,
      )
        ? 2
        : 1
  }
  return count
}

/** Lines of at most `width` columns, each behind the indent. Words longer than a line stand alone. */
export function wrap(pieces: readonly Piece[], width: number, indent = ''): readonly string[] {
  const room = Math.max(20, width - indent.length)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { gap, text, size } of inkedWords(pieces, room)) {
    const space = used === 0 ? '' : used + gap.length + size <= room ? gap : gap.slice(0, 1)
    if (used > 0 && used + space.length + size > room) {
      lines.push(indent + line)
      line = text
      used = size
    } else {
      line += space + text
      used += space.length + size
    }
  }
  if (used > 0) lines.push(indent + line)
  return lines
}

/** A word in its colours, its columns, and the white space before it. A word may run over several pieces. */
interface InkedWord {
  gap: string
  text: string
  size: number
}

function inkedWords(pieces: readonly Piece[], room: number): readonly InkedWord[] {
  const words: InkedWord[] = [{ gap: '', text: '', size: 0 }]
  for (const { text, ink, whole } of pieces) {
    const clean = plain(text)
    for (const part of whole && columns(clean) <= room ? [clean] : clean.split(/(\s+)/)) {
      const last = words.at(-1)!
      if (part === '') continue
      if (/^\s/.test(part)) {
        if (last.size === 0) last.gap = part
        else words.push({ gap: part, text: '', size: 0 })
      } else {
        last.text += ink(part)
        last.size += columns(part)
      }
    }
  }
  return words.filter(({ size }) => size > 0)
}

/**
 * What the network sees of a word by itself: rows of one table, for the word, its shape, its ends and
 * its letters.
 */

/** Rows for each kind of hashed part. */
const PARTS = {
  shape: 512,
  prefix2: 1024,
  prefix3: 4096,
  suffix1: 256,
  suffix2: 1024,
  suffix3: 4096,
  suffix4: 8192,
  letters: 8192,
}

/** All hashed rows together; the words of the dictionary lie behind them, the unknown word first. */
export const HASHED_ROWS = Object.values(PARTS).reduce((sum, rows) => sum + rows, 0)
export const UNKNOWN_ROW = HASHED_ROWS

/** Longer words are cut for their letters. */
const LONGEST = 32

export interface FormRows {
  /** Added up as they are; the word's own row comes last. */
  readonly whole: readonly number[]
  /** Triples of letters: their mean is added. */
  readonly letters: readonly number[]
}

/** The word as the dictionary writes it: lower case, figures as zeros, typewriter apostrophes. */
export function normal(form: string): string {
  const low = form.toLowerCase().replaceAll('’', "'")
  return low.length < LONGEST ? low.replace(/\d/g, '0') : low.slice(0, LONGEST)
}

export function formRows(form: string, dictionary: ReadonlyMap<string, number>): FormRows {
  const low = normal(form)
  let base = 0
  const row = (size: number, text: string, seed: number): number => {
    const at = base + ((hash(text, seed) >>> 0) % size)
    base += size
    return at
  }
  const whole = [
    row(PARTS.shape, shape(form.slice(0, LONGEST)), 1),
    row(PARTS.prefix2, low.slice(0, 2), 2),
    row(PARTS.prefix3, low.slice(0, 3), 3),
    row(PARTS.suffix1, low.slice(-1), 4),
    row(PARTS.suffix2, low.slice(-2), 5),
    row(PARTS.suffix3, low.slice(-3), 6),
    row(PARTS.suffix4, low.slice(-4), 7),
  ]
  const framed = `<${low}>`
  const letters: number[] = []
  for (let i = 0; i + 3 <= framed.length; i++) {
    letters.push(base + ((hash(framed.slice(i, i + 3), 8) >>> 0) % PARTS.letters))
  }
  const known = dictionary.get(low)
  whole.push(known === undefined ? UNKNOWN_ROW : UNKNOWN_ROW + 1 + known)
  return { whole, letters }
}

/** `Xx` for *Ghent*, `X.X.` for *U.N.*, `0,0` for *1,200*; runs are written at most twice. */
function shape(form: string): string {
  let out = ''
  for (const char of form) {
    const low = char.toLowerCase()
    const kind =
      char !== low
        ? 'X'
        : char !== char.toUpperCase()
          ? 'x'
          : char >= '0' && char <= '9'
            ? '0'
            : char
    if (!out.endsWith(kind + kind)) out += kind
  }
  return out
}

function hash(text: string, seed: number): number {
  let h = Math.imul(seed, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x85ebca6b)
    h ^= h >>> 13
  }
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Hashed features of words in their sentence, for the linear tagger. */

export function hash(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++)
    h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995) ^ (h >>> 15)
  return h
}

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  return Math.imul(h, 0xc2b2ae35)
}

/** What the tagger knows of one form by itself. */
export interface FormFeatures {
  readonly word: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix: number
  readonly shape: number
}

export const BORDER: FormFeatures = {
  word: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix: 1,
  shape: 1,
}

export function formFeatures(form: string): FormFeatures {
  const low = form.toLowerCase()
  let shape = ''
  for (const char of form.slice(0, 12)) {
    const kind = /\p{Lu}/u.test(char)
      ? 'X'
      : /\p{Ll}/u.test(char)
        ? 'x'
        : /\p{N}/u.test(char)
          ? '9'
          : char
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  const word = /^[\d.,:/-]*\d[\d.,:/-]*$/.test(low) ? low.replace(/\d/g, '0').slice(0, 6) : low
  return {
    word: hash(word, 11),
    suffix1: hash(low.slice(-1), 12),
    suffix2: hash(low.slice(-2), 13),
    suffix3: hash(low.slice(-3), 14),
    suffix4: hash(low.slice(-4), 15),
    prefix: hash(low.slice(0, 3), 16),
    shape: hash(shape, 17),
  }
}
/** The features of word `i` given the two tags before it, written to `out`. */
export function tagFeatures(
  forms: readonly FormFeatures[],
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
): number {
  const w = forms[i]!
  const l = forms[i - 1] ?? BORDER
  const ll = forms[i - 2] ?? BORDER
  const r = forms[i + 1] ?? BORDER
  const rr = forms[i + 2] ?? BORDER
  let n = 0
  const put = (kind: number, a: number, b: number): void => {
    out[n] = mix(mix(a, kind + 100 * n), b)
    n++
  }
  put(1, w.word, 0)
  put(2, w.suffix1, w.shape)
  put(3, w.suffix2, 0)
  put(4, w.suffix3, 0)
  put(5, w.suffix4, 0)
  put(6, w.prefix, 0)
  put(7, w.shape, i === 0 ? 1 : 0)
  put(8, l.word, 0)
  put(9, r.word, 0)
  put(10, l.suffix3, 0)
  put(11, r.suffix3, 0)
  put(12, t1, 0)
  put(13, t1, t2)
  put(14, t1, w.word)
  put(15, l.word, w.word)
  put(16, r.word, w.word)
  put(17, t1, r.suffix2)
  put(18, l.shape, w.shape)
  put(19, r.shape, w.shape)
  put(20, rr.word, 0)
  put(21, ll.word, 0)
  put(22, t1, w.suffix3)
  put(23, l.word, r.word)
  return n
}

/** The tokens that mentions of the corpus are counted in: like those of its makers, who split words and line breaks alike. */

/** A token with its place in the text; a run of line breaks is one. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly form: string
}

const OPENING = /^[$£€#"'“‘`([{*_…«–—:;,.!?-]/u
const CLOSING =
  /(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m)|\.{2,}|…|["'”’`)\]},:;!?%*_»–—]|(?<=[\p{Ll}\d%)\]"”’'])\.|(?<=\p{Lu}{2})\.)$/iu
const KEPT =
  /^(?:[ap]\.m\.?|(?:\p{L}\.)+\p{L}?\.?|(?:mr|mrs|ms|dr|st|sgt|lt|jr|sr|gen|gov|col|capt|co|corp|inc|ltd|vs|no|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mt|ave|rep|sen|det|messrs|bros|e\.g|i\.e|rev)\.|['’](?:em|s|re|ve|ll|d|m)|--+|\.\.+)$/iu
const INNER =
  /(?<=\p{L})(-)(?=\p{L})|(\.{2,}|…|—|--+)|(?<=\p{Ll})(\.)(?=\p{Lu})|(?<=\p{L})(,)(?=\p{L})/u

/** Splits a text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+|(?:(?! )\s)\s*| {2,}/gu)].flatMap((match) => {
    const at = match.index
    if (/^\s/u.test(match[0])) return [{ from: at, to: at + match[0].length, form: '\n' }]
    return split(match[0]).map(([offset, form]) => ({
      from: at + offset,
      to: at + offset + form.length,
      form,
    }))
  })
}

/** One run of characters without white space, as parts with their offsets. */
function split(run: string): [number, string][] {
  const before: [number, string][] = []
  const behind: [number, string][] = []
  let from = 0
  let to = run.length
  while (from < to) {
    const rest = run.slice(from, to)
    if (KEPT.test(rest) || rest.length === 1) break
    const opening = OPENING.exec(rest)
    const closing = opening ? null : CLOSING.exec(rest)
    if (opening) {
      before.push([from, opening[0]])
      from += opening[0].length
    } else if (closing && closing[0].length < rest.length) {
      to -= closing[0].length
      behind.unshift([to, closing[0]])
    } else break
  }
  return [...before, ...inner(run.slice(from, to), from), ...behind]
}

function inner(form: string, at: number): [number, string][] {
  if (form === '') return []
  if (KEPT.test(form) || /^(?:https?:|www\.)|@/iu.test(form)) return [[at, form]]
  if (/^cannot$/iu.test(form))
    return [
      [at, form.slice(0, 3)],
      [at + 3, form.slice(3)],
    ]
  const found = INNER.exec(form)
  if (!found || found.index === 0) return [[at, form]]
  const end = found.index + found[0].length
  return [
    [at, form.slice(0, found.index)],
    [at + found.index, found[0]],
    ...inner(form.slice(end), at + end),
  ]
}

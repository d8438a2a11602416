/** Whether a link is stated, reported, claimed or denied, by the words around it. */
import { children, isRelation, wordsIn, wordsSpan } from '../../language/tree.js'
import { contains, type Attribution, type Link, type Span, type Words } from '../../model/index.js'
import { DENIED, REPORTED, SELF_GIVEN } from './lexicon.en.js'
import type { Draft } from './told.js'

type Status = Pick<Link, 'status' | 'denial'>

/**
 * The status of a link, and the words of its denial. A title or apposition is the report's own word on who somebody is, also
 * inside what it gives to a voice in its own words (*the prosecutor said that Vesh, a captain of the guard, …*): only within
 * quotation marks is it the speaker's.
 */
export function statusOf(
  words: Words,
  { word, span, aside }: Pick<Draft, 'word' | 'span' | 'aside'>,
  attributions: readonly Attribution[],
): Status {
  const not = denialOf(words, word, aside)
  if (not !== -1) return { status: 'denied', denial: wordsSpan(words, not, not + 1) }
  const holder = holderOf(attributions, span, aside)
  if (holder?.stance === 'denies' || holder?.stance === 'doubts') {
    return { status: 'denied', denial: holder.cue ?? holder.content[0] }
  }
  const { first, last } = wordsIn(words, span)
  const said = (list: ReadonlySet<string>) => hasWord(words, first, last, list)
  if (said(SELF_GIVEN) || (holder?.source && holder.form !== 'belief')) {
    return { status: 'claimed', denial: null }
  }
  return { status: holder || said(REPORTED) ? 'reported' : 'stated', denial: null }
}

/** *Never met*, *no part in*, and above what is denied *denied any role in*: the word that denies, or -1. */
function denialOf(words: Words, word: number, aside: boolean): number {
  const above = words.head[word]!
  const isDenied = !aside && above !== -1 && isRelation(words, word, 'obj', 'xcomp')
  if (isDenied && words.lemma[above] === 'deny') return above
  return children(words, word).find((c) => DENIED.has(words.lemma[c]!)) ?? -1
}

/** The innermost attribution in whose content the words stand. */
function holderOf(attributions: readonly Attribution[], span: Span, aside: boolean) {
  const length = ({ content }: Attribution) => content.reduce((sum, c) => sum + c.to - c.from, 0)
  return attributions
    .filter(({ form }) => !aside || form === 'direct')
    .filter(({ content }) => content.some((part) => contains(part, span)))
    .sort((a, b) => length(a) - length(b))[0]
}

/** Single words and, as the words layer parts them at hyphens, those of two: *so-called*. */
function hasWord(words: Words, first: number, last: number, list: ReadonlySet<string>): boolean {
  for (let w = first; w < last; w++) {
    const form = words.form[w]!.toLowerCase()
    if (list.has(form)) return true
    if (words.form[w + 1] === '-' && list.has(`${form}-${words.form[w + 2]?.toLowerCase()}`))
      return true
  }
  return false
}

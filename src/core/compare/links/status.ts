/** Whether a link is stated, reported, claimed or denied, by the words around it. */
import { D } from '../../language/tagset.js'
import { wordsIn, wordsSpan } from '../../language/tree.js'
import { contains, type Attribution, type Link, type Span, type Words } from '../../model/index.js'
import { DENIED, REPORTED } from './lexicon.en.js'
import type { Draft } from './rules.js'

/** The status of a link, and the words of its denial. */
export function statusOf(
  words: Words,
  { word, span }: Draft,
  attributions: readonly Attribution[],
): { status: Link['status']; denial: Span | null } {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['advmod'] && DENIED.has(words.lemma[c]!)) {
      return { status: 'denied', denial: wordsSpan(words, c, c + 1) }
    }
  }
  const holder = attributions.find(({ content }) => content.some((part) => contains(part, span)))
  if (holder?.stance === 'denies' || holder?.stance === 'doubts') {
    return { status: 'denied', denial: holder.cue ?? holder.content[0] }
  }
  if (holder && holder.source && holder.form !== 'belief')
    return { status: 'claimed', denial: null }
  const { first, last } = wordsIn(words, span)
  for (let w = first; w < last; w++) {
    if (REPORTED.has(words.form[w]!.toLowerCase())) return { status: 'reported', denial: null }
  }
  return { status: holder ? 'reported' : 'stated', denial: null }
}

/** Whose a title is that names nobody: *its founder*, *the group’s spokesman*, *has never been a member*. */
import type { NameIndex } from '../../language/name-index.js'
import { U } from '../../language/tagset.js'
import { isRelation, sentenceOf } from '../../language/tree.js'
import type { Name, Words } from '../../model/index.js'
import { BODY_NOUNS } from './lexicon.en.js'
import type { Found } from './told.js'

/** How many sentences before its own a title may look for whose it is. */
const SENTENCES_BACK = 2

/** The body that a title without an owner means, and where the phrase begins; null where the title does not point back at one. */
export function impliedOwner(
  words: Words,
  names: NameIndex,
  title: number,
  noun: number,
): { readonly owner: Found; readonly first: number } | null {
  const first = pointsBack(words, title, noun)
  const owner = first === -1 ? null : bodyBefore(words, names, first)
  return owner && { owner, first }
}

/** Where the words begin that point back: *its*, *the group’s*, *a* of *a member*; -1 where none do. */
function pointsBack(words: Words, title: number, noun: number): number {
  const before = words.form[title - 1]?.toLowerCase() ?? ''
  if (/^(?:its|their)$/.test(before)) return title - 1
  if (/^['’]s?$/.test(before)) {
    const isBody = BODY_NOUNS.has(words.lemma[title - 2] ?? '')
    return isBody && /^(?:the|this|that)$/i.test(words.form[title - 3] ?? '') ? title - 3 : -1
  }
  const isMember = words.lemma[noun] === 'member' && title === noun && /^an?$/.test(before)
  const isClosed = words.upos[noun + 1] === U.PUNCT || words.upos[noun + 1] === U.CCONJ
  return isMember && isClosed ? title - 1 : -1
}

/** The group named last before a word (not the one that `except` is), else the organisation: whose founder, chief or member one is must be a body; *a Red Dawn message* is about another. */
export function bodyBefore(
  words: Words,
  names: NameIndex,
  at: number,
  except: Name | null = null,
): Found | null {
  const sentence = Math.max(0, sentenceOf(words, at) - SENTENCES_BACK)
  let body: Found | null = null
  for (let word = at - 1; word >= words.starts[sentence]!; word--) {
    const name = names.at(word)
    if (name === except || (name && isRelation(words, word, 'compound'))) continue
    if (name?.type === 'group') return { name, word }
    if (name?.type === 'organisation') body ??= { name, word }
  }
  return body
}

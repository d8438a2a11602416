/** Whose a title is that names nobody: *its founder*, *the group’s spokesman*, *has never been a member*. */
import type { NameIndex } from '../../language/name-index.js'
import { U } from '../../language/tagset.js'
import { isRelation, sentenceOf } from '../../language/tree.js'
import type { Name, Words } from '../../model/index.js'
import { BODY_NOUNS, OFFSPRING, SPEAKERS } from './lexicon.en.js'
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
  const back = pointsBack(words, names, title, noun)
  const owner = back && bodyBefore(words, names, back.first, null, back.named)
  return owner && { owner, first: back.first }
}

interface Back {
  /** Where the words begin that point back. */
  readonly first: number
  /** The noun that the name meant must hold: *ministry* for *the ministry’s spokesman*. */
  readonly named?: string
}

/** *Its*, *whose*, *the group’s*, *ministry* of *ministry spokeswoman*, *a* of *a member*; null where nothing points back. */
function pointsBack(words: Words, names: NameIndex, title: number, noun: number): Back | null {
  const before = words.form[title - 1]?.toLowerCase() ?? ''
  if (/^(?:its|their|whose)$/.test(before)) return { first: title - 1 }
  if (/^['’]s?$/.test(before) && /^(?:the|this|that)$/i.test(words.form[title - 3] ?? '')) {
    const holder = words.lemma[title - 2] ?? ''
    if (isNamed(names, title - 2)) return null
    return BODY_NOUNS.has(holder) ? { first: title - 3 } : { first: title - 3, named: holder }
  }
  const isSpeaker = SPEAKERS.has(words.lemma[noun]!)
  if (isSpeaker && title < noun && isNominal(words, noun - 1))
    return { first: title, named: words.lemma[noun - 1]!.toLowerCase() }
  const isClosed = words.upos[noun + 1] === U.PUNCT || words.upos[noun + 1] === U.CCONJ
  const isBare = title === noun && (isSpeaker || words.lemma[noun] === 'member')
  return isBare && isClosed && /^an?$/.test(before) ? { first: title - 1 } : null
}

/** The group named last before a word (not the one that `except` is), else the organisation: whose founder, chief or member one is must be a body; *a Red Dawn message* is about another. */
export function bodyBefore(
  words: Words,
  names: NameIndex,
  at: number,
  except: Name | null = null,
  named?: string,
): Found | null {
  const sentence = Math.max(0, sentenceOf(words, at) - SENTENCES_BACK)
  let body: Found | null = null
  for (let word = at - 1; word >= words.starts[sentence]!; word--) {
    const name = names.at(word)
    if (!name || name === except || isRelation(words, word, 'compound')) continue
    if (named !== undefined) {
      if (name.label.toLowerCase().split(' ').includes(named) && BODIES.has(name.type))
        return { name, word }
      continue
    }
    if (isOffspringOf(words, word)) continue
    if (name.type === 'group') return { name, word }
    if (name.type === 'organisation') body ??= { name, word }
  }
  return body
}

const BODIES: ReadonlySet<string> = new Set(['group', 'organisation', 'outlet', 'facility'])

/** *The Grey Guard, an offshoot of the Red Dawn*: the report speaks of the guard. */
function isOffspringOf(words: Words, word: number): boolean {
  for (let at = word; at > word - 4 && at > 0; at--)
    if (words.lemma[at] === 'of' || words.lemma[at] === 'from')
      return OFFSPRING.has(words.lemma[at - 1]!) || OFFSPRING.has(words.lemma[at - 2]!)
  return false
}

const isNominal = ({ upos }: Words, word: number): boolean =>
  upos[word] === U.NOUN || upos[word] === U.PROPN

/** True for a word of a name, not of a description that stands for one. */
function isNamed(names: NameIndex, word: number): boolean {
  const form = names.mentionAt(word)?.form
  return form !== undefined && form !== 'description'
}

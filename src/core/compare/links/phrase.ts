/** The noun phrase of a relation: *Harbour Police deputy spokesman*, *the leader of the Red Dawn group*, *Vesh’s younger brother*. */
import type { NameIndex } from '../../language/name-index.js'
import { TITLE_WORDS } from '../../language/names/lexicon.en.js'
import { U } from '../../language/tagset.js'
import { wordsIn } from '../../language/tree.js'
import type { Name, Words } from '../../model/index.js'
import { impliedOwner } from './implied.js'
import { BODY_NOUNS, CLASS_NOUNS } from './lexicon.en.js'
import type { Found } from './told.js'

/** What stands around a noun of relation, read from left to right: the trees of long titles are often wrong, their order never. */
export interface Phrase {
  readonly first: number
  /** Half-open. */
  readonly last: number
  /** Whose the relation is. */
  readonly owner: Found
  /** *deputy spokesman of*, *leader in the valley of*. */
  readonly kind: string
  /** False where the phrase may hang directly before a name only: *guard commander Ilan Vesh*. */
  readonly closed: boolean
  /** True where whose it is was not said but pointed back at: *its founder*. */
  readonly implied: boolean
  /** True where nothing stands behind the noun. */
  readonly bare: boolean
}

/** *Former Harbour Police spokesman*: stands before the owner and is said of the title. */
const TIMES = new Set(['former', 'late', 'acting', 'then'])

const MOST_WORDS_BEFORE = 4
const MOST_WORDS_BEHIND = 8
const OF = new Set(['of', 'for', 'at', 'with', 'in', 'to'])

/** The phrase around a noun, or null where nobody is named whose relation it is. */
export function phraseAt(words: Words, names: NameIndex, noun: number): Phrase | null {
  const bare = titleStart(words, names, noun)
  const group =
    BODY_NOUNS.has(words.lemma[bare - 2] ?? '') && names.mentionAt(bare - 2)?.form === 'description'
  const before = group ? null : ownerBefore(words, names, bare)
  const title = before ? bare : withHolder(words, names, bare)
  const behind = ownerBehind(words, names, noun)
  const named = before?.owner ?? behind.owner
  const implied = named ? null : impliedOwner(words, names, bare, noun)
  const owner = named ?? implied?.owner
  if (!owner) return null
  const from = before?.first ?? implied?.first ?? title
  const time = before && TIMES.has(words.lemma[from - 1] ?? '') ? words.lemma[from - 1]! : ''
  const start = time ? from - 1 : from
  const article = start > 0 && words.upos[start - 1] === U.DET
  const own = `${text(words, title, noun).toLowerCase()} ${words.lemma[noun]!.toLowerCase()}`.trim()
  const more = before ? text(words, noun + 1, behind.last) : behind.between
  return {
    first: article ? start - 1 : start,
    last: behind.last,
    owner,
    kind: [time, own, more, before || implied ? 'of' : behind.preposition]
      .filter(Boolean)
      .join(' '),
    closed: article || Boolean(before?.closed) || !before,
    implied: implied !== null,
    bare: behind.last === noun + 1,
  }
}

/** The first word of the title: *deputy national security adviser*. */
function titleStart(words: Words, names: NameIndex, noun: number): number {
  let first = noun
  while (first > 0 && noun - first < MOST_WORDS_BEFORE && isTitleWord(words, names, first - 1))
    first--
  return first
}

/** *The governor’s spokesman*: the office whose it is belongs to the title where nobody is named. */
function withHolder(words: Words, names: NameIndex, title: number): number {
  const isOffice =
    words.upos[title - 2] === U.NOUN &&
    !names.at(title - 2) &&
    !BODY_NOUNS.has(words.lemma[title - 2]!)
  return isOffice && /^['’]s?$/.test(words.form[title - 1]!)
    ? titleStart(words, names, title - 2)
    : title
}

function isTitleWord(words: Words, names: NameIndex, word: number): boolean {
  const named = names.mentionAt(word)
  if (named && named.form !== 'description') return false
  const tag = words.upos[word]
  return (
    tag === U.ADJ ||
    tag === U.NOUN ||
    tag === U.PROPN ||
    /^(?:-|former|late)$/.test(words.form[word]!)
  )
}

/** *Vesh’s*, *its*, *Harbour Police*, *Islamic Front (IF)* before the title. */
function ownerBefore(
  words: Words,
  names: NameIndex,
  title: number,
): { owner: Found; first: number; closed: boolean } | null {
  const at = title - 1
  if (at < 0) return null
  const form = words.form[at]!
  if (/^['’]s?$/.test(form)) return ended(words, names, at - 1, true)
  if (form === ')') return ended(words, names, at - 1, false)
  const name = names.at(at)
  if (!name) return null
  const mention = names.mentionAt(at)!
  if (mention.form === 'pronoun')
    return /^(?:its|his|her|their)$/i.test(form)
      ? { owner: { name, word: at }, first: at, closed: true }
      : null
  return name.type === 'person' ? null : ended(words, names, at, false)
}

function ended(words: Words, names: NameIndex, at: number, closed: boolean) {
  const mention = names.mentionAt(at)
  if (!mention) return null
  const { first, last } = wordsIn(words, mention.span)
  return last > at + 2 ? null : { owner: { name: names.at(at)!, word: at }, first, closed }
}

interface Behind {
  readonly owner: Found | null
  /** What stands between the noun and the phrase of the owner: *of an earlier form*. */
  readonly between: string
  readonly preposition: string
  /** Where the phrase ends, half-open. */
  readonly last: number
}

/** *of the Red Dawn group*, *for a faction of the Red Dawn*, *in the valley*: whom it names, and where it ends. */
function ownerBehind(words: Words, names: NameIndex, noun: number): Behind {
  const last = CLASS_NOUNS.has(words.lemma[noun + 1] ?? '') ? noun + 2 : noun + 1
  if (!OF.has(words.lemma[last] ?? '')) return { owner: null, between: '', preposition: '', last }
  let preposition = last
  for (let w = last + 1; w < words.count && w - noun <= MOST_WORDS_BEHIND; w++) {
    const mention = names.mentionAt(w)
    if (mention && mention.form !== 'pronoun') {
      const name = wordsIn(words, mention.span)
      const end = endOfName(words, name.last)
      if (end !== -1 && isReached(words, name.first, names.at(w)!)) {
        const owner = { name: names.at(w)!, word: name.first }
        const between = preposition === last ? '' : text(words, last, preposition)
        const relation = words.lemma[preposition] === 'in' ? 'in' : 'of'
        return { owner, between, preposition: relation, last: end }
      }
    }
    if (OF.has(words.lemma[w]!) && w > preposition + 1) preposition = w
    else if (isOfPlace(words, names, w)) continue
    else if (!isNominal(words, w)) return { owner: null, between: '', preposition: '', last: w }
  }
  return { owner: null, between: '', preposition: '', last }
}

/** *The leader of Arlen's Red Dawn*: the mark of a place behind which the owner stands. */
function isOfPlace(words: Words, names: NameIndex, word: number): boolean {
  return /^['’]s?$/.test(words.form[word]!) && names.at(word - 1)?.type === 'place'
}

/** *Adviser to President Orel* is Orel’s; in *secretary of state Orel* he is not whom the *of* reaches. */
function isReached(words: Words, first: number, { type }: Name): boolean {
  const tag = words.upos[first - 1]
  if (type !== 'person' || tag === U.ADP || tag === U.DET) return true
  return TITLE_WORDS.has(words.form[first - 1]!.toLowerCase().replace(/\.$/, ''))
}

function isNominal(words: Words, word: number): boolean {
  const tag = words.upos[word]
  return tag === U.DET || tag === U.ADJ || tag === U.NOUN || tag === U.PROPN || tag === U.NUM
}

/** Where a name with its class noun ends; -1 where it only belongs to another noun: *of Red Dawn victims*. */
function endOfName(words: Words, last: number): number {
  const end = CLASS_NOUNS.has(words.lemma[last] ?? '') ? last + 1 : last
  const tag = words.upos[end]
  if (tag === U.NOUN || tag === U.PROPN || /^['’]s?$/.test(words.form[end] ?? '')) return -1
  return words.form[end] === '(' && words.form[end + 2] === ')' ? end + 3 : end
}

function text(words: Words, first: number, last: number): string {
  return words.form
    .slice(first, last)
    .filter((form) => !/^(?:the|a|an)$/i.test(form))
    .join(' ')
    .replaceAll(' - ', '-')
    .replace(/ (['’]s?)\b/g, '$1')
}

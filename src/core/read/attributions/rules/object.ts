/** Contents that are no finite clause: infinitives, participles, objects, names given, phrases behind a preposition. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import type { Finder } from '../draft.js'
import {
  AS_VERBS,
  GERUND_VERBS,
  INFINITIVE_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  ORDER_VERBS,
  PREPOSITION_VERBS,
  SHOW_VERBS,
} from '../lexicon.en.js'
import { DOCUMENT_NOUNS } from '../nouns.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { isFinite, phraseBefore } from '../source/rough.js'
import { contentRange, isAside } from '../content.js'
import { reached } from '../joined.js'
import { isPassive } from '../cue.js'
import { isLoose, nounPhrase } from '../source/phrase.js'
import { speakerHead } from '../source/heads.js'
import { isAnonymity, speaker } from '../source/speaker.js'
import { drafted, isCueVerb } from './clause.js'

/** A7: an infinitive or participle. *The rebels claim to have taken the town.* */
export const verbalObject: Finder = {
  id: 'A7',
  example: 'The rebels claim to have taken the town.',
  find(page, verb) {
    const { words } = page
    const lemma = words.lemma[verb]!
    if (!isUpos(words, verb, 'VERB') || isPassive(page, verb)) return []
    for (const c of children(words, verb)) {
      if (c < verb || !isRelation(words, c, 'xcomp', 'ccomp')) continue
      const mark = child(words, c, 'mark')
      const infinitive = mark !== -1 && words.xpos[mark] === X.TO
      const known = infinitive
        ? INFINITIVE_VERBS.has(lemma)
        : GERUND_VERBS.has(lemma) && isGerund(page, c) && !isAside(page, c)
      if (!known || child(words, verb, 'obj') !== -1 || isAnonymity(page, c)) continue
      const source = speaker(page, verb)
      return source ? drafted(page, 'A7', verb, source, [contentRange(page, c, verb)]) : []
    }
    return []
  },
}

/** *having*, *being told*: a participle, alone or with its auxiliaries. */
export function isGerund(page: Page, word: number): boolean {
  const { words } = page
  if (words.xpos[word] === X.VBG) return true
  return children(words, word).some(
    (c) => isRelation(words, c, 'aux', 'cop') && words.xpos[c] === X.VBG,
  )
}

/** A8: a noun phrase. *The ministry confirmed the deaths; the group claimed responsibility for the blast.* */
export const nounObject: Finder = {
  id: 'A8',
  example: 'The group claimed responsibility for the blast.',
  find(page, verb) {
    const { words } = page
    if (!isCueVerb(page, verb, OBJECT_VERBS) || isPassive(page, verb)) return []
    const object = objectOf(page, verb)
    if (object < verb) return []
    if (!isUpos(words, object, 'NOUN', 'PROPN', 'VERB') || !isSayable(page, verb, object)) return []
    if (words.xpos[verb] === X.VBG && !isRelation(words, verb, 'conj', 'root', 'acl')) return []
    const source = speaker(page, verb)
    return source ? drafted(page, 'A8', verb, source, [afterVerb(page, object, verb)]) : []
  },
}

/** The object, or a free relative (*what she called …*); -1 beside a clause or a recipient. */
function objectOf(page: Page, verb: number): number {
  const { words } = page
  const clause = child(words, verb, 'ccomp')
  const near = child(words, verb, 'obj')
  const adjacent = near > verb && extent(words, near).first === verb + 1 && near < clause
  if (clause > verb && !adjacent) {
    return words.lemma[extent(words, clause).first] === 'what' ? clause : -1
  }
  if (words.lemma[verb] === 'rule' && child(words, verb, 'compound:prt') === -1) return -1
  const object = child(words, verb, 'obj')
  // *wrongdoing*, *bombing*: nouns by one tag and verbs by the other.
  const isVerb = isUpos(words, Math.max(object, 0), 'VERB') && words.xpos[object] !== X.NN
  return child(words, verb, 'iobj') === -1 && !isVerb ? object : -1
}

const CLAIMABLE =
  /^(responsibility|credit|victory|success|involvement|innocence|ownership|territory)$/

/** *claimed twelve lives*, *reported for work* are not said. */
function isSayable(page: Page, verb: number, object: number): boolean {
  const lemma = page.words.lemma[verb]!
  if (page.words.form[object + 1] === 'as' && page.words.form[object + 2] === 'saying') return false
  if (page.words.form[object]!.startsWith('@')) return false
  if (lemma === 'claim') return CLAIMABLE.test(page.words.lemma[object]!)
  return !(lemma === 'question' && isUpos(page.words, object, 'PROPN'))
}

/** An object with everything below it but what is joined to it as a clause. */
export function afterVerb(page: Page, object: number, verb: number): Range {
  const { words } = page
  const range = extent(words, object, (c) => {
    if (isRelation(words, c, 'acl:relcl')) return isLoose(page, extent(words, c).first - 1)
    return isRelation(words, c, 'advcl', 'parataxis')
  })
  const first = Math.max(range.first, verb + 1)
  const last = reached(page, Math.max(range.last, first + 1), sentenceRange(page, verb).last)
  return { first, last: beforeReason(page, first, last) }
}

/** Cuts at *, as …*, *, when …*: that is told beside the content. */
function beforeReason(page: Page, first: number, last: number): number {
  const { words } = page
  for (let w = first + 1; w + 1 < last; w++) {
    if (
      words.form[w] === ',' &&
      /^(as|when|while|because|although|though|which|who)$/.test(words.form[w + 1]!)
    )
      return w
  }
  return last
}

/** A9: an order, a name or a reproach. *ordered all residents to leave; described it as an accident; warned of floods.* */
export const framedObject: Finder = {
  id: 'A9',
  example: 'The mayor ordered all residents to leave.',
  find(page, verb) {
    const { words } = page
    if (!isUpos(words, verb, 'VERB') || isPassive(page, verb)) return []
    const parts = ordered(page, verb) ?? named(page, verb) ?? behindPreposition(page, verb)
    if (!parts) return []
    const source = speaker(page, verb)
    return source ? drafted(page, 'A9', verb, source, [parts]) : []
  },
}

function ordered(page: Page, verb: number): Range | null {
  return ORDER_VERBS.has(page.words.lemma[verb]!) ? whomAndWhat(page, verb) : null
}

/** Whom and what of *ordered all residents to leave*. */
export function whomAndWhat(page: Page, verb: number): Range | null {
  const { words } = page
  const object = child(words, verb, 'obj', 'iobj')
  const clause = child(words, verb, 'xcomp', 'ccomp')
  if (object < verb || clause < object || isUpos(words, object, 'PUNCT')) return null
  const mark = child(words, clause, 'mark')
  if (mark === -1 || words.xpos[mark] !== X.TO) return null
  const { first } = extent(words, object)
  // *called on the rebels to leave*, where the tree takes whom for the object.
  const whom = isUpos(words, first, 'ADP') && first < object ? first + 1 : first
  return { first: whom, last: contentRange(page, clause, verb).last }
}

/** Verbs whose object is what is said of, more than the name it is given: *dismissed the figure as propaganda*. */
const JUDGING_VERBS = new Set(
  'dismiss denounce condemn deride hail praise slam blast mock ridicule'.split(' '),
)

function named(page: Page, verb: number): Range | null {
  const { words } = page
  const lemma = words.lemma[verb]!
  if (!NAMING_VERBS.has(lemma) && !AS_VERBS.has(lemma)) return null
  for (const c of children(words, verb)) {
    if (c < verb) continue
    const marked = child(words, c, 'case', 'mark')
    const as = marked !== -1 && words.lemma[marked] === 'as'
    if (AS_VERBS.has(lemma) && as && isRelation(words, c, 'obl', 'advcl', 'xcomp')) {
      const object = JUDGING_VERBS.has(lemma) ? child(words, verb, 'obj') : -1
      const judged = object > verb && object < marked ? extent(words, object).first : marked + 1
      return { first: judged, last: contentRange(page, c, verb).last }
    }
    if (
      /^(call|label|dub|brand|term|deem|declare|proclaim|consider)$/.test(lemma) &&
      isRelation(words, c, 'xcomp')
    ) {
      return contentRange(page, c, verb)
    }
  }
  return null
}

/** Verbs that always have an object: without one they are passives that lost their auxiliary (*players accused of theft*). */
const TRANSITIVE = new Set('accuse assure convince inform notify persuade remind'.split(' '))

function behindPreposition(page: Page, verb: number): Range | null {
  const lemma = page.words.lemma[verb]!
  const known = Object.hasOwn(PREPOSITION_VERBS, lemma) ? PREPOSITION_VERBS[lemma]! : []
  if (TRANSITIVE.has(lemma) && child(page.words, verb, 'obj', 'iobj') === -1) return null
  const range = phraseBehindOne(page, verb, (preposition) => known.includes(preposition))
  if (lemma === 'put') return range && holdsNumber(page, range) ? range : atNumber(page, verb)
  return range
}

/** *put the number of dead at seven*, where the tree hangs *at seven* on the dead: from the object to the number. */
function atNumber(page: Page, verb: number): Range | null {
  const { words } = page
  const object = child(words, verb, 'obj')
  if (object < verb) return null
  const { first, last } = extent(words, object)
  for (let w = object + 1; w + 1 < last; w++) {
    const number = words.form[w] === 'at' ? words.head[w]! : -1
    if (number > w && isUpos(words, number, 'NUM'))
      return { first, last: extent(words, number).last }
  }
  return null
}

/** *put the number of dead at seven*; *put the baby at ease* says nothing. */
function holdsNumber(page: Page, { first, last }: Range): boolean {
  for (let w = first; w < last; w++) if (isUpos(page.words, w, 'NUM')) return true
  return false
}

/** What stands behind one of the prepositions, with an object before it: *called for …*, *accused X of …*. */
export function phraseBehindOne(
  page: Page,
  verb: number,
  isKnown: (preposition: string) => boolean,
): Range | null {
  const { words } = page
  const object = child(words, verb, 'obj')
  const below =
    object > verb ? children(words, object).filter((c) => isRelation(words, c, 'acl')) : []
  for (const c of [...children(words, verb), ...below]) {
    if (c < verb || !isRelation(words, c, 'obl', 'advcl', 'nmod', 'acl')) continue
    const marked = child(words, c, 'case', 'mark')
    if (marked === -1 || !isKnown(words.lemma[marked]!)) continue
    const range = contentRange(page, c, verb)
    if (object > verb && object < marked)
      return { first: extent(words, object).first, last: Math.max(range.last, marked + 2) }
    return { first: marked + 1, last: range.last }
  }
  return null
}

/** A15: what a document or picture shows. *The footage shows two men behind a car.* */
export const shown: Finder = {
  id: 'A15',
  example: 'The footage shows two men behind a car.',
  find(page, verb) {
    const { words } = page
    if (!isCueVerb(page, verb, SHOW_VERBS) || isPassive(page, verb)) return []
    const object = child(words, verb, 'obj', 'ccomp', 'xcomp')
    const before = phraseBefore(page, verb)
    const plain = before && holdsDocument(page, before) && isFinite(page, verb) ? before : null
    const head = speakerHead(page, verb, 0)
    const source =
      plain ??
      (head !== -1 && isDocument(page, head)
        ? (speaker(page, verb) ?? nounPhrase(page, head, verb))
        : null)
    if (!source) return []
    const last = sentenceRange(page, verb).last
    const range =
      object > verb
        ? wholeRight(page, object, verb)
        : { first: verb + 1, last: plain ? last : verb }
    return range.last > range.first ? drafted(page, 'A15', verb, source, [range]) : []
  },
}

/** The first noun of a phrase is a document: *a video uploaded by a group*. */
function holdsDocument(page: Page, range: Range): boolean {
  const { words } = page
  for (let w = range.first; w < range.last; w++) {
    if (DOCUMENT_NOUNS.has(words.lemma[w]!)) return true
    if (isUpos(words, w, 'ADP', 'VERB')) return false
  }
  return false
}

function isDocument(page: Page, head: number): boolean {
  const name = page.nameAt.get(head)
  return (
    DOCUMENT_NOUNS.has(page.words.lemma[head]!) || name?.type === 'group' || name?.type === 'outlet'
  )
}

/** Object and what it is seen doing: *shows them loading a truck*. */
function wholeRight(page: Page, clause: number, verb: number): Range {
  const { words } = page
  const { first, last: end } = contentRange(page, clause, verb)
  let last = end
  for (const c of children(words, verb)) {
    if (
      c > clause &&
      isRelation(words, c, 'xcomp', 'advcl', 'ccomp', 'acl') &&
      words.xpos[c] === X.VBG
    ) {
      last = Math.max(last, contentRange(page, c, verb).last)
    }
  }
  return { first: Math.max(first, verb + 1), last }
}

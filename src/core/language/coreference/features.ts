/** What speaks for and against a mention taking up a thing: numbers of weights, block by block. */
import { D, U, X } from '../tagset.js'
import { EMPTY_VERBS, SPEECH_VERBS } from './lexicon.en.js'
import type { Phrase, Tree } from './mentions.js'
import { COARSE_FORMS, FORMS, THINGS, type Facts, type Thing } from './things.js'

/** All that is known of a report while its mentions are linked. */
export interface Sight {
  readonly words: Tree
  readonly phrases: readonly Phrase[]
  readonly facts: readonly Facts[]
  /** Per phrase: what it does in its clause; whether it speaks there; whether it is the first of its sentence. */
  readonly roles: Uint8Array
  readonly speaks: Uint8Array
  readonly opens: Uint8Array
  /** Per word: 0 outside quotations, else which quotation. */
  readonly quotes: Uint16Array
}

const DISTANCES = 8
const C = COARSE_FORMS
const F = FORMS.length
const T = THINGS.length
const ROLES = 9

/** Blocks of weights by name, with how many numbers each holds. */
export const BLOCKS = {
  forms: F * F,
  'sentences between': DISTANCES * C,
  'mentions between': DISTANCES * C,
  words: 10 * C * 2,
  agreement: 3 * 3 * C,
  'kind of thing': T * F,
  'noun for thing': T * T * 2,
  'role before': ROLES * C,
  'roles alike': ROLES * ROLES,
  syntax: 10 * C,
  speech: 4 * F,
  'first of its sentence': 4 * C,
  'times mentioned': 5 * C,
  quotations: 5 * F,
  'one word alike': 2 * C * 2,
  'new: form': F * 2,
  'new: empty it': 6,
  'new: length': 6 * C,
  'new: told before': 4 * F,
  'new: role': ROLES * F,
  'new: quotation': 2 * F,
  'new: kind': T * 2,
} as const

export type Block = keyof typeof BLOCKS

const offsets = new Map<Block, number>()
/** How many weights there are. */
export const SIZE = Object.entries(BLOCKS).reduce((sum, [name, size]) => {
  offsets.set(name as Block, sum)
  return sum + size
}, 0)

const at = (block: Block): number => offsets.get(block)!
const FORMS_AT = at('forms')
const SENTENCES_AT = at('sentences between')
const MENTIONS_AT = at('mentions between')
const WORDS_AT = at('words')
const AGREEMENT_AT = at('agreement')
const KIND_AT = at('kind of thing')
const NOUN_AT = at('noun for thing')
const ROLE_AT = at('role before')
const ROLES_AT = at('roles alike')
const SYNTAX_AT = at('syntax')
const SPEECH_AT = at('speech')
const FIRST_AT = at('first of its sentence')
const TIMES_AT = at('times mentioned')
const QUOTES_AT = at('quotations')
const ALIKE_AT = at('one word alike')

/** The most features that a choice can have. */
export const MOST = 20

function bucket(n: number): number {
  if (n < 4) return n
  return n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : 7
}

/** True where the word is the subject of a verb of speaking. */
export function isSpeaker(words: Tree, head: number): boolean {
  const verb = words.head[head]!
  return verb >= 0 && words.deprel[head] === D.nsubj && SPEECH_VERBS.has(words.lemma[verb]!)
}

/** What a word does in its clause. */
export function roleOf(words: Tree, head: number): number {
  switch (words.deprel[head]) {
    case D.nsubj:
      return 0
    case D['nsubj:pass']:
      return 1
    case D.obj:
      return 2
    case D.obl:
    case D['obl:agent']:
    case D['obl:unmarked']:
      return 3
    case D['nmod:poss']:
      return 4
    case D.nmod:
      return 5
    case D.appos:
      return 6
    case D.compound:
      return 7
    default:
      return 8
  }
}

/** How the words of a mention stand to those of a thing: nothing shared, head, head and all its other words, the same words, names. */
function likeness(m: Facts, phrase: Phrase, thing: Thing): number {
  const owner = phrase.name ? phrase.name.owner : -1
  if (owner >= 0 && thing.owner >= 0) return owner === thing.owner ? 4 : 5
  // Most pairs share no word, and most of those no bit of their words either.
  if (m.key === '' || (m.bits & thing.bits) === 0) return 0
  if (thing.keys.has(m.key)) return 3
  let shared = 0
  for (const word of m.content) if (thing.content.has(word)) shared++
  const unknown = shared < m.content.length
  if (thing.heads.has(m.head)) return unknown ? 1 : 2
  if (m.content.length > 1 && !unknown) return 6
  if (thing.content.has(m.head)) return 7
  return shared > 0 ? 8 : 0
}

/** 0 nothing, 1 one inside the other, 2 apposition, 3 predicate, 4 reflexive of its subject, 5 two parts of one clause, 6 joined, 7 his in the clause. */
function syntaxOf({ words }: Sight, m: Phrase, a: Phrase): number {
  if (m.sentence !== a.sentence) return 0
  const [mh, ah] = [m.head, a.head]
  const { head, deprel } = words
  if (deprel[mh] === D.appos && head[mh] === ah) return 2
  if (head[ah] === mh && (deprel[ah] === D.nsubj || deprel[ah] === D['nsubj:outer'])) return 3
  if (a.kind === 'several' ? m.head >= a.first && m.last <= a.last : mh >= a.first && mh < a.last)
    return 1
  if (ah >= m.first && ah < m.last) return 1
  if (head[mh] === head[ah] && head[mh] !== -1) {
    if (deprel[mh] === D.conj) return 6
    return m.pronoun?.reflexive ? 4 : 5
  }
  if (deprel[mh] === D.conj && head[mh] === ah) return 6
  if (deprel[mh] === D['nmod:poss'] && head[head[mh]!] === head[ah]) return 7
  return governs(words, mh, ah)
}

/** 8 where the first is the subject of a clause around the other's, 9 where the other stands in its relative clause. */
function governs({ head, deprel }: Tree, m: number, a: number): number {
  const subject = deprel[a] === D.nsubj || deprel[a] === D['nsubj:pass'] ? head[a]! : -1
  for (let up = head[m]!, steps = 0; up >= 0 && steps < 8; up = head[up]!, steps++) {
    if (up === subject && steps > 0) return 8
    if (up === a && deprel[m] !== D['nmod:poss']) return 9
  }
  return 0
}

const clash = <V>(a: V | null, b: V | null): number =>
  a === null || b === null ? 1 : a === b ? 0 : 2

/** What is to be said for mention `m` taking up `thing`, whose last mention is `a`; writes numbers of weights and returns how many. */
export function linkFeatures(
  sight: Sight,
  m: number,
  a: number,
  thing: Thing,
  out: Int32Array,
): number {
  const { facts, phrases, quotes } = sight
  const mf = facts[m]!
  const af = facts[a]!
  const mp = phrases[m]!
  const ap = phrases[a]!
  const { form, coarse } = mf
  const far = mp.sentence - ap.sentence
  const like = likeness(mf, mp, thing)
  const role = sight.roles[a]!
  const pronoun = mp.pronoun ? 1 : 0
  let n = 0
  out[n++] = FORMS_AT + form * F + af.form
  out[n++] = SENTENCES_AT + bucket(far) * C + coarse
  out[n++] = MENTIONS_AT + bucket(m - a - 1) * C + coarse
  out[n++] = WORDS_AT + (like * C + coarse) * 2 + (far > 2 ? 1 : 0)
  out[n++] =
    AGREEMENT_AT +
    (clash(mf.plural, thing.plural) * 3 + clash(mf.gender, thing.gender)) * C +
    coarse
  out[n++] = KIND_AT + thing.kind * F + form
  if (!pronoun) out[n++] = NOUN_AT + (mf.thing * T + thing.kind) * 2 + (like === 0 ? 0 : 1)
  out[n++] = ROLE_AT + role * C + coarse
  if (pronoun && far < 2) out[n++] = ROLES_AT + role * ROLES + sight.roles[m]!
  out[n++] = SYNTAX_AT + syntaxOf(sight, mp, ap) * C + coarse
  if (far < 4 && sight.opens[a]) out[n++] = FIRST_AT + far * C + coarse
  if (pronoun) {
    const speech = 2 * sight.speaks[m]! + sight.speaks[a]!
    out[n++] = SPEECH_AT + speech * F + form
  }
  out[n++] = TIMES_AT + Math.min(4, thing.mentions.length - 1) * C + coarse
  out[n++] = QUOTES_AT + quoted(quotes[mp.head]!, quotes[ap.head]!) * F + form
  if (!pronoun && af.key !== '')
    out[n++] =
      ALIKE_AT + ((af.head === mf.head ? 1 : 0) * C + coarse) * 2 + (af.key === mf.key ? 1 : 0)
  return n
}

/** Both outside, into, out of, within one quotation, from one to another. */
function quoted(m: number, a: number): number {
  if (m === 0) return a === 0 ? 0 : 2
  return a === 0 ? 1 : m === a ? 3 : 4
}

const NEW_FORM_AT = at('new: form')
const EMPTY_AT = at('new: empty it')
const LENGTH_AT = at('new: length')
const BEFORE_AT = at('new: told before')
const NEW_ROLE_AT = at('new: role')
const NEW_QUOTES_AT = at('new: quotation')
const NEW_KIND_AT = at('new: kind')

/** What is to be said for a mention being the first of its thing, or none; `before` counts mentions of its head so far. */
export function newFeatures(
  { facts, phrases, roles, words, quotes }: Sight,
  m: number,
  before: number,
  out: Int32Array,
): number {
  const { form, coarse, thing } = facts[m]!
  const { first, last, head, sentence, pronoun } = phrases[m]!
  let n = 0
  out[n++] = NEW_FORM_AT + form * 2 + (sentence === 0 ? 1 : 0)
  if (form === 5 || form === 7) out[n++] = EMPTY_AT + emptiness(words, head)
  out[n++] = LENGTH_AT + Math.min(5, last - first - 1) * C + coarse
  if (!pronoun) out[n++] = BEFORE_AT + Math.min(3, before) * F + form
  out[n++] = NEW_ROLE_AT + roles[m]! * F + form
  out[n++] = NEW_QUOTES_AT + (quotes[head] ? 1 : 0) * F + form
  out[n++] = NEW_KIND_AT + thing * 2 + (before > 0 ? 1 : 0)
  return n
}

/** *It is clear that …*, *it seems*, *it is Monday*: how likely the *it* stands for nothing. */
function emptiness(words: Tree, it: number): number {
  const verb = words.head[it]!
  if (verb < 0 || (words.deprel[it] !== D.nsubj && words.deprel[it] !== D.expl)) return 0
  let clause = false
  let copula = false
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    const deprel = words.deprel[c]
    if (
      deprel === D.csubj ||
      deprel === D.ccomp ||
      deprel === D.xcomp ||
      deprel === D['csubj:pass']
    )
      clause = true
    if (deprel === D.cop) copula = true
  }
  if (copula && words.xpos[verb] === X.JJ) return clause ? 1 : 2
  if (EMPTY_VERBS.has(words.lemma[verb]!)) return clause ? 3 : 4
  return copula && words.upos[verb] === U.NOUN ? 5 : 0
}

/** Phrases that may refer to somebody or something: nouns with all that hangs on them, names, pronouns. */
import type { Words } from '../../model/index.js'
import { D, U, X } from '../tagset.js'
import { lowerForms } from '../tree.js'
import { PRONOUNS, type Pronoun } from './lexicon.en.js'

/** The columns of the words layer that coreference looks at. */
export type Tree = Omit<Words, 'id' | 'because' | 'report' | 'from' | 'to'>

/** A mention of a name: words `first` up to `last`. Mentions with one `owner` are one thing. */
export interface NamedSpan {
  readonly first: number
  readonly last: number
  readonly owner: number
  readonly type: string
  /** True where it is a country. */
  readonly country: boolean
}

/** A phrase that may refer: words `first` up to `last`, all of which hang on `head`. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
  /** `several` are phrases joined by *and*, as a whole. */
  readonly kind: 'pronoun' | 'name' | 'noun' | 'several'
  readonly pronoun: Pronoun | null
  /** The name that the phrase holds at its head. */
  readonly name: NamedSpan | null
  readonly sentence: number
}

/** Relations whose words are no part of the phrase of their head. */
const OUTSIDE: ReadonlySet<number> = new Set([
  D.case,
  D.cc,
  D.conj,
  D.punct,
  D.mark,
  D.cop,
  D.aux,
  D['aux:pass'],
  D.nsubj,
  D['nsubj:pass'],
  D['nsubj:outer'],
  D.csubj,
  D['csubj:pass'],
  D['csubj:outer'],
  D.parataxis,
  D.discourse,
  D.vocative,
  D.dislocated,
  D.expl,
  D.advcl,
  D.appos,
  D['cc:preconj'],
  D.reparandum,
  D.list,
  D.dep,
  D.ccomp,
  D.orphan,
  D.obl,
  D['obl:unmarked'],
])

/** Relations of words that are only a piece of the phrase of their head. */
const INSIDE: ReadonlySet<number> = new Set([
  D.flat,
  D.fixed,
  D.goeswith,
  D.expl,
  D.reparandum,
  D['compound:prt'],
])

/** The phrases of a report that may refer, by the place of their heads. */
export function phrasesOf(words: Tree, names: readonly NamedSpan[]): Phrase[] {
  const named = new Int32Array(words.count).fill(-1)
  names.forEach(({ first, last }, at) => named.fill(at, first, last))
  const found: Phrase[] = []
  const lower = lowerForms(words)
  for (let s = 0; s + 1 < words.starts.length; s++) {
    for (let i = words.starts[s]!; i < words.starts[s + 1]!; i++) {
      if (INSIDE.has(words.deprel[i]!)) continue
      const pronoun = PRONOUNS.get(lower[i]!) ?? null
      const holder = named[i]! >= 0 ? i : titled(words, i, named)
      const name = holder < 0 ? null : names[named[holder]!]!
      const kind = kindOf(words, i, name, pronoun)
      if (!kind) continue
      if (kind === 'pronoun') {
        found.push({ first: i, last: i + 1, head: i, kind, pronoun, name: null, sentence: s })
        continue
      }
      const { first, last } = phraseAt(words, i)
      found.push({ first, last, head: i, kind, pronoun: null, name, sentence: s })
      const end = coordinationEnd(words, i)
      if (end > 0)
        found.push({
          first,
          last: end,
          head: i,
          kind: 'several',
          pronoun: null,
          name: null,
          sentence: s,
        })
    }
  }
  return found
}

function kindOf(
  words: Tree,
  i: number,
  name: NamedSpan | null,
  pronoun: Pronoun | null,
): Phrase['kind'] | null {
  const upos = words.upos[i]!
  const deprel = words.deprel[i]!
  if (pronoun) return isPronoun(words, i, upos, deprel, pronoun) ? 'pronoun' : null
  if (name) return i < name.first || isHeadOf(words, i, name) ? 'name' : null
  if (upos === U.PROPN) return 'name'
  if (upos === U.NUM) return deprel !== D.nummod && /^\d{4}$/.test(words.form[i]!) ? 'noun' : null
  return upos === U.NOUN && deprel !== D['nmod:desc'] ? 'noun' : null
}

/** *Harbour director Lena Orth*, read with the office as its head: the name that hangs on it right behind, or -1. */
function titled(words: Tree, i: number, named: Int32Array): number {
  if (words.upos[i] !== U.NOUN && words.upos[i] !== U.PROPN) return -1
  const next = i + 1
  return words.head[next] === i && words.deprel[next] === D.flat && named[next]! >= 0 ? next : -1
}

function isPronoun(
  words: Tree,
  i: number,
  upos: number,
  deprel: number,
  { kind }: Pronoun,
): boolean {
  if (kind === 9) return upos === U.ADV && deprel === D.advmod
  const relative = words.xpos[i] === X.WDT || words.xpos[i] === X.WP
  return (upos === U.PRON || upos === U.DET) && !relative && deprel !== D.det && deprel !== D.mark
}

function isHeadOf(words: Tree, i: number, { first, last }: NamedSpan): boolean {
  for (let w = first; w < last; w++) {
    if (words.head[w]! < first || words.head[w]! >= last) return w === i
  }
  return false
}

/** The words of the phrase that a word heads. */
function phraseAt(words: Tree, head: number): { first: number; last: number } {
  let first = head
  let last = head + 1
  const open: number[] = []
  for (let c = words.firstChild[head]!; c !== -1; c = words.nextSibling[c]!) {
    if (isPart(words, head, c)) open.push(c)
  }
  while (open.length > 0) {
    const at = open.pop()!
    if (at < first) first = at
    if (at >= last) last = at + 1
    for (let c = words.firstChild[at]!; c !== -1; c = words.nextSibling[c]!) open.push(c)
  }
  while (last - 1 > head && words.upos[last - 1] === U.PUNCT && !CLOSES.test(words.form[last - 1]!))
    last--
  while (first < head && words.upos[first] === U.PUNCT && !OPENS.test(words.form[first]!)) first++
  return { first, last }
}

const CLOSES = /^[)\]”"’']$/
const OPENS = /^[([“"‘']$/

/** True where a dependent of the head is a part of its phrase. */
function isPart(words: Tree, head: number, c: number): boolean {
  const deprel = words.deprel[c]!
  if (deprel === D.case) return words.xpos[c] === X.POS
  if (OUTSIDE.has(deprel)) return false
  // *not*, *especially*, *how* before the article are the clause's; *very nearly* within is the phrase's.
  if (deprel === D.advmod && c < head) return !startsPhrase(words, head, c)
  const comma = words.form[leftEdge(words, c) - 1] === ','
  return !(comma && c > head && (deprel === D['acl:relcl'] || deprel === D.acl))
}

function startsPhrase(words: Tree, head: number, adverb: number): boolean {
  for (let c = words.firstChild[head]!; c !== -1 && c < adverb; c = words.nextSibling[c]!) {
    if (!OUTSIDE.has(words.deprel[c]!)) return false
  }
  return true
}

function leftEdge(words: Tree, word: number): number {
  let at = word
  for (let c = words.firstChild[at]!; c !== -1 && c < at; c = words.firstChild[at]!) at = c
  return at
}

/** *Lind and Orsa*: the end of phrases that are joined into one; 0 where there is no other. */
function coordinationEnd(words: Tree, head: number): number {
  let end = 0
  let joined = false
  for (let c = words.firstChild[head]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] !== D.conj) continue
    const upos = words.upos[c]
    if (upos !== U.NOUN && upos !== U.PROPN && upos !== U.PRON) return 0
    for (let g = words.firstChild[c]!; g !== -1; g = words.nextSibling[g]!) {
      if (words.deprel[g] === D.cc && /^(?:and|&)$/i.test(words.form[g]!)) joined = true
    }
    end = Math.max(end, phraseAt(words, c).last)
  }
  return joined ? end : 0
}

/** Cues: how far they go, and whether they are passive or negated. */
import { child, children, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import { NEGATING_GOVERNORS } from './lexicon.en.js'
import type { Page, Range } from './page.js'

export function isPassive(page: Page, verb: number): boolean {
  const { words } = page
  if (words.xpos[verb] !== X.VBN && words.xpos[verb] !== X.VBD) return false
  if (child(words, verb, 'aux:pass', 'nsubj:pass') !== -1) return !isPerfect(page, verb)
  const clause =
    isRelation(words, verb, 'acl') &&
    !isRelation(words, verb, 'acl:relcl') &&
    child(words, verb, 'nsubj') === -1
  const reduced = clause || isAsked(page, verb)
  return words.xpos[verb] === X.VBN && reduced && !takesObject(page, verb)
}

/** *Asked about the bridge, the mayor said …*: a participle before its clause, without subject or auxiliary. */
function isAsked({ words }: Page, verb: number): boolean {
  const aside = words.head[verb]! > verb && isRelation(words, verb, 'advcl', 'ccomp', 'parataxis')
  return aside && child(words, verb, 'aux', 'nsubj') === -1
}

/** *have ruled*: the auxiliary is *have* and none is *be*, whatever the tree calls the subject. */
function isPerfect(page: Page, verb: number): boolean {
  const { words } = page
  const auxiliaries = children(words, verb).filter((c) => isRelation(words, c, 'aux'))
  return (
    auxiliaries.some((c) => words.lemma[c] === 'have') &&
    !auxiliaries.some((c) => /^(be|get)$/.test(words.lemma[c]!))
  )
}

/** *a source told the Herald*: a participle with an object right behind it is no passive, whatever its tag. */
export function takesObject(page: Page, verb: number): boolean {
  const { words } = page
  return words.lemma[verb] === 'tell' && child(words, verb, 'obj', 'iobj', 'ccomp') > verb
}

/** The *by*-phrase of a passive, or -1. */
export function agent(page: Page, verb: number): number {
  const { words } = page
  const marked = child(words, verb, 'obl:agent')
  if (marked !== -1) return marked
  for (const c of children(words, verb)) {
    if (!isRelation(words, c, 'obl') || !isUpos(words, c, 'NOUN', 'PROPN', 'PRON')) continue
    const of = child(words, c, 'case')
    if (of !== -1 && words.lemma[of] === 'by') return c
  }
  return -1
}

/** The cue with its particle, and with what negates it: *could not confirm*, *refused to rule out*. */
export function cueRange(page: Page, verb: number): Range {
  const { words } = page
  let first = verb
  let last = verb + 1
  const particle = child(words, verb, 'compound:prt')
  // *said up to 40 were hurt*: the number begins there.
  const isBound = words.form[particle] === 'up' && words.form[particle + 1] === 'to'
  if (particle === verb + 1 && !isBound) last = particle + 1
  if (isNegated(page, verb)) {
    const governor = negatingGovernor(page, verb)
    if (governor !== -1) first = governor
    for (const c of children(words, governor === -1 ? verb : governor)) {
      if (c < first && isRelation(words, c, 'aux', 'cop', 'advmod') && first - c < 5) first = c
    }
  }
  return { first, last }
}

/** *not*, *never*, *no one*, *refused to*: the source does not do what the cue says. */
export function isNegated(page: Page, verb: number): boolean {
  return hasNot(page, verb) || negatingGovernor(page, verb) !== -1
}

function hasNot(page: Page, verb: number): boolean {
  const { words } = page
  for (const c of children(words, verb)) {
    if (page.quoteOf[c] !== page.quoteOf[verb]) continue
    if (isRelation(words, c, 'advmod', 'aux') && /^(not|n['’]t|never)$/.test(words.lemma[c]!))
      return true
    if (isRelation(words, c, 'cc', 'cc:preconj') && /^(neither|nor)$/.test(words.lemma[c]!))
      return true
    if (isRelation(words, c, 'nsubj') && NOBODY.test(words.lemma[c]!)) return true
    if (isRelation(words, c, 'nsubj') && hasNo(page, c)) return true
  }
  return false
}

const NOBODY = /^(nobody|none|neither|no-one)$/

function hasNo(page: Page, noun: number): boolean {
  const det = child(page.words, noun, 'det', 'cc:preconj')
  return det !== -1 && /^(no|neither)$/.test(page.words.lemma[det]!)
}

function negatingGovernor(page: Page, verb: number): number {
  const { words } = page
  if (!isRelation(words, verb, 'xcomp', 'advcl', 'ccomp')) return -1
  const head = words.head[verb]!
  return head !== -1 && verb - head < 5 && head < verb && NEGATING_GOVERNORS.has(words.lemma[head]!)
    ? head
    : -1
}

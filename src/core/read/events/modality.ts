/** How an event stands to the world: read from its own auxiliaries, its adjectives and the words that govern it. */
import { D, DEPREL, U, X } from '../../language/tagset.js'
import { wordsSpan } from '../../language/tree.js'
import type { Modality, Span, Words } from '../../model/index.js'
import { HEDGES, MODAL_ADJECTIVES, MODAL_WORDS } from './lexicon.en.js'
import type { Trigger } from './triggers.js'

/** A modality with the rule and the words that carry it. */
export interface Stance {
  readonly modality: Modality
  readonly rule: string | null
  readonly hedges: readonly Span[]
}

type Kind = Exclude<Modality, 'happened'>

/** Where several words speak, the first of these that is among them holds. */
const STRENGTH: readonly Kind[] = [
  'denied',
  'hypothetical',
  'foiled',
  'threatened',
  'planned',
  'possible',
  'ongoing',
]

/** The rule of each modality, as in the README. */
export const MODALITY_RULES: Readonly<Record<Kind, string>> = {
  planned: 'E21',
  foiled: 'E22',
  threatened: 'E23',
  possible: 'E24',
  denied: 'E25',
  hypothetical: 'E26',
  ongoing: 'E27',
}

/** How far up the tree a governing word may stand. */
const REACH = 5

/** The modality of a trigger, with the words that carry it. */
export function modalityOf(words: Words, trigger: Trigger): Stance {
  const seen: { kind: Kind | null; word: number }[] = []
  const top = trigger.light === -1 ? trigger.word : trigger.light
  around(words, trigger.word, seen, trigger.first)
  // *Could not be found* is the very thing that is told.
  if (trigger.frame.not) seen.length = 0
  if (top !== trigger.word) around(words, top, seen)
  above(words, top, seen)
  const kinds = new Set(seen.map((s) => s.kind))
  const modality = STRENGTH.find((kind) => kinds.has(kind)) ?? 'happened'
  const hedges = [...new Set(seen.map((s) => s.word))]
    .sort((a, b) => a - b)
    .map((word) => wordsSpan(words, word, word + 1))
  return { modality, rule: modality === 'happened' ? null : MODALITY_RULES[modality], hedges }
}

/** Auxiliaries, negation, adverbs and adjectives on the word itself; not the words from `own` on that tell it with it: *no trace*. */
function around(
  words: Words,
  word: number,
  seen: { kind: Kind | null; word: number }[],
  own = word,
): void {
  let have = false
  let modal: { kind: Kind; word: number } | null = null
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (c >= own && c < word) continue
    const lemma = words.lemma[c]!
    const relation = DEPREL[words.deprel[c]!]!
    if (relation === 'aux') {
      if (lemma === 'have') have = true
      const kind = auxiliary(lemma)
      if (kind) modal = { kind, word: c }
      if (lemma === 'be' && words.xpos[word] === X.VBG && words.upos[word] === U.VERB)
        seen.push({ kind: 'ongoing', word: c })
    } else if (relation === 'advmod' || relation === 'det') {
      if (MODAL_WORDS.denied.has(lemma)) seen.push({ kind: 'denied', word: c })
      else if (MODAL_WORDS.possible.has(lemma)) seen.push({ kind: 'possible', word: c })
      else if (MODAL_WORDS.ongoing.has(lemma)) seen.push({ kind: 'ongoing', word: c })
      else if (HEDGES.has(lemma)) seen.push({ kind: null, word: c })
    } else if (relation === 'amod' || relation === 'compound') {
      const kind = adjective(lemma, words.form[c]!.toLowerCase())
      if (kind) seen.push({ kind, word: c })
    } else if (
      relation === 'mark' &&
      (lemma === 'if' || lemma === 'unless' || lemma === 'whether')
    ) {
      seen.push({ kind: lemma === 'whether' ? 'possible' : 'hypothetical', word: c })
    }
  }
  if (modal)
    seen.push(
      have && modal.kind === 'hypothetical' ? { kind: 'hypothetical', word: modal.word } : modal,
    )
}

function auxiliary(lemma: string): Kind | null {
  if (lemma === 'will' || lemma === 'shall') return 'planned'
  if (lemma === 'may' || lemma === 'might' || lemma === 'could' || lemma === 'can')
    return 'possible'
  if (lemma === 'would' || lemma === 'should') return 'hypothetical'
  return null
}

function adjective(lemma: string, form: string): Kind | null {
  for (const [kind, list] of Object.entries(MODAL_ADJECTIVES) as [Kind, ReadonlySet<string>][]) {
    if (list.has(form) || list.has(lemma)) return kind
  }
  return null
}

/** Relations by which a governing word speaks of what it governs. */
const GOVERNED = new Set<number>([
  D['xcomp'],
  D['ccomp'],
  D['obj'],
  D['acl'],
  D['nmod'],
  D['obl'],
  D['csubj'],
  D['nsubj:pass'],
  D['conj'],
  D['nsubj'],
])

/** Verbs, nouns and adjectives above: *plans to attack*, *foiled a plot to bomb*, *denied killing*. */
function above(words: Words, top: number, seen: { kind: Kind | null; word: number }[]): void {
  let at = top
  for (let step = 0; step < REACH; step++) {
    const head = words.head[at]!
    const relation = words.deprel[at]!
    if (head === -1 || !GOVERNED.has(relation)) return
    if (!speaksOf(words, at, head, relation)) return
    const kind = governor(words, head, at, relation)
    if (kind) {
      seen.push({ kind, word: head })
      if (kind === 'possible' || kind === 'planned') around(words, head, seen)
      else if (isNegated(words, head)) seen.pop()
    } else if (words.upos[head] === U.VERB && relation === D['xcomp']) {
      around(words, head, seen)
    }
    at = head
  }
}

/** Coordination and time clauses pass nothing down: what stands before *and* or *after* is told of itself. */
function speaksOf(words: Words, at: number, head: number, relation: number): boolean {
  if (relation === D['conj']) return sharesAuxiliary(words, at, head)
  if (relation === D['nsubj'])
    return MODAL_WORDS.ongoing.has(words.lemma[head]!) || words.upos[head] === U.ADJ
  if (relation === D['acl']) return words.xpos[at] !== X.VBN && words.xpos[at] !== X.VBD
  if (relation === D['obl'] || relation === D['nmod'])
    return /^(?:of|from|to|on|against|for|in|with|)$/.test(caseOf(words, at))
  return true
}

/** A second verb without subject or auxiliary of its own stands under those of the first. */
function sharesAuxiliary(words: Words, at: number, head: number): boolean {
  if (words.upos[at] !== U.VERB || words.upos[head] !== U.VERB)
    return words.upos[at] === words.upos[head]
  if (words.xpos[at] === X.VBD || words.xpos[at] === X.VBZ) return false
  for (let c = words.firstChild[at]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = DEPREL[words.deprel[c]!]!
    if (relation.startsWith('nsubj') || relation.startsWith('aux')) return false
  }
  return true
}

function governor(words: Words, head: number, at: number, relation: number): Kind | null {
  const lemma = words.lemma[head]!
  const nominal =
    relation === D['obj'] ||
    relation === D['obl'] ||
    relation === D['nmod'] ||
    relation === D['nsubj:pass']
  if (lemma === 'try' || lemma === 'attempt') {
    if (words.upos[head] === U.VERB && words.xpos[head] === X.VBG) return 'ongoing'
    return nominal && lemma === 'try' ? null : 'foiled'
  }
  if (MODAL_WORDS.foiled.has(lemma)) return 'foiled'
  if (lemma === 'call' && words.form[head + 1] === 'off') return 'foiled'
  if (MODAL_WORDS.threatened.has(lemma)) return 'threatened'
  if (
    lemma === 'deny' ||
    lemma === 'refute' ||
    lemma === 'reject' ||
    (lemma === 'rule' && words.lemma[head + 1] === 'out')
  ) {
    return 'denied'
  }
  if (MODAL_WORDS.planned.has(lemma))
    return nominal && /^(?:schedule|order|seek|want|consider|agree|see)$/.test(lemma)
      ? null
      : 'planned'
  if (MODAL_WORDS.possible.has(lemma))
    return lemma === 'suspect' && words.upos[head] !== U.VERB ? null : 'possible'
  if (lemma === 'event' && caseOf(words, head) === 'in' && caseOf(words, at) === 'of')
    return 'hypothetical'
  if (MODAL_WORDS.ongoing.has(lemma)) return 'ongoing'
  return null
}

function isNegated(words: Words, word: number): boolean {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['advmod'] && /^(?:not|never|n['’]t)$/.test(words.lemma[c]!))
      return true
  }
  return false
}

function caseOf(words: Words, word: number): string {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['case'] || words.deprel[c] === D['mark']) return words.lemma[c]!
  }
  return ''
}

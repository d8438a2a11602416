/** What a clause says was done, by whom and to whom, whichever way round it is put: *they shot the drone down*, *the drone was shot down*. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { intersects } from '../../../model/groups.js'
import type { Words } from '../../../model/index.js'
import { antecedentOf } from './antecedents.js'
import type { Lexed } from '../lexed.js'
import { ANYONE, LIGHT_VERBS, OPPOSITES, PHRASAL_VERBS } from './predicates.en.js'

/** One thing that a clause says of somebody or something. */
export interface Deed {
  /** The term of what was done or is so. */
  readonly told: string
  /** Terms of who did it, and of whom it befell; one who did it to nobody (*the pier sank*) is in both. */
  readonly doers: ReadonlySet<string>
  readonly done: ReadonlySet<string>
  /** Said not to be so. */
  readonly not: boolean
}

/** The deeds that the words from `first` up to, not including, `last` tell, without those that only tell which one is meant. */
export function deedsIn(own: Lexed, first: number, last: number, root: number): Deed[] {
  const found: Deed[] = []
  for (let at = first; at < last; at++) {
    if (at !== root && !isToldWith(own.words, at, root)) continue
    const deed = deedAt(own, at)
    if (deed) found.push(deed)
  }
  return found
}

/** What the clause says beside its main word: *sank **and was towed***, *began **to sink***. */
function isToldWith(words: Words, at: number, root: number): boolean {
  let up = at
  while (isRelation(words, up, 'conj', 'xcomp', 'ccomp') && isUpos(words, up, 'VERB', 'ADJ')) {
    up = words.head[up]!
    if (up === root) return true
  }
  return false
}

function deedAt(own: Lexed, at: number): Deed | null {
  const { words } = own
  const noun = lightNoun(own, at)
  const told = noun === -1 ? toldBy(own, at) : own.term[noun]!
  if (!told) return null
  const opposite = OPPOSITES.get(told)
  const { doers, done } = partsOf(own, at, noun)
  if (doers.size + done.size === 0) return null
  return {
    told: opposite ?? told,
    doers,
    done,
    not: isDenied(words, at) !== (opposite !== undefined),
  }
}

/** The term of a verb with its particle (*shot down*, *took over*), or of the word itself. */
function toldBy({ words, term }: Lexed, at: number): string | null {
  const both = children(words, at)
    .filter((word) => isRelation(words, word, 'compound:prt', 'advmod'))
    .map((word) => PHRASAL_VERBS.get(`${words.lemma[at]!} ${words.lemma[word]!}`))
  return both.find((one) => one !== undefined) ?? term[at] ?? null
}

/** *carried out a **strike***, *took **control***: the noun says what was done; −1 where the verb does. */
function lightNoun({ words, term }: Lexed, at: number): number {
  if (!LIGHT_VERBS.has(words.lemma[at]!)) return -1
  const object = child(words, at, 'obj', 'nsubj:pass')
  return object !== -1 && isUpos(words, object, 'NOUN') && term[object] ? object : -1
}

function partsOf(own: Lexed, at: number, noun: number) {
  const { words } = own
  const subject = subjectOf(words, at)
  const byWhom = children(words, at).find((word) => isAgent(words, word)) ?? -1
  const isPassive = subject !== -1 && isRelation(words, subject, 'nsubj:pass')
  const object = noun === -1 ? child(words, at, 'obj') : child(words, noun, 'nmod')
  const terms = (word: number) => (word === -1 ? [] : namesOf(own, word))
  if (isPassive || (subject === -1 && byWhom !== -1)) {
    return {
      doers: new Set(terms(byWhom)),
      done: new Set(noun === subject ? terms(object) : terms(subject)),
    }
  }
  const doers = new Set(terms(subject))
  const done = new Set(terms(object))
  return { doers, done: done.size > 0 || own.term[object] ? done : doers }
}

/** The subject of a word, or that of the one before which it shares; −1 where it has none. */
function subjectOf(words: Words, at: number): number {
  for (let up = at; up >= 0; up = words.head[up]!) {
    const subject = child(words, up, 'nsubj', 'nsubj:pass')
    if (subject !== -1) return subject
    if (!isRelation(words, up, 'conj', 'xcomp')) return -1
  }
  return -1
}

function isAgent(words: Words, word: number): boolean {
  if (!isRelation(words, word, 'obl', 'obl:agent')) return false
  const preposition = child(words, word, 'case')
  return preposition !== -1 && words.lemma[preposition] === 'by'
}

/** The terms of a noun and of the names in it; of what a pronoun takes up. */
export function namesOf(own: Lexed, word: number): string[] {
  const here = nounTerms(own, word)
  if (here.length > 0) return here
  const before = antecedentOf(own.words, word)
  return before === -1 ? [] : nounTerms(own, before)
}

function nounTerms({ words, term }: Lexed, at: number): string[] {
  const { first, last } = extent(words, at, (one) =>
    isRelation(words, one, 'acl', 'acl:relcl', 'appos', 'nmod', 'nmod:poss', 'conj', 'punct'),
  )
  const names = term.slice(first, last).filter((one) => one?.startsWith('@'))
  const part = isUpos(words, at, 'NUM', 'DET', 'PRON') ? child(words, at, 'nmod') : -1
  const noun = term[part === -1 ? at : part]
  return [...new Set([...names, noun])].filter(
    (one): one is string => !!one && !ANYONE.has(one) && !/^[#~]/.test(one),
  )
}

/** *did not sink*, *no strike was made*, *nobody was hurt*. */
function isDenied(words: Words, at: number): boolean {
  const said = [at, ...children(words, at)]
  const parts = said.flatMap((word) => [word, ...children(words, word)])
  return parts.some(
    (word) =>
      (words.head[word] === at || isUpos(words, word, 'DET')) &&
      /^(?:not|n't|n’t|no|never|neither|nobody|none)$/i.test(words.form[word]!),
  )
}

/** How two deeds compare; null where they do not tell the same word of the same one. */
export type DeedsCompared = 'same' | 'partly'

/** `same`: the same of the same; `partly`: of one side of it alone, where both clauses tell two. */
export function compareDeeds(a: readonly Deed[], b: readonly Deed[]): DeedsCompared | null {
  let found: DeedsCompared | null = null
  for (const x of a) {
    for (const y of b) {
      if (x.told !== y.told || x.not !== y.not) continue
      const [doers, done] = [meet(x.doers, y.doers), meet(x.done, y.done)]
      const holds = doers === true || done === true
      if (holds && doers !== false && done !== false) return 'same'
      if (holds) found = 'partly'
    }
  }
  return found
}

/** True where each tells that the same one did something else, to something else: *besieged the market*, *repaired the bridge*. */
export function didOtherwise(a: readonly Deed[], b: readonly Deed[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a.every((x) =>
    b.every((y) => x.told !== y.told && isOfTwo(x) && isOfTwo(y) && meet(x.done, y.done) === false),
  )
}

/** Somebody did it to somebody or something else. */
function isOfTwo({ doers, done }: Deed): boolean {
  return done.size > 0 && done !== doers
}

/** Null where one side does not tell. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean | null {
  return a.size === 0 || b.size === 0 ? null : intersects(a, b)
}

/** Finds the words that tell an event, by an index from lemma to rows of the frame table. */
import { D, U } from '../../language/tagset.js'
import { child, lowerForms } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import { nounArguments, verbArguments, type Argument } from '../../language/clause.js'
import { holds, roleOf } from './frames/conditions.js'
import type { Frame } from './frames/frame.js'
import { FRAMES } from './frames/frames.en.js'
import { adjectiveArguments, leaving, numberBefore } from './adjectives.js'
import { inflections } from './frames/inflections.en.js'
import type { Kinds } from './kinds.js'
import { befallenArguments, harmedArguments, participleArguments } from './participles.js'
import {
  behindNoun,
  blamedFor,
  dependentWith,
  fromBeside,
  HELD,
  heldBefore,
  isDenied,
  objectsOfParticle,
  particleOf,
} from './frames/phrases.js'
import { TOLL_VERBS } from './lexicon.en.js'
import { lent, lightVerb } from './frames/light.js'

/** A word that tells an event, with the row that it was found by and what hangs on it. */
export interface Trigger {
  readonly word: number
  /** First and last word (half-open) of the words that tell it together: *air strike*, *opened fire*. */
  readonly first: number
  readonly last: number
  readonly frame: Frame
  readonly rule: 'E1' | 'E2' | 'E3' | 'E4' | 'E5'
  /** The verb that lends its arguments (*carried out* a raid), or that only says that it was (*the raid took place*); or -1. */
  readonly light: number
  readonly arguments: readonly Argument[]
}

interface Entry {
  readonly frame: Frame
  /** Words that must be there too: before a noun, or as dependents of a verb. */
  readonly with: readonly string[]
  readonly particle: boolean
  /** The other words stand behind the noun: *claim of responsibility*. */
  readonly behind: boolean
}

type Index = ReadonlyMap<string, readonly Entry[]>

function indexOf(column: 'verbs' | 'nouns' | 'adjectives'): Index {
  const index = new Map<string, Entry[]>()
  for (const frame of FRAMES) {
    for (const phrase of (frame[column] ?? '').split(' ').filter(Boolean)) {
      const parts = phrase.split(/[_+]/)
      const behind = phrase.includes('_of_')
      const key = column === 'nouns' && !behind ? parts.at(-1)! : parts[0]!
      const others = parts.filter((_, i) => (key === parts[0] ? i > 0 : i < parts.length - 1))
      const entry = { frame, with: others, particle: phrase.includes('_'), behind }
      index.set(key, [...(index.get(key) ?? []), entry])
    }
  }
  return index
}

const VERBS = indexOf('verbs')
const NOUNS = indexOf('nouns')
const ADJECTIVES = indexOf('adjectives')
const VERB_FORMS = inflections(VERBS.keys())
const UNLESS = new Map(FRAMES.map((f) => [f, new Set((f.unless ?? '').split(' ').filter(Boolean))]))

/** Every trigger of a report, in word order; at most one a word. */
export function findTriggers(words: Words, kinds: Kinds): Trigger[] {
  const found: Trigger[] = []
  const taken = new Set<number>()
  for (let w = 0; w < words.count; w++) {
    const trigger = triggerAt(words, w, kinds)
    if (!trigger || taken.has(w)) continue
    found.push(trigger)
    for (let i = trigger.first; i < trigger.last; i++) taken.add(i)
  }
  const light = new Set(found.filter((t) => t.rule === 'E4').map((t) => t.light))
  return found.filter((t) => !light.has(t.word))
}

function triggerAt(words: Words, w: number, kinds: Kinds): Trigger | null {
  const upos = words.upos[w]
  const lemma = words.lemma[w]!
  if (words.form[w - 1] === '-' && w > 1) {
    const hyphened = hyphenedTrigger(words, w, kinds)
    if (hyphened) return hyphened
  }
  if (upos === U.VERB) {
    const form = lowerForms(words)[w]!
    if (!VERBS.has(lemma) && NOUNS.has(form)) return nounTrigger(words, w, form, kinds)
    const known = VERBS.has(lemma) ? lemma : VERB_FORMS.get(form)
    if (known) return verbTrigger(words, w, known, kinds)
    return ADJECTIVES.has(form) ? adjectiveTrigger(words, w, form) : null
  }
  if (upos === U.NOUN || upos === U.PROPN) {
    if (words.deprel[w] === D['compound'] && !isNamedKind(words, w)) return null
    const verb = VERB_FORMS.get(lowerForms(words)[w]!)
    const isPast = verb !== lemma || (verb === 'hurt' && words.upos[w - 1] === U.NUM)
    const args = verb && isPast && !NOUNS.has(lemma) ? participleArguments(words, w, kinds) : null
    if (verb && args) return verbTrigger(words, w, verb, kinds, args)
    const harmed = verb ? harmedArguments(words, w, lowerForms(words)[w]!) : null
    if (verb && harmed) return verbTrigger(words, w, verb, kinds, harmed)
    return nounTrigger(words, w, lemma, kinds) ?? adjectiveTrigger(words, w, lemma)
  }
  if (upos === U.ADJ || upos === U.ADV) {
    return (
      adjectiveTrigger(words, w, lemma) ??
      adjectiveTrigger(words, w, lowerForms(words)[w]!) ??
      mistaken(words, w, kinds)
    )
  }
  return null
}

/** *A hostage-taking*, *the cease-fire*: a noun of the table that is three words to the tree. */
function hyphenedTrigger(words: Words, w: number, kinds: Kinds): Trigger | null {
  const forms = lowerForms(words)
  const before = `${forms[w - 2]!}-`
  const noun = [forms[w]!, words.lemma[w]!].find((form) => NOUNS.has(before + form))
  if (noun === undefined) return null
  const found = nounTrigger(words, w, before + noun, kinds)
  if (!found) return null
  const more = nounArguments(words, w - 2).filter(({ word }) => word < w - 2 || word > w)
  return { ...found, first: w - 2, arguments: [...found.arguments, ...more] }
}

/** A participle or noun that the tagger took for an adjective: *two men raided a shop*, *a raid on a shop*. */
function mistaken(words: Words, w: number, kinds: Kinds): Trigger | null {
  const form = lowerForms(words)[w]!
  const next = words.upos[w + 1]
  const verb = VERB_FORMS.get(form)
  if (verb && verb !== form) return verbTrigger(words, w, verb, kinds)
  const beforeNoun = next === U.NOUN || next === U.PROPN || next === U.ADJ
  return NOUNS.has(form) && !beforeNoun ? nounTrigger(words, w, form, kinds) : null
}

/** Compounds tell no event of their own (*raid suspects*), save where the head is no noun, or a verb by its look (*toll climbs*). */
function isNamedKind(words: Words, w: number): boolean {
  const head = words.head[w]!
  if (words.lemma[w] === 'toll' && TOLL_VERBS.has(words.lemma[head] ?? '')) return true
  return head === -1 || (words.upos[head] !== U.NOUN && words.upos[head] !== U.PROPN)
}

function verbTrigger(
  words: Words,
  w: number,
  lemma: string,
  kinds: Kinds,
  given: readonly Argument[] | null = null,
): Trigger | null {
  const entries = VERBS.get(lemma)
  if (!entries) return null
  let args = given
  for (const { frame, with: others, particle } of entries) {
    const together = others.map((other) =>
      particle ? particleOf(words, w, other) : dependentWith(words, w, other),
    )
    if (together.includes(-1) || isBarred(words, w, frame)) continue
    if (together.some((o) => isCounted(words, o))) continue
    args ??= befallenArguments(words, w, verbArguments(words, w), kinds)
    const own = particle ? objectsOfParticle(args, others) : args
    if (frame.not && !isDenied(words, w)) continue
    if (
      !holds(
        frame,
        own,
        kinds,
        own.some((a) => child(words, a.word, 'nummod') !== -1),
      )
    )
      continue
    const near = together.filter((o) => Math.abs(o - w) <= 3)
    return {
      word: w,
      first: Math.min(w, ...near),
      last: Math.max(w, ...near) + 1,
      frame,
      rule: others.length > 0 && !particle ? 'E5' : 'E1',
      light: -1,
      arguments: [
        ...own.filter((a) => !together.includes(a.word) || isFilledBy(frame, a.pattern)),
        ...(particle ? [] : together.flatMap((noun) => behindNoun(words, noun))),
        ...(others.some((other) => HELD.has(other)) ? heldBefore(words, together[0]!, own) : []),
      ],
    }
  }
  return null
}

/** What was set off or exchanged is told by the trigger and fills a role too: *placed a bomb*, *exchanged prisoners*. */
const isFilledBy = (frame: Frame, pattern: string): boolean => {
  const role = roleOf(frame, pattern)
  return role === 'instrument' || (role === 'object' && frame.type === 'exchange')
}

function nounTrigger(words: Words, w: number, lemma: string, kinds: Kinds): Trigger | null {
  const entries = NOUNS.get(lemma)
  if (!entries) return null
  let args: Argument[] | null = null
  for (const { frame, with: others, behind } of [...entries].sort(
    (a, b) => b.with.length - a.with.length,
  )) {
    const start = behind ? w + 1 : w - others.length
    if (!others.every((other, i) => words.lemma[start + i] === other)) continue
    if (isBarred(words, w, frame)) continue
    const light = lightVerb(words, w)
    args ??= blamedFirst(blamedFor(words, w), [...nounArguments(words, w), ...fromBeside(words, w)])
    const loan = light.verb === -1 ? [] : lent(words, light.verb, light.subject, w)
    // Who sees two bodies is none of the dead.
    const seen = frame.roles === 'suffer' && words.lemma[light.verb] !== 'suffer'
    const all = [...args, ...(seen ? loan.filter((a) => a.pattern !== 'nsubj') : loan)]
    if (!holds(frame, all, kinds, isNumbered(words, w, all))) continue
    const rule = light.verb !== -1 && !light.subject ? 'E4' : 'E2'
    return {
      word: w,
      first: behind ? w : start,
      last: behind ? start + others.length : w + 1,
      frame,
      rule,
      light: light.verb,
      arguments: behind ? all.filter(({ word }) => word < w || word >= start + others.length) : all,
    }
  }
  return null
}

/** *Blamed the attack on the rebels*: who is blamed is not struck, though the tree hangs both on the noun. */
function blamedFirst(blamed: readonly Argument[], others: readonly Argument[]): Argument[] {
  return [...blamed, ...others.filter(({ word }) => !blamed.some((one) => one.word === word))]
}

/** *17 bodies*, *the bodies of nine miners*. */
function isNumbered(words: Words, noun: number, args: readonly Argument[]): boolean {
  const whose = args
    .filter(({ pattern }) => /^nmod\((?:of|for)\)$/.test(pattern))
    .map(({ word }) => word)
  return [noun, ...whose].some((w) => child(words, w, 'nummod') !== -1)
}

function adjectiveTrigger(words: Words, w: number, lemma: string): Trigger | null {
  const entry = ADJECTIVES.get(lemma)?.[0]
  if (!entry || isBarred(words, w, entry.frame)) return null
  if (words.upos[w] === U.ADV && !isCounted(words, w)) return null
  const head = words.head[w]!
  if (
    words.deprel[w] === D['amod'] &&
    head !== -1 &&
    UNLESS.get(entry.frame)!.has(words.lemma[head]!)
  ) {
    return null
  }
  const args = adjectiveArguments(words, w)
  return {
    word: w,
    first: w,
    last: w + 1,
    frame: entry.frame,
    rule: 'E3',
    light: leaving(words, w),
    arguments: args,
  }
}

/** *Seven were shot, five fatally*, *four shot, one dead*: what stands behind a number tells of its own. */
function isCounted(words: Words, w: number): boolean {
  const adverb = words.upos[w] === U.ADV || words.upos[w] === U.ADJ
  return adverb && numberBefore(words, w) !== -1 && words.upos[w + 1] !== U.VERB
}

/** True where a dependent shows that the word has another meaning here. */
function isBarred(words: Words, w: number, frame: Frame): boolean {
  const barred = UNLESS.get(frame)!
  if (barred.size === 0) return false
  if (w > 0 && barred.has(words.lemma[w - 1]!)) return true
  if (barred.has(words.lemma[w + 1] ?? '')) return true
  for (let c = words.firstChild[w]!; c !== -1; c = words.nextSibling[c]!) {
    if (barred.has(words.lemma[c]!)) return true
  }
  return false
}

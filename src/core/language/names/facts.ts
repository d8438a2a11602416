/** What a form says by itself, and what its report says of it elsewhere. */
import type { Gazetteer } from '../gazetteer.js'
import { remember } from '../remember.js'
import { fold, isCapitals } from './fold.js'
import type { SenseOf } from './senses.js'
import { ROLE_WORDS, TITLE_WORDS, WORD_CLASSES } from './lexicon.en.js'

/** How a form is written. */
export const Case = { lower: 0, initial: 1, capitals: 2, mixed: 3, number: 4, sign: 5 } as const

/** Facts of one form; the hashes are of its lower-case spelling. */
export interface FormFacts {
  readonly low: string
  readonly word: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly shape: number
  readonly case: number
  /** Bits: first name, family name, title, role; and the class of a telling word such as *airport*. */
  readonly kinds: number
  /** True for lower-case words and for signs that join nothing: no name begins or ends beside two of them. */
  readonly quiet: boolean
  /** The class of the word's first sense; 0 where it has none. */
  readonly sense: number
}

export const FIRST_NAME = 1
export const LAST_NAME = 2
export const TITLE = 4
export const ROLE = 8

export function hash(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++)
    h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995) ^ (h >>> 15)
  return h
}

/** Words that stand for the places before and behind a sentence. */
export const BORDER: FormFacts = {
  low: '',
  word: 1,
  prefix: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
  case: Case.sign,
  kinds: 0,
  quiet: true,
  sense: 0,
}

/** A reader of facts that remembers those of the forms that it met. */
export function factsReader(gazetteer: Gazetteer, senses: SenseOf): (form: string) => FormFacts {
  return remember((form) => readFacts(form, gazetteer, senses))
}

function readFacts(form: string, gazetteer: Gazetteer, senses: SenseOf): FormFacts {
  const low = form.length > 60 ? form.slice(0, 60).toLowerCase() : form.toLowerCase()
  const plain = fold(low)
  const word = /\d/.test(low) ? low.replace(/\d/g, '0') : low
  const kinds =
    (gazetteer.isFirstName(plain) ? FIRST_NAME : 0) |
    (gazetteer.isLastName(plain) ? LAST_NAME : 0) |
    (TITLE_WORDS.has(plain) ? TITLE : 0) |
    (ROLE_WORDS.has(plain) ? ROLE : 0) |
    ((WORD_CLASSES.get(plain) ?? 0) << 4)
  const written = caseOf(form)
  return {
    low,
    word: hash(word, 11),
    prefix: hash(low.slice(0, 3), 16),
    suffix2: hash(low.slice(-2), 13),
    suffix3: hash(low.slice(-3), 14),
    suffix4: hash(low.slice(-4), 15),
    shape: hash(shapeOf(form), 17),
    case: written,
    kinds,
    quiet: written === Case.lower || (written === Case.sign && /^[,.;:?!"“”()]+$/.test(form)),
    sense: senses(plain),
  }
}

function shapeOf(form: string): string {
  let shape = ''
  for (const char of form.slice(0, 14)) {
    const kind = /\p{Lu}/u.test(char)
      ? 'X'
      : /\p{Ll}/u.test(char)
        ? 'x'
        : /\p{N}/u.test(char)
          ? '9'
          : char
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}

function caseOf(form: string): number {
  if (!/\p{L}/u.test(form)) return /\d/.test(form) ? Case.number : Case.sign
  if (isCapitals(form)) return Case.capitals
  if (/^\p{Lu}/u.test(form)) return Case.initial
  return /\p{Lu}/u.test(form) ? Case.mixed : Case.lower
}

/** Words at which a quantity may begin: of twenty words one or two, so that nothing is tried at the others. */
import {
  DECADES,
  DIGIT_WORDS,
  FRACTIONS,
  MULTIPLES,
  ORDINALS,
  PLURALS,
  SIGNS,
  TENS,
} from './lexicon.en.js'

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[DECADES, DIGIT_WORDS, FRACTIONS, MULTIPLES, ORDINALS, PLURALS, SIGNS, TENS].flatMap(
    (words) => [...words.keys()],
  ),
  ...['a', 'an', 'few', 'half', 'hundred', 'many', 'once', 'quarter', 'several'],
])

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** True for a number in words or digits (*.5*, *US5* too), or what leads to one; of lower-case forms. */
export function mayBegin(form: string): boolean {
  if (BEGINNINGS.has(form)) return true
  const code = form.charCodeAt(0)
  return code === 46 || isDigit(code) || isDigit(form.charCodeAt(1)) || isDigit(form.charCodeAt(2))
}

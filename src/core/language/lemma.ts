/**
 * Lemmas: a list of exceptions, else the longest learned suffix rule for the word's tag. Always lower
 * case.
 */

import { IRREGULAR, REGULAR_FORMS, SILENT_E } from './irregular.en.js'
import { remember } from './remember.js'

/** Tags of verbs in the past. */
const PAST = /^VB[DN]$/

export interface Lemmatizer {
  lemma(form: string, xpos: string): string
}

/** The longest ending that a rule looks at, in characters. */
export const LONGEST_ENDING = 6

/**
 * `exceptions` are lines `form|XPOS lemma`, `rules` lines `ending|XPOS cut+append` (`ies|NNS 3+y`):
 * cut so many characters from the end and append the rest.
 */
export function openLemmatizer(
  exceptions: readonly string[],
  rules: readonly string[],
): Lemmatizer {
  const known = new Map(exceptions.map(halves))
  const edits = new Map(rules.map(halves))
  const asked = new Map<string, (form: string) => string>()
  const openTag = (xpos: string): ((form: string) => string) => {
    const isPast = PAST.test(xpos)
    const isRegular = isPast || xpos === 'VBG'
    const lemma = remember((form) => {
      const low = form.toLowerCase()
      const listed = isRegular ? REGULAR_FORMS.get(low) : undefined
      const found = listed ?? (isPast ? pastOf(low) : undefined) ?? known.get(`${low}|${xpos}`)
      return found ?? byRule(low, xpos, edits)
    })
    asked.set(xpos, lemma)
    return lemma
  }
  return { lemma: (form, xpos) => (asked.get(xpos) ?? openTag(xpos))(form) }
}

/** The verb of a past that the learned endings mistake. */
function pastOf(low: string): string | undefined {
  return IRREGULAR.get(low) ?? (SILENT_E.test(low) ? low.slice(0, -1) : undefined)
}

/** The lemma of a lower-case form by rules alone. */
export function byRule(low: string, xpos: string, edits: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, low.length); length >= 0; length--) {
    const edit = edits.get(`${low.slice(low.length - length)}|${xpos}`)
    if (edit === undefined) continue
    const plus = edit.indexOf('+')
    const cut = Number(edit.slice(0, plus))
    if (cut < low.length) return low.slice(0, low.length - cut) + edit.slice(plus + 1)
  }
  return low
}

function halves(line: string): [string, string] {
  const space = line.lastIndexOf(' ')
  return [line.slice(0, space), line.slice(space + 1)]
}

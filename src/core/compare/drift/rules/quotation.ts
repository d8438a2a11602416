/** DR7: the words in quotation marks are others. */
import { diff, type Hunk } from '../diff.js'
import { atLeastOne, type Draft, type Finder } from '../draft.js'
import { SENSE_WORDS } from '../lexicon.en.js'
import { CONTENT_PART, FEWEST_WORDS } from '../policy.js'
import { termOf } from '../../likeness/terms.js'
import type { Telling } from '../tellings.js'

/** *“We do not know who did it”* → *“We know who did it”*. What is cut at the ends of a quotation is only shortened. */
export const quotation: Finder = ({ before, after }) => {
  const [was, is] = [quotedOf(before), quotedOf(after)]
  const shorter = Math.min(was.at.length, is.at.length)
  if (shorter < FEWEST_WORDS) return []
  const { hunks, equal } = diff(was.folded, is.folded)
  if (equal < FEWEST_WORDS || equal < shorter * CONTENT_PART) return []
  return hunks.flatMap((hunk): Draft[] =>
    isBent(hunk, was, is)
      ? [
          {
            rule: 'DR7',
            kind: 'quote-bent',
            before: atLeastOne(was, widened(hunk).a),
            after: atLeastOne(is, widened(hunk).b),
          },
        ]
      : [],
  )
}

/** The words of a sentence that stand in quotation marks. */
function quotedOf(telling: Telling): Telling {
  const keep = <T>(all: readonly T[]) => all.filter((_, i) => telling.quoted[i])
  return {
    ...telling,
    at: keep(telling.at),
    folded: keep(telling.folded),
    quoted: keep(telling.quoted),
  }
}

/** Where one side has no words, the common word behind stands with both: *do not know*, *know*. */
function widened({ a, b }: Hunk): Hunk {
  if (a.from < a.to && b.from < b.to) return { a, b }
  return { a: { from: a.from, to: a.to + 1 }, b: { from: b.from, to: b.to + 1 } }
}

function isBent({ a, b }: Hunk, before: Telling, after: Telling): boolean {
  const [was, is] = [before.folded.slice(a.from, a.to), after.folded.slice(b.from, b.to)]
  const isInside = a.from > 0 && a.to < before.at.length && b.to < after.at.length
  if (was.length === 0 || is.length === 0)
    return isInside && [...was, ...is].some((word) => SENSE_WORDS.has(word))
  // *shut until Friday* → *shut for ever*: of two words in one place it is enough that one bears the sense
  return !isSpelling(was, is) && (bears(before, a) || bears(after, b))
}

/** Some word has a meaning of its own, or turns that of others. */
function bears({ words, at, folded }: Telling, { from, to }: Hunk['a']): boolean {
  for (let i = from; i < to; i++)
    if (SENSE_WORDS.has(folded[i]!) || termOf(words, at[i]!) !== null) return true
  return false
}

/** *organise* for *organize*, *cooperate* for *co-operate*. */
function isSpelling(was: readonly string[], is: readonly string[]): boolean {
  const letters = (words: readonly string[]) => words.join('').replace(/[^\p{L}\p{N}]/gu, '')
  const [a, b] = [letters(was), letters(is)]
  return a === b || (a.length >= 5 && a.replace(/z/g, 's') === b.replace(/z/g, 's'))
}

/** What ACLED writes for round words: the table of its guide to coding fatalities. */

const ROUND: readonly (readonly [words: RegExp, value: number])[] = [
  [/\bhundreds\b/i, 100],
  [/\bdozens\b/i, 12],
  [/\btens\b/i, 10],
]

/** The value of the first round word; null where none of the words is one, or a number stands beside it; *tens of thousands* is no ten. */
export function roundWord(words: readonly string[]): number | null {
  for (const one of words) {
    if (/\d|\bof (?:thousands|millions)\b/i.test(one)) continue
    for (const [pattern, value] of ROUND) if (pattern.test(one)) return value
  }
  return null
}

/**
 * Words of likelihood after ICD 203 (Intelligence Community Directive 203, *Analytic Standards*, section D.6.e.2.a). The directive gives
 * seven rows of two terms each, and forbids a term of likelihood beside a degree of confidence in one sentence.
 */

/** One row of the directive: its two terms, and the chance in percent that they stand for. */
export interface Estimate {
  readonly terms: readonly [string, string]
  readonly low: number
  readonly high: number
}

/** The rows, from the least likely up. */
export const ESTIMATES: readonly Estimate[] = [
  { terms: ['almost no chance', 'remote'], low: 1, high: 5 },
  { terms: ['very unlikely', 'highly improbable'], low: 5, high: 20 },
  { terms: ['unlikely', 'improbable'], low: 20, high: 45 },
  { terms: ['roughly even chance', 'roughly even odds'], low: 45, high: 55 },
  { terms: ['likely', 'probable'], low: 55, high: 80 },
  { terms: ['very likely', 'highly probable'], low: 80, high: 95 },
  { terms: ['almost certain', 'nearly certain'], low: 95, high: 99 },
]

/** How reports write the terms of each row. *May*, *might* and *possibly* stand in no row, and no chance is read into them. */
const WRITTEN: readonly RegExp[] = [
  /\b(?:almost no chance|remote (?:chance|possibility)|remotely possible)\b/i,
  /\b(?:very unlikely|highly (?:unlikely|improbable))\b/i,
  /\b(?:unlikely|improbabl[ey])\b/i,
  /\b(?:even (?:chance|odds)|fifty[- ]fifty|50[-/]50)\b/i,
  /\b(?:likely|probabl[ey])\b/i,
  /\b(?:(?:very|most|highly) (?:likely|probabl[ey]))\b/i,
  /\b(?:(?:almost|nearly) certain(?:ly)?)\b/i,
]

/** The row whose term stands in the words; null where none does. *Very unlikely* is no *unlikely*, and *not likely* is no *likely*. */
export function estimateOf(words: string): Estimate | null {
  if (/\b(?:not|n['’]t|never|less|more)\s+(?:\w+\s+)?(?:un)?(?:likely|probabl)/i.test(words))
    return null
  const order = [0, 1, 2, 3, 5, 6, 4]
  const at = order.find((row) => WRITTEN[row]!.test(words))
  return at === undefined ? null : ESTIMATES[at]!
}

/** *ICD 203: likely / probable, 55–80 %*. */
export function estimateInWords({ terms, low, high }: Estimate): string {
  return `ICD 203: ${terms.join(' / ')}, ${low}–${high} %`
}

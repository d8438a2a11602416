/** Who and where a count is about, where that is a part of what is counted. */
import type { Count, FindingId, Name, ReportId, TallyScope } from '../../model/index.js'
import { ATTACKERS, FORCES } from './lexicon.en.js'

/** The names and texts that scopes are read from. */
export interface ScopeIndex {
  readonly names: ReadonlyMap<FindingId, Name>
  readonly texts: ReadonlyMap<ReportId, string>
}

/** The scope of a count, and what is counted in words. */
export function scopeOf(
  count: Count,
  { names, texts }: ScopeIndex,
): { scope: TallyScope; counted: string | null } {
  const words = count.who
    ? (texts.get(count.who.report) ?? '').slice(count.who.from, count.who.to)
    : ''
  const counted = words.replace(/\s+/g, ' ').trim() || null
  const place = count.where ? names.get(count.where) : undefined
  const where = place ? (place.country ?? place.label) : null
  return {
    scope: { who: HARM.has(count.slot) ? sideOf(words.toLowerCase()) : null, where, asOf: null },
    counted,
  }
}

/** Slots in which attackers and forces are counted apart. */
const HARM = new Set(['killed', 'injured', 'casualties', 'missing'])

/** *Attackers*, *forces*, or nobody in particular. */
function sideOf(words: string): string | null {
  const parts = words.match(/\p{L}+/gu) ?? []
  if (parts.some((word) => ATTACKERS.has(word))) return 'attackers'
  return parts.some((word) => FORCES.has(word)) ? 'forces' : null
}

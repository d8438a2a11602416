/** One form for a deed and its noun: *threaten* and *threat*, *execute* and *execution*. */

/** Endings that make a noun of a verb, an adjective of a noun, or the other way round; the longest first. */
const ENDINGS =
  /(?:ations?|itions?|ments?|ances?|ences?|ings?|ions?|als?|ers?|ors?|en|ed|es|s|e|y)$/

/** The stem of a term, without its usual endings; names and numbers are left as they are. */
export function stemOf(term: string): string {
  if (term.startsWith('@') || term.startsWith('#')) return term
  const stem = term.replace(ENDINGS, '')
  return stem.length >= LEAST ? stem : term
}

/** Letters that a stem keeps at least. */
const LEAST = 4

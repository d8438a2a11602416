/** Counts that say themselves that they are a part of what is counted: *two of the wounded*, *nine of them*. */
import type { Count, Event } from '../../model/index.js'

/** Behind the number: *of the injured*, *of them*, *two more of those hurt*; not *nine members of the group*. */
const OF_THEM =
  /^\S+(?:[ -](?:\S*\d\S*|more|others?|dozen|hundred|thousand|or \S+|one|two|three|four|five|six|seven|eight|nine))?\s+of\s+(?:the|them|those|these|whom|its|his|her|their)\b/i
/** Right before the number: *including two children*, *among them eight children*. */
const AMONG_THEM =
  /\b(?:including|among (?:them|whom|those)|of (?:them|whom|which))[\s,:–—-]+(?:at least |about |some )?$/i
/** How far behind the words of a count its *of them* may stand, in characters. */
const AHEAD = 12
/** How far before it its *among them*. */
const BACK = 28

/** True where the count is of some of those told before, so that a greater number says nothing against it. */
export function isPartial({ span }: Pick<Count, 'span'>, text: string): boolean {
  return (
    OF_THEM.test(text.slice(span.from, span.to + AHEAD)) ||
    AMONG_THEM.test(text.slice(Math.max(0, span.from - BACK), span.from))
  )
}

/** *two of the wounded*, *one of the dead gunmen*: right before the word for what befell them. */
const OUT_OF = /\bof\s+(?:the|those|its|their|his|her)\s+$/i
/** How far before the word of the event its *of the* may stand, in characters. */
const OUT_OF_BACK = 24

/**
 * True where the count takes some out of those whom the event befell: *two of the wounded have died* says that there were wounded, and
 * not that they were two.
 */
export function isOutOf({ span }: Pick<Count, 'span'>, { trigger }: Event, text: string): boolean {
  if (span.from >= trigger.from) return false
  const before = OUT_OF.exec(
    text.slice(Math.max(span.from, trigger.from - OUT_OF_BACK), trigger.from),
  )
  return before !== null
}

/** Words for somebody that count nobody: *hurt anyone*, *killed himself*. */
const NOBODY_COUNTED =
  /^(?:any(?:one|body)|every(?:one|body)|some(?:one|body)|who(?:ever|m)?|him|her|them|it|he|she|they|(?:him|her|it|my|your)self|themselves)$/i

/** True where the words of a count without a number are a pronoun. */
export function isPronoun({ span, quantity }: Count, text: string): boolean {
  return quantity === null && NOBODY_COUNTED.test(text.slice(span.from, span.to).trim())
}

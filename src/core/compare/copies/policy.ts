/** When equal words are a copy, and which way it went. */

/** A run of equal words counts from this many words on; shorter ones are idioms and titles. */
export const RUN_WORDS = 6
/** Of them, so many must have a meaning of their own; fewer in words that stand in quotation marks in both reports. */
export const RUN_TERMS = 4
export const QUOTED_TERMS = 3
/**
 * In one passage of a pair, so many are no part of a name, of what a source is called, of a number or a day: who only calls somebody
 * alike, *Ida Voss of the aid group Open Hands said*, took over no text.
 */
export const OWN_TERMS = 2
/** And so many where the passage is no whole sentence and no quotation: *through the timber mill in Aldmere on Monday*. */
export const LOOSE_TERMS = 3
/** Part of a passage that must stand in quotation marks, in both reports, for it to be a shared quotation. */
export const QUOTED_PART = 0.7
/** A pair is a copy where the passages are this share of one report, or hold a quotation or a whole sentence. */
export const COPY_SHARE = 0.04
/** Part of a sentence that must be equal for the whole sentence to be taken over. */
export const SENTENCE_PART = 0.85
/** From this share on, one report surely rests on the text of the other or on the same text. */
export const REWRITE_SHARE = 0.3
/** A report is contained where this share of it stands in the other, and much less of the other in it. */
export const CONTAINED_SHARE = 0.7
export const CONTAINER_SHARE = 0.5

/** The judges of direction in the order in which they are asked; the first that can tell decides. */
export const DIRECTIONS = [
  { id: 'credit', means: 'one report credits the outlet of the other' },
  { id: 'quotation', means: 'only quoted words are shared: both heard the same speaker' },
  { id: 'agency', means: 'both credit one agency' },
  { id: 'time', means: 'one was published on an earlier day' },
  { id: 'containment', means: 'one stands almost whole in the other, which has much more' },
] as const
export type DirectionRule = (typeof DIRECTIONS)[number]['id']

/** A quotation of fewer meaningful words is compared with no other rendering. */
export const SAID_TERMS = 3
/** Two quotations of one voice are renderings of one speech where so many meaningful words are common … */
export const RENDERED_TERMS = 3
/** … which are this part of the words of both (Dice) … */
export const RENDERED_PART = 0.5
/** … of which this part comes in one order … */
export const RENDERED_ORDER = 0.6
/** … and where the shorter has at least this part of the words of the longer. */
export const SAID_PART = 0.5
/** Without a day beside the words, the reports lie at most so many days apart: next week somebody may say it again. */
export const RENDERED_DAYS = 3

/** Of a report so much at least stands in the other where both are printings of one text, whatever their headlines. */
export const BODY_SHARE = 0.5
/** Two headlines are another where at most this part of their meaningful words is common (Dice). */
export const OTHER_HEADLINE = 0.5

/** So many words two persons may happen to say alike: *our thoughts are with the families of the victims*. */
export const FORMULA_WORDS = 12

/** What tells when a report was published, best evidence first; the first that speaks is believed. */

/** One kind of evidence: how many days behind the day it names the report may lie. */
export interface Evidence {
  readonly name: string
  readonly rule: string
  readonly weight: number
  /** Days that the interval goes on behind the day of the evidence: news is told within them. */
  readonly within: number
}

/**
 * Weights rank the evidence; they are not summed. `within` is set from how long news stays news: a day where the report
 * tells of the day itself, two where it tells of a weekday.
 */
export const policy = {
  ground: { name: 'published', rule: 'D1', weight: 1, within: 0 },
  stamp: { name: 'date of the page', rule: 'D2', weight: 0.95, within: 0 },
  embed: { name: 'the newest post in it', rule: 'D13', weight: 0.85, within: 1 },
  agreement: { name: 'a full date and its weekday', rule: 'D3', weight: 0.8, within: 2 },
  fitted: { name: 'a day whose weekday tells the year', rule: 'D12', weight: 0.75, within: 2 },
  lead: { name: 'a full date at the head', rule: 'D4', weight: 0.7, within: 1 },
  story: { name: 'another report of the story', rule: 'D5', weight: 0.6, within: 2 },
  pin: { name: 'a month with its year and without', rule: 'D11', weight: 0.4, within: 365 },
  twins: {
    name: 'a year told by its number and from the report',
    rule: 'D15',
    weight: 0.4,
    within: 365,
  },
  tenure: { name: 'the holder of an office', rule: 'D14', weight: 0.35, within: Infinity },
  since: { name: 'the newest full date', rule: 'D6', weight: 0.3, within: Infinity },
} as const satisfies Record<string, Evidence>

/** Sentences at the head of a report, its title and caption among them, that tell of the news itself. */
export const HEAD_SENTENCES = 4

/** How far before the day of another report the weekday of this one may lie. */
export const BEFORE_DAYS = 2

/** How far behind a day a weekday is sought; one that lies further ahead is the one before. */
export const AFTER_DAYS = 3

/** Sentences at the head in which *last month* shows that the report looks back. */
export const BACK_SENTENCES = 6

/** A past day this far behind the day of its story shows that the report looks back. */
export const LATER_DAYS = 4

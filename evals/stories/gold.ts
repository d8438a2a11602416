/** The format `story-gold/1`: what a careful reader finds in the reports of one story. Unknown keys are let pass. */
import { z } from 'zod'

const quote = z.object({
  report: z.string(),
  quote: z.string(),
  /** A longer piece of the report that tells which occurrence of the quote is meant. */
  context: z.string().nullish(),
})
const optional = z.boolean().nullish()
const bound = z.number().nullish()
const text = z.string().nullish()

const attribution = z.object({
  report: z.string(),
  content: z.string(),
  /** The second part of an interrupted content. */
  rest: text,
  context: text,
  source: text,
  cue: text,
  speaker: text,
  via: z.array(z.string()).default([]),
  form: text,
  optional,
})

const quantity = quote.extend({ of: text, low: bound, high: bound, approx: bound, optional })

const time = quote.extend({ value: text, optional })

const incident = z.object({
  id: z.string(),
  type: text,
  mentions: z.array(quote).default([]),
})

const fact = z.object({
  incident: z.string(),
  slot: z.string(),
  of: text,
  where: text,
  low: bound,
  high: bound,
  approx: bound,
  evidence: z.array(quote),
  optional,
})

const difference = z.object({
  kind: z.string(),
  items: z.array(quote).min(2),
  why: text,
  optional,
})

const independence = z.object({
  claim: z.string(),
  evidence: z.array(quote).min(1),
  origins: bound,
  originsAtLeast: bound,
  originsAtMost: bound,
  anonymousOnly: z.boolean().nullish(),
})

const level = z.object({
  country: text,
  label: text,
  rank: text,
  level: bound,
  scaleMax: bound,
  change: text,
  minDuration: text,
  review: z.boolean().nullish(),
  evidence: z.array(quote).min(1),
})

const copy = z.object({
  from: text,
  to: text,
  between: z.tuple([z.string(), z.string()]).nullish(),
  share: bound,
})

const link = z.object({
  a: z.string(),
  b: z.string(),
  kind: z.string(),
  status: text,
  evidence: z.union([quote, z.array(quote)]),
})

const maybeSame = z.union([z.string(), z.array(z.string())]).nullish()

export const goldSchema = z.object({
  format: z.literal('story-gold/1'),
  story: z.string(),
  title: text,
  reports: z.array(
    z.object({
      file: z.string(),
      publishedBetween: text,
      distractor: z.boolean().nullish(),
    }),
  ),
  speakers: z.array(z.object({ id: z.string(), maybeSame })).default([]),
  attributions: z.array(attribution).default([]),
  quantities: z.array(quantity).default([]),
  times: z.array(time).default([]),
  entities: z.array(z.object({ id: z.string(), mentions: z.array(quote).default([]) })).default([]),
  incidents: z.array(incident).default([]),
  facts: z.array(fact).default([]),
  same: z.array(z.array(quote)).default([]),
  conflicts: z.array(difference).default([]),
  compatible: z.array(difference).default([]),
  independence: z.array(independence).default([]),
  threatLevels: z.array(level).default([]),
  links: z.array(link).default([]),
  copies: z.array(copy).default([]),
  boilerplate: z.array(quote).default([]),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldQuote = z.infer<typeof quote>
export type GoldAttribution = z.infer<typeof attribution>
export type GoldTime = z.infer<typeof time>
export type GoldQuantity = z.infer<typeof quantity>
export type GoldFact = z.infer<typeof fact>
export type GoldDifference = z.infer<typeof difference>

/** What the schemas of several layers have in common. */
import { z } from 'zod'

/** Any words. */
export const text = z.string()
/** The id of a report or finding. */
export const id = text.min(1)
/** Exact words of a report. */
export const span = z
  .looseObject({ report: id, from: z.int().min(0), to: z.int().min(1) })
  .describe('Words of a report: half-open offsets in UTF-16 code units.')
/** One place or more. */
export const spans = z.array(span).min(1)
/** Why a finding is held. */
export const because = z
  .looseObject({
    rule: z.string(),
    saw: z.array(z.union([span, id])).min(1),
    features: z
      .array(z.looseObject({ name: z.string(), weight: z.number(), saw: z.string() }))
      .optional(),
  })
  .describe('The rule that made the finding and everything that it saw.')
/** One end of a number. */
export const bound = z.number().nullable().describe('Inclusive; null is open.')
/** What is known of a report, and from where. */
export const fact = z
  .looseObject({ value: text, from: z.enum(['sidecar', 'front matter', 'html', 'option']) })
  .nullable()
/** Who passed words on. */
export const relay = z.looseObject({ label: text, span })
/** A column of numbers. */
export const numbers = z.array(z.number())
/** Where a place lies. */
export const location = z
  .looseObject({
    latitude: z.number(),
    longitude: z.number(),
    country: text,
    region: text.nullable(),
    rule: text,
  })
  .describe('Degrees (WGS 84), always inferred: the middle, for countries and states.')

/** What every finding has, with what a layer adds. */
export const finding = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.looseObject({ id, because, ...shape })

/** What two reports have alike and the others have not. */
export const sign = z.looseObject({
  kind: text,
  rule: text,
  a: span,
  b: span,
  others: z.array(span),
  says: text,
})

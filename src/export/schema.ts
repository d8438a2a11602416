/** The JSON Schema of the dossier, made from one description of every layer. */
import { z } from 'zod'
import { DRIFT_KINDS } from '../core/index.js'
import { DOSSIER_FORMAT } from './json.js'
import {
  text,
  id,
  span,
  spans,
  bound,
  fact,
  relay,
  numbers,
  location,
  finding,
  sign,
} from './schema-parts.js'

const report = z.looseObject({
  id,
  text,
  outlet: fact,
  url: fact,
  published: fact,
  title: fact,
  author: fact,
  language: text,
  files: z.array(text),
  notes: z.array(z.looseObject({ rule: text, says: text, span: span.optional() })),
})

const judgement = z.looseObject({
  id,
  by: text,
  at: text,
  why: text,
  kind: z.enum(['same', 'different', 'dismissed', 'restored', 'note', 'grade', 'undo']),
})

const readLayers = {
  blocks: z.array(finding({ span, kind: text })),
  sentences: z.array(finding({ span, block: id, index: z.int() })),
  words: z.array(
    finding({
      report: id,
      count: z.int(),
      starts: numbers,
      from: numbers,
      to: numbers,
      form: z.array(text),
      lemma: z.array(text),
      upos: numbers,
      xpos: numbers,
      deprel: numbers,
      head: numbers,
      firstChild: numbers,
      nextSibling: numbers,
    }),
  ),
  names: z.array(
    finding({
      report: id,
      type: text,
      label: text,
      mentions: z.array(z.looseObject({ span, form: text, rule: text })),
      location: location.optional(),
    }),
  ),
  quantities: z.array(
    finding({ span, number: span, kind: text, low: bound, high: bound, approx: bound }),
  ),
  times: z.array(finding({ span, anchor: z.looseObject({ kind: text }) })),
  attributions: z.array(
    finding({
      report: id,
      content: spans,
      source: span.nullable(),
      cue: span.nullable(),
      form: z.enum(['direct', 'indirect', 'mixed', 'belief']),
      stance: text,
      relays: z.array(relay),
      within: id.nullable(),
    }),
  ),
  voices: z.array(
    finding({ report: id, kind: text, label: text, mentions: spans, attributions: z.array(id) }),
  ),
  events: z.array(
    finding({
      report: id,
      type: text,
      trigger: span,
      span,
      roles: z.array(z.looseObject({ kind: text, span, core: span, name: id.nullable() })),
      counts: z.array(z.looseObject({ slot: text, low: bound, high: bound, approx: bound, span })),
      modality: text,
    }),
  ),
  claims: z.array(
    finding({
      report: id,
      spans,
      held: z.enum(['voice', 'belief', 'outlet']),
      voice: id.nullable(),
      attribution: id.nullable(),
      relays: z.array(relay),
      certainty: z.enum(['certain', 'probable', 'possible', 'hypothetical', 'unknown']),
      polarity: z.enum(['positive', 'negative', 'denied']),
      hedges: z.array(span),
      events: z.array(id),
    }),
  ),
  levels: z.array(
    finding({
      report: id,
      spans,
      country: text.nullable(),
      label: text.nullable(),
      ordinal: bound,
      scale: bound,
    }),
  ),
  statuses: z.array(
    finding({
      report: id,
      name: id,
      kind: text,
      force: z.enum(['is', 'not', 'planned', 'possible']),
      span,
      by: span.nullable(),
    }),
  ),
}

const compareLayers = {
  stories: z.array(finding({ reports: z.array(id).min(1), main: z.boolean() })),
  dates: z.array(
    finding({
      of: z.union([z.looseObject({ report: id }), z.looseObject({ time: id })]),
      how: z.enum(['stated', 'inferred', 'unknown']),
      edtf: text.nullable(),
    }),
  ),
  standings: z.array(
    finding({
      level: id,
      report: id,
      country: text.nullable(),
      area: text.nullable(),
      scheme: text.nullable(),
      ordinal: bound,
      of: bound,
      name: text.nullable(),
      from: text.nullable(),
      until: text.nullable(),
      why: text,
    }),
  ),
  copies: z.array(
    finding({
      a: id,
      b: id,
      kind: text,
      passages: z.array(z.looseObject({ a: span, b: span })),
      shareOfA: z.number(),
      shareOfB: z.number(),
      direction: text,
      reason: text,
      headlines: z.looseObject({ a: span, b: span }).nullable(),
      signs: z.array(sign),
    }),
  ),
  identities: z.array(
    finding({ kind: text, label: text, members: z.array(id).min(1), possibly: z.array(id) }),
  ),
  incidents: z.array(
    finding({
      type: text,
      label: text,
      events: z.array(id).min(1),
      place: id.nullable(),
      edtf: text.nullable(),
    }),
  ),
  origins: z.array(
    finding({
      label: text,
      kind: z.enum(['voice', 'outlet', 'nobody']),
      named: z.boolean(),
      voices: z.array(id),
      chains: z.array(z.looseObject({ report: id, relays: z.array(text), claims: z.array(id) })),
    }),
  ),
  agreements: z.array(
    finding({
      claims: z.array(id).min(1),
      parts: z.array(z.looseObject({ claim: id, span })).min(1),
      reports: z.array(id).min(1),
      lead: id,
      incident: id.nullable(),
      origins: z.array(id),
      support: z.looseObject({
        atLeast: z.int().min(0),
        atMost: z.int().min(0),
        named: z.int(),
        unnamed: z.int(),
        institutions: z.int(),
      }),
      unnamedOnly: z.boolean(),
    }),
  ),
  tallies: z.array(
    finding({
      incident: id,
      slot: text,
      low: bound,
      high: bound,
      approx: bound,
      scope: z.looseObject({ who: text.nullable(), where: text.nullable(), asOf: text.nullable() }),
      counts: z.array(z.looseObject({ event: id, span, claim: id.nullable() })),
      relations: z.array(z.looseObject({ kind: text, with: z.array(id).min(1), why: text })),
    }),
  ),
  conflicts: z.array(
    finding({
      kind: text,
      status: z.enum(['conflict', 'compatible']),
      items: z
        .array(z.looseObject({ span, value: text, says: text.optional(), claim: id.nullable() }))
        .min(2),
      about: text.optional(),
      incident: id.nullable(),
      differs: text,
      sure: z.enum(['sure', 'likely', 'possible']),
    }),
  ),
  grades: z.array(
    finding({
      of: id,
      credibility: z
        .int()
        .min(1)
        .max(6)
        .describe('Information credibility of the Admiralty code, proposed: never a verdict.'),
      why: text,
      against: z.array(id),
    }),
  ),
  drifts: z.array(
    finding({
      kind: z.enum(DRIFT_KINDS),
      copy: id,
      before: z.looseObject({ span, value: text }),
      after: z.looseObject({ span, value: text }),
      ordered: z.boolean(),
      says: text,
    }),
  ),
  changes: z.array(finding({ kind: text, of: id, says: text })),
  links: z.array(
    finding({
      a: id,
      b: id,
      kind: text,
      status: z.enum(['stated', 'reported', 'claimed', 'denied']),
      spans,
      denial: span.nullable(),
    }),
  ),
}

/** The description of a dossier as JSON: every layer, with the fields that a reader can count on. */
export const dossierSchema = z
  .looseObject({
    format: z.literal(DOSSIER_FORMAT),
    engine: text.describe('The version of Stemma that wrote it.'),
    reports: z.array(report),
    judgements: z.array(judgement),
    ...readLayers,
    ...compareLayers,
  })
  .describe(
    'A dossier of Stemma: reports, judgements, and every layer of findings derived from them.',
  )

/** The JSON Schema as text. */
export function dossierSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(dossierSchema), null, 2)}\n`
}

import type { Finding } from '../because.js'
import type { ReportId } from '../id.js'
import type { Span } from '../span.js'

/** What a name is the name of. */
export type NameType =
  'person' | 'organisation' | 'group' | 'outlet' | 'place' | 'facility' | 'event' | 'nationality'

/** `name` in full, `short` (a surname, an acronym), `alias`, `description` (*the president*), `pronoun`. */
export type MentionForm = 'name' | 'short' | 'alias' | 'description' | 'pronoun'

/** One place where a name is mentioned, and in which form. */
export interface Mention {
  readonly span: Span
  readonly form: MentionForm
  /** The rule that tied it to this name. */
  readonly rule: string
}

/** Where a place lies, inferred from tables and from the other places of the report. */
export interface Location {
  /** Degrees (WGS 84): of a town itself, of the middle of a country or state, or of the town beside what no table has. */
  readonly latitude: number
  readonly longitude: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** GeoNames code of the first-level division, as `US.TX`; null for a country. */
  readonly region: string | null
  /** The rule that inferred it. */
  readonly rule: string
}

/** One named thing of one report, with every mention of it: a surname is the full name before it. */
export interface Name extends Finding {
  readonly report: ReportId
  readonly type: NameType
  /** The fullest form in the report, white space folded. */
  readonly label: string
  readonly mentions: readonly Mention[]
  /** Words beside the name that say who it is: *Prime Minister*, *government spokesman*, *the prosecutor's spokesman in Belgium*. */
  readonly roles: readonly Span[]
  /** Key in the gazetteers, where it is known: `country:BE`, `group:islamic-state`, `outlet:cnn`, `city:2786545`. */
  readonly known: string | null
  /** ISO 3166-1 alpha-2 code of the country that it is in or stands for, where the gazetteers tell. */
  readonly country: string | null
  /** Where it lies, for places that the tables know or that stand beside one; always inferred. */
  readonly location?: Location
}

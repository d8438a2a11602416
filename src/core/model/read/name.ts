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
}

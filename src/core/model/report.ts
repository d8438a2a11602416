/** A report: one published text of one outlet. Immutable; part of the ground. */
import { reportId, type ReportId } from './id.js'
import type { Note } from './note.js'

/** Where a fact about a report that its text does not give comes from. */
export type FactSource = 'sidecar' | 'front matter' | 'html' | 'option'

/** A fact about a report, with where it comes from. */
export interface Fact {
  readonly value: string
  readonly from: FactSource
}

/** A text with what is known of where it comes from. */
export interface Report {
  readonly id: ReportId
  readonly text: string
  readonly outlet: Fact | null
  readonly url: Fact | null
  /** EDTF: a day, a month, or an interval such as `2015-01-16/2015-01-18`. */
  readonly published: Fact | null
  readonly title: Fact | null
  readonly author: Fact | null
  /** ISO 639-1 code of the language that the text is written in, or `und`. */
  readonly language: string
  /** The files that hold it, sorted; not part of its id. */
  readonly files: readonly string[]
  /** What intake noticed: truncated text, two articles in one page, the same file twice. */
  readonly notes: readonly Note[]
}

/** What intake knows of a text; everything may be missing. */
export interface ReportFacts {
  readonly outlet?: Fact | null
  readonly url?: Fact | null
  readonly published?: Fact | null
  readonly title?: Fact | null
  readonly author?: Fact | null
  readonly language?: string
  readonly files?: readonly string[]
  readonly notes?: readonly Note[]
  /** Tells two reports of equal text and unknown source apart. */
  readonly key?: string | null
}

/** A report made of its text and the facts known of it. */
export function makeReport(text: string, facts: ReportFacts = {}): Report {
  const { outlet = null, url = null, key = null } = facts
  const source = outlet || url ? [outlet?.value ?? null, url?.value ?? null] : [key]
  return Object.freeze({
    id: reportId(text, source),
    text,
    outlet,
    url,
    published: facts.published ?? null,
    title: facts.title ?? null,
    author: facts.author ?? null,
    language: facts.language ?? 'en',
    files: [...(facts.files ?? [])].sort(),
    notes: facts.notes ?? [],
  })
}

/** What a report is called: its outlet, else its title, else the name of its first file without the folders. */
export function reportName({ outlet, title, files, id }: Report): string {
  return outlet?.value ?? title?.value ?? files[0]?.split(/[\\/]/).at(-1) ?? id
}

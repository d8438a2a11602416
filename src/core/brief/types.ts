/** The brief as data: sections of lines, each with its words, who says so, its support, and its citations. */
import type { Dossier, FindingId, Report, ReportId, Span, Support } from '../model/index.js'

/** A stretch of a line. One with a `span` is the exact words of a report; others are Stemma's own. */
export interface Run {
  readonly text: string
  readonly span?: Span
  /** `differs`: the words in which reports differ; `around`: words about the ones that are meant. */
  readonly mark?: 'differs' | 'around'
}

/** What a line can be opened at: words of a report, for its claim, for who says it, or for what it rests on. */
export interface Cite {
  readonly span: Span
  readonly for: 'words' | 'who' | 'ground'
}

/** A short remark beside a line: *hedge differs*, *denial*. `dispute` ones are set off by colour. */
export interface Badge {
  readonly text: string
  readonly tone: 'dispute' | 'plain'
}

/** How an origin is drawn: filled where named, open where unnamed, a cross where nobody is named. */
export type OriginMark = 'named' | 'unnamed' | 'nobody' | 'outlet'

/** The small stemma beside a claim: reports above, origins below, and which runs down into which. */
export interface SmallStemma {
  readonly reports: readonly string[]
  readonly origins: readonly { readonly mark: OriginMark; readonly label: string }[]
  readonly threads: readonly {
    readonly report: number
    readonly origin: number
    readonly relay: string | null
  }[]
}

/** One line of the brief. */
export interface Line {
  /** The finding that the line tells; `explain` takes it. */
  readonly id: FindingId | null
  readonly words: readonly Run[]
  /** Who says so and through whom. */
  readonly by: string | null
  readonly badges: readonly Badge[]
  readonly support: Support | null
  readonly unnamedOnly: boolean
  readonly stemma: SmallStemma | null
  readonly cites: readonly Cite[]
  /** Remarks in Stemma's own words: how two numbers stand to each other, why a date was inferred. */
  readonly remarks: readonly string[]
  readonly below: readonly Line[]
}

/** The sections of a brief, in their order. */
export const SECTION_KEYS = [
  'changes',
  'disputed',
  'one',
  'several',
  'numbers',
  'drift',
  'levels',
  'timeline',
  'who',
  'origins',
  'unsaid',
  'rest',
  'sources',
] as const
/** The key of a section, one of `SECTION_KEYS`. */
export type SectionKey = (typeof SECTION_KEYS)[number]

/** A section: its lines, weightiest first, and how many are shown before the rest stands behind a count. */
export interface Section {
  readonly key: SectionKey
  readonly title: string
  /** One sentence under the title, where the section needs it. */
  readonly says: string | null
  readonly lines: readonly Line[]
  readonly shown: number
}

/** A report as the brief names it. */
export interface BriefReport {
  readonly id: ReportId
  /** `a`, `b` … by file name; the same in every section and format. */
  readonly label: string
  readonly report: Report
  /** Outlet, else title, else file. */
  readonly name: string
  /** The date in words with how it is known: *16–18 January 2015, inferred*. */
  readonly date: string
  /** Left out of the story, or in a language that nobody reads. */
  readonly standing: 'read' | 'apart' | 'unread'
}

/** The stemma of the whole story: origins, the relays that their words came through, and the reports. */
export interface StoryStemma {
  readonly reports: readonly { readonly label: string; readonly says: string }[]
  readonly relays: readonly string[]
  readonly origins: readonly { readonly label: string; readonly mark: OriginMark }[]
  /** From an origin to a report, by a relay or (null) directly; indexes into the three lists. */
  readonly threads: readonly {
    readonly origin: number
    readonly relay: number | null
    readonly report: number
  }[]
  /** Origins that the drawing leaves out. */
  readonly more: number
}

/** The whole brief. */
export interface Brief {
  readonly title: string
  /** Reports, origins, and what all lean on, in one line. */
  readonly subtitle: readonly string[]
  readonly reports: readonly BriefReport[]
  readonly sections: readonly Section[]
  readonly stemma: StoryStemma
  /** What *1–2 origins* and the marks mean. */
  readonly legend: readonly string[]
}

/** Which claims are shown. */
export const ONLY = ['disputed', 'single', 'several', 'unnamed', 'denied', 'hedged'] as const
/** A filter on lines, one of `ONLY`. */
export type Only = (typeof ONLY)[number]

/** What the reader of a brief asks for. */
export interface BriefOptions {
  /** Show every line. */
  readonly all?: boolean
  /** Only these sections. */
  readonly sections?: readonly SectionKey[]
  readonly only?: Only | null
  /** Leave the proposed credibilities out where false. */
  readonly grades?: boolean
  /** An older dossier of the same story: what changed since then comes first. */
  readonly since?: Dossier | null
  /** Reports of other stories that were given beside this one: named among the sources where they are few, else counted. */
  readonly aside?: readonly Report[]
}

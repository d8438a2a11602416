/**
 * A story compared as its reports stand, with the questions that the points of a brief ask of it.
 * A point marked `fails` is wanted and not reached; the mark goes once it passes.
 */
import { openLanguage } from '../../evals/engine.js'
import { loadStory } from '../../evals/stories/load.js'
import { asEdtf } from '../../evals/stories/run.js'
import { compareReports, makeReport, readReport } from '../../src/index.js'
import type {
  Agreement,
  Claim,
  Conflict,
  ConflictKind,
  Dossier,
  Incident,
  Origin,
  Report,
  Span,
  Tally,
} from '../../src/index.js'

export interface OpenStory {
  readonly dossier: Dossier
  text(span: Span): string
  /** The widest agreement with words like these. */
  agreementOn(words: RegExp): Agreement
  originsOf(agreement: Agreement): Origin[]
  /** The relays of an agreement, of all its chains. */
  relaysOf(agreement: Agreement): string[]
  /** A conflict of this kind with words like these on its sides. */
  conflict(kind: ConflictKind, ...sides: RegExp[]): Conflict | undefined
  tallies(slot: string, low: number | null): Tally[]
  incidentOf(words: RegExp): Incident | undefined
  claimsOn(words: RegExp): Claim[]
  /** The status words of a person: types of the events in which it is acted upon. */
  eventsUpon(name: string): string[]
  /** Files of the reports that belong to no main story. */
  apart(): string[]
}

/** Reads and compares a folder of gold format; its reports are given no outlet, and no date unless they are to be `dated`. */
export async function openStory(folder: string, dated = false): Promise<OpenStory> {
  const { texts, gold } = await loadStory(folder)
  const dates = new Map(gold.reports.map((one) => [one.file, asEdtf(one.publishedBetween ?? null)]))
  return askReports(
    [...texts].map(([file, body]) => {
      const value = dated ? dates.get(file) : null
      const published = value ? { value, from: 'sidecar' as const } : null
      return makeReport(body, { key: file, files: [file], published })
    }),
  )
}

/** Reads and compares reports. */
export function askReports(reports: readonly Report[]): OpenStory {
  const language = openLanguage()
  const dossier = compareReports(reports.map((report) => readReport(report, language)))
  const text = ({ report, from, to }: Span): string =>
    dossier.reports.find(({ id }) => id === report)!.text.slice(from, to)
  const originsOf = ({ origins }: Agreement) =>
    dossier.origins.filter(({ id }) => origins.includes(id))
  return {
    dossier,
    text,
    originsOf,
    agreementOn: (words) =>
      dossier.agreements
        .filter(({ parts }) => parts.some(({ span }) => words.test(text(span))))
        .sort((a, b) => b.parts.length - a.parts.length)[0]!,
    relaysOf: (agreement) =>
      originsOf(agreement).flatMap(({ chains }) => chains.flatMap(({ relays }) => relays)),
    conflict: (kind, ...sides) =>
      dossier.conflicts.find(
        (one) =>
          one.kind === kind &&
          one.status === 'conflict' &&
          sides.every((side) => one.items.some(({ span }) => side.test(text(span)))),
      ),
    tallies: (slot, low) => dossier.tallies.filter((one) => one.slot === slot && one.low === low),
    incidentOf: (words) => {
      const event = dossier.events.find(({ span }) => words.test(text(span)))
      return dossier.incidents.find(({ events }) => event && events.includes(event.id))
    },
    claimsOn: (words) =>
      dossier.claims.filter(({ spans }) => spans.some((span) => words.test(text(span)))),
    eventsUpon: (name) => {
      const ids = new Set(dossier.names.filter(({ label }) => label === name).map(({ id }) => id))
      const upon = dossier.events.filter(({ roles }) =>
        roles.some((role) => role.kind !== 'actor' && role.name !== null && ids.has(role.name)),
      )
      return [...new Set(upon.map(({ type }) => type))].sort()
    },
    apart: () => {
      const ids = dossier.stories.filter(({ main }) => !main).flatMap(({ reports }) => reports)
      return dossier.reports.filter(({ id }) => ids.includes(id)).flatMap(({ files }) => files)
    },
  }
}

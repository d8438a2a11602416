/**
 * The stages in order: two literal lists, one for a report and one for many.
 * To add a stage, add a line; the compiler checks that what it needs is filled before it.
 */
import { agreements } from './compare/agreements/index.js'
import { changes } from './compare/changes/index.js'
import { conflicts } from './compare/conflicts/index.js'
import { copies } from './compare/copies/index.js'
import { grades } from './compare/grades/index.js'
import { identities } from './compare/identities/index.js'
import { incidents } from './compare/incidents/index.js'
import { origins } from './compare/origins/index.js'
import { drift } from './compare/drift/index.js'
import { dates } from './compare/dates/index.js'
import { sortedOf, stories } from './compare/stories/index.js'
import type { Signature } from './compare/stories/signature.js'
import { standings } from './compare/standings/index.js'
import { links } from './compare/links/index.js'
import { tallies } from './compare/tallies/index.js'
import type { Language } from './language/language.js'
import {
  READ_LAYERS,
  type Dossier,
  type Judgement,
  type Layer,
  type Reading,
  type ReadLayer,
  type Report,
  type Story,
} from './model/index.js'
import { applied } from './ask/judgements.js'
import { dropDismissed, dropDismissedReadings } from './judged.js'
import { attributions } from './read/attributions/index.js'
import { blocks } from './read/blocks/index.js'
import { events } from './read/events/index.js'
import { voices } from './read/voices/index.js'
import { claims } from './read/claims/index.js'
import { names } from './read/names/index.js'
import { levels } from './read/levels/index.js'
import { statuses } from './read/statuses/index.js'
import { quantities } from './read/quantities/index.js'
import { sentences } from './read/sentences/index.js'
import { times } from './read/times/index.js'
import { words } from './read/words/index.js'
import { ground, Pipeline } from './stage.js'

/** Reads of a report what its story is told by: enough for `signaturesOf`, at a part of the cost. */
export function signaturePipeline(language: Language) {
  return Pipeline.over()
    .then(blocks)
    .then(sentences)
    .then(words(language))
    .then(names(language))
    .then(quantities)
    .then(times)
}

/** Reads one report: every layer that needs no other report. */
export function readPipeline(language: Language) {
  return signaturePipeline(language)
    .then(attributions)
    .then(voices)
    .then(events)
    .then(claims)
    .then(levels)
    .then(statuses)
}

/** Compares the readings of many reports: every layer that needs more than one. */
export function comparePipeline() {
  return within(Pipeline.over<ReadLayer>().then(stories))
}

/** The stages that compare within stories which are known. */
function within<Start extends Layer>(sorted: Pipeline<Start, ReadLayer | 'stories'>) {
  return sorted
    .then(dates)
    .then(standings)
    .then(copies)
    .then(identities)
    .then(drift)
    .then(incidents)
    .then(origins)
    .then(agreements)
    .then(tallies)
    .then(conflicts)
    .then(grades)
    .then(changes)
    .then(links)
}

/**
 * Reads one report. A report in another language than `language` is kept and not read: every layer is empty.
 * A text in capitals only is read through a copy with its case restored; spans and the report keep the text as it is.
 * Never throws for text.
 */
export function readReport(
  report: Report,
  language: Language,
  watch?: (stage: string) => void,
): Reading {
  if (!isReadable(report, language)) return unread(report)
  const text = language.recased?.(report.text) ?? report.text
  const read = text === report.text ? report : { ...report, text }
  const reading = readPipeline(language).run(ground([read]), watch)
  return read === report ? reading : { ...reading, reports: [report] }
}

/** True where the report is written in the language, or in none that is known. */
export function isReadable(report: Report, language: { readonly code: string }): boolean {
  return report.language === language.code || report.language === 'und'
}

/** The reading of a report that nobody reads: every layer is empty. */
export function unread(report: Report): Reading {
  const layers = Object.fromEntries(READ_LAYERS.map((layer) => [layer, []]))
  return { ...ground([report]), ...layers } as unknown as Reading
}

/**
 * Compares readings into one dossier. Neither the order of the readings nor that of the judgements leaves a trace;
 * equal reports are read once. A judgement that is undone, and its undoing, change nothing that is derived.
 */
export function compareReports(
  readings: readonly Reading[],
  judgements: readonly Judgement[] = [],
  watch?: (stage: string) => void,
): Dossier {
  return judged(readings, judgements, (given) => comparePipeline().run(given, watch))
}

/**
 * Compares the readings of one story, which `sortIntoStories` found among many reports: what it says of these reports is what
 * `compareReports` says of them among all. The readings of other reports are left out.
 */
export function compareStory(
  story: Story,
  readings: readonly Reading[],
  judgements: readonly Judgement[] = [],
  watch?: (stage: string) => void,
): Dossier {
  const members = new Set<string>(story.reports)
  const own = readings.filter(({ reports: [report] }) => report && members.has(report.id))
  const told = [{ ...story, main: true }]
  return judged(own, judgements, (given) =>
    within(Pipeline.over<ReadLayer | 'stories'>()).run({ ...given, stories: told }, watch),
  )
}

/** Compares under the judgements that hold. */
function judged(
  readings: readonly Reading[],
  judgements: readonly Judgement[],
  compare: (given: Reading) => Dossier,
): Dossier {
  const all = merge(readings, judgements)
  const now = applied(all.judgements)
  const dossier = compare(dropDismissedReadings({ ...all, judgements: now }))
  return Object.freeze({ ...dropDismissed(dossier, now), judgements: all.judgements })
}

/**
 * Sorts reports into stories, one `main` among them: what `compareReports` does first. A signature is the small part of a
 * reading that this needs (`signaturesOf`), so that an archive need not be held in memory. The order leaves no trace.
 */
export function sortIntoStories(
  given: readonly { readonly report: Report; readonly signature: Signature }[],
  judgements: readonly Judgement[] = [],
): readonly Story[] {
  const byId = new Map(given.map(({ report, signature }) => [report.id, signature]))
  const { reports, judgements: all } = ground(
    given.map(({ report }) => report),
    judgements,
  )
  const signatures = reports.map(({ id }) => byId.get(id)!)
  return sortedOf(reports, signatures, applied(all))
}

/** The readings as one dossier, in the order of their reports' ids. */
function merge(readings: readonly Reading[], judgements: readonly Judgement[]): Reading {
  const byReport = new Map(readings.map((reading) => [reading.reports[0]?.id ?? '', reading]))
  const sorted = [...byReport].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reading]) => reading)
  const layers = Object.fromEntries(
    READ_LAYERS.map((layer) => [layer, sorted.flatMap((reading) => reading[layer] as unknown[])]),
  )
  const reports = sorted.flatMap((reading) => reading.reports)
  return { ...ground(reports, judgements), ...layers } as unknown as Reading
}

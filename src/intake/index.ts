/** From the screen's edge to reports: finds files, reads them, adds what is known of them, and says what cannot be read. */
import { basename } from 'node:path'
import { makeReport, type Fact, type Report, type ReportId } from '../core/model/index.js'
import { mergeFacts, type Facts } from './facts.js'
import { findFiles } from './find.js'
import { readFileAsDraft, type Draft } from './read-file.js'
import { openSidecars } from './sidecar.js'
import { UnreadableFile, type Trouble } from './trouble.js'
import { asNote, type Noticed } from './watch.js'

export { decode } from './decode.js'
export { factsFrom, FACT_NAMES, type FactName, type Facts } from './facts.js'
export { findFiles } from './find.js'
export { LIMITS } from './limits.js'
export { optionFacts } from './read-file.js'
export { SIDECAR_NAME, sidecarSkeleton } from './sidecar.js'
export type { Trouble, TroubleKind } from './trouble.js'

/** What came in: reports sorted by file, where each stands, and the files that could not be read. */
export interface Intake {
  readonly reports: readonly Report[]
  readonly places: ReadonlyMap<ReportId, Place>
  readonly troubles: readonly Trouble[]
  /** Files of the folders that were given whose endings intake does not read: PDF, feeds, office documents. */
  readonly leftOut: readonly string[]
}

/** The file of a report, and the line on which its text begins (null: its lines are not those of the file). */
export interface Place {
  readonly file: string
  readonly firstLine: number | null
}

export interface IntakeOptions {
  /** Facts that the user gives for files, by file name or path. */
  readonly facts?: ReadonlyMap<string, Facts>
  /** Called after each file with how many are done. */
  readonly watch?: (done: number, of: number) => void
}

/** Reads everything that the paths name. Trouble with one file stops no other. */
export async function openReports(
  paths: readonly string[],
  options: IntakeOptions = {},
): Promise<Intake> {
  const { files, troubles: missing, leftOut } = await findFiles(paths)
  const sidecars = openSidecars()
  const troubles: Trouble[] = [...missing]
  const drafts: Draft[] = []
  for (const [done, file] of files.entries()) {
    try {
      const given = mergeFacts(optionsFor(file, options.facts), await sidecars.factsOf(file))
      drafts.push(await readFileAsDraft(file, given))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      troubles.push({ file, kind: error.kind, says: error.message })
    }
    options.watch?.(done + 1, files.length)
  }
  const unused = [...(options.facts?.keys() ?? [])].filter(
    (name) => !files.some((file) => file === name || basename(file) === name),
  )
  for (const file of unused)
    troubles.push({ file, kind: 'bad-facts', says: 'A --fact names it, and no such file is read.' })
  await sidecars.check()
  return { ...gather(drafts), troubles: [...troubles, ...sidecars.troubles], leftOut }
}

function optionsFor(file: string, facts: IntakeOptions['facts']): Facts {
  return facts?.get(file) ?? facts?.get(basename(file)) ?? {}
}

/** Drafts as reports; those with equal ids become one, which names every file. */
function gather(drafts: readonly Draft[]): Pick<Intake, 'reports' | 'places'> {
  const byId = new Map<ReportId, Draft[]>()
  for (const draft of drafts) {
    const { id } = asReport(draft, [draft.file], [])
    byId.set(id, [...(byId.get(id) ?? []), draft])
  }
  const reports: Report[] = []
  const places = new Map<ReportId, Place>()
  for (const [id, same] of byId) {
    const first = same[0]!
    const files = same.map((draft) => draft.file).sort()
    const noticed = [...first.noticed, ...sameTwice(files), ...otherLanguage(first.language)]
    reports.push(asReport(first, files, noticed))
    places.set(id, { file: first.file, firstLine: first.firstLine })
  }
  return { reports, places }
}

function sameTwice(files: readonly string[]): readonly Noticed[] {
  if (files.length < 2) return []
  return [
    {
      rule: 'I3',
      says: `The same report stands in ${files.length} files and is counted once: ${files.join(', ')}.`,
    },
  ]
}

function otherLanguage(language: string): readonly Noticed[] {
  if (language === 'en' || language === 'und') return []
  const name =
    new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(language) ?? language
  return [{ rule: 'I4', says: `Not read: it is written in ${name}, and Stemma reads English.` }]
}

function asReport(draft: Draft, files: readonly string[], noticed: readonly Noticed[]): Report {
  const { outlet, url, published, title, author, key } = draft.facts
  const fact = (value: Fact | undefined) => value ?? null
  const facts = {
    outlet: fact(outlet),
    url: fact(url),
    published: fact(published),
    title: fact(title),
    author: fact(author),
    key: key?.value ?? null,
    language: draft.language,
    files,
  }
  const plain = makeReport(draft.text, facts)
  if (noticed.length === 0) return plain
  return makeReport(draft.text, { ...facts, notes: noticed.map((one) => asNote(plain.id, one)) })
}

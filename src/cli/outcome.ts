/** What a run comes to: the exit code, and whether `--strict` holds the result back. */
import { basename } from 'node:path'
import type { Desk, Pile } from '../desk/desk.js'
import { EXIT } from './exit-codes.js'
import { sayTroubles, type Screen } from './output.js'

/** Says what is wrong with the files. A code other than null ends the run with nothing written. */
export function checkIntake(
  { reports, troubles, leftOut }: Pile,
  screen: Screen,
  strict: boolean,
): number | null {
  sayTroubles(screen, troubles)
  if (leftOut.length > 0 && !screen.quiet) screen.err(sayLeftOut(leftOut))
  if (reports.length === 0) {
    screen.err('Nothing could be read.')
    return EXIT.nothingRead
  }
  if (!strict) {
    if (!screen.quiet) for (const line of notes(reports)) screen.err(line)
    return null
  }
  const doubts = notes(reports)
  for (const line of doubts) screen.err(line)
  if (troubles.length === 0 && doubts.length === 0) return null
  screen.err('Nothing was written, because of --strict.')
  return EXIT.strict
}

/** *Left out, as Stemma reads .txt, .md and .html: feed.xml, scan.pdf and 3 more.* */
function sayLeftOut(files: readonly string[]): string {
  const names = files.slice(0, 3).map((file) => basename(file))
  const more = files.length > 3 ? ` and ${files.length - 3} more` : ''
  return `Left out, as Stemma reads .txt, .md and .html: ${names.join(', ')}${more}.`
}

/** Says in one line that the pile holds more than the story that is told, and what to do next. */
export function sayOtherStories(
  { reports, stories, told, dossier }: Desk,
  screen: Screen,
  paths: readonly string[],
): void {
  if (screen.quiet || stories.length < 2 || !told) return
  const next = `List them: stemma stories ${paths.join(' ')}; brief another: --story ID.`
  const many = stories.filter(({ reports: own }) => own.length > 1).length
  const tell =
    many > 1
      ? `These ${reports.length} reports tell ${many} stories`
      : 'Not all reports tell one story'
  const held = dossier.reports.length
  const what =
    held === reports.length && dossier.stories.length > 1
      ? 'the dossier holds all'
      : `this is the one with most reports, ${told.reports.length} of ${reports.length}`
  screen.err(`${tell}; ${what}. ${next}`)
}

function notes(reports: Pile['reports']): readonly string[] {
  return reports.flatMap(({ files, notes }) =>
    notes.map(({ says }) => `${files[0] ?? 'standard input'}: ${says}`),
  )
}

/** The exit code of a run that wrote its result. */
export function codeOf({ troubles }: Pile): number {
  return troubles.length > 0 ? EXIT.someUnread : EXIT.done
}

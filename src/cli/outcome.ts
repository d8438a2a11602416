/** What a run comes to: the exit code, and whether `--strict` holds the result back. */
import type { Desk } from '../desk/desk.js'
import { EXIT } from './exit-codes.js'
import { sayTroubles, type Screen } from './output.js'

/** Says what is wrong with the files. A code other than null ends the run with nothing written. */
export function checkIntake(
  { reports, troubles }: Desk,
  screen: Screen,
  strict: boolean,
): number | null {
  sayTroubles(screen, troubles)
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

function notes(reports: Desk['reports']): readonly string[] {
  return reports.flatMap(({ files, notes }) =>
    notes.map(({ says }) => `${files[0] ?? 'standard input'}: ${says}`),
  )
}

/** The exit code of a run that wrote its result. */
export function codeOf({ troubles }: Desk): number {
  return troubles.length > 0 ? EXIT.someUnread : EXIT.done
}

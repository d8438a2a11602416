/** `stemma explain`: why a finding is held, and of an origin what leans on it. */
import { explain, findings, matching, withoutOrigin, type FindingId } from '../core/index.js'
import { openDossier } from '../desk/desk.js'
import { UsageError } from '../desk/usage-error.js'
import { derivationToText, withdrawalToText } from '../export/derivation.js'
import { openPlaces } from '../export/places.js'
import { runOptions, type Options } from './options.js'
import { checkIntake, codeOf } from './outcome.js'
import { deliver, openScreen } from './output.js'

/** Runs the command and returns its exit code. */
export async function runExplain(
  typed: string,
  paths: readonly string[],
  options: Options,
  signal: AbortSignal,
): Promise<number> {
  const screen = openScreen({ quiet: options['quiet'] === true, color: options['color'] !== false })
  const { run, end } = await runOptions(options, screen, signal)
  const everyStory = run.story === null
  const desk = await openDossier(paths, { ...run, everyStory }).finally(end)
  const stop = checkIntake(desk, screen, options['strict'] === true)
  if (stop !== null) return stop
  const all = findings(desk.dossier)
  const id = oneOf(matching(all, typed), typed)
  const derivation = explain(desk.dossier, id, all)
  if (!derivation) throw new UsageError(`No finding has the id ${typed} in these reports.`)
  const places = openPlaces(desk.reports, desk.places)
  const withdrawn = withoutOrigin(desk.dossier, id)
  const leaning = withdrawalToText(withdrawn, desk.dossier, places, screen.color)
  const why = derivationToText(derivation, desk.dossier, places, screen.color)
  await deliver(screen, leaning ? `${leaning}\n${why}` : why, options['out'] as string)
  return codeOf(desk)
}

function oneOf(found: readonly FindingId[], typed: string): FindingId {
  if (found.length === 1) return found[0]!
  if (found.length === 0) {
    throw new UsageError(
      `No finding has the id ${typed} in these reports. Take an id from their brief.`,
    )
  }
  throw new UsageError(
    `${typed} is not one finding: ${found.slice(0, 8).join(', ')}. Type more of the id.`,
  )
}

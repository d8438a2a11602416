/** `stemma read`: one report with its findings shown in place. */
import { stat } from 'node:fs/promises'
import { openDossier } from '../desk/desk.js'
import { packageVersion } from '../desk/engine.js'
import { UsageError } from '../desk/usage-error.js'
import { readingToJson } from '../export/json.js'
import { openPlaces } from '../export/places.js'
import { readingToTerminal } from '../export/reading.js'
import { runOptions, type Options } from './options.js'
import { checkIntake, codeOf } from './outcome.js'
import { deliver, openScreen } from './output.js'

/** Runs the command and returns its exit code. */
export async function runRead(
  file: string,
  options: Options,
  signal: AbortSignal,
): Promise<number> {
  const screen = openScreen({ quiet: options['quiet'] === true, color: options['color'] !== false })
  const stats = file === '-' ? null : await stat(file).catch(() => null)
  if (stats?.isDirectory())
    throw new UsageError(
      `${file} is a folder, and read shows one report. Name a file of it, or brief the folder.`,
    )
  const { run, end } = await runOptions(options, screen, signal)
  const desk = await openDossier([file], run).finally(end)
  const stop = checkIntake(desk, screen, options['strict'] === true)
  if (stop !== null) return stop
  const out = options['out'] as string | undefined
  const places = openPlaces(desk.dossier.reports, desk.places)
  const isJson = options['format'] === 'json' || (!options['format'] && out?.endsWith('.json'))
  const text = isJson
    ? readingToJson(desk.dossier, packageVersion())
    : readingToTerminal(desk.dossier, places, screen)
  await deliver(screen, text, out)
  return codeOf(desk)
}

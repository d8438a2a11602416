/** `stemma brief`: paths to a brief in the form that was asked for. */
import {
  brief,
  ONLY,
  SECTION_KEYS,
  type BriefOptions,
  type Only,
  type SectionKey,
} from '../core/index.js'
import { openDossier, type Desk } from '../desk/desk.js'
import { packageVersion } from '../desk/engine.js'
import { UsageError } from '../desk/usage-error.js'
import { dossierFromJson, dossierToJson } from '../export/json.js'
import { openPlaces } from '../export/places.js'
import { suggestion } from './did-you-mean.js'
import { openOlder, runOptions, type Options } from './options.js'
import { checkIntake, codeOf, sayOtherStories } from './outcome.js'
import { deliver, formatOf, openScreen, type Format, type Screen } from './output.js'

/** Runs the command and returns its exit code. */
export async function runBrief(
  paths: readonly string[],
  options: Options,
  signal: AbortSignal,
): Promise<number> {
  const screen = openScreen({ quiet: options['quiet'] === true, color: options['color'] !== false })
  const wanted = await briefOptions(options)
  const out = options['out'] as string | undefined
  const format = formatOf(options, screen, out)
  const { run, end } = await runOptions(options, screen, signal)
  const everyStory = format === 'json' && run.story === null
  const desk = await openDossier(paths, { ...run, everyStory }).finally(end)
  const stop = checkIntake(desk, screen, options['strict'] === true)
  if (stop !== null) return stop
  if (run.story === null) sayOtherStories(desk, screen, paths)
  const text = await write(desk, { ...wanted, aside: desk.aside }, format, screen)
  signal.throwIfAborted()
  await deliver(screen, text, out)
  return codeOf(desk)
}

async function write(
  desk: Desk,
  options: BriefOptions,
  format: Format,
  screen: Screen,
): Promise<string> {
  if (format === 'json') return dossierToJson(desk.dossier, packageVersion())
  const places = openPlaces(desk.reports, desk.places)
  const told = brief(desk.dossier, options)
  if (format === 'html') {
    const { briefToHtml } = await import('../export/html/index.js')
    return briefToHtml(told, places)
  }
  if (format === 'markdown') {
    const { briefToMarkdown } = await import('../export/markdown.js')
    return briefToMarkdown(told, places)
  }
  const { briefToTerminal } = await import('../export/terminal.js')
  return briefToTerminal(told, places, screen)
}

async function briefOptions(options: Options): Promise<BriefOptions> {
  const only = options['only'] as string | undefined
  if (only && !ONLY.some((known) => known === only))
    throw new UsageError(unknown('--only', only, ONLY))
  const sections = (options['section'] as readonly string[] | undefined) ?? []
  for (const section of sections) {
    if (!SECTION_KEYS.some((known) => known === section)) {
      throw new UsageError(unknown('--section', section, SECTION_KEYS))
    }
  }
  const since = options['since'] as string | undefined
  return {
    all: options['all'] === true,
    grades: options['grades'] !== false,
    ...(sections.length > 0 ? { sections: sections as readonly SectionKey[] } : {}),
    only: (only as Only | undefined) ?? null,
    since: since ? await openOlder(since, '--format json', dossierFromJson) : null,
  }
}

function unknown(option: string, value: string, known: readonly string[]): string {
  return `${option} ${value} is not known${suggestion(value, known) || '.'} Choose from ${known.join(', ')}.`
}

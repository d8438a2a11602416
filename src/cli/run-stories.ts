/** `stemma stories`: a pile of reports as a list of stories. */
import { shortId, type StoryListing } from '../core/index.js'
import { openStories, type Pile } from '../desk/desk.js'
import { packageVersion } from '../desk/engine.js'
import { UsageError } from '../desk/usage-error.js'
import { openPlaces } from '../export/places.js'
import { formerFromJson, storiesToJson } from '../export/stories-json.js'
import { openOlder, runOptions, type Options } from './options.js'
import { checkIntake, codeOf } from './outcome.js'
import { deliver, formatOf, openScreen, type Format, type Screen } from './output.js'

/** Runs the command and returns its exit code. */
export async function runStories(
  paths: readonly string[],
  options: Options,
  signal: AbortSignal,
): Promise<number> {
  const screen = openScreen({ quiet: options['quiet'] === true, color: options['color'] !== false })
  const out = options['out'] as string | undefined
  const format = formatOf(options, screen, out)
  if (format === 'html')
    throw new UsageError(`A list of stories is written as .md or .json, not ${out}.`)
  const since = options['since'] as string | undefined
  const older = since ? await openOlder(since, 'stories --format json', formerFromJson) : null
  const { run, end } = await runOptions(options, screen, signal)
  const pile = await openStories(paths, { ...run, since: older }).finally(end)
  const stop = checkIntake(pile, screen, options['strict'] === true)
  if (stop !== null) return stop
  const text = await write(pile, format, screen, paths)
  signal.throwIfAborted()
  await deliver(screen, text, out)
  return codeOf(pile)
}

async function write(
  { listing, changes, reports, places: files }: Pile,
  format: Format,
  screen: Screen,
  paths: readonly string[],
): Promise<string> {
  if (format === 'json') return storiesToJson(listing, changes, packageVersion())
  const places = openPlaces(reports, files)
  if (format === 'markdown') {
    const { storiesToMarkdown } = await import('../export/stories-markdown.js')
    return storiesToMarkdown(listing, changes, places)
  }
  const { storiesToTerminal } = await import('../export/stories-terminal.js')
  const next = screen.quiet ? null : nextStep(listing, paths)
  return storiesToTerminal(listing, changes, next, places, screen)
}

/** The command that briefs the first story of the list. */
function nextStep({ stories, apart }: StoryListing, paths: readonly string[]): string | null {
  const first = stories[0] ?? apart[0]
  return first ? `Brief one: stemma brief --story ${shortId(first.id)} ${paths.join(' ')}` : null
}

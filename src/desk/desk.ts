/** The use cases that need reports: read one, make the dossier of many. The CLI calls these and holds no logic of its own. */
import { compareReports, type Dossier, type Judgement } from '../core/index.js'
import { openReports, type Facts, type Intake } from '../intake/index.js'
import { cacheFolder, noCache, openCache } from './cache.js'
import { engineVersion } from './engine.js'
import { openLanguage } from './open-language.js'
import { readAll } from './read-all.js'

/** What a run is told, and how it tells what it does. */
export interface RunOptions {
  readonly facts?: ReadonlyMap<string, Facts>
  readonly judgements?: readonly Judgement[]
  /** Keep no readings and use none that are kept. */
  readonly noCache?: boolean
  readonly threads?: number | null
  readonly signal?: AbortSignal
  /** Called with what is being done, how much of it is done, and of how much. */
  readonly watch?: (doing: string, done: number, of: number) => void
}

/** A dossier with where its reports came from and what could not be read. */
export interface Desk extends Intake {
  readonly dossier: Dossier
}

/** Everything from paths to the dossier. */
export async function openDossier(
  paths: readonly string[],
  options: RunOptions = {},
): Promise<Desk> {
  const { watch, signal } = options
  const intake = await openReports(paths, {
    ...(options.facts ? { facts: options.facts } : {}),
    watch: (done, of) => watch?.('Opening', done, of),
  })
  signal?.throwIfAborted()
  const readings = await readAll(intake.reports, {
    cache: options.noCache ? noCache : openCache(cacheFolder(), engineVersion()),
    openLanguage,
    watch: (done, of) => watch?.('Reading', done, of),
    threads: options.threads ?? null,
    ...(signal ? { signal } : {}),
  })
  const dossier = compareReports(readings, options.judgements ?? [], (stage) =>
    watch?.(`Comparing: ${stage}`, 0, 1),
  )
  return { ...intake, dossier }
}

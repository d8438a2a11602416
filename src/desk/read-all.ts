/** Reads many reports: from the cache, on the main thread where they are few, over worker threads where they are many. */
import { setMaxListeners } from 'node:events'
import { availableParallelism } from 'node:os'
import {
  isReadable,
  readReport,
  unread,
  type Language,
  type Reading,
  type Report,
} from '../core/index.js'
import type { ReadingCache } from './cache.js'

/** Characters of text from which starting threads pays: each thread opens the models for itself. */
const THREADS_FROM = 400_000

export interface ReadAllOptions {
  readonly cache: ReadingCache
  readonly openLanguage: () => Promise<Language>
  /** Called after each report with how many are done. */
  readonly watch?: (done: number, of: number) => void
  readonly signal?: AbortSignal
  /** Worker threads: null chooses by the amount of text, 0 reads on the main thread. */
  readonly threads?: number | null
}

/** The readings in the order of the reports. */
export function readAll(
  reports: readonly Report[],
  options: ReadAllOptions,
): Promise<readonly Reading[]> {
  return readEach(reports, options, (reading) => reading)
}

/** What `take` makes of each reading, in the order of the reports; the readings themselves are not held. */
export async function readEach<T>(
  reports: readonly Report[],
  options: ReadAllOptions,
  take: (reading: Reading) => T,
): Promise<readonly T[]> {
  const { cache, watch, signal } = options
  const taken: T[] = []
  const left: { readonly report: Report; readonly at: number }[] = []
  let done = 0
  const put = (at: number, reading: Reading) => {
    taken[at] = take(reading)
    watch?.(++done, reports.length)
  }
  for (const [at, report] of reports.entries()) {
    signal?.throwIfAborted()
    const held = isReadable(report, { code: 'en' }) ? await cache.get(report) : unread(report)
    if (held) put(at, held)
    else left.push({ report, at })
  }
  const keep = async (at: number, reading: Reading) => {
    await cache.put(reading)
    put(at, reading)
  }
  if (left.length === 0) return taken
  const threads = options.threads ?? threadsFor(left.map(({ report }) => report))
  if (threads > 1) {
    await overThreads(left, threads, keep, signal)
    return taken
  }
  const language = await options.openLanguage()
  for (const { report, at } of left) {
    signal?.throwIfAborted()
    await keep(at, readReport(report, language))
    if (left.length > 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return taken
}

function threadsFor(reports: readonly Report[]): number {
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0)
  if (characters < THREADS_FROM) return 0
  return Math.min(
    availableParallelism(),
    8,
    Math.ceil(characters / (THREADS_FROM / 2)),
    reports.length,
  )
}

type Left = readonly { readonly report: Report; readonly at: number }[]

async function overThreads(
  left: Left,
  threads: number,
  keep: (at: number, reading: Reading) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { Tinypool } = await import('tinypool')
  if (signal) setMaxListeners(0, signal)
  const pool = new Tinypool({
    filename: new URL('./read-worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    await Promise.all(
      left.map(async ({ report, at }) => {
        const reading = (await pool.run(report, {
          name: 'read',
          ...(signal ? { signal } : {}),
        })) as Reading
        await keep(at, reading)
      }),
    )
  } finally {
    await pool.destroy()
  }
}

/** Readings kept on disk by report id and engine version: the same text is never read twice. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Reading, Report } from '../core/index.js'

/** Where readings are kept; a cache that cannot be used is as good as an empty one. */
export interface ReadingCache {
  get(report: Report): Promise<Reading | null>
  put(reading: Reading): Promise<void>
}

/** A cache that holds nothing. */
export const noCache: ReadingCache = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
}

/** A cache that holds the first readings in memory too, so that a run which comes back to them need not look far. */
export function heldInMemory(below: ReadingCache, most: number): ReadingCache {
  const held = new Map<string, Reading>()
  const hold = (reading: Reading) => {
    const report = reading.reports[0]
    if (report && held.size < most) held.set(report.id, reading)
  }
  return {
    async get(report) {
      const known = held.get(report.id)
      if (known) return known
      const found = await below.get(report)
      if (found) hold(found)
      return found
    },
    put(reading) {
      hold(reading)
      return below.put(reading)
    },
  }
}

/** The folder for caches: `STEMMA_CACHE`, else the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['STEMMA_CACHE']) return env['STEMMA_CACHE']
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stemma')
}

/** Readings made by one engine. Those of other engines are thrown away on the first write. */
export function openCache(folder: string, version: string): ReadingCache {
  const home = join(folder, version)
  const fileOf = (id: string, language: string) => join(home, `${id}.${language}.reading`)
  let ready: Promise<boolean> | null = null
  return {
    async get(report) {
      try {
        const held = deserialize(await readFile(fileOf(report.id, report.language))) as Reading
        if (held.reports[0]?.id !== report.id || held.reports[0].text !== report.text) return null
        return { ...held, reports: [report], judgements: [] }
      } catch {
        return null
      }
    },
    async put(reading) {
      const report = reading.reports[0]
      if (!report) return
      ready ??= prepare(folder, version)
      if (!(await ready)) return
      const file = fileOf(report.id, report.language)
      const draft = `${file}.${process.pid}`
      await writeFile(draft, serialize(reading), { mode: 0o600 })
        .then(() => rename(draft, file))
        .catch(() => rm(draft, { force: true }))
    },
  }
}

/** Makes the folder of a version and removes the others. False where the disk does not allow it. */
async function prepare(folder: string, version: string): Promise<boolean> {
  try {
    await mkdir(join(folder, version), { recursive: true, mode: 0o700 })
    const others = (await readdir(folder)).filter((name) =>
      /^\d+\.\d+\.\d+.*-[0-9a-f]{12}$/.test(name),
    )
    await Promise.all(
      others
        .filter((name) => name !== version)
        .map((name) => rm(join(folder, name), { recursive: true, force: true })),
    )
    return true
  } catch {
    return false
  }
}

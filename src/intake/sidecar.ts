/** The sidecar `reports.json`: facts about the reports of a folder that their texts do not give. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { factsFrom, type Facts } from './facts.js'
import { LIMITS } from './limits.js'
import { UnreadableFile, type Trouble } from './trouble.js'

export const SIDECAR_NAME = 'reports.json'
export const SIDECAR_FORMAT = 'stemma-sidecar/1'

/** Looks up facts of files in the sidecars beside them or in the folder above. */
export interface Sidecars {
  factsOf(file: string): Promise<Facts>
  /** Notes the entries of opened sidecars that name no file: a slip of the pen would otherwise leave a report without its facts. */
  check(): Promise<void>
  readonly troubles: readonly Trouble[]
}

/** A reader of sidecars; each is opened once. */
export function openSidecars(): Sidecars {
  const opened = new Map<string, Promise<ReadonlyMap<string, Facts>>>()
  const troubles: Trouble[] = []
  const at = (folder: string) => {
    const path = join(folder, SIDECAR_NAME)
    const known = opened.get(path) ?? readSidecar(path, troubles)
    opened.set(path, known)
    return known
  }
  return {
    troubles,
    async factsOf(file) {
      if (file === '-') return {}
      const folder = dirname(file)
      const here = (await at(folder)).get(basename(file))
      if (here) return here
      const above = dirname(folder)
      if (above === folder) return {}
      return (await at(above)).get(relative(above, file).split(sep).join('/')) ?? {}
    },
    async check() {
      for (const [path, held] of opened) {
        const lost = await missing(dirname(path), [...(await held).keys()])
        if (lost.length === 0) continue
        const more = lost.length > NAMED ? ` and ${lost.length - NAMED} more` : ''
        const names = `${lost.slice(0, NAMED).join(', ')}${more}`
        troubles.push({ file: path, kind: 'bad-facts', says: `It names no file here: ${names}.` })
      }
    },
  }
}

/** So many lost names are said; the others are counted. */
const NAMED = 3

async function missing(folder: string, names: readonly string[]): Promise<string[]> {
  const there = await Promise.all(
    names.map((name) => stat(join(folder, name)).then(Boolean, () => false)),
  )
  return names.filter((_, at) => !there[at])
}

async function readSidecar(path: string, troubles: Trouble[]): Promise<ReadonlyMap<string, Facts>> {
  const none: ReadonlyMap<string, Facts> = new Map()
  const stats = await stat(path).catch(() => null)
  if (!stats?.isFile()) return none
  const fail = (says: string) => {
    troubles.push({ file: path, kind: 'bad-facts', says })
    return none
  }
  if (stats.size > LIMITS.sidecarBytes) return fail('The sidecar is too large and was left out.')
  const value = await readFile(path, 'utf8').then(parse, () => undefined)
  const reports = isRecord(value) ? value['reports'] : undefined
  if (!isRecord(value) || value['format'] !== SIDECAR_FORMAT || !isRecord(reports)) {
    return fail(
      `It is no sidecar: it needs "format": "${SIDECAR_FORMAT}" and "reports". It was left out.`,
    )
  }
  return entries(reports, fail)
}

function entries(
  reports: Readonly<Record<string, unknown>>,
  fail: (says: string) => unknown,
): ReadonlyMap<string, Facts> {
  const found = new Map<string, Facts>()
  for (const [file, record] of Object.entries(reports)) {
    if (!isRecord(record)) continue
    try {
      found.set(file, factsFrom(record, 'sidecar'))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      fail(`In the entry of ${file}: ${error.message}`)
    }
  }
  return found
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A skeleton to fill in: what is known of each file, null where nothing is. */
export function sidecarSkeleton(
  reports: readonly { readonly file: string; readonly facts: Facts }[],
): string {
  const entry = ({ file, facts }: { readonly file: string; readonly facts: Facts }) => {
    const of = (name: 'outlet' | 'url' | 'published' | 'title') => facts[name]?.value ?? null
    return [
      file,
      { outlet: of('outlet'), url: of('url'), published: of('published'), title: of('title') },
    ]
  }
  const body = {
    format: SIDECAR_FORMAT,
    reports: Object.fromEntries(reports.map(entry)) as unknown,
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

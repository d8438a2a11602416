/** The engine of a run: the language, opened once, and the version that cached readings are kept under. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compareText } from './order.js'

const root = new URL('../../', import.meta.url)

/** The version in package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL('package.json', root), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

let version: string | null = null

/**
 * What a reading depends on beside its text: the package's version and the code and models of the core.
 * Files count by name, size and time of change, which costs a few milliseconds.
 */
export function engineVersion(): string {
  if (version) return version
  const hash = createHash('sha256').update(packageVersion())
  const core = fileURLToPath(new URL('../core', import.meta.url))
  const models = fileURLToPath(new URL('models', root))
  for (const folder of [core, models]) {
    for (const name of list(folder)) {
      const stats = statSync(`${folder}/${name}`)
      if (stats.isFile()) hash.update(`${name}\0${stats.size}\0${stats.mtimeMs}\0`)
    }
  }
  version = `${packageVersion()}-${hash.digest('hex').slice(0, 12)}`
  return version
}

function list(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true }) as string[]
    return names
      .filter((name) => !/\.(?:map|d\.ts|test\.\w+|md|corpus)$/.test(name))
      .sort(compareText)
  } catch {
    return []
  }
}

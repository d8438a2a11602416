/** Public benchmarks: unpacked on demand from `../shared/data` into `.cache/data`, which git ignores. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackXz } from './xz.js'

const CACHE = join('.cache', 'data')
const PACKED = join('..', 'shared', 'data')

/** The folder with the archives unpacked, or the reason why there is none. */
export function openArchives(names: readonly string[]): { folder: string } | { absent: string } {
  for (const name of names) {
    if (existsSync(join(CACHE, name))) continue
    const packed = join(PACKED, `${name}.tar.xz`)
    if (!existsSync(packed)) return { absent: `its data (${packed}) is not here` }
    mkdirSync(CACHE, { recursive: true })
    const input = unpackXz(readFileSync(packed))
    const done = spawnSync('tar', ['x', '-C', CACHE], { input, encoding: 'utf8' })
    if (done.status !== 0) {
      const why = done.error?.message ?? done.stderr.trim().split('\n')[0] ?? ''
      return { absent: `${packed} could not be unpacked (${why})` }
    }
  }
  return { folder: CACHE }
}

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareReports, makeReport } from '../core/index.js'
import { noCache, openCache } from './cache.js'
import { openLanguage } from './open-language.js'
import type * as Many from './read-all.js'

const built = new URL('../../dist/desk/read-all.js', import.meta.url)
const reports = [
  'Three people died in a fire in Oslo on Monday, police said.',
  'A fire in Oslo killed four people, a fire officer told Radio North on Tuesday.',
  'The mayor denied that the house had been empty. “We warned the owner,” she said.',
].map((text, at) => makeReport(text, { key: `${at}` }))

/** The threads are those of the built code, as users run it: a worker cannot load sources in TypeScript. */
describe.skipIf(!existsSync(built))('many reports', { timeout: 30_000 }, () => {
  const open = async () => ((await import(built.href)) as typeof Many).readAll
  const readAll = async (threads: number, cache = noCache) => {
    return (await open())(reports, { cache, openLanguage, threads })
  }

  test('are read alike on one thread and on two', async () => {
    const [one, two] = [await readAll(0), await readAll(2)]
    expect(two).toEqual(one)
    expect(JSON.stringify(compareReports(two))).toBe(JSON.stringify(compareReports(one)))
  })

  test('come out of the cache as they went in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-'))
    try {
      const cache = openCache(folder, '0.0.0-000000000000')
      const fresh = await readAll(0, cache)
      let opened = 0
      const held = await (
        await open()
      )(reports, {
        cache,
        openLanguage: () => {
          opened++
          return openLanguage()
        },
      })
      expect(opened).toBe(0)
      expect(JSON.stringify(compareReports(held))).toBe(JSON.stringify(compareReports(fresh)))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('stop where they are told to', async () => {
    const read = await open()
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(
      read(reports, { cache: noCache, openLanguage, threads: 0, signal }),
    ).rejects.toThrow('enough')
  })
})

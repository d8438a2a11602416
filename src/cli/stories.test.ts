/** Piles of many stories at the command line: a process of its own, from the built files. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storiesSchema } from '../export/stories-schema.js'
import { EXIT } from './exit-codes.js'

const bin = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url))
const isBuilt = existsSync(new URL('../../dist/cli/main.js', import.meta.url))

const REPORTS = {
  'flood-1.txt':
    'Flood at Aldmere\n\nThe river Wend burst its banks at Aldmere and flooded four hundred houses, mayor Ina Torvald said.\n',
  'flood-2.txt':
    'Four hundred houses under water\n\nMayor Ina Torvald of Aldmere said four hundred houses were flooded when the river Wend burst its banks.\n',
  'flood-3.txt':
    'School closed\n\nAt Aldmere the river Wend, which burst its banks, flooded four hundred houses and a school.\n',
  'fire-1.txt':
    'Two firemen killed in warehouse fire\n\nA fire in the Orlo warehouse in Castle Brandt killed two firemen, colonel Petra Lunde said.\n',
  'fire-2.txt':
    'Warehouse burnt\n\nTwo firemen died in the fire that burnt the Orlo warehouse in Castle Brandt, said colonel Petra Lunde.\n',
  'ballet.txt':
    'Bees on stage\n\nThe opera of Castelnova will show a new ballet about bees in May.\n',
}

interface Listed {
  readonly id: string
  readonly reports: readonly { readonly id: string; readonly files: readonly string[] }[]
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-stories-'))
  for (const [file, text] of Object.entries(REPORTS)) writeFileSync(join(folder, file), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function stemma(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], STEMMA_CACHE: join(folder, '.cache') }
  const done = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', env })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

function listed(...args: readonly string[]) {
  const { out } = stemma('stories', '.', '--format', 'json', ...args)
  const list = storiesSchema.parse(JSON.parse(out)) as unknown as {
    readonly stories: readonly Listed[]
    readonly apart: readonly Listed[]
  }
  const files = ({ reports }: Listed) => reports.flatMap((report) => report.files).sort()
  return { ...list, files: list.stories.map(files), out }
}

const FLOOD = ['flood-1.txt', 'flood-2.txt', 'flood-3.txt']
const FIRE = ['fire-1.txt', 'fire-2.txt']

describe.skipIf(!isBuilt)('a pile of stories', { timeout: 60_000 }, () => {
  test('is listed, in words of the reports, with the next step', () => {
    const { code, out } = stemma('stories', '.', '--format', 'terminal')
    expect(code).toBe(EXIT.done)
    expect(out).toContain('2 stories in 6 reports; 1 report stands apart')
    expect(out).toMatch(/Bees on stage +ballet\.txt/)
    expect(out).toMatch(/stemma brief --story [0-9a-z]{5} \./)
    expect(stemma('stories', '.', '--quiet', '--format', 'terminal').out).not.toContain('Brief one')
    expect(stemma('stories', '.').out).toMatch(/^# Stories\n/)
  })

  test('is the same in any order of files, and keeps the schema', () => {
    const { files, out } = listed()
    expect(files).toEqual([FLOOD, FIRE])
    const turned = stemma('stories', ...Object.keys(REPORTS).reverse(), '--format', 'json').out
    expect(turned).toBe(out)
    expect(stemma('schema', 'stories').out).toContain('stemma-stories/1')
  })

  test('is briefed one story at a time, by id or by file', () => {
    const { stories } = listed()
    const id = stories[1]!.id.replace('story-', '').slice(0, 5)
    const byId = stemma('brief', '.', '--story', id)
    expect(byId.out).toContain('Orlo')
    expect(byId.out).not.toContain('Aldmere')
    expect(stemma('brief', '.', '--story', 'fire-2.txt').out).toBe(byId.out)
    expect(stemma('brief', '.', '--story', 'zzzzz')).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('stemma stories'),
    })
  })

  test('without a story, the largest is briefed and the others are named', () => {
    const { out, err } = stemma('brief', '.')
    expect(err).toContain('These 6 reports tell 2 stories')
    expect(out).not.toMatch(/firemen/)
    expect(out).toContain('ballet.txt')
    expect(JSON.parse(stemma('brief', '.', '--format', 'json').out).stories).toHaveLength(3)
  })

  test('changes with a judgement, says so, and keeps no trace when it is undone', () => {
    const before = listed()
    writeFileSync(join(folder, 'old.json'), before.out)
    const signed = { by: 'Kim', at: '2024-03-02T10:00:00Z', why: 'one blaze' }
    const same = { ...signed, kind: 'same', of: before.stories.map(({ id }) => id), id: 'j1' }
    const undo = { ...signed, kind: 'undo', of: ['j1'], id: 'j2', at: '2024-03-03T10:00:00Z' }
    const judge = (...lines: object[]) =>
      writeFileSync(join(folder, 'j.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'))
    judge(same)
    expect(listed('--judgements', 'j.jsonl').files).toEqual([[...FIRE, ...FLOOD]])
    const { out } = stemma('stories', '.', '--judgements', 'j.jsonl', '--since', 'old.json')
    expect(out).toMatch(
      /brings together “[^”]+” #\w{5} and “[^”]+” #\w{5}\n {2}- .* judged same \(Kim: one blaze\)/,
    )
    judge(same, undo)
    expect(listed('--judgements', 'j.jsonl').out).toBe(before.out)
    const [a, b] = before.stories[0]!.reports
    judge({ ...signed, kind: 'different', of: [a!.id, b!.id] })
    expect(listed('--judgements', 'j.jsonl').files).not.toEqual(before.files)
  })
})

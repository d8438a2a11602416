/** The command as its users run it: a process of its own, from the built files. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXIT, EXIT_CODES } from './exit-codes.js'

const bin = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url))
const isBuilt = existsSync(new URL('../../dist/cli/main.js', import.meta.url))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-cli-'))
  writeFileSync(
    join(folder, 'a.txt'),
    'Nine people died in the blast at Harrow mill on Friday, police said.\nA safety official told Radio Delta that the boiler may have failed.\n',
  )
  writeFileSync(
    join(folder, 'b.txt'),
    'Eleven people died in the blast at Harrow mill, police said.\nThe boiler failed, a safety official told Radio Delta.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function stemma(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], STEMMA_CACHE: join(folder, 'cache'), ...env },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe.skipIf(!isBuilt)('stemma', () => {
  test('--version and --help', () => {
    expect(stemma(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
    const { out } = stemma(['--help'])
    for (const [code, says] of EXIT_CODES)
      expect(out).toContain(`${String(code).padEnd(4)} ${says}`)
  })

  test('a mistyped command or option gets a suggestion and the exit code for it', () => {
    expect(stemma(['breif', 'a.txt'])).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('brief'),
    })
    expect(stemma(['brief', '--formt', 'json', 'a.txt']).err).toContain('--format')
    expect(stemma(['brief', '--only', 'dispute', 'a.txt']).err).toContain(
      'did you mean “disputed”?',
    )
    expect(stemma(['brief', '--section', 'number', 'a.txt']).err).toContain(
      'did you mean “numbers”?',
    )
  })

  test('a brief in Markdown where the output is no terminal', () => {
    const { code, out } = stemma(['brief', 'a.txt', 'b.txt'])
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(/^# /)
    expect(out).toContain('a.txt:1')
  })

  test('no colours unless asked for', () => {
    const args = ['brief', '.', '--format', 'terminal']
    expect(stemma(args).out).not.toContain('\u001b[')
    expect(stemma(args, '', { FORCE_COLOR: '1' }).out).toContain('\u001b[')
    expect(stemma(args, '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001b[')
    expect(stemma([...args, '--no-color'], '', { FORCE_COLOR: '1' }).out).not.toContain('\u001b[')
  })

  test('a file that cannot be read gets one line, and the others go on', () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    const { code, out, err } = stemma(['brief', '.', 'gone.txt'])
    rmSync(join(folder, 'empty.txt'))
    expect(code).toBe(EXIT.someUnread)
    expect(out).toContain('Harrow')
    expect(err).toContain('empty.txt: The file is empty.')
    expect(err).toContain('gone.txt: No file or folder has this name.')
  })

  test('nothing read, and --strict', () => {
    expect(stemma(['brief', 'gone.txt'])).toMatchObject({ code: EXIT.nothingRead, out: '' })
    expect(stemma(['brief', 'a.txt', 'gone.txt', '--strict'])).toMatchObject({
      code: EXIT.strict,
      out: '',
    })
    expect(stemma(['brief', 'a.txt', '--strict']).code).toBe(EXIT.done)
  })

  test('standard input', () => {
    const { code, out } = stemma(['brief', '-'], readFileSync(join(folder, 'a.txt'), 'utf8'))
    expect(code).toBe(EXIT.done)
    expect(out).toContain('Harrow')
  })

  test('the same bytes in any order, and from the cache', () => {
    const json = (...paths: string[]) => stemma(['brief', ...paths, '--format', 'json']).out
    const first = json('a.txt', 'b.txt')
    expect(json('b.txt', 'a.txt')).toBe(first)
    expect(stemma(['brief', 'a.txt', 'b.txt', '--format', 'json', '--no-cache']).out).toBe(first)
  })

  test('explain takes an id that a brief shows', () => {
    const { out } = stemma(['brief', '.', '--all'])
    const id = /`([0-9a-z]{5})`/.exec(out)?.[1]
    expect(id).toBeDefined()
    const told = stemma(['explain', id!, '.'])
    expect(told.code).toBe(EXIT.done)
    expect(told.out).toMatch(/by rule [A-Z]\w*/)
    expect(told.out).toMatch(/“.+” [ab]\.txt:\d/)
    expect(stemma(['explain', 'zzzzz', '.'])).toMatchObject({ code: EXIT.usage })
  })

  test('explain of an origin tells what falls with it', () => {
    const { out } = stemma(['brief', '.', '--section', 'origins', '--all'])
    const id = /safety official.*?`([0-9a-z]{5})`/.exec(out)?.[1]
    expect(id).toBeDefined()
    const told = stemma(['explain', id!, '.'])
    expect(told.out).toMatch(/^If this origin is withdrawn: 1 claim falls/)
    expect(told.out).toContain('The boiler failed')
  })

  test('read shows findings in place, and gives JSON', () => {
    const { out } = stemma(['read', 'a.txt'])
    expect(out).toContain('Nine people died')
    expect(out).toMatch(/claim +/)
    expect(JSON.parse(stemma(['read', 'a.txt', '--format', 'json']).out)).toMatchObject({
      format: 'stemma-reading/1',
    })
  })

  test('--out writes a file, its ending gives the format', () => {
    const { code, out, err } = stemma(['brief', '.', '--out', 'brief.html'])
    expect({ code, out }).toEqual({ code: EXIT.done, out: '' })
    expect(err).toContain('Written to brief.html.')
    expect(readFileSync(join(folder, 'brief.html'), 'utf8')).toMatch(/^<!doctype html>/)
    rmSync(join(folder, 'brief.html'))
  })

  test('--since says what changed', () => {
    stemma(['brief', 'a.txt', '--out', 'old.json'])
    const { code, out } = stemma(['brief', 'a.txt', 'b.txt', '--since', 'old.json'])
    expect(code).toBe(EXIT.done)
    expect(out).toContain('## What changed')
    expect(stemma(['brief', 'a.txt', '--since', 'a.txt'])).toMatchObject({ code: EXIT.usage })
  })

  test('a judgement changes what is derived, and leaves nothing when it is undone', () => {
    const plain = JSON.parse(stemma(['brief', '.', '--format', 'json']).out)
    const id = plain.claims[0].id as string
    const line = {
      kind: 'dismissed',
      of: [id],
      by: 'Kim',
      at: '2024-03-02T10:00:00Z',
      why: 'test',
      id: 'j1',
    }
    const undo = { ...line, kind: 'undo', of: ['j1'], id: 'j2', at: '2024-03-03T10:00:00Z' }
    const judged = (...lines: object[]) => {
      writeFileSync(join(folder, 'j.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'))
      const { out } = stemma([
        'brief',
        'a.txt',
        'b.txt',
        '--format',
        'json',
        '--judgements',
        'j.jsonl',
      ])
      return { ...JSON.parse(out), judgements: [] }
    }
    expect(judged(line).claims.map((claim: { id: string }) => claim.id)).not.toContain(id)
    expect(judged(line, undo)).toEqual(plain)
    writeFileSync(join(folder, 'bad.jsonl'), '{"kind":"same"}')
    const { code, err } = stemma(['brief', '.', '--judgements', 'bad.jsonl'])
    expect({ code, err }).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('bad.jsonl:1:'),
    })
  })

  test('facts from options', () => {
    const { out } = stemma([
      'brief',
      '.',
      '--fact',
      'a.txt:outlet=Harbour Post',
      '--section',
      'sources',
    ])
    expect(out).toContain('Harbour Post')
    expect(stemma(['brief', '.', '--fact', 'a.txt']).code).toBe(EXIT.usage)
    expect(stemma(['brief', '.', '--fact', 'c.txt:outlet=Post'])).toMatchObject({
      code: EXIT.someUnread,
      err: expect.stringContaining('c.txt: A --fact names it'),
    })
  })

  test('what a folder holds beside its reports is named, and so is what a sidecar names in vain', () => {
    writeFileSync(join(folder, 'feed.xml'), '<rss/>')
    expect(stemma(['brief', '.'])).toMatchObject({
      code: EXIT.done,
      err: expect.stringContaining('Left out, as Stemma reads .txt, .md and .html: feed.xml.'),
    })
    const sidecar = { format: 'stemma-sidecar/1', reports: { 'aa.txt': { outlet: 'Post' } } }
    writeFileSync(join(folder, 'reports.json'), JSON.stringify(sidecar))
    expect(stemma(['brief', 'a.txt'])).toMatchObject({
      code: EXIT.someUnread,
      err: expect.stringContaining('It names no file here: aa.txt.'),
    })
    rmSync(join(folder, 'reports.json'))
    rmSync(join(folder, 'feed.xml'))
  })

  test('read shows one report, and a judgement needs a full id', () => {
    expect(stemma(['read', '.']).err).toContain('. is a folder, and read shows one report.')
    const line = { kind: 'dismissed', of: ['ab12c'], by: 'Kim', at: '2024-03-02', why: 'test' }
    writeFileSync(join(folder, 'short.jsonl'), JSON.stringify(line))
    expect(stemma(['brief', '.', '--judgements', 'short.jsonl'])).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('short.jsonl:1: “ab12c” is no full id.'),
    })
  })

  test('sidecar writes a skeleton once', () => {
    expect(stemma(['sidecar', '.']).code).toBe(EXIT.done)
    expect(
      Object.keys(JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')).reports),
    ).toEqual(['a.txt', 'b.txt'])
    expect(stemma(['sidecar', '.']).code).toBe(EXIT.usage)
    rmSync(join(folder, 'reports.json'))
  })

  test('schema prints a JSON Schema', () => {
    expect(JSON.parse(stemma(['schema']).out)).toMatchObject({
      type: 'object',
      properties: { format: { const: 'stemma-dossier/1' } },
    })
  })
})

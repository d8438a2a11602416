/** The documentation is tested: commands run as written, options and exit codes are named, citations hold what they are cited for. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXIT_CODES } from '../src/cli/exit-codes.js'
import { makeProgram } from '../src/cli/main.js'
import {
  brief,
  compareReports,
  makeReport,
  openEnglish,
  readReport,
  ONLY,
  SECTION_KEYS,
  type Brief,
  type Line,
} from '../src/index.js'
import { openDossier, type Desk } from '../src/desk/desk.js'
import { openPlaces } from '../src/export/places.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = read('README.md')
const isBuilt = existsSync(join(root, 'dist/cli/main.js'))

describe('the README', () => {
  const blocks = [...readme.matchAll(/```console\n([^`]*)```/g)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  )
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stemma-docs-'))
    for (const name of ['examples', 'bin', 'dist'])
      symlinkSync(join(root, name), join(folder, name))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.skipIf(!isBuilt).each(blocks)('%s', (command) => {
    const demo = (JSON.parse(read('package.json')) as { scripts: { demo: string } }).scripts.demo
    const [program, ...args] = (command === 'npm run demo' ? demo : command).split(' ')
    expect(program).toBe('node')
    const env = { PATH: process.env['PATH'], STEMMA_CACHE: join(folder, 'cache') }
    const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    expect(done.stderr).not.toContain('stemma:')
    expect(done.status).toBe(0)
  })

  const program = makeProgram(new AbortController().signal, () => undefined)
  test('names every command and option of the help', () => {
    for (const command of program.commands) {
      expect(readme).toContain(`\`${command.name()} `.replace('schema ', 'schema`'))
      for (const { long } of command.options) expect(readme).toContain(`\`${long}`)
    }
  })

  test('names every section, every kind of --only and every exit code', () => {
    for (const name of [...SECTION_KEYS, ...ONLY]) expect(readme).toContain(`\`${name}\``)
    for (const [code] of EXIT_CODES) expect(readme).toMatch(new RegExp(`(?:^|\\s)${code} `))
  })

  test('quotes words that the sample reports have', () => {
    const excerpt = /<!-- excerpt -->\n```\n([^`]*)```/.exec(readme)?.[1] ?? ''
    const quoted = excerpt.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
    expect(quoted.length).toBeGreaterThan(0)
    const samples = ['02-bomb-under-bench.txt', '04-meridian-exclusive.md', '05-nineteen-held.txt']
    const all = samples.map((file) => fold(read(`examples/${file}`))).join('\n')
    for (const words of quoted) expect(all).toContain(words)
  })

  test('links to pages that are there', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      const links = [...read(page).matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link]) => link!)
      for (const link of links.filter((one) => !/^https?:/.test(one))) {
        expect(existsSync(join(root, link)), `${page} → ${link}`).toBe(true)
      }
    }
  })
})

test('ARCHITECTURE tells of files that are there', () => {
  const files = [...read('ARCHITECTURE.md').matchAll(/`((?:src|test)\/[\w/.-]+\.ts)`/g)].map(
    ([, file]) => file!,
  )
  for (const file of files) expect(existsSync(join(root, file)), file).toBe(true)
})

test('the life of a sentence, as ARCHITECTURE tells it', () => {
  const sentence = /^> (.+)$/m.exec(read('ARCHITECTURE.md'))![1]!
  const report = makeReport(sentence)
  const dossier = compareReports([readReport(report, openEnglish())])
  const [claim] = dossier.claims
  const text = (span: { from: number; to: number }) => report.text.slice(span.from, span.to)
  expect(claim!.spans.map(text)).toEqual(['nine people may have died in the blast'])
  expect(claim).toMatchObject({ held: 'voice', certainty: 'possible' })
  expect(claim!.hedges.map(text)).toEqual(['may'])
  expect(dossier.voices[0]).toMatchObject({ kind: 'unnamed-official' })
  expect(dossier.quantities[0]).toMatchObject({ low: 9, high: 9 })
  expect(dossier.events.map(({ lemma, modality }) => `${lemma} ${modality}`)).toContain(
    'die possible',
  )
})

describe('citations of the sample brief', () => {
  let desk: Desk
  let told: Brief
  beforeAll(async () => {
    desk = await openDossier([join(root, 'examples')], { noCache: true, threads: 0 })
    told = brief(desk.dossier, { all: true })
  })

  const lines = (of: readonly Line[]): readonly Line[] =>
    of.flatMap((one) => [one, ...lines(one.below)])
  const texts = () => new Map(desk.dossier.reports.map(({ id, text }) => [id, text]))

  test('every citation opens at words of its file', () => {
    const places = openPlaces(desk.dossier.reports, desk.places)
    let opened = 0
    for (const { cites } of told.sections.flatMap((section) => lines(section.lines))) {
      for (const { span } of cites) {
        const { file, firstLine } = desk.places.get(span.report)!
        if (firstLine === null || !file.endsWith('.txt')) continue
        const [from, to] = places.lines(span).split('-').map(Number)
        const there = read(`examples/${places.file(span.report)}`)
          .split('\n')
          .slice(from! - 1, to ?? from!)
        expect(fold(there.join('\n'))).toContain(
          fold(texts().get(span.report)!.slice(span.from, span.to)),
        )
        opened++
      }
    }
    expect(opened).toBeGreaterThan(100)
  })

  test('quoted words are the words of the report', () => {
    for (const { words } of told.sections.flatMap((section) => lines(section.lines))) {
      for (const { text, span } of words) {
        if (!span) continue
        expect(fold(texts().get(span.report)!.slice(span.from, span.to))).toContain(fold(text))
      }
    }
  })

  test('each number and name of a line stands in its cited words', () => {
    const missing: string[] = []
    for (const section of told.sections) {
      if (section.key === 'sources' || section.key === 'changes') continue
      for (const line of lines(section.lines)) {
        const cited = fold(
          line.cites
            .map(({ span }) => texts().get(span.report)!.slice(span.from, span.to))
            .join(' '),
        )
        const own = line.words.map(({ text, span }) => (span ? '' : text)).join(' ')
        const ours = section.key === 'timeline' ? '' : own.replace(/\([a-z, ]+\)/g, '')
        for (const word of specifics(`${ours} ${line.by?.replace(/\([a-z, ]+\)/g, '') ?? ''}`)) {
          if (!cited.toLowerCase().includes(word.toLowerCase()))
            missing.push(`${section.key}: ${word} in ${own}`)
        }
      }
    }
    expect(missing).toEqual([])
  })
})

/** Words of Stemma's own that begin with a capital letter. */
const OURS = new Set(
  'What How Number Place Date Actor Outcome Hedge Attribution Sides Claim Denied Note First Newly'.split(
    ' ',
  ),
)

/** Numbers, and words with a capital letter: what a line must not say without showing it. */
function specifics(words: string): readonly string[] {
  // *F2* is a code of Stemma's own, no number
  const found = words.match(/(?<![\p{L}\d])\d(?:[\d,.]*\d)?|\p{Lu}[\p{L}'’-]+/gu) ?? []
  return found.filter((word) => !OURS.has(word))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

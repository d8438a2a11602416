import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS, openReports, optionFacts } from './index.js'
import { markdownToText } from './markdown.js'
import { sidecarSkeleton } from './sidecar.js'
import { tongueOf } from './tongue.js'
import { notice } from './watch.js'

const PROSE =
  'Two people were hurt when a crane fell at the harbour on Monday, the fire service said.\nThe crane had been checked in May, according to the port.\n'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-intake-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function one(name: string, content: string | Uint8Array) {
  const { reports, troubles, places } = await openReports([await put(name, content)])
  return {
    report: reports[0],
    trouble: troubles[0],
    place: reports[0] && places.get(reports[0].id),
  }
}

describe('what cannot be read gets one line with the reason', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n \n', 'empty'],
    ['binary.txt', new Uint8Array([80, 0, 1, 2, 3, 0, 0, 9]), 'binary'],
    ['paper.txt', '%PDF-1.7 and so on', 'binary'],
    ['short.txt', 'Nothing here.', 'not-a-report'],
    ['numbers.txt', '1,2,3;4,5,6;7,8,9\n'.repeat(50), 'not-a-report'],
    ['one-word.txt', 'x'.repeat(5000), 'not-a-report'],
    [
      'links.html',
      '<html><body><ul><li><a href="#">Home</a></li></ul></body></html>',
      'no-article',
    ],
    ['deep.html', `<html><body>${'<div>'.repeat(5000)}text`, 'too-large'],
    ['bad.md', `---\noutlet: [\n---\n${PROSE}`, 'bad-facts'],
    ['date.md', `---\npublished: someday\n---\n${PROSE}`, 'bad-facts'],
    ['table.csv', PROSE, 'unknown-format'],
    ['long.txt', 'word and word '.repeat(LIMITS.textCharacters / 10), 'too-large'],
  ]
  test.each(cases)('%s', async (name, content, kind) => {
    const { report, trouble } = await one(name, content)
    expect(report).toBeUndefined()
    expect(trouble).toMatchObject({ kind })
    expect(trouble!.says).toMatch(/\.$/)
    expect(trouble!.says).not.toContain('\n')
  })

  test('a missing file does not stop the others', async () => {
    const { reports, troubles } = await openReports([
      join(folder, 'no.txt'),
      await put('yes.txt', PROSE),
    ])
    expect(reports).toHaveLength(1)
    expect(troubles).toMatchObject([{ kind: 'missing' }])
  })
})

describe('encodings', () => {
  test('UTF-16 with its mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PROSE, 'utf16le')])
    expect((await one('wide.txt', bytes)).report?.text).toBe(PROSE)
  })
  test('an older encoding is guessed', async () => {
    const { report } = await one(
      'old.txt',
      Buffer.from(`The café at Zürich was closed, she said.\n${PROSE}`, 'latin1'),
    )
    expect(report?.text).toContain('café at Zürich')
  })
  test('line ends become one sign', async () => {
    expect((await one('dos.txt', PROSE.replace(/\n/g, '\r\n'))).report?.text).toBe(PROSE)
  })
})

describe('facts', () => {
  test('front matter is taken off, and lines count from the file', async () => {
    const { report, place } = await one(
      'front.md',
      `---\noutlet: Harbour Post\ndate: 2024-03-04\n---\n${PROSE}`,
    )
    expect(report?.outlet).toEqual({ value: 'Harbour Post', from: 'front matter' })
    expect(report?.published?.value).toBe('2024-03-04')
    expect(report?.text).toBe(PROSE)
    expect(place?.firstLine).toBe(5)
  })
  test('a rule of dashes is no front matter', async () => {
    expect(
      (await one('rule.txt', `---\n${PROSE}---\nMore was said on Monday.`)).report?.outlet,
    ).toBeNull()
  })
  test('the sidecar stands before front matter, options before the sidecar', async () => {
    const file = await put('side/a.md', `---\noutlet: Front\n---\n${PROSE}`)
    await put(
      'side/reports.json',
      '{"format":"stemma-sidecar/1","reports":{"a.md":{"outlet":"Side","url":null}}}',
    )
    expect((await openReports([file])).reports[0]?.outlet?.value).toBe('Side')
    const facts = new Map([['a.md', optionFacts({ outlet: 'Option' })]])
    expect((await openReports([file], { facts })).reports[0]?.outlet?.value).toBe('Option')
  })
  test('a sidecar that is none is said and left out', async () => {
    await put('odd/reports.json', '{"reports": 1}')
    const { reports, troubles } = await openReports([await put('odd/a.txt', PROSE)])
    expect(reports).toHaveLength(1)
    expect(troubles).toMatchObject([{ kind: 'bad-facts' }])
  })
  test('names that every object has are no facts', async () => {
    const file = await put(
      'proto.md',
      `---\nconstructor: x\n__proto__: y\noutlet: Post\n---\n${PROSE}`,
    )
    expect((await openReports([file])).reports[0]?.outlet?.value).toBe('Post')
  })
  test('the skeleton names every file', () => {
    const text = sidecarSkeleton([{ file: 'a.txt', facts: {} }])
    expect(JSON.parse(text)).toEqual({
      format: 'stemma-sidecar/1',
      reports: { 'a.txt': { outlet: null, url: null, published: null, title: null } },
    })
  })
})

describe('web pages', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const paragraphs = `<p>${PROSE.trim().split('\n').join('</p><p>')}</p>`
  test('the article, with blocks kept apart and scripts left out', async () => {
    const { report, place } = await one(
      'page.html',
      page(
        `<nav><a href="/">Home</a></nav><article><h1>Crane falls</h1>${paragraphs}<script>alert(1)</script></article>`,
        '<meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Crane falls"><meta property="article:published_time" content="2024-03-04T10:00:00Z">',
      ),
    )
    expect(report?.text).toBe(`Crane falls\n\n${PROSE.trim().replace('\n', '\n\n')}`)
    expect(report?.outlet).toEqual({ value: 'Harbour Post', from: 'html' })
    expect(report?.published?.value).toBe('2024-03-04')
    expect(place?.firstLine).toBeNull()
  })
  test('an article in a script with other stops is one too', async () => {
    const sentence =
      '港は月曜日の朝に閉まり、船は一隻も出なかったと港の責任者が話しており、いつ開くかはまだ誰にも分からない。'
    const { report } = await one(
      'other.html',
      page(`<article><p>${sentence.repeat(6)}</p></article>`),
    )
    expect(report?.text).toContain(sentence)
  })
  test('two articles in one page are said', async () => {
    const long = `<p>${'The port said that the crane had been checked and that the work would go on. '.repeat(8)}</p>`
    const { report } = await one(
      'two.html',
      page(`<article>${long}</article><article>${long}</article>`),
    )
    expect(report?.notes.map(({ rule }) => rule)).toContain('I2')
  })
})

describe('what is noticed', () => {
  const rules = (text: string) => notice(text).map(({ rule }) => rule)
  test('a text that ends inside a sentence', () => {
    expect(rules('The port said on Monday that the crane had been checked by the')).toEqual(['I1'])
    expect(rules(`${PROSE}Continue reading`)).toEqual(['I1'])
  })
  test('a credit below the end is no cut', () => {
    expect(
      rules(`${PROSE}\nPhoto: The crane at the old harbour basin. Credit: Ann Lee/Coast Pictures`),
    ).toEqual([])
    expect(rules(PROSE)).toEqual([])
  })
  test('a second by-line far below the first', () => {
    const body = PROSE.repeat(5)
    expect(rules(`By Ann Lee\n${body}\nBy Tom Ray\n${body}`)).toEqual(['I2'])
    expect(rules(`By Ann Lee\n${body}`)).toEqual([])
  })
  test('the same report in two files is one, and says so', async () => {
    const [a, b] = [await put('twice/a.txt', PROSE), await put('twice/b.txt', PROSE)]
    const { reports } = await openReports([b, a])
    expect(reports).toHaveLength(1)
    expect(reports[0]?.files).toEqual([a, b])
    expect(reports[0]?.notes).toMatchObject([{ rule: 'I3' }])
  })
  test('another language is kept and marked', async () => {
    const { report } = await one(
      'nl.txt',
      'Twee mensen raakten maandag gewond toen een kraan omviel in de haven, meldt de brandweer. De kraan was in mei nog gekeurd.',
    )
    expect(report?.language).toBe('nl')
    expect(report?.notes[0]?.says).toBe(
      'Not read: it is written in Dutch, and Stemma reads English.',
    )
  })
})

test('languages', async () => {
  expect(await tongueOf(PROSE)).toBe('en')
  expect(
    await tongueOf(
      'Deux personnes ont été blessées lundi quand une grue est tombée dans le port, selon les pompiers.',
    ),
  ).toBe('fr')
})

test('folders are walked in order, links are not followed, read-me files are left out', async () => {
  await put('walk/b.txt', PROSE)
  await put('walk/sub/c.md', `Later, ${PROSE}`)
  await put('walk/a.txt', `First, ${PROSE}`)
  await put('walk/README.md', PROSE)
  await put('walk/.hidden/d.txt', PROSE)
  await symlink(join(folder, 'walk'), join(folder, 'walk/loop')).catch(() => undefined)
  const { reports } = await openReports([join(folder, 'walk')])
  const names = reports.map(({ files }) => files[0]!.slice(folder.length + 6))
  expect(names).toEqual(['a.txt', 'b.txt', join('sub', 'c.md')])
})

test('globs', async () => {
  await put('glob/a1.txt', PROSE)
  await put('glob/a2.txt', `Then, ${PROSE}`)
  const pattern = join(folder, 'glob/a*.txt').replaceAll('\\', '/')
  expect((await openReports([pattern])).reports).toHaveLength(2)
})

test('Markdown marks are taken off line by line', () => {
  const text =
    '# Crane *falls*\n\n> “It [fell](http://x.example/a)”, said **Ann Lee**.\n- 2 * 3 * 4 and snake_case_name'
  expect(markdownToText(text)).toBe(
    'Crane falls\n\n“It fell”, said Ann Lee.\n2 * 3 * 4 and snake_case_name',
  )
})

test('hostile lines take no time', () => {
  const from = performance.now()
  for (const bad of [
    '*'.repeat(5_000),
    '['.repeat(5_000),
    '_a '.repeat(6000),
    '`'.repeat(4_999),
    '# '.repeat(9999),
  ]) {
    markdownToText(bad)
    notice(`By ${'A'.repeat(5_000)}\n${bad}`)
  }
  expect(performance.now() - from).toBeLessThan(1500)
})

import { expect, test } from 'vitest'
import { brief, makeReport, span, type Dossier } from '../core/index.js'
import { smallStory, courier, gazette } from '../../test/small-story.js'
import { briefToHtml } from './html/index.js'
import { textToHtml } from './html/report.js'
import { dossierFromJson, dossierToJson } from './json.js'
import { briefToMarkdown, escape } from './markdown.js'
import { derivationToText } from './derivation.js'
import { citedPlaces, openPlaces } from './places.js'
import { dossierSchema } from './schema.js'
import { briefToTerminal } from './terminal.js'
import { columns, plain, wrap } from './wrap.js'

const places = openPlaces(
  smallStory.reports,
  new Map([
    [courier.id, { file: 'x/courier.txt', firstLine: 1 }],
    [gazette.id, { file: 'x/gazette.txt', firstLine: 1 }],
  ]),
)
const told = brief(smallStory, { all: true })

test('JSON goes out and comes back the same, and fits its schema', () => {
  const text = dossierToJson(smallStory, '0.0.0')
  expect(dossierFromJson(text)).toEqual(smallStory)
  expect(() => dossierSchema.parse(JSON.parse(text))).not.toThrow()
  expect(() => dossierFromJson('[]')).toThrow('no JSON object')
  expect(() => dossierFromJson('{"format":"other"}')).toThrow('stemma-dossier/1')
})

test('the terminal keeps to its width and shows file and line', () => {
  const text = briefToTerminal(told, places, { color: false, width: 60 })
  for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(60)
  expect(text).toContain('courier.txt:3')
  expect(text).toContain('a b→○')
})

test('Markdown cites file and line', () => {
  const text = briefToMarkdown(told, places)
  expect(text).toContain('[a courier.txt:3]')
  expect(text).toContain('**Nine people** (a) against **Eleven people** (b)')
})

test('Markdown groups the lines of a report, joins marked words, and leaves a plain & alone', () => {
  const [section] = told.sections
  const [line] = section!.lines
  const words = ['Nine', ' people'].map((text) => ({ text, mark: 'differs' as const }))
  const cites = line!.cites.slice(0, 1)
  const one = { ...line!, words, cites, below: [], remarks: [] }
  const text = briefToMarkdown(
    { ...told, sections: [{ ...section!, lines: [one], shown: 1 }] },
    places,
  )
  expect(text).toContain('- **Nine people** ')
  expect(escape('Boys & Girls &amp; co')).toBe('Boys & Girls &amp;amp; co')
})

test('every link of the page leads to the words that it cites', () => {
  const html = briefToHtml(told, places)
  const links = [...html.matchAll(/href="#(c\d+)" title="([^"]*)"/g)]
  expect(links.length).toBeGreaterThan(10)
  for (const [, anchor, title] of links) {
    expect(html).toContain(`<a id="${anchor}"></a>`)
    const pieces = [
      ...html.matchAll(
        new RegExp(`<span class="q(?: c\\d+)* ${anchor}(?: c\\d+)*">([^<]*)</span>`, 'g'),
      ),
    ]
    expect(
      pieces
        .map(([, words]) => words)
        .join('')
        .replace(/\s+/g, ' '),
    ).toBe(title)
  }
})

test('the page loads nothing and runs nothing', () => {
  const html = briefToHtml(told, places)
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|@import|url\(/i)
})

/** A report whose words try to be markup, in every place that a page shows. */
function hostile(): Dossier {
  const bad = '</style><script>alert(1)</script><img src=x onerror=alert(2)> "\'&'
  const report = makeReport(`${bad} said so.`, {
    files: [bad],
    outlet: { value: bad, from: 'html' },
    url: { value: 'javascript:alert(3)', from: 'html' },
    notes: [{ rule: 'I1', says: bad }],
  })
  const words = span(report.id, 0, bad.length)
  const claim = {
    ...smallStory.claims[0]!,
    report: report.id,
    spans: [words] as const,
    relays: [{ label: bad, span: words }],
  }
  const voices = [{ ...smallStory.voices[0]!, label: bad, mentions: [words] as const }]
  const agreement = {
    ...smallStory.agreements[0]!,
    claims: [claim.id] as const,
    lead: claim.id,
    parts: [{ claim: claim.id, span: words }] as const,
    reports: [report.id] as const,
  }
  const incidents = smallStory.incidents.map((incident) => ({ ...incident, label: bad }))
  return {
    ...smallStory,
    reports: [report],
    claims: [claim],
    voices,
    incidents,
    agreements: [agreement],
    conflicts: [],
    tallies: [],
    events: [],
  }
}

test('words of reports are never markup', () => {
  const html = briefToHtml(
    brief(hostile(), { all: true }),
    openPlaces(hostile().reports, new Map()),
  )
  expect(html).not.toMatch(/<script|<img|javascript:alert\(3\)"/i)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  const markdown = briefToMarkdown(
    brief(hostile(), { all: true }),
    openPlaces(hostile().reports, new Map()),
  )
  expect(markdown).not.toContain('<script')
})

test('words of reports cannot steer a terminal', () => {
  expect(plain('a\u001b[2Jb\u202ec\u0007d')).not.toMatch(/[\u001b\u202e\u0007]/)
})

test('cited spans may overlap', () => {
  const id = courier.id
  const cited = [
    { span: span(id, 0, 5), anchor: 'c1' },
    { span: span(id, 3, 8), anchor: 'c2' },
  ]
  expect(textToHtml('abcdefghij', cited)).toBe(
    '<a id="c1"></a><span class="q c1">abc</span><a id="c2"></a><span class="q c1 c2">de</span><span class="q c2">fgh</span>ij',
  )
})

test('wrapping keeps a word together that runs over colours', () => {
  const ink = (text: string) => text
  expect(
    wrap(
      [
        { text: 'one two', ink },
        { text: ', three', ink },
      ],
      20,
    ),
  ).toEqual(['one two, three'])
  expect(wrap([{ text: 'twelve letters or so', ink }], 20, '    ')).toEqual([
    '    twelve letters or so',
  ])
})

test('marks of Markdown are escaped', () => {
  expect(escape('*a* [b](c) <d>')).toBe('\\*a\\* \\[b\\](c) &lt;d&gt;')
})

test('lines that are cited are told once, and stay with their file', () => {
  const text = 'one\ntwo\nthree\nfour'
  const report = makeReport(text)
  const cited = openPlaces([report], new Map([[report.id, { file: 'a.txt', firstLine: 1 }]]))
  const cites = [span(report.id, 0, 3), span(report.id, 0, 12), span(report.id, 14, 18)].map(
    (one) => ({ span: one, for: 'words' as const }),
  )
  expect(citedPlaces(cites, cited, new Map([[report.id as string, 'a']]))).toEqual([
    'a a.txt:1-3,4',
  ])
  const ink = (said: string) => said
  expect(
    wrap(
      [
        { text: 'some words here ', ink },
        { text: 'a a.txt:1-3', ink, whole: true },
      ],
      22,
    ),
  ).toEqual(['some words here', 'a a.txt:1-3'])
})

test('an explanation shows each of its rules by an example', () => {
  const [claim] = smallStory.claims
  const derivation = {
    id: claim!.id,
    layer: 'claims' as const,
    rule: 'C1',
    features: [],
    saw: claim!.spans,
  }
  expect(derivationToText(derivation, smallStory, places, false)).toMatch(
    /These rules, each by its example:\n {2}C1 {4}The mayor said/,
  )
})

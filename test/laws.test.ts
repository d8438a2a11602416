/** The laws of the house, on reports made up by chance and on the sample story. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLanguage } from '../evals/engine.js'
import { loadStory, storyFolders } from '../evals/stories/load.js'
import {
  compareReports,
  explain,
  findings,
  readReport,
  wordsBelow,
  type Dossier,
  type Finding,
  type Judgement,
  type Report,
  type Span,
} from '../src/index.js'
import { bytes, raised } from './laws/dossiers.js'
import { edited, editing, newsText, OTHER_TEXT, reportOf, wildText } from './laws/reports.js'

const language = openLanguage()
const read = (report: Report) => readReport(report, language)
const compare = (reports: readonly Report[], judgements: readonly Judgement[] = []) =>
  compareReports(reports.map(read), judgements)

/** The same reports in every run: a law that breaks must break for everybody. */
const CHANCE = { seed: 1789, numRuns: 15 }

const newsReports = fc
  .array(newsText, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((text, i) => reportOf(text, `r${i}`)))

/** Every span in a value, however deep. */
function spansIn(value: unknown, into: Span[] = []): Span[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return into
  const { report, from, to } = value as Partial<Span>
  if (typeof report === 'string' && typeof from === 'number' && typeof to === 'number')
    into.push(value as Span)
  for (const inner of Object.values(value)) spansIn(inner, into)
  return into
}

function layersOf(dossier: Dossier): [string, readonly Finding[]][] {
  const ground = ['reports', 'judgements']
  return Object.entries(dossier).filter(([name]) => !ground.includes(name)) as [
    string,
    readonly Finding[],
  ][]
}

/** What is wrong with the words that a dossier points to. */
function wrongWords(dossier: Dossier): string[] {
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  const ids = new Set(layersOf(dossier).flatMap(([, layer]) => layer.map(({ id }) => id)))
  return layersOf(dossier).flatMap(([name, layer]) =>
    layer.flatMap((finding) => {
      const { rule, saw } = finding.because
      const out = spansIn(finding).filter(({ report, from, to }) => {
        const length = texts.get(report)?.length ?? -1
        return !(Number.isInteger(from) && 0 <= from && from < to && to <= length)
      })
      return [
        ...out.map((span) => `${name} ${finding.id} points to ${JSON.stringify(span)}`),
        ...(rule && saw.length > 0 ? [] : [`${name} ${finding.id} has no because`]),
        ...saw.flatMap((sight) =>
          typeof sight === 'string' && !ids.has(sight)
            ? [`${name} ${finding.id} saw ${sight}, which is not there`]
            : [],
        ),
      ]
    }),
  )
}

/** The claims whose origins are more in number with the copy than without. */
function raisedBy(copy: Report, reports: readonly Report[]) {
  return raised(compare(reports), compare([...reports, copy]))
}

/** Characters that are in no sentence and in no block set aside. */
function lostChars(dossier: Dossier): string[] {
  return dossier.reports.flatMap(({ id, text }) => {
    const kept = new Uint8Array(text.length)
    const aside = dossier.blocks.filter(({ kind }) => kind === 'credit' || kind === 'boilerplate')
    for (const { span } of [...dossier.sentences, ...aside]) {
      if (span.report === id) kept.fill(1, span.from, span.to)
    }
    const lost =
      [...text].length === 0 ? [] : text.split('').filter((unit, i) => !kept[i] && !/\s/.test(unit))
    return lost.length > 0 ? [`${lost.join('')} of ${JSON.stringify(text)}`] : []
  })
}

describe('on reports made up by chance', () => {
  test('exact words: every span is in bounds, every finding says because', () => {
    fc.assert(
      fc.property(newsReports, (reports) => {
        expect(wrongWords(compare(reports))).toEqual([])
      }),
      CHANCE,
    )
  })

  test('nothing is lost: every character is in a sentence or set aside', () => {
    fc.assert(
      fc.property(newsReports, (reports) => {
        expect(lostChars(compare(reports))).toEqual([])
      }),
      CHANCE,
    )
  })

  test('order does not matter', () => {
    fc.assert(
      fc.property(newsReports, (reports) => {
        expect(bytes(compare([...reports].reverse()))).toBe(bytes(compare(reports)))
      }),
      CHANCE,
    )
  })

  test('a verbatim copy raises the origins of no claim', () => {
    fc.assert(
      fc.property(newsReports, (reports) => {
        expect(raisedBy(reportOf(reports[0]!.text, 'copy'), reports)).toEqual([])
      }),
      CHANCE,
    )
  })

  test('a near-verbatim copy in a later paper raises the origins of no claim', () => {
    fc.assert(
      fc.property(newsReports, editing, (reports, edit) => {
        const copy = reportOf(edited(reports[0]!.text, edit), 'copy', '2021-03-06')
        expect(raisedBy(copy, reports)).toEqual([])
      }),
      CHANCE,
    )
  })

  test('an unrelated report changes nothing', () => {
    fc.assert(
      fc.property(newsReports, (reports) => {
        const other = reportOf(OTHER_TEXT, 'other', '2021-03-05')
        const [before, after] = [compare(reports), compare([...reports, other])]
        expect(comparedOf(after, other.id)).toEqual(comparedOf(before, other.id))
      }),
      CHANCE,
    )
  })

  test('a judgement undone leaves no trace', () => {
    fc.assert(
      fc.property(newsReports, fc.nat(1000), (reports, pick) => {
        const before = compare(reports)
        const claims = [...before.claims, ...before.names]
        if (claims.length < 2) return
        const [a, b] = [claims[pick % claims.length]!, claims[(pick + 1) % claims.length]!]
        const signed = { by: 'ann', at: '2021-03-06T10:00:00Z', why: 'a test' }
        const decided: Judgement[] = [
          { ...signed, id: 'j1', kind: 'dismissed', of: [a.id] },
          { ...signed, id: 'j2', kind: pick % 2 ? 'same' : 'different', of: [a.id, b.id] },
        ]
        const undone: Judgement[] = ['j1', 'j2'].map((id, i) => ({
          ...signed,
          id: `u${i}`,
          at: '2021-03-06T11:00:00Z',
          kind: 'undo',
          of: [id],
        }))
        expect(bytes(compare(reports, [...decided, ...undone]))).toBe(bytes(before))
      }),
      CHANCE,
    )
  })

  test('text of any characters is read without a throw, and pointed to exactly', () => {
    fc.assert(
      fc.property(fc.array(wildText, { minLength: 1, maxLength: 3 }), (texts) => {
        const dossier = compare(texts.map((text, i) => reportOf(text, `w${i}`, null)))
        expect(wrongWords(dossier)).toEqual([])
        expect(lostChars(dossier)).toEqual([])
      }),
      { ...CHANCE, numRuns: 60 },
    )
  })
})

/** The findings of comparison that do not speak of a report. */
function comparedOf(dossier: Dossier, without: string): Record<string, string[]> {
  const { copies, identities, incidents, origins, agreements, tallies, conflicts, changes, links } =
    dossier
  const layers = {
    copies,
    identities,
    incidents,
    origins,
    agreements,
    tallies,
    conflicts,
    changes,
    links,
  }
  const mine = new Set(
    layersOf(dossier).flatMap(([, layer]) =>
      layer
        .filter((finding) => JSON.stringify(finding).includes(without))
        .map(({ id }) => id as string),
    ),
  )
  const speaks = (finding: Finding) => {
    const text = JSON.stringify(finding)
    return (
      text.includes(without) ||
      [...text.matchAll(/"([a-z]+-[0-9a-z]{12})"/g)].some(([, id]) => mine.has(id!))
    )
  }
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      (layer as readonly Finding[])
        .filter((f) => !speaks(f))
        .map((finding) => JSON.stringify(finding)),
    ]),
  )
}

const folders = storyFolders(['examples', '../shared/stories'])

describe.each(folders)('on the story in %s', (folder) => {
  test('exact words, nothing lost, everything explained, nine in ten sentences in a claim', async () => {
    const story = await loadStory(folder)
    const reports = [...story.texts].map(([file, text]) => reportOf(text, file, null))
    const dossier = compare(reports)
    expect(wrongWords(dossier)).toEqual([])
    expect(lostChars(dossier)).toEqual([])
    expect(unexplained(dossier)).toEqual([])
    const claimed = new Set(dossier.claims.flatMap(({ sentences }) => sentences))
    const inClaims = dossier.sentences.filter(({ id }) => claimed.has(id)).length
    expect(inClaims / dossier.sentences.length).toBeGreaterThanOrEqual(0.9)
  })
})

/** Findings whose derivation ends in no words. */
function unexplained(dossier: Dossier): string[] {
  const all = findings(dossier)
  return [...all.keys()].filter((id) => {
    const derivation = explain(dossier, id, all)
    return !derivation || wordsBelow(derivation).length === 0
  })
}

/** The scorers, on a tiny story whose figures were computed by hand, and on perfect answers. */
import { describe, expect, test } from 'vitest'
import { goldSchema } from '../gold.js'
import { loadStory, type GoldStory } from '../load.js'
import type { Place, PredictedAttribution, Predictions } from '../predictions.js'
import { bestMatching, connected } from './align.js'
import { relayKey } from './aliases.js'
import { sameSource, scoreAttributions } from './attributions.js'
import { draw, matchConflicts, meanOfGroups } from './conflicts.js'
import { daysOf } from './days.js'
import { matchFacts, sameSlot } from './facts.js'
import { f1, ratio } from './figures.js'
import { perfectAnswer } from './perfect.js'
import { scoreBoilerplate, scoreCopies, scoreLevels } from './rest.js'
import { isWithin, matchIndependence, matchSame, sameHits } from './same.js'
import { splitSentences } from './sentences.js'
import { bCubed } from './speakers.js'
import { scoreStory } from './story.js'
import { matchQuantities, matchTimes, valueHits } from './values.js'

const A =
  'Nine people died in Brell on Monday, police said. “It was loud,” said Ida Voss. “Then it was quiet.” ' +
  'About 40 were hurt, a doctor told Radio Brell.\n\nFollow us\n'
const B = 'Ten people died in Brell, Radio Brell reported. Mayor Olaf Renn denied it.'

const at = (file: 'a' | 'b', quote: string): Place => {
  const from = (file === 'a' ? A : B).indexOf(quote)
  return { file, from, to: from + quote.length }
}
const q = (report: string, quote: string) => ({ report, quote })

const story: GoldStory = {
  name: 'brell',
  texts: new Map([
    ['a', A],
    ['b', B],
  ]),
  gold: goldSchema.parse({
    format: 'story-gold/1',
    story: 'brell',
    unknown: 'keys are let pass',
    reports: [{ file: 'a', publishedBetween: '2021-03-02/2021-03-02' }, { file: 'b' }],
    speakers: [{ id: 'voss' }, { id: 'doctor' }, { id: 'police', maybeSame: 'doctor' }],
    attributions: [
      {
        report: 'a',
        content: 'Nine people died in Brell on Monday',
        source: 'police',
        speaker: 'police',
      },
      { report: 'a', content: '“It was loud,”', source: 'Ida Voss', speaker: 'voss' },
      { report: 'a', content: '“Then it was quiet.”', source: null, speaker: 'voss' },
      {
        report: 'a',
        content: 'About 40 were hurt',
        source: 'a doctor',
        speaker: 'doctor',
        via: ['Radio Brell'],
      },
      { report: 'b', content: 'it', source: 'Mayor Olaf Renn', speaker: null, optional: true },
    ],
    quantities: [
      { ...q('a', 'Nine people'), low: 9, high: 9 },
      { ...q('a', 'About 40'), low: null, high: null, approx: 40 },
    ],
    times: [{ ...q('a', 'Monday'), value: '2021-03-01' }],
    incidents: [{ id: 'blast', mentions: [q('a', 'died in Brell'), q('b', 'died in Brell')] }],
    facts: [
      {
        incident: 'blast',
        slot: 'killed',
        low: 9,
        high: 9,
        evidence: [q('a', 'Nine people died')],
      },
      {
        incident: 'blast',
        slot: 'killed',
        low: 10,
        high: 10,
        evidence: [q('b', 'Ten people died')],
      },
    ],
    same: [
      [q('a', 'Nine people died in Brell'), q('b', 'Ten people died in Brell')],
      [q('a', 'It was loud')],
    ],
    conflicts: [{ kind: 'count', items: [q('a', 'Nine people'), q('b', 'Ten people')] }],
    compatible: [{ kind: 'precision', items: [q('a', 'Nine'), q('a', 'About 40')] }],
    independence: [
      {
        claim: 'deaths',
        evidence: [q('a', 'Nine people died in Brell')],
        origins: 1,
        anonymousOnly: false,
      },
    ],
    threatLevels: [{ country: 'SE', level: 3, evidence: [q('a', 'It was loud')] }],
    copies: [{ between: ['a', 'b'], share: 0.5 }],
    boilerplate: [q('a', 'Follow us')],
  }),
}

const said = (file: 'a' | 'b', contents: string[], rest: Partial<PredictedAttribution> = {}) => ({
  file,
  content: contents.map((content) => at(file, content)),
  source: null,
  speaker: null,
  relays: [],
  quoted: contents[0]!.startsWith('“'),
  ...rest,
})

describe('attributions', () => {
  const ours = [
    said('a', ['Nine people died'], { source: 'the police', speaker: '1' }),
    said('a', ['“It was loud,”', '“Then it was quiet.”'], { source: 'Ida Voss', speaker: '2' }),
    said('a', ['About 40 were hurt'], {
      source: 'a doctor',
      speaker: '2',
      relays: ['the Radio Brell network'],
    }),
    said('b', ['Ten people died']),
  ]

  test('too short a content is wrong, joined quotations are one', () => {
    const { content, source, relays } = scoreAttributions(story, ours)
    expect(content).toEqual({ right: 2, wrong: 2, missed: 1 })
    expect(source).toEqual({ part: 2, whole: 2 })
    expect(relays).toEqual({ right: 1, wrong: 0, missed: 0 })
  })

  test('two quotations of ours and two of the gold are four, not joined', () => {
    const apart = [
      said('a', ['“It was loud,”'], { speaker: '2' }),
      said('a', ['“Then it was quiet.”'], { speaker: '2' }),
    ]
    expect(scoreAttributions(story, apart).content).toEqual({ right: 2, wrong: 0, missed: 2 })
  })

  test('an optional one is neither demanded nor wrong', () => {
    expect(scoreAttributions(story, [said('b', ['it.'])]).content).toEqual({
      right: 0,
      wrong: 0,
      missed: 4,
    })
  })

  test('sources and relays', () => {
    expect(sameSource('the police', 'police')).toBe(true)
    expect(sameSource('the mayor of Brell', 'the doctor')).toBe(false)
    expect(sameSource(null, 'she')).toBe(false)
    expect(relayKey('The Associated Press')).toBe(relayKey('AP'))
  })

  test('B³ with a pair that may be one', () => {
    const items = [
      { gold: 'x', ours: '1' },
      { gold: 'x', ours: '1' },
      { gold: 'y', ours: '1' },
      { gold: 'y', ours: null },
    ]
    const { precision, recall } = bCubed(items)
    expect(precision.part).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3 + 1)
    expect(recall.part).toBeCloseTo(1 + 1 + 1 / 2 + 1 / 2)
    expect(bCubed(items, (a, b) => a !== b).precision.part).toBe(4)
  })
})

describe('values', () => {
  test('bounds, approximate values, and answers outside gold sentences', () => {
    const value = (
      file: 'a' | 'b',
      quote: string,
      low: number | null,
      high: number | null,
      approx: number | null = null,
    ) => ({
      place: at(file, quote),
      low,
      high,
      approx,
    })
    const ours = [value('a', 'Nine', 9, 9), value('a', '40', 40, 40), value('b', 'Ten', 10, 10)]
    expect(valueHits(matchQuantities(story, ours))).toEqual({ right: 1, wrong: 1, missed: 1 })
    const approx = [value('a', 'About 40', 36, 44, 40)]
    expect(valueHits(matchQuantities(story, approx))).toEqual({ right: 1, wrong: 0, missed: 1 })
  })

  test('times by their days', () => {
    const day = { place: at('a', 'on Monday'), from: '2021-03-01', to: '2021-03-01' }
    expect(valueHits(matchTimes(story, [day]))).toEqual({ right: 1, wrong: 0, missed: 0 })
    expect(valueHits(matchTimes(story, [{ ...day, to: '2021-03-02' }])).right).toBe(0)
    expect(daysOf('2015-W01')).toEqual({ from: '2014-12-29', to: '2015-01-04' })
    expect(daysOf('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' })
    expect(daysOf('2014-10-20/2014-10-21')).toEqual({ from: '2014-10-20', to: '2014-10-21' })
  })
})

test('facts of the incident that shares most mentions', () => {
  const tally = (incident: string, n: number, evidence: Place) => ({
    incident,
    slot: 'dead people',
    low: n,
    high: n,
    approx: null,
    evidence: [evidence],
  })
  const incidents = [
    { id: 'i', mentions: [at('a', 'died'), at('b', 'died')] },
    { id: 'j', mentions: [at('a', 'hurt')] },
  ]
  const tallies = [
    tally('i', 9, at('a', 'Nine')),
    tally('i', 10, at('a', 'Nine')),
    tally('j', 40, at('a', '40')),
  ]
  const { right, missed, wrong } = matchFacts(story, incidents, tallies)
  expect([right.length, missed.length, wrong.length]).toEqual([1, 1, 1])
  expect(sameSlot({ slot: 'vehicles destroyed' }, 'destroyed cars')).toBe(true)
  expect(sameSlot({ slot: 'killed' }, 'injured people')).toBe(false)
})

test('claims that say the same, and their origins', () => {
  const claims = [
    [at('a', 'Nine people died in Brell')],
    [at('b', 'Ten people died')],
    [at('a', '“It was loud,”')],
  ]
  const agreement = { claims, atLeast: 1, atMost: 2, unnamedOnly: false }
  const match = matchSame(story, [agreement])
  expect(match.coverage).toEqual({ part: 3, whole: 3 })
  expect(sameHits(match)).toEqual({ right: 1, wrong: 2, missed: 0 })
  const [deaths] = matchIndependence(story, [agreement])
  expect(deaths).toMatchObject({ exact: false, within: true, anonymous: true })
  expect(isWithin({ atLeast: 1, atMost: 1 }, { atLeast: 1, atMost: 3 })).toBe(false)
  expect(isWithin({ atLeast: null, atMost: 2 }, { atLeast: 1, atMost: 2 })).toBe(true)
})

describe('conflicts', () => {
  const pair = (kind: string, a: Place, b: Place) => ({ kind, items: [a, b] })

  test('kinds, false alarms and the cap', () => {
    const right = pair('count', at('b', 'Ten'), at('a', 'Nine'))
    const alarm = pair('count', at('a', 'Nine people died'), at('a', '40'))
    const found = matchConflicts(story, [right, alarm])
    expect(found.gold.map((gold) => gold.found)).toEqual([true])
    expect(found.falseAlarms).toEqual({ part: 1, whole: 1 })
    const late = [1, 2, 3].map((n) => pair(`place${n}`, at('a', 'Brell'), at('b', 'Brell')))
    const capped = matchConflicts(story, [...late, right])
    expect([capped.offered, capped.ours.length, capped.gold[0]!.found]).toEqual([4, 3, false])
    const other = matchConflicts(story, [{ ...right, kind: 'actor' }])
    expect(other.gold.map(({ found, foundOfAnyKind }) => [found, foundOfAnyKind])).toEqual([
      [false, true],
    ])
  })

  test('the mean over groups, and a draw that is the same each time', () => {
    expect(
      meanOfGroups([
        { part: 1, whole: 4 },
        { part: 1, whole: 1 },
      ]),
    ).toEqual({ part: 1.25, whole: 2 })
    const numbers = Array.from({ length: 50 }, (_, i) => i)
    expect(draw(numbers, 20)).toEqual(draw(numbers, 20))
    expect(new Set(draw(numbers, 20)).size).toBe(20)
  })
})

test('copies, boilerplate and levels', () => {
  const copy = { a: 'b', b: 'a', shareOfA: 0.4, shareOfB: 0.3 }
  expect(scoreCopies(story, [copy]).pairs).toEqual({ right: 1, wrong: 0, missed: 0 })
  expect(scoreCopies(story, [copy]).shareError.part).toBeCloseTo(0.1)
  expect(scoreBoilerplate(story, [at('a', 'Brell.\n\nFollow')])).toEqual({
    right: 6,
    wrong: 6,
    missed: 2,
  })
  const level = {
    evidence: [at('a', 'loud')],
    country: 'SE',
    label: 'raised',
    rank: null,
    level: 4,
    scaleMax: null,
    change: null,
    minDuration: null,
    review: false,
  }
  expect(scoreLevels(story, [level])).toMatchObject({
    hits: { right: 0, wrong: 1, missed: 1 },
    fields: { part: 1, whole: 2 },
  })
})

test('matching and grouping', () => {
  expect(
    bestMatching([
      [5, 4],
      [5, 0],
      [0, 0],
    ]),
  ).toEqual([1, 0, -1])
  expect(bestMatching([[3, 2, 1]])).toEqual([0])
  expect(connected(['ab', 'cd', 'bc', 'e'], (word) => [...word]).map((g) => g.sort())).toEqual([
    ['ab', 'bc', 'cd'],
    ['e'],
  ])
})

test('the fixed splitter', () => {
  const text =
    'Dr. Lind of the U.S. Navy left at 5 p.m. on Friday. “Go!” she said.\n\nA heading\n\nIt rained 3.5 cm.'
  expect(splitSentences('x', text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'Dr. Lind of the U.S. Navy left at 5 p.m. on Friday.',
    '“Go!” she said.',
    'A heading',
    'It rained 3.5 cm.',
  ])
})

test('no answer scores nothing, and the gold itself scores everything', async () => {
  const sample = await loadStory('examples')
  const perfect = scoreStory(sample, perfectAnswer(sample))
  for (const [name, hits] of Object.entries(perfect.hits))
    expect([name, f1(hits)]).toEqual([name, 1])
  for (const name of ['source', 'conflictGroups', 'conflictPairs', 'sameCoverage'] as const) {
    expect([name, ratio(perfect.shares[name])]).toEqual([name, 1])
  }
  expect(perfect.shares.falseAlarms.part).toBe(0)
  const empty = Object.fromEntries(Object.keys(perfectAnswer(sample)).map((key) => [key, []]))
  const nothing = scoreStory(sample, empty as unknown as Predictions)
  for (const [name, hits] of Object.entries(nothing.hits))
    expect([name, hits.right]).toEqual([name, 0])
})

/** The laws of piles: stories hang on the set of reports and on judgements, and on nothing else. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareReports,
  compareStory,
  readReport,
  signaturesOf,
  sortIntoStories,
  StoryStream,
  withinStory,
  type Judgement,
  type Report,
  type Signature,
  type Story,
} from '../../src/index.js'
import { openLanguage } from '../../evals/engine.js'
import { plainReading } from '../plain-reading.js'
import { reportOf } from './reports.js'

const CHANCE = { seed: 1789, numRuns: 25 }

/** Invented events: each with words of its own and some that others share. */
const EVENTS = [
  ['Aldmere', 'Ina Torvald', 'The river burst its banks', 'flooded houses'],
  ['Castle Brandt', 'Petra Lunde', 'A fire burnt the warehouse', 'killed firemen'],
  ['Aldmere', 'Olaf Renn', 'A train left the rails', 'injured passengers'],
  ['Nordhaven', 'Petra Lunde', 'Robbers held up the bank', 'seized gold'],
] as const
const COUNTS = ['two', 'nine', 'forty', 'four hundred']

/** A pile of reports of several events, in every order of words that a paper may choose; dates may be missing. */
const pile: fc.Arbitrary<readonly Report[]> = fc
  .array(
    fc.record({
      event: fc.nat(EVENTS.length - 1),
      count: fc.constantFrom(...COUNTS),
      turned: fc.boolean(),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
      month: fc.constantFrom('01', '02', '11'),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((given) =>
    given.map(({ event, count, turned, day, month }, i) => {
      const [town, person, what, effect] = EVENTS[event]!
      const told = turned
        ? `Mayor ${person} of ${town} spoke of ${count} ${effect}. ${what} on its edge, she said.`
        : `${what} in ${town} and ${effect}, ${count} in all, said ${person}.`
      const date = day === null ? null : `2021-${month}-${String(day).padStart(2, '0')}`
      return reportOf(told, `r${i}`, date)
    }),
  )

const sign = (report: Report): Signature => signaturesOf(plainReading([report]))[0]!
const signed = { by: 'ann', at: '2021-03-06T10:00:00Z', why: 'a test' }

function sortedOf(reports: readonly Report[], judgements: readonly Judgement[] = []) {
  return sortIntoStories(
    reports.map((report) => ({ report, signature: sign(report) })),
    judgements,
  )
}

function streamed(signatures: readonly Signature[]): StoryStream {
  const stream = new StoryStream()
  for (const signature of signatures) stream.arrive(signature)
  return stream
}

const shuffled = pile.chain((reports) =>
  fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports], { minLength: reports.length })),
)

describe('stories of piles made up by chance', () => {
  test('are the same in any order, in a pile and in a stream, however often a report comes', () => {
    fc.assert(
      fc.property(shuffled, ([reports, turned]) => {
        expect(sortedOf(turned)).toEqual(sortedOf(reports))
        const once = streamed(reports.map(sign)).stories()
        expect(streamed([...turned, ...turned.slice(0, 3)].map(sign)).stories()).toEqual(once)
      }),
      CHANCE,
    )
  })

  test('hold every report once, and are called after one of them', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const stories = sortedOf(reports)
        const ids = stories.flatMap((story) => story.reports)
        expect([...ids].sort()).toEqual([...new Set(reports.map(({ id }) => id))].sort())
        expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length)
        expect(stories.filter(({ main }) => main)).toHaveLength(1)
      }),
      CHANCE,
    )
  })

  test('are after a withdrawal what they would be without the report', () => {
    fc.assert(
      fc.property(pile, fc.nat(), (reports, pick) => {
        const gone = reports[pick % reports.length]!
        const rest = reports.filter(({ id }) => id !== gone.id)
        const stream = streamed(reports.map(sign))
        stream.withdraw(gone.id)
        expect(stream.stories()).toEqual(streamed(rest.map(sign)).stories())
        expect(stream.guessed().flat()).not.toContain(gone.id)
      }),
      CHANCE,
    )
  })

  test('obey a judgement, and keep no trace of one that is undone', () => {
    fc.assert(
      fc.property(pile, fc.nat(), fc.nat(), fc.boolean(), (reports, i, j, same) => {
        const [a, b] = [reports[i % reports.length]!.id, reports[j % reports.length]!.id]
        if (a === b) return
        const kind = same ? ('same' as const) : ('different' as const)
        const told: Judgement = { ...signed, id: 'j1', kind, of: [a, b] as never }
        const undo: Judgement = {
          ...signed,
          id: 'j2',
          at: '2021-03-07T10:00:00Z',
          kind: 'undo',
          of: ['j1'],
        }
        const isOne = (stories: readonly { readonly reports: readonly string[] }[]) =>
          stories.some((story) => story.reports.includes(a) && story.reports.includes(b))
        expect(isOne(sortedOf(reports, [told]))).toBe(same)
        expect(sortedOf(reports, [undo, told])).toEqual(sortedOf(reports))
        const stream = streamed(reports.map(sign))
        const [before, guessed] = [stream.stories(), groups(stream)]
        stream.judge([told])
        expect(isOne(stream.stories().map((story) => ({ reports: story })))).toBe(same)
        expect(isOne(stream.guessed().map((story) => ({ reports: story })))).toBe(same)
        stream.judge([told, undo])
        expect(stream.stories()).toEqual(before)
        expect(groups(stream)).toEqual(guessed)
      }),
      CHANCE,
    )
  })
})

/** The stories as arrivals left them, in one order. */
function groups(stream: StoryStream): string[] {
  return stream
    .guessed()
    .map((story) => story.join(' '))
    .sort()
}

test('a story compared alone is what it is among all', () => {
  const language = openLanguage()
  fc.assert(
    fc.property(pile, (reports) => {
      const readings = reports.slice(0, 6).map((report) => readReport(report, language))
      const whole = compareReports(readings)
      for (const story of whole.stories) {
        const alone = compareStory(story, readings)
        expect(plain(alone)).toEqual(plain(withinStory(whole, { ...story })))
      }
    }),
    { ...CHANCE, numRuns: 6 },
  )
})

/** A dossier as it is written, but for which story is the main one. */
function plain(dossier: { readonly stories: readonly Story[] }): unknown {
  const stories = dossier.stories.map((story) => ({ ...story, main: true }))
  return JSON.parse(JSON.stringify({ ...dossier, stories }))
}

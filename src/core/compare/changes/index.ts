/** How numbers, certainty and levels moved between reports, in the order of their dates. */
import { type Change, type Dossier, type Standing, type Story } from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { certainties, denials } from './claims.js'
import { change, daysOf, inOrder, type Days, type Telling } from './order.js'
import { CORRECTION, REVISED } from './policy.js'

export const rules: readonly Rule[] = [
  { id: 'CH1', example: '“twelve drowned” on Monday, “fifteen drowned” on Tuesday.' },
  { id: 'CH3', example: 'An earlier version of this story gave the wrong town.' },
  { id: 'CH4', example: 'level 2 of 4 on Monday, level 3 of the same scheme on Tuesday.' },
  { id: 'CH5', example: '“may have died” on Monday, “died” in another report of Tuesday.' },
  { id: 'CH6', example: '“the guard took part” on Monday, “the guard took no part” on Tuesday.' },
]

type Need =
  | 'sentences'
  | 'claims'
  | 'levels'
  | 'standings'
  | 'stories'
  | 'dates'
  | 'copies'
  | 'agreements'
  | 'tallies'
  | 'conflicts'

export const changes: Stage<Need, 'changes'> = {
  name: 'changes',
  needs: [
    'sentences',
    'claims',
    'levels',
    'standings',
    'stories',
    'dates',
    'copies',
    'agreements',
    'tallies',
    'conflicts',
  ],
  gives: 'changes',
  run(given) {
    const days = daysOf(given)
    const found = given.stories.flatMap((story) => [
      ...counts(story, given, days),
      ...corrections(story, given, days),
      ...levels(story, given, days),
      ...certainties(story, given, days),
      ...denials(story, given, days),
    ])
    return [...new Map(found.map((one) => [one.id, one])).values()].sort((x, y) =>
      x.id < y.id ? -1 : 1,
    )
  },
}

/** CH1: tallies of one slot, told on different days with other bounds. */
function counts(
  { reports }: Story,
  { reports: all, tallies }: Dossier<Need>,
  days: Days,
): Change[] {
  const texts = new Map(all.map(({ id, text }) => [id, text]))
  const byId = new Map(tallies.map((one) => [one.id, one]))
  return tallies.flatMap((one) =>
    one.relations.flatMap(({ kind, with: others }) =>
      others.flatMap((id): Change[] => {
        const other = byId.get(id)
        if (!other || other.id < one.id || !REVISED.has(kind)) return []
        const told = [one, other].map(({ counts }) => counts[0])
        if (!told[0] || !told[1] || !reports.includes(told[0].span.report)) return []
        const [a, b] = told.map((count) => ({
          span: count!.span,
          value: texts.get(count!.span.report)!.slice(count!.span.from, count!.span.to),
        }))
        const pair = inOrder(a!, b!, days)
        if (!pair) return []
        return [
          change('CH1', 'count', one.id, pair, days, `${pair[0].value}, later ${pair[1].value}`),
        ]
      }),
    ),
  )
}

/** CH3: a report says that it, or another, was wrong. */
function corrections({ reports }: Story, given: Dossier<Need>, days: Days): Change[] {
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  return given.sentences.flatMap(({ id, span }): Change[] => {
    if (!reports.includes(span.report)) return []
    const value = texts.get(span.report)!.slice(span.from, span.to).replace(/\s+/g, ' ')
    if (!CORRECTION.test(value)) return []
    const told = { span, value }
    return [change('CH3', 'correction', id, [told, told], days, value)]
  })
}

/** CH4: the level of one area, told on different days at another height of one scheme. */
function levels({ reports }: Story, given: Dossier<Need>, days: Days): Change[] {
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  const spans = new Map(given.levels.map(({ id, spans: [span] }) => [id, span]))
  const own = given.standings.filter(
    ({ report, ordinal, country }) => reports.includes(report) && ordinal !== null && country,
  )
  const telling = ({ level }: Standing): Telling => {
    const span = spans.get(level)!
    return { span, value: texts.get(span.report)!.slice(span.from, span.to) }
  }
  return own.flatMap((a, i) =>
    own.slice(i + 1).flatMap((b): Change[] => {
      if (!isOneScale(a, b) || a.ordinal === b.ordinal) return []
      const pair = inOrder(telling(a), telling(b), days)
      if (!pair) return []
      const [x, y] = pair[0].span.report === a.report ? [a, b] : [b, a]
      const area = a.area ?? a.title ?? a.country
      const says = `${area}: level ${x.ordinal} of ${x.of ?? '?'}, later ${y.ordinal}`
      return [change('CH4', 'level', a.id, pair, days, says)]
    }),
  )
}

/** Levels stand on one scale only within a scheme, or, where none is known, where the country and all that is said of the length agree. */
function isOneScale(a: Standing, b: Standing): boolean {
  const isOne = a.scheme === b.scheme && (a.scheme !== null || a.of === b.of)
  return isOne && a.country === b.country && a.area === b.area
}

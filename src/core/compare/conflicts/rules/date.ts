/** The same deed on days that exclude one another. */
import { isRelation, isUpos, rootIn, sentenceOf, wordsIn } from '../../../language/tree.js'
import { contains, type Time } from '../../../model/index.js'
import type { AlignedPair } from '../../likeness/align.js'
import type { Proposition } from '../../likeness/propositions.js'
import { OF_PERSONS, OUTCOME_OF } from '../../likeness/fates/outcomes.en.js'
import { termOf } from '../../likeness/terms.js'
import { quote, side, type Draft, type Finder, type Scene } from '../draft.js'
import { DEED_OF } from '../lexicon.en.js'
import { ABOUT_ONE, BASE, SAY_ONE } from '../policy.js'
import { ofTwoPersons, tellTwo } from '../together.js'

/** CF6: one deed, each time with a day, and no day in common. */
export const otherDay: Finder = {
  id: 'CF6',
  example: '“the boats arrived on Sunday” here, “the boats arrived early on Monday” there.',
  find(scene) {
    const likeness = new Map(scene.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair] as const))
    return [...byDeed(scene).values()].flatMap((all) =>
      all.flatMap((a, i) =>
        all.slice(i + 1).flatMap((b) => {
          if (areTwo(a, b, all)) return []
          const [first, second] = a.index < b.index ? [a, b] : [b, a]
          return compare(scene, a, b, likeness.get(`${first.index} ${second.index}`))
        }),
      ),
    )
  },
}

/** A deed with its day. */
interface Dated {
  readonly index: number
  readonly of: Proposition
  readonly deed: string
  readonly time: Time
  /** By the week: 1 for Monday. */
  readonly day: string
}

function compare(scene: Scene, a: Dated, b: Dated, pair: AlignedPair | undefined): Draft[] {
  if (a.day === b.day || isOneDate(a.time, b.time)) return []
  if (a.of.claim.report === b.of.claim.report || ofTwoPersons(scene, a.of, b.of)) return []
  // *"we did not fly today"*, quoted in the reports of two days, is one day.
  if (quote(scene, a.time.span).toLowerCase() === quote(scene, b.time.span).toLowerCase()) return []
  const common = a.of.terms.filter(
    (term) => term !== a.deed && !term.startsWith('#') && b.of.terms.includes(term),
  )
  const telling = common.filter(scene.telling.isTelling)
  const words = common.filter((term) => !term.startsWith('@'))
  const fate = OF_PERSONS.has(OUTCOME_OF.get(a.deed)!) && sharePerson(scene, a.of, b.of)
  if (!fate && (telling.length < 2 || words.length < 1)) return []
  if (!fate && (pair?.total ?? 0) < SAY_ONE && tellTwo(scene, a.of, b.of)) return []
  const like = Math.max(0, (pair?.total ?? 0) - ABOUT_ONE) * 0.3
  const sides = [side(scene, a.time.span, a.of), side(scene, b.time.span, b.of)] as const
  return [
    {
      rule: 'CF6',
      kind: 'date',
      status: 'conflict',
      sides,
      differs: `${sides[0].value} against ${sides[1].value}`,
      score: BASE.date + 0.05 * Math.min(4, telling.length) + like,
      features: [{ name: 'deed', weight: 0.1, saw: a.deed }],
    },
  ]
}

/** *Jan. 19* and *19 January* are one day, whatever years were inferred for them; two years that are stated are not. */
function isOneDate({ anchor: one }: Time, { anchor: two }: Time): boolean {
  if (one.kind === 'absolute' && two.kind === 'absolute') return one.edtf === two.edtf
  const day = monthDay(one)
  return day !== null && day === monthDay(two)
}

/** `1-19` of a day of the calendar, with or without its year; null for others. */
function monthDay(anchor: Time['anchor']): string | null {
  if (anchor.kind === 'partial') return `${anchor.month}-${anchor.day}`
  const found = anchor.kind === 'absolute' ? /^-?\d{4}-(\d\d)-(\d\d)$/.exec(anchor.edtf) : null
  return found === null ? null : `${Number(found[1])}-${Number(found[2])}`
}

/** One report that tells the deed of both days knows of two deeds: *another missile was fired on Friday*. */
function areTwo(a: Dated, b: Dated, all: readonly Dated[]): boolean {
  const days = new Map<string, Set<string>>()
  for (const { of, day } of all) {
    const known = days.get(of.claim.report) ?? new Set()
    days.set(of.claim.report, known.add(day))
  }
  return [...days.values()].some((own) => own.has(a.day) && own.has(b.day))
}

function sharePerson({ outcomes }: Scene, a: Proposition, b: Proposition): boolean {
  const abouts = [a, b].map((of) =>
    outcomes.filter((one) => one.of === of).flatMap(({ about }) => [...about]),
  )
  return abouts[0]!.some((term) => term.startsWith('@') && abouts[1]!.includes(term))
}

/** So many tellings of one deed on one day are looked at: the rest repeats them. */
const REPEATS = 6

/** The dated deeds by what is done; of each deed and day only the first tellings. */
function byDeed(scene: Scene): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>()
  const counts = new Map<string, number>()
  scene.view.propositions.forEach((of, index) => {
    for (const { time, day, deed } of datesIn(scene, of)) {
      const count = (counts.get(`${deed} ${day}`) ?? 0) + 1
      counts.set(`${deed} ${day}`, count)
      if (count > REPEATS) continue
      const known = found.get(deed)
      if (known) known.push({ index, of, deed, time, day })
      else found.set(deed, [{ index, of, deed, time, day }])
    }
  })
  return found
}

function datesIn(scene: Scene, { span }: Proposition) {
  const own = (scene.times.get(span.report) ?? []).filter((one) => contains(span, one.span))
  return own.flatMap((time) => {
    const day = isDay(time) ? dayOf(scene, time) : null
    return day === null ? [] : deedsOf(scene, time).map((deed) => ({ time, day, deed }))
  })
}

/** What is done at a time: the verbs, and nouns of deeds, that the time hangs on, from the nearest up. */
function deedsOf({ view }: Scene, { span }: Time): string[] {
  const { words } = view.lexed.get(span.report)!
  const { first, last } = wordsIn(words, span)
  let at = rootIn(words, first, last)
  const found = new Set<string>()
  const isOwner = isRelation(words, at, 'nmod:poss')
  for (let steps = 0; steps < STEPS && words.head[at]! !== -1; steps++) {
    at = words.head[at]!
    const term = isUpos(words, at, 'VERB') ? termOf(words, at) : null
    const deed = DEED_OF.get(words.lemma[at]!) ?? term
    if (deed) found.add(deed)
    if (isOwner) break
    const isActing = isRelation(words, at, 'nsubj', 'nsubj:pass', 'obl:agent')
    if (deed && isUpos(words, at, 'NOUN') && !isActing) break
    if (deed && isRelation(words, at, 'ccomp', 'advcl', 'acl:relcl', 'parataxis', 'conj')) break
  }
  if (found.size === 0) {
    const start = Math.max(words.starts[sentenceOf(words, first)]!, first - NEAR)
    for (let word = first - 1; word >= start; word--) {
      const deed = DEED_OF.get(words.lemma[word]!)
      if (!deed) continue
      found.add(deed)
      break
    }
  }
  return [...found]
}

/** Where the tree gives a time no deed, the nearest one so few words before it is taken. */
const NEAR = 12

/** So far up the tree a time may reach: *delivered arms supplied by others at dawn on Sunday*. */
const STEPS = 7

function isDay({ anchor }: Time): boolean {
  return (
    anchor.kind === 'weekday' ||
    (anchor.kind === 'partial' && anchor.day !== null) ||
    (anchor.kind === 'absolute' && /^\d{4}-\d\d-\d\d$/.test(anchor.edtf)) ||
    (anchor.kind === 'unit' && anchor.unit === 'day')
  )
}

/** The weekday, by its name or by the calendar; null where the day is not known. */
function dayOf({ datings }: Scene, time: Time): string | null {
  if (time.anchor.kind === 'weekday') return String(time.anchor.weekday)
  const dating = datings.get(time.id)
  return dating?.from && dating.from === dating.to ? String(weekdayOf(dating.from)) : null
}

/** ISO weekday of a day (Sakamoto's rule), 1 for Monday. */
function weekdayOf(day: string): number {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1]!
  const year = m < 3 ? y - 1 : y
  const sunday0 =
    (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + d) % 7
  return sunday0 === 0 ? 7 : sunday0
}

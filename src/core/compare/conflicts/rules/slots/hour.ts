/** One deed at two hours: *at about 4 a.m.* here, *shortly after midnight* there. */
import { isRelation, isUpos, wordsIn } from '../../../../language/tree.js'
import { contains, type Time, type Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { ONSET } from '../../lexicon/states.en.js'
import { BASE } from '../../policy.js'
import { exclusive, type Filled } from '../../slots.js'
import type { Proposition } from '../../../likeness/propositions.js'

/** CF33: the hour at which it began, or a like deed, is given so that no hour fits both. */
export const otherHour: Finder = {
  id: 'CF33',
  example: '“the raiders came at 4 a.m.” here, “they arrived shortly after midnight” there.',
  find(scene) {
    const told = scene.view.propositions.flatMap((of) => hoursIn(scene, of))
    const excludes = (a: Hour, b: Hour) => {
      const isOneDay = a.day === null || b.day === null || a.day === b.day
      return isOneDay && (a.to < b.from || b.to < a.from)
    }
    return exclusive(scene, told, { excludes }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF33',
        kind: 'date',
        status: 'conflict',
        sides,
        about: 'at what hour',
        differs: `${sides[0].value} against ${sides[1].value}`,
        score: BASE.date + 0.1,
      }
    })
  },
}

/** Minutes of the day between which it was. */
interface Hour extends Filled {
  readonly from: number
  readonly to: number
  /** The weekday, where the hour is given with it: two hours of two days are of two deeds. */
  readonly day: number | null
}

function hoursIn(scene: Scene, of: Proposition): Hour[] {
  const own = (scene.times.get(of.span.report) ?? []).filter((one) => contains(of.span, one.span))
  const text = scene.view.texts.get(of.span.report)!
  return own.flatMap((time): Hour[] => {
    const minutes = minutesOf(time, text)
    if (minutes === null) return []
    const before = text.slice(Math.max(0, time.span.from - LEAD), minutes.at)
    const [early, late] = widthOf(before.toLowerCase())
    const { words } = scene.view.lexed.get(of.span.report)!
    const slots = new Set(deedsAt(words, wordsIn(words, time.span).first))
    const [from, to] = [minutes.value - early, minutes.value + late]
    const day = time.anchor.kind === 'weekday' ? time.anchor.weekday : null
    return [...slots].map((slot) => {
      return {
        slot,
        day,
        value: `${from} ${to}`,
        of,
        span: { ...time.span, from: minutes.at },
        from,
        to,
      }
    })
  })
}

/** Whether an attack or an accident began at a time: by the verbs and nouns of deeds over it. */
function deedsAt(words: Words, first: number): string[] {
  const found: string[] = []
  let over = words.head[first]!
  for (let steps = 0; steps < STEPS && over !== -1; steps++, over = words.head[over]!) {
    const lemma = words.lemma[over]!
    if (ONSET.has(lemma)) found.push('onset')
    if (isUpos(words, over, 'VERB') && !isRelation(words, over, 'xcomp', 'conj')) break
  }
  return found
}

/** So far up the tree an hour may reach. */
const STEPS = 5

/** Letters before a time that tell how rough it is. */
const LEAD = 24

/** How far it may have been before and after, in minutes. */
function widthOf(before: string): readonly [number, number] {
  const lead = before.slice(-LEAD)
  if (/\b(?:shortly|soon|just|minutes|moments) after (?:the )?$/.test(lead)) return [0, 45]
  if (/\b(?:shortly|just|minutes|moments) before $/.test(lead)) return [45, 0]
  if (/\bafter $/.test(lead)) return [0, 180]
  if (/\bbefore $/.test(lead)) return [180, 0]
  return /\b(?:about|around|roughly|nearly|almost|some|approximately) (?:the )?$/.test(lead)
    ? [45, 45]
    : [5, 5]
}

/** An hour by another clock than that of the place. */
const ZONE = /\b(?:gmt|utc|bst|cet|cest|e[sd]?t|p[sd]t|c[sd]t)\b/

const HOURS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)

/** *4 a.m.*, *midnight*, *four in the morning*; null for a time without an hour, and for one by another clock. */
function minutesOf(
  { clock, partOfDay, span }: Time,
  text: string,
): { value: number; at: number } | null {
  const own = text.slice(span.from, span.to).toLowerCase()
  if (ZONE.test(`${own} ${text.slice(span.to, span.to + 6).toLowerCase()}`)) return null
  if (clock !== null) {
    const [hours, minutes] = clock.split(':').map(Number) as [number, number]
    return { value: hours * 60 + minutes, at: span.from }
  }
  if (/\bmidnight\b/.test(own)) return { value: 0, at: span.from }
  if (/\b(?:noon|midday)\b/.test(own)) return { value: 720, at: span.from }
  const word = /\b([a-z]+|\d{1,2}) in (?:the )?$/i.exec(
    text.slice(Math.max(0, span.from - LEAD), span.from),
  )
  const hour = word ? (HOURS.get(word[1]!.toLowerCase()) ?? Number(word[1])) : NaN
  if (!(hour >= 1 && hour <= 12)) return null
  const late = partOfDay === 'evening' || partOfDay === 'afternoon'
  return { value: ((hour % 12) + (late ? 12 : 0)) * 60, at: span.from - (word![0].length - 0) }
}

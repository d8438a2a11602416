/** Times: expressions found word by word, widened and joined, and hung on an anchor. Which day it is, the dates stage says. */
import { lowerForms, wordsSpan } from '../../language/tree.js'
import {
  findingId,
  type Anchor,
  type FindingId,
  type Sentence,
  type Time,
  type Words,
} from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { SAID_ON } from './lexicon.en.js'
import { judges } from './refine.js'
import { mayBegin } from './begin.js'
import { finders } from './rules.js'
import type { Found, Scan } from './scan.js'
import { isDay } from './widen.js'

export { rules } from './rules.js'

/** Fills the layer `times`, in text order. */
export const times: Stage<'sentences' | 'words', 'times'> = {
  name: 'times',
  needs: ['sentences', 'words'],
  gives: 'times',
  run: ({ words, sentences }) =>
    words.flatMap((own) =>
      timesOf(
        own,
        sentences.filter(({ span }) => span.report === own.report),
      ),
    ),
}

/** The times of one report. */
export function timesOf(words: Words, sentences: readonly Sentence[]): Time[] {
  const scan: Scan = { words, lower: lowerForms(words) }
  const found: Time[] = []
  let told: Time | null = null
  let day: Time | null = null
  let quarter: Quarter | null = null
  let at = 0
  for (let s = 0; s < sentences.length; s++) {
    const start = words.starts[s]!
    const end = words.starts[s + 1] ?? words.count
    for (const one of sentenceTimes(scan, start, end)) {
      const isNear: boolean = quarter !== null && s - quarter.sentence <= NEAR
      const isSince: boolean =
        told !== null && at < s && isDay(told.anchor) && isTold(words, one, at)
      const since: Found = isSince ? { ...one, narrative: true } : one
      const time: Found = one.asQuarter && isNear ? quarterOf(one, quarter!.time) : since
      const isCompared: boolean = isNear && isYearBefore(time)
      const made: Time = isCompared
        ? finding(words, { ...time, narrative: true }, quarter!.time)
        : finding(words, time, isOnDay(time) ? day : told)
      found.push(made)
      if (time.aside === true || isCompared) continue
      if (!UNTOLD.has(made.anchor.kind)) {
        told = made
        at = s
      }
      if (isDay(made.anchor) && (day === null || !isSaidOn(scan, one, start))) day = made
      if (isQuarter(made.anchor)) {
        const isSame: boolean = quarter !== null && isSameQuarter(made.anchor)
        quarter = { time: isSame ? quarter!.time : made, sentence: s }
      }
    }
  }
  return found
}

/** *Police raided a flat on Friday. Three days after the raid …*: true where that sentence tells of what the time hangs on. */
function isTold(words: Words, { event }: Found, sentence: number): boolean {
  if (event === undefined) return false
  const end = words.starts[sentence + 1] ?? words.count
  for (let w = words.starts[sentence]!; w < end; w++) if (words.lemma[w] === event) return true
  return false
}

/** How far before a time the verb of saying stands that it belongs to: *told a news conference on Tuesday*. */
const SAID_BEFORE = 5

/** True where a day is that of the words, not of what they tell: *officials said on Tuesday. … struck at 11 p.m.* */
function isSaidOn({ lower }: Scan, { first }: Found, start: number): boolean {
  const before = lower.slice(Math.max(start, first - SAID_BEFORE), first).join(' ')
  return SAID_ON.test(before)
}

/** *at 10 p.m.*, *at dawn*, *the same day*: of the day told last, whatever year or week was told since. */
function isOnDay({ anchor }: Found): boolean {
  return anchor.kind === 'offset' && anchor.unit === 'day' && anchor.low === 0 && anchor.high === 0
}

/** A quarter of a year, and the sentence that told it. */
interface Quarter {
  readonly time: Time
  readonly sentence: number
}

/** Sentences over which figures are compared with those of the quarter told before. */
const NEAR = 4

function isQuarter(anchor: Anchor): boolean {
  if (anchor.kind === 'partial') return anchor.month >= 33
  if (anchor.kind === 'offset') return anchor.unit === 'quarter'
  return anchor.kind === 'absolute' && /-3[3-6]$/.test(anchor.edtf)
}

/** *the quarter*, *the latest quarter*: the one told before. */
function isSameQuarter(anchor: Anchor): boolean {
  return anchor.kind === 'offset' && anchor.low === 0 && anchor.high === 0
}

/** *the 1988 period*: of that year, the quarter told before. */
function quarterOf(time: Found, { anchor: told }: Time): Found {
  const part = told.kind === 'partial' ? told.month : told.kind === 'absolute' && told.edtf.slice(5)
  if (!part || time.anchor.kind !== 'absolute') return time
  return { ...time, anchor: { kind: 'absolute', edtf: `${time.anchor.edtf}-${part}` } }
}

/** *a year ago*, *a year earlier*: beside a quarter, the same quarter of the year before. */
function isYearBefore({ anchor }: Found): boolean {
  return (
    anchor.kind === 'offset' && anchor.unit === 'year' && anchor.low === -1 && anchor.high === -1
  )
}

/** What no later time hangs on: *recently*, *daily*, *for years*. */
const UNTOLD: ReadonlySet<Anchor['kind']> = new Set(['vague', 'set', 'length'])

function sentenceTimes(scan: Scan, start: number, end: number): readonly Found[] {
  let found: readonly Found[] = findAll(scan, start, end)
  for (const judge of judges) found = judge(found, scan, start, end)
  return found
}

function findAll(scan: Scan, start: number, end: number): Found[] {
  const found: Found[] = []
  for (let at = start; at < end;) {
    let one: Found | null = null
    if (!mayBegin(scan, at)) {
      at++
      continue
    }
    for (const finder of finders) {
      one = finder(scan, at, start, end)
      if (one !== null) break
    }
    if (one === null || one.last > end) at++
    else {
      const free = found.at(-1)?.last ?? start
      found.push(one.first < free ? { ...one, first: at } : one)
      at = one.last
    }
  }
  return found
}

function hung(anchor: Anchor, told: FindingId): Anchor {
  if (anchor.kind === 'offset') return { ...anchor, from: told }
  return anchor.kind === 'partial' || anchor.kind === 'weekday' ? { ...anchor, of: told } : anchor
}

function finding(words: Words, time: Found, told: Time | null): Time {
  const span = wordsSpan(words, time.first, time.last)
  const hangs = time.narrative === true && told !== null
  const anchor: Anchor = hangs ? hung(time.anchor, told.id) : (time.alone ?? time.anchor)
  const { partOfDay = null, partOfPeriod = null, clock = null } = time
  const [one, two] = time.ends ?? []
  return {
    id: findingId('time', span),
    span,
    anchor,
    partOfDay,
    partOfPeriod,
    clock,
    ends: one && two ? [wordsSpan(words, ...one), wordsSpan(words, ...two)] : null,
    because: { rule: time.rule, saw: hangs ? [span, told.id] : [span] },
  }
}

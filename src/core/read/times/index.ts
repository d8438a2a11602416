/** Times: expressions found word by word, widened and joined, and hung on an anchor. Which day it is, the dates stage says. */
import { wordsSpan } from '../../language/tree.js'
import { findingId, type Anchor, type Sentence, type Time, type Words } from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { judges } from './refine.js'
import { finders } from './rules.js'
import type { Found, Scan } from './scan.js'

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
  const scan: Scan = { words, lower: words.form.map((form) => form.toLowerCase()) }
  const found: Time[] = []
  let told: Time | null = null
  for (let s = 0; s < sentences.length; s++) {
    const start = words.starts[s]!
    const end = words.starts[s + 1] ?? words.count
    for (const time of sentenceTimes(scan, start, end)) {
      const made = finding(words, time, told)
      found.push(made)
      if (made.anchor.kind !== 'vague' && made.anchor.kind !== 'set') told = made
    }
  }
  return found
}

function sentenceTimes(scan: Scan, start: number, end: number): readonly Found[] {
  let found: readonly Found[] = findAll(scan, start, end)
  for (const judge of judges) found = judge(found, scan, start, end)
  return found
}

function findAll(scan: Scan, start: number, end: number): Found[] {
  const found: Found[] = []
  for (let at = start; at < end;) {
    let one: Found | null = null
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

function finding(words: Words, time: Found, told: Time | null): Time {
  const span = wordsSpan(words, time.first, time.last)
  const hangs = time.narrative === true && told !== null
  const anchor: Anchor =
    hangs && time.anchor.kind === 'offset' ? { ...time.anchor, from: told.id } : time.anchor
  const { partOfDay = null, partOfPeriod = null, clock = null } = time
  return {
    id: findingId('time', span),
    span,
    anchor,
    partOfDay,
    partOfPeriod,
    clock,
    because: { rule: time.rule, saw: hangs ? [span, told.id] : [span] },
  }
}

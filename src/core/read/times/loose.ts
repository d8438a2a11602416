/** Times that name no day: directions (T8) and repetitions (T9). */
import { XPOS } from '../../language/tagset.js'
import { SETS, UNIT_LETTERS, VAGUE, WEEKDAYS, WEEKDAYS_PLURAL } from './lexicon.en.js'
import { isCapital, type Finder, type Found } from './scan.js'

/** T8: *recently*, *in recent weeks*, *the past*. Not *as soon as*, *soon after*. */
export const vague: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  const recent =
    lower[at] === 'recent' &&
    at + 1 < end &&
    /^(?:days|weeks|months|years|decades)$/.test(lower[at + 1]!)
  const made = (ref: 'past' | 'present' | 'future', last: number): Found => ({
    first: at,
    last,
    rule: 'T8',
    anchor: { kind: 'vague', ref },
  })
  if (recent) return made('past', at + 2)
  if (
    lower[at] === 'the' &&
    lower[at + 1] === 'past' &&
    XPOS[scan.words.xpos[at + 1] ?? 0] === 'NN'
  )
    return made('past', at + 2)
  const ref = VAGUE.get(lower[at]!)
  if (
    ref === undefined ||
    (lower[at] === 'soon' && /^(?:as|after|afterward|afterwards)$/.test(lower[at + 1] ?? ''))
  )
    return null
  return made(ref, at + 1)
}

/** T9: *every Friday*, *daily*, *each year*, *Sundays*. */
export const repeated: Finder = (scan, at, start, end) => {
  const { lower, words } = scan
  const set = SETS.get(lower[at]!)
  if (set !== undefined && (!isCapital(scan, at) || at === start)) {
    return { first: at, last: at + 1, rule: 'T9', anchor: { kind: 'set', value: set } }
  }
  const many = WEEKDAYS_PLURAL.get(lower[at]!)
  if (many !== undefined)
    return {
      first: at,
      last: at + 1,
      rule: 'T9',
      anchor: { kind: 'set', value: `XXXX-WXX-${many}` },
    }
  if ((lower[at] !== 'every' && lower[at] !== 'each') || at + 1 >= end) return null
  const day = WEEKDAYS.get(lower[at + 1]!)
  const letter = UNIT_LETTERS[words.lemma[at + 1]!]
  if (day === undefined && letter === undefined) return null
  const value =
    day !== undefined
      ? `XXXX-WXX-${day}`
      : letter!.startsWith('T')
        ? `PT1${letter!.slice(1)}`
        : `P1${letter}`
  return { first: at, last: at + 2, rule: 'T9', anchor: { kind: 'set', value } }
}

/** Names that a nickname in quotation marks stands within: *Brann “Zak” Holm* is one person. */
import { isLarge, lower, sentenceBounds, type Found, type Given } from './found.js'
import { CALENDAR } from './lexicon.en.js'

const OPEN = /^(?:['"“‘]|``)$/
const CLOSE = /^(?:['"”’]|'')$/

/** So many words a nickname may have: *the Blue Fox*. */
const LONGEST = 3

/** N17: given names, a nickname between quotation marks that cling to it, and the family name are one person. */
export function nicknamed(names: readonly Found[], given: Given): readonly Found[] {
  const gone = new Set<Found>()
  const startsAt = new Map(names.map((name) => [name.first, name]))
  const wide = names.map((name) => {
    if (name.type !== 'person' || !OPEN.test(given.words.form[name.last] ?? '')) return name
    const behind = behindNickname(given, name.last)
    if (behind === -1) return name
    const family = startsAt.get(behind)
    const mayBeFamily = isLarge(given, behind) && !CALENDAR.has(lower(given, behind))
    if (family ? family.type !== 'person' : !mayBeFamily) return name
    const last = family?.last ?? behind + 1
    for (let at = name.last; at < last; at++) {
      const inner = startsAt.get(at)
      if (inner) gone.add(inner)
    }
    return { ...name, last, rule: 'N17' }
  })
  return wide.filter((_, i) => !gone.has(names[i]!))
}

/** The word behind a nickname whose opening mark stands at `open`; -1 where none is closed there. */
function behindNickname(given: Given, open: number): number {
  const { from, to, form } = given.words
  const [, end] = sentenceBounds(given, open)
  if (from[open] === to[open - 1] || from[open + 1] !== to[open]) return -1
  for (let at = open + 2; at <= open + 1 + LONGEST && at + 1 < end; at++) {
    if (!CLOSE.test(form[at]!)) continue
    const clings = from[at] === to[at - 1] && from[at + 1] !== to[at]
    return clings && isLarge(given, at - 1) ? at + 1 : -1
  }
  return -1
}

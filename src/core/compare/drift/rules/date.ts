/** DR4: the day is another. */
import type { Time } from '../../../model/index.js'
import { across, touches, type Draft, type Finder } from '../draft.js'
import type { Pair } from '../pairs.js'
import { placesOf, type Known } from '../tellings.js'

/** *on Tuesday* → *on Wednesday*; *yesterday* for *Tuesday* in a paper of the next day is the same day. */
export const date: Finder = (pair, known) => {
  const { before, diff } = pair
  return before.times.flatMap((one): Draft[] => {
    const places = placesOf(before, one.span)
    if (!places || !diff.hunks.some(({ a }) => touches(a, places))) return []
    const other = counterpart(places, pair)
    if (!other || !isOtherDay(one, other, known)) return []
    return [{ rule: 'DR4', kind: 'date-changed', before: one.span, after: other.span }]
  })
}

function counterpart(places: { from: number; to: number }, { after, diff }: Pair): Time | null {
  const there = across(places, diff.toB, after.at.length)
  const found = after.times.filter((other) => {
    const own = placesOf(after, other.span)
    return own !== null && touches(own, there)
  })
  return found.length === 1 ? found[0]! : null
}

/** Two days that are known and share nothing, or two days of the week. */
function isOtherDay(a: Time, b: Time, { datingOf }: Known): boolean {
  const [x, y] = [datingOf.get(a.id), datingOf.get(b.id)]
  if (x?.from && x.to && y?.from && y.to) return x.to < y.from || y.to < x.from
  const [m, n] = [a.anchor, b.anchor]
  return m.kind === 'weekday' && n.kind === 'weekday' && m.weekday !== n.weekday
}

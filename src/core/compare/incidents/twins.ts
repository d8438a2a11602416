/** What a copy tells again: the events of a report that follows another are linked with those that they say again. */
import {
  contains,
  type Copy,
  type Event,
  type FindingId,
  type ReportId,
} from '../../model/index.js'
import { followersOf, loneWords } from '../likeness/followers.js'
import type { Setting } from './tellings.js'

export interface Twins {
  /** Events that are linked by the policy. */
  readonly first: ReadonlySet<FindingId>
  /** For such an event, the events of copies that say it again. */
  readonly of: ReadonlyMap<FindingId, readonly FindingId[]>
  /** Events that only one of several texts of one origin tells: they come after what the others tell. */
  readonly late: ReadonlySet<FindingId>
}

/**
 * A copy must not weigh in what is linked, so what it says again is set aside before and put back after. An event of a copy that
 * has another count, or stands in words of its own, is news, and is linked after the others.
 */
export function twinsOf(setting: Setting, story: readonly ReportId[]): Twins {
  const reports = new Set(story)
  const eventsOf = (report: ReportId) => setting.events.get(report) ?? []
  const own = story.flatMap(eventsOf)
  const copies = story
    .flatMap((report) => setting.copies.get(report) ?? [])
    .filter(({ b }) => reports.has(b))
  const byPair = new Map(copies.map((copy) => [`${copy.a} ${copy.b}`, copy]))
  const follows = followersOf(
    story.flatMap((id) => setting.reports.get(id) ?? []),
    copies,
  )
  const originals = new Map<FindingId, FindingId>()
  for (const [follower, leader] of follows) {
    const copy = byPair.get([follower, leader].sort().join(' '))!
    const pairs = saidAgain(eventsOf(follower), eventsOf(leader), copy)
    for (const [again, before] of pairs) originals.set(again, originals.get(before) ?? before)
  }
  const of = new Map<FindingId, FindingId[]>()
  for (const [again, before] of originals) of.set(before, [...(of.get(before) ?? []), again])
  const first = new Set(own.flatMap(({ id }) => (originals.has(id) ? [] : [id])))
  const isLone = loneWords(copies, follows)
  const late = own.filter(({ report, trigger }) => follows.has(report) || isLone(trigger))
  return { first, of, late: new Set(late.map(({ id }) => id)) }
}

/** In each passage the first telling of one kind, word and count goes with the first, the second with the second. */
function saidAgain(
  followers: readonly Event[],
  leaders: readonly Event[],
  { passages }: Copy,
): [FindingId, FindingId][] {
  const found: [FindingId, FindingId][] = []
  for (const { a, b } of passages) {
    const left = new Map<string, FindingId[]>()
    const inside = (event: Event) => contains(a, event.trigger) || contains(b, event.trigger)
    for (const event of leaders.filter(inside)) {
      const known = left.get(tellingOf(event))
      if (known) known.push(event.id)
      else left.set(tellingOf(event), [event.id])
    }
    for (const event of followers.filter(inside)) {
      const before = left.get(tellingOf(event))?.shift()
      if (before) found.push([event.id, before])
    }
  }
  return found
}

function tellingOf({ type, lemma, modality, counts }: Event): string {
  const counted = counts.map(({ slot, low, high, approx }) => `${slot} ${low} ${high} ${approx}`)
  return [type, lemma, modality, ...counted.sort()].join('|')
}

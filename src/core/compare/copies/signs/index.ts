/** Signs of common descent beside the wording: slips and rare figures that two reports have and the others have not. */
import {
  findingId,
  type Copy,
  type Dossier,
  type Report,
  type ReportId,
  type Sign,
  type Span,
  type Story,
} from '../../../model/index.js'
import { groupBy } from '../../../model/groups.js'
import { components } from '../../likeness/components.js'
import { directionOf } from '../direction.js'
import { REWRITE_SHARE } from '../policy.js'
import type { Text } from '../texts.js'
import { detailsOf, type Detail, type DetailNeed } from './details.js'
import { eachOnce, otherwise, rareAlike, type Shared, type Told } from './judge.js'
import { HOUSE_STYLE, STRENGTH, TELLING } from './policy.js'
import { isHouseStyle } from './spelling.js'

export type SignsNeed = DetailNeed | 'stories'

const RULES = { figure: 'CP7', day: 'CP8', spelling: 'CP9', rare: 'CP10' } as const

/** The copies with the signs that their reports share, and pairs of a story that share nothing else. */
export function addSigns(
  given: Dossier<SignsNeed>,
  texts: readonly Text[],
  copies: readonly Copy[],
): Copy[] {
  const details = groupBy(detailsOf(given), ({ report }) => report)
  const reports = new Map(given.reports.map((one) => [one.id, one]))
  const shared = new Map<string, Shared[]>()
  for (const story of given.stories) {
    const told = toldIn(story, reports, copies, details)
    for (const one of eachOnce([...otherwise(told), ...rareAlike(told)])) {
      const pair = `${one.a.report} ${one.b.report}`
      const known = shared.get(pair)
      if (known) known.push(one)
      else shared.set(pair, [one])
    }
  }
  const sides = new Map(texts.map(({ side }) => [side.report.id, side]))
  const withSigns = copies.map((copy) => {
    const own = shared.get(`${copy.a} ${copy.b}`)
    shared.delete(`${copy.a} ${copy.b}`)
    const signs = (own ?? []).filter((one) => one.kind !== 'rare' || !isInside(one, copy))
    return signs.length === 0 ? copy : { ...copy, signs: signs.map((one) => asSign(one, reports)) }
  })
  const alone = [...shared.values()].filter((all) => strengthOf(all) >= TELLING)
  return [...withSigns, ...alone.map((all) => finding(all, reports, sides))]
}

/** What the reports of a story give, first those that come first: an id must not weigh in. */
function toldIn(
  story: Story,
  reports: ReadonlyMap<ReportId, Report>,
  copies: readonly Copy[],
  details: ReadonlyMap<ReportId, readonly Detail[]>,
): Told {
  const day = (one: Report) => one.published?.value ?? '9999'
  const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  const order = story.reports
    .map((id) => reports.get(id)!)
    .sort((x, y) => compare(day(x), day(y)) || compare(x.text, y.text) || compare(x.id, y.id))
  const place = new Map(order.map(({ id }, i) => [id, i]))
  const printings = components(
    order.length,
    copies.flatMap(({ a, b, shareOfA, shareOfB }): [number, number][] => {
      const [x, y] = [place.get(a), place.get(b)]
      const isOne = Math.max(shareOfA, shareOfB) >= REWRITE_SHARE
      return isOne && x !== undefined && y !== undefined ? [[x, y]] : []
    }),
  )
  return {
    order: order.map(({ id }) => id),
    published: new Map(order.map((one) => [one.id, one.published?.value ?? null])),
    textOf: new Map(
      printings.flatMap((own, text) => own.map((i) => [order[i]!.id, text] as const)),
    ),
    texts: printings.length,
    details: order.flatMap(({ id }) => details.get(id) ?? []),
  }
}

function isInside({ a, b }: Shared, { passages }: Copy): boolean {
  const within = (inner: Span, outer: Span) => outer.from <= inner.from && inner.to <= outer.to
  return passages.some((one) => within(a.span, one.a) && within(b.span, one.b))
}

function strengthOf(all: readonly Shared[]): number {
  return all.reduce((sum, { kind, a, others: [other] }) => {
    const isStyle = kind === 'spelling' && other && isHouseStyle(a.value, other.value)
    return sum + (isStyle ? HOUSE_STYLE : STRENGTH[kind])
  }, 0)
}

/** How many others are shown. */
const SHOWN = 3

function asSign({ kind, a, b, others }: Shared, reports: ReadonlyMap<ReportId, Report>): Sign {
  const words = ({ span }: Detail) =>
    reports.get(span.report)!.text.slice(span.from, span.to).replace(/\s+/g, ' ')
  const verb = { figure: 'give', day: 'have', spelling: 'write', rare: 'give' }[kind]
  const [other] = others
  const says = other
    ? `Both ${verb} “${words(a)}”, where ${others.length} others ${verb} “${words(other)}”.`
    : `Both ${verb} “${words(a)}”, which no other report does.`
  const spans = others.slice(0, SHOWN).map(({ span }) => span)
  return { kind, rule: RULES[kind], a: a.span, b: b.span, others: spans, says }
}

function finding(
  all: readonly Shared[],
  reports: ReadonlyMap<ReportId, Report>,
  sides: ReadonlyMap<ReportId, Text['side']>,
): Copy {
  const [first] = all as readonly [Shared, ...Shared[]]
  const [a, b] = [first.a.report, first.b.report]
  const signs = all.map((one) => asSign(one, reports)) as [Sign, ...Sign[]]
  const told = directionOf({ ...sides.get(a)!, share: 0 }, { ...sides.get(b)!, share: 0 }, false)
  const reason = 'One may have it from the other, or both from a third.'
  return {
    id: findingId('copy', a, b),
    because: {
      rule: signs[0].rule,
      saw: signs.flatMap((one) => [one.a, one.b, ...one.others]) as [Span, ...Span[]],
    },
    a,
    b,
    kind: 'signs',
    passages: [],
    shareOfA: 0,
    shareOfB: 0,
    ...(told.direction === 'unknown' ? { direction: 'unknown', reason } : told),
    headlines: null,
    signs,
  }
}

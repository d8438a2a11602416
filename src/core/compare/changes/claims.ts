/** How what is claimed moved: surer or less sure with time, and denied after it was said. */
import type {
  Agreement,
  Certainty,
  Change,
  Claim,
  Conflict,
  Copy,
  FindingId,
  ReportId,
  Story,
} from '../../model/index.js'
import { copyFinder, isShared } from '../likeness/story-view.js'
import { change, inOrder, isBefore, type Days, type Telling } from './order.js'

/** From the least sure up; what is not known stands in no order. */
const SURENESS: readonly Certainty[] = ['hypothetical', 'possible', 'probable', 'certain']

interface Ground {
  readonly reports: readonly { readonly id: ReportId; readonly text: string }[]
  readonly claims: readonly Claim[]
  readonly copies: readonly Copy[]
  readonly agreements: readonly Agreement[]
  readonly conflicts: readonly Conflict[]
}

/**
 * CH5: of the claims that say the same, the last is surer, or less sure, than the first, in words of its own: what moved in words that
 * were taken over is drift.
 */
export function certainties(story: Story, given: Ground, days: Days): Change[] {
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  const claims = new Map(given.claims.map((claim) => [claim.id, claim]))
  const copyOf = copyFinder(given.copies)
  return given.agreements.flatMap((agreement): Change[] => {
    const own = agreement.parts.flatMap(({ claim, span }) => {
      const held = claims.get(claim)
      const sure = held ? SURENESS.indexOf(held.certainty) : -1
      if (sure === -1 || !story.reports.includes(span.report)) return []
      const value = (texts.get(span.report) ?? '').slice(span.from, span.to)
      return [{ span, value, sure, hedged: held!.hedges.length > 0 }]
    })
    const dated = own.filter(({ span }) => days.has(span.report))
    const order = (one: Telling) => days.get(one.span.report)!
    const first = [...dated].sort((a, b) => (order(a).to < order(b).to ? -1 : 1))[0]
    const last = [...dated].sort((a, b) => (order(a).from > order(b).from ? -1 : 1))[0]
    if (!first || !last || first.sure === last.sure) return []
    if (isShared(first, last, copyOf)) return []
    if (!isBefore(first.span, last.span, days) || !(first.hedged || last.hedged)) return []
    const way = first.sure < last.sure ? 'surer' : 'less sure'
    const says = `${way} with time: “${first.value}”, later “${last.value}”`
    return [change('CH5', 'certainty', agreement.id, [first, last], days, says)]
  })
}

/** CH6: what is said on one day is denied on a later one, or the other way round. */
export function denials(story: Story, given: Ground, days: Days): Change[] {
  const claims = new Map(given.claims.map((claim) => [claim.id, claim]))
  const denies = (id: FindingId | null) => {
    const claim = id === null ? undefined : claims.get(id)
    return claim !== undefined && claim.polarity !== 'positive'
  }
  return given.conflicts.flatMap(({ id, kind, status, items: [a, b] }): Change[] => {
    const isOwn =
      kind === 'polarity' && status === 'conflict' && story.reports.includes(a.span.report)
    if (!isOwn || denies(a.claim) === denies(b.claim)) return []
    const pair = inOrder(a, b, days)
    if (!pair) return []
    const [first, last] = pair
    const isDenied = denies([a, b].find(({ span }) => span === last.span)?.claim ?? null)
    const says = isDenied
      ? `said: “${first.value}”; later denied: “${last.value}”`
      : `denied: “${first.value}”; later said: “${last.value}”`
    return [change('CH6', 'denial', id, pair, days, says)]
  })
}

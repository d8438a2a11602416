/** Clauses that many copies repeat are compared in a few of them. */
import type { ReportId } from '../../model/index.js'
import type { Proposition } from '../likeness/propositions.js'
import type { StoryView } from '../likeness/story-view.js'
import { TELLINGS } from './policy.js'

/** A view whose repeated clauses are left out, and who else tells each that is left. */
export interface Distinct {
  readonly view: StoryView
  /** The reports that tell a clause in the same words, as surely and from the same source; its own among them. */
  readonly tellers: ReadonlyMap<Proposition, ReadonlySet<ReportId>>
}

/**
 * Keeps of clauses that are one in words, source and certainty the first few: a hundred copies of a report differ from
 * another report as three of them do. Without this every pair of copies would be compared.
 */
export function distinct(view: StoryView): Distinct {
  const groups = new Map<string, { told: Set<ReportId>; kept: number }>()
  const tellers = new Map<Proposition, ReadonlySet<ReportId>>()
  const kept = new Set<Proposition>()
  for (const one of view.propositions) {
    const key = keyOf(view, one)
    const group = groups.get(key) ?? { told: new Set(), kept: 0 }
    groups.set(key, group)
    group.told.add(one.claim.report)
    if (group.kept >= TELLINGS) continue
    group.kept++
    kept.add(one)
    tellers.set(one, group.told)
  }
  return {
    view: {
      ...view,
      propositions: view.propositions.filter((one) => kept.has(one)),
      outcomes: view.outcomes.filter(({ of }) => kept.has(of)),
    },
    tellers,
  }
}

function keyOf({ texts, voices }: StoryView, { claim, span }: Proposition): string {
  const words = texts.get(span.report)!.slice(span.from, span.to).replace(/\s+/g, ' ')
  const voice = claim.voice ? voices.get(claim.voice)?.label : ''
  const relays = claim.relays.map(({ label }) => label).join(', ')
  return [words, claim.held, voice, relays, claim.certainty, claim.polarity].join('\u0000')
}

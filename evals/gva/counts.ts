/** How many were killed and injured in the incident that some articles are about, from their dossier alone. */
import type { Dossier, Event } from '../../src/index.js'

export interface Casualties {
  readonly killed: number
  readonly injured: number
}

/** Modalities of what did not happen. */
const UNREAL = new Set(['planned', 'threatened', 'hypothetical', 'foiled', 'denied'])

/** The number that most reports give, the greater where as many do; named persons are counted where no number is. */
export function casualtiesOf(dossier: Dossier): Casualties {
  const killed = told(dossier, 'killed')
  const shot = told(dossier, 'shot')
  const injured = told(dossier, 'injured', killed > 0)
  return { killed, injured: Math.max(injured, shot - killed) }
}

/** With `stated`, only numbers count: the one who died is told of as wounded before. */
function told(dossier: Dossier, slot: string, stated = false): number {
  const events = new Map(dossier.events.map((event) => [event.id, event]))
  const votes = new Map<number, Set<string>>()
  for (const tally of dossier.tallies) {
    if (tally.slot !== slot || tally.low === null || tally.low !== tally.high) continue
    for (const { event, span } of tally.counts) {
      if (stated && !hasNumber(events.get(event)!, span)) continue
      if (UNREAL.has((events.get(event) as Event).modality)) continue
      votes.set(tally.low, (votes.get(tally.low) ?? new Set()).add(span.report))
    }
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y.size - x.size || b - a)
  return best?.[0] ?? 0
}

function hasNumber(event: Event, span: Event['span']): boolean {
  return event.counts.some((count) => count.quantity !== null && count.span.from === span.from)
}

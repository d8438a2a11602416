/** What a dismissal takes away. */
import type { Dossier, Finding, Judgement, Reading } from './model/index.js'

/** Takes dismissed claims and events out before reports are compared. */
export function dropDismissedReadings(reading: Reading): Reading {
  const gone = dismissed(reading.judgements)
  if (gone.size === 0) return reading
  const stays = (finding: Finding) => !gone.has(finding.id)
  return {
    ...reading,
    events: reading.events.filter(stays),
    claims: reading.claims
      .filter(stays)
      .map((claim) => ({ ...claim, events: claim.events.filter((id) => !gone.has(id)) })),
    levels: reading.levels.filter(stays),
    statuses: reading.statuses.filter(stays),
  }
}

/** Takes dismissed agreements, tallies, conflicts, changes, drifts and links out of a dossier. */
export function dropDismissed(dossier: Dossier, judgements: readonly Judgement[]): Dossier {
  const gone = dismissed(judgements)
  if (gone.size === 0) return dossier
  const stays = (finding: Finding) => !gone.has(finding.id)
  return {
    ...dossier,
    agreements: dossier.agreements.filter(stays),
    tallies: dossier.tallies.filter(stays),
    conflicts: dossier.conflicts.filter(stays),
    grades: dossier.grades.filter((grade) => stays(grade) && !gone.has(grade.of)),
    changes: dossier.changes.filter(stays),
    drifts: dossier.drifts.filter(stays),
    links: dossier.links.filter(stays),
  }
}

function dismissed(judgements: readonly Judgement[]): ReadonlySet<string> {
  return new Set(judgements.flatMap((j) => (j.kind === 'dismissed' ? [j.of[0]] : [])))
}

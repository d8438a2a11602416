/** What people's judgements do to a dossier: which of them hold, and what a dismissal takes away. */
import type { Dossier, Finding, Judgement, Reading } from './model/index.js'

/**
 * The judgements that hold: an undone one does not, nor does a dismissal that was restored later.
 * An undoing can itself be undone. The result holds no `undo` and no `restored`.
 */
export function applied(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<string>()
  for (const judgement of [...judgements].reverse()) {
    if (judgement.kind === 'undo' && !undone.has(judgement.id)) undone.add(judgement.of[0])
  }
  const standing = judgements.filter((j) => j.kind !== 'undo' && !undone.has(j.id))
  const last = new Map<string, Judgement>()
  for (const judgement of standing) {
    if (judgement.kind === 'dismissed' || judgement.kind === 'restored') {
      last.set(judgement.of[0], judgement)
    }
  }
  return standing.filter(
    (j) =>
      j.kind !== 'restored' && (j.kind !== 'dismissed' || last.get(j.of[0])?.kind === 'dismissed'),
  )
}

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
  }
}

/** Takes dismissed agreements, tallies, conflicts, changes and links out of a dossier. */
export function dropDismissed(dossier: Dossier, judgements: readonly Judgement[]): Dossier {
  const gone = dismissed(judgements)
  if (gone.size === 0) return dossier
  const stays = (finding: Finding) => !gone.has(finding.id)
  return {
    ...dossier,
    agreements: dossier.agreements.filter(stays),
    tallies: dossier.tallies.filter(stays),
    conflicts: dossier.conflicts.filter(stays),
    changes: dossier.changes.filter(stays),
    links: dossier.links.filter(stays),
  }
}

function dismissed(judgements: readonly Judgement[]): ReadonlySet<string> {
  return new Set(judgements.flatMap((j) => (j.kind === 'dismissed' ? [j.of[0]] : [])))
}

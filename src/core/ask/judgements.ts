/** Which of people's judgements hold. */
import type { Judgement } from '../model/index.js'

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

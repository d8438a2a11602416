/** Outcomes that exclude one another, and outcomes told flat here and hedged there. */
import { overlaps } from '../../../model/index.js'
import type { Finder, Draft, Scene } from '../draft.js'
import { side } from '../draft.js'
import { isUpos, wordsIn, wordsSpan } from '../../../language/tree.js'
import { EXCLUDES, OF_PERSONS, OUTCOME_OF } from '../../likeness/outcomes.en.js'
import { isLeftOpen, type Outcome } from '../../likeness/outcomes.js'
import { BASE } from '../policy.js'

/** CF1: the ferry sank, the ferry was towed in; he is dead, he is fine. */
export const excluded: Finder = {
  id: 'CF1',
  example: '“Torvald was killed” here, “Torvald was wounded” there.',
  find: (scene) =>
    pairsOf(scene).flatMap(([a, b, common]) => {
      const row = EXCLUDES.find(
        ([x, y]) => (x === a.outcome && y === b.outcome) || (y === a.outcome && x === b.outcome),
      )
      if (!row || [a, b].some((one) => isLeftOpen(one) || one.told === 'not')) return []
      const hedged = a.told === 'hedged' && b.told === 'hedged'
      const words = `${common.length} words in common`
      return [draft(scene, 'CF1', row[2], a, b, BASE.outcome - (hedged ? 0.1 : 0), words)]
    }),
}

/** CF3: said flat by one, hedged by the other, of the same person or thing. */
export const hedged: Finder = {
  id: 'CF3',
  example: '“Torvald was wounded” here, “Torvald may have been wounded” there.',
  find: (scene) =>
    pairsOf(scene).flatMap(([a, b]) => {
      if (a.outcome !== b.outcome || a.outcome === 'unverified' || a.outcome === 'authentic')
        return []
      const open = [a, b].filter(isLeftOpen)
      const other = open[0] === a ? b : a
      const flat = a.told === 'flat' || b.told === 'flat'
      const unseen = open.length === 1 && open[0]!.told === 'unseen'
      if (a.told === b.told || !(flat || unseen || (open.length === 1 && other.asserted))) return []
      const not = a.told === 'not' || b.told === 'not'
      const kind = not ? 'polarity' : unseen ? 'outcome' : 'certainty'
      return [draft(scene, 'CF3', kind, a, b, BASE.certainty, '')]
    }),
}

/** Pairs of outcomes about one person or thing, with the terms that they share. */
function pairsOf({
  telling: { isTelling },
  outcomes,
}: Scene): [Outcome, Outcome, readonly string[]][] {
  const found: [Outcome, Outcome, readonly string[]][] = []
  outcomes.forEach((a, i) => {
    for (const b of outcomes.slice(i + 1)) {
      if (overlaps(a.of.span, b.of.span)) continue
      const common = [...a.about].filter((term) => b.about.has(term))
      const persons = OF_PERSONS.has(a.outcome)
      const telling = persons ? common : common.filter(isTelling)
      if (telling.length > 0 && !isSequel(a, b, outcomes)) found.push([a, b, telling])
    }
  })
  return found
}

/** Lost, and then destroyed: one report that tells both tells one story. */
function isSequel(a: Outcome, b: Outcome, all: readonly Outcome[]): boolean {
  const pair = [a, b].map(({ outcome }) => outcome)
  if (!pair.includes('missing') || !pair.includes('destroyed')) return false
  const lost = a.outcome === 'missing' ? a : b
  return all.some(
    ({ outcome, of }) => outcome === 'destroyed' && of.span.report === lost.of.span.report,
  )
}

function draft(
  scene: Scene,
  rule: string,
  kind: Draft['kind'],
  a: Outcome,
  b: Outcome,
  base: number,
  saw: string,
): Draft {
  const same = a.incident !== null && b.incident !== null
  const incident = same ? (a.incident === b.incident ? 0.1 : -0.15) : 0
  const direct = (a.direct ? 0.1 : 0) + (b.direct ? 0.1 : 0)
  const untold = [a, b].some(isLeftOpen) ? 0.1 : 0
  const report = a.of.span.report === b.of.span.report ? 0.05 : 0
  const voices = (a.of.claim.held === 'voice' ? 0.05 : 0) + (b.of.claim.held === 'voice' ? 0.05 : 0)
  const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
  return {
    rule,
    kind,
    status: 'conflict',
    sides,
    differs: `“${sides[0].value}” against “${sides[1].value}”`,
    matter: [a, b]
      .map((one) => `${one.outcome} ${one.told}`)
      .sort()
      .join(' / '),
    score: base + direct + voices + incident + untold + report + early(scene, a) + early(scene, b),
    features: saw ? [{ name: 'object', weight: direct, saw }] : [],
  }
}

/** What a report tells first, it tells in full: up to 0.03, falling to nothing at its end. */
function early({ view }: Scene, { of: { span } }: Outcome): number {
  return 0.03 * (1 - span.from / view.texts.get(span.report)!.length)
}

/** CF2: one sentence lists versions of what became of somebody: *dead, or only hurt, or unharmed*. */
export const versions: Finder = {
  id: 'CF2',
  example: '“reports said that he was dead, or merely wounded, or unscathed”',
  find: (scene) =>
    scene.view.propositions.flatMap((of) => {
      const { words } = scene.view.lexed.get(of.claim.report)!
      const { first, last } = wordsIn(words, of.span)
      const told: { at: number; from: number }[] = []
      for (let at = first; at < last; at++) {
        const outcome = OUTCOME_OF.get(words.form[at]!.toLowerCase())
        if (
          !outcome ||
          !OF_PERSONS.has(outcome) ||
          !isUpos(words, at, 'VERB', 'ADJ', 'ADV', 'NOUN')
        )
          continue
        const modified = at > first && isUpos(words, at - 1, 'ADV', 'ADJ', 'VERB')
        told.push({ at, from: modified ? at - 1 : at })
      }
      const isChain = (a: number, b: number) =>
        words.form.slice(a + 1, b).includes('or') && b - a <= 8
      return told.flatMap((a, i) =>
        told.slice(i + 1).flatMap((b, j): Draft[] => {
          const steps = told.slice(i, i + j + 2)
          if (!steps.every((one, k) => k === 0 || isChain(steps[k - 1]!.at, one.at))) return []
          const sides = [a, b].map(({ from, at }) =>
            side(scene, wordsSpan(words, from, at + 1), of),
          )
          const differs = `“${sides[0]!.value}” or “${sides[1]!.value}”`
          const score = BASE.outcome + 0.2
          return [
            {
              rule: 'CF2',
              kind: 'outcome',
              status: 'conflict',
              sides: [sides[0]!, sides[1]!],
              differs,
              score,
            },
          ]
        }),
      )
    }),
}

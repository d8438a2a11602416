/** Levels of one area that cannot both stand on one day. */
import type { Span, Standing } from '../../../../model/index.js'
import { contains } from '../../../../model/index.js'
import { side, type Draft, type Finder, type Scene, type Side } from '../../draft.js'
import { BASE, LEVEL_MOVES } from '../../policy.js'

/** CF21: one area stands at two heights of one scheme; levels of two schemes are never compared. */
export const otherLevel: Finder = {
  id: 'CF21',
  example: '“level 2 of 4” here, “level 3 of 4” there, for one country on one day.',
  find(scene) {
    const { story } = scene.view
    const placed = scene.given.standings.filter(
      ({ report, scheme, ordinal }) =>
        scheme !== null && ordinal !== null && story.reports.includes(report),
    )
    return placed.flatMap((a, i) => placed.slice(i + 1).flatMap((b) => compare(scene, a, b)))
  },
}

function compare(scene: Scene, a: Standing, b: Standing): Draft[] {
  const isOne = a.scheme === b.scheme && a.area === b.area && a.report !== b.report
  if (!isOne || a.ordinal === b.ordinal || !mayBeOneDay(scene, a, b)) return []
  const moved = [a, b].some(({ level }) => {
    const change = scene.given.levels.find(({ id }) => id === level)?.change
    return change === 'raise' || change === 'lower'
  })
  return [
    {
      rule: 'CF21',
      kind: 'count',
      status: 'conflict',
      sides: [told(scene, a), told(scene, b)],
      differs: `level ${a.ordinal} against level ${b.ordinal} of ${a.of} (${a.title})`,
      score: moved ? LEVEL_MOVES : BASE.count + LEVEL_MOVES / 2,
    },
  ]
}

/** Not where one report surely came out before the other: then the level changed. */
function mayBeOneDay({ published }: Scene, a: Standing, b: Standing): boolean {
  const [x, y] = [published.get(a.report), published.get(b.report)]
  if (!x?.from || !x.to || !y?.from || !y.to) return true
  return x.from <= y.to && y.from <= x.to
}

function told(scene: Scene, { level }: Standing): Side {
  const span: Span = scene.given.levels.find(({ id }) => id === level)!.spans[0]
  return side(scene, span, scene.view.propositions.find((p) => contains(p.span, span)) ?? null)
}

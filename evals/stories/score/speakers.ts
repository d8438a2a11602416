/** B³ of speakers over a story (Bagga and Baldwin 1998), with pairs that may or may not be one. */
import type { Share } from './figures.js'
import type { Gold } from '../gold.js'

/** One attribution with its speaker in the gold and in ours; ours is null where none was found. */
export interface Clustered {
  readonly gold: string
  readonly ours: string | null
}

/** True where the gold says that two different speakers may be one. */
export type MayBeSame = (a: string, b: string) => boolean

export function mayBeSame(speakers: Gold['speakers']): MayBeSame {
  const pairs = new Set(
    speakers.flatMap(({ id, maybeSame }) =>
      [maybeSame ?? []].flat().flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
    ),
  )
  return (a, b) => pairs.has(`${a} ${b}`)
}

/** Sums over items of the share of right companions; pairs that may be one are left out of each item's company. */
export function bCubed(
  items: readonly Clustered[],
  open: MayBeSame = () => false,
): { precision: Share; recall: Share } {
  let [precision, recall] = [0, 0]
  items.forEach((item, i) => {
    let [both, inGold, inOurs] = [0, 0, 0]
    items.forEach((other, j) => {
      if (open(item.gold, other.gold)) return
      const gold = item.gold === other.gold
      const ours = i === j || (item.ours !== null && item.ours === other.ours)
      both += Number(gold && ours)
      inGold += Number(gold)
      inOurs += Number(ours)
    })
    precision += both / inOurs
    recall += both / inGold
  })
  return {
    precision: { part: precision, whole: items.length },
    recall: { part: recall, whole: items.length },
  }
}

/** F of the two means; null where there is nothing. */
export function bCubedF({ precision, recall }: { precision: Share; recall: Share }): number | null {
  if (precision.whole === 0) return null
  const [p, r] = [precision.part / precision.whole, recall.part / recall.whole]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

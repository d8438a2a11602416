/** Whether two clauses tell of one incident. */
import type { Proposition } from '../likeness/propositions.js'
import type { Scene } from './draft.js'

/** True where the incidents of both are known and none is the same. */
export function tellTwo({ view }: Scene, x: Proposition, y: Proposition): boolean {
  const of = ({ events }: Proposition) =>
    events.flatMap(({ id }) => view.incidents.get(id)?.id ?? [])
  const [a, b] = [of(x), of(y)]
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))
}

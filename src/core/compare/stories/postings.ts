/** Which reports share rare words with one: an inverted index with drawers of time, so that nobody compares all with all. */
import type { ReportId } from '../../model/index.js'
import type { Background } from './background.js'
import { CANDIDATES, FEW_HOLD, LOOKED_AT, RARE, WINDOW } from './policy.js'
import type { Signature } from './signature.js'

/** Days of one drawer of the index. */
const DRAWER = 30
/** The drawer of reports without a date. */
const UNDATED = 'undated'
type Drawer = number | typeof UNDATED

/** Who holds a term: how many, and their places by drawer of time. */
interface Holders {
  count: number
  readonly drawers: Map<Drawer, number[]>
}

/** The index over signatures. What is added stays; a new background wants a new index. */
export class Postings {
  private readonly holders = new Map<string, Holders>()
  private readonly all: Signature[] = []
  /** Where in `all` a report stands. */
  private readonly places = new Map<ReportId, number>()

  constructor(private readonly background: Background) {}

  add(signature: Signature): void {
    const at = this.all.push(signature) - 1
    this.places.set(signature.report, at)
    const drawer = drawerOf(signature.day)
    for (const term of this.rareTerms(signature)) {
      let held = this.holders.get(term)
      if (!held) this.holders.set(term, (held = { count: 0, drawers: new Map() }))
      held.count++
      const known = held.drawers.get(drawer)
      if (known) known.push(at)
      else held.drawers.set(drawer, [at])
    }
  }

  /** Takes a report out that was added. */
  remove(signature: Signature): void {
    const at = this.places.get(signature.report)
    if (at === undefined) return
    this.places.delete(signature.report)
    const drawer = drawerOf(signature.day)
    for (const term of this.rareTerms(signature)) {
      const held = this.holders.get(term)!
      const list = held.drawers.get(drawer)!
      list.splice(list.indexOf(at), 1)
      held.count--
    }
  }

  /**
   * The reports that share most rare words with one, itself left out: the most first, then the nearest in time. The words
   * that fewest hold are looked up first, until `LOOKED_AT` holders are seen: no archive makes it dearer than that.
   */
  near(signature: Signature): Signature[] {
    const shared = new Map<number, number>()
    let seen = 0
    for (const { lists, size } of this.listsOf(signature)) {
      if ((seen += size) > LOOKED_AT) break
      for (const list of lists) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    const apart = (other: Signature) => Math.abs((other.day ?? 0) - (signature.day ?? 0))
    return [...shared]
      .map(([at, count]) => ({ other: this.all[at]!, count }))
      .filter(({ other }) => other.report !== signature.report)
      .sort(
        (x, y) =>
          y.count - x.count ||
          apart(x.other) - apart(y.other) ||
          (x.other.report < y.other.report ? -1 : 1),
      )
      .slice(0, CANDIDATES)
      .map(({ other }) => other)
  }

  /**
   * The lists to look at for each rare word, those with fewest holders first. A word that few hold is looked up in all
   * drawers: a page may bear the date of its last visit, and a case comes up again in court.
   */
  private listsOf(signature: Signature): { readonly lists: number[][]; readonly size: number }[] {
    const around = drawersAround(signature.day)
    return this.rareTerms(signature)
      .flatMap((term) => {
        const held = this.holders.get(term)
        if (!held) return []
        const all = held.count <= FEW_HOLD
        const lists = all
          ? [...held.drawers.values()]
          : around.flatMap((drawer) => [held.drawers.get(drawer) ?? []])
        const size = all ? held.count : lists.reduce((sum, list) => sum + list.length, 0)
        return size === 0 ? [] : [{ term, lists, size }]
      })
      .sort((x, y) => x.size - y.size || (x.term < y.term ? -1 : 1))
  }

  private rareTerms({ names, words, numbers }: Signature): string[] {
    const isRare = (term: string) => (this.background.holders.get(term) ?? 0) <= RARE
    return [...names.keys(), ...words.keys(), ...numbers.keys()].filter(isRare)
  }
}

function drawerOf(day: number | null): Drawer {
  return day === null ? UNDATED : Math.floor(day / DRAWER)
}

/** The drawers that a day's window touches, and that of the undated; without a date, that of the undated alone. */
function drawersAround(day: number | null): Drawer[] {
  const drawers: Drawer[] = [UNDATED]
  if (day === null) return drawers
  const last = Math.floor((day + WINDOW) / DRAWER)
  for (let drawer = Math.floor((day - WINDOW) / DRAWER); drawer <= last; drawer++)
    drawers.push(drawer)
  return drawers
}

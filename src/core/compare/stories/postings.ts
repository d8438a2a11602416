/** Which reports share rare words with one: an inverted index with drawers of time, so that nobody compares all with all. */
import type { ReportId } from '../../model/index.js'
import type { Background } from './background.js'
import type { Packed } from './packed.js'
import { CANDIDATES, FEW_HOLD, LOOKED_AT, RARE, WINDOW } from './policy.js'

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

/** A report that shares rare words with one: its place, how many, and the days between both. */
interface Found {
  readonly at: number
  readonly count: number
  readonly apart: number
}

/** The index over signatures. What is added stays; a new background wants a new index. */
export class Postings {
  private readonly holders = new Map<number, Holders>()
  private readonly all: Packed[] = []
  private readonly days: number[] = []
  /** Where in `all` a report stands. */
  private readonly places = new Map<ReportId, number>()
  /** How many rare words each of `all` shares with the one that is asked about; zeros in between. */
  private shared = new Uint16Array(LOOKED_AT)

  constructor(private readonly background: Background) {}

  add(one: Packed): void {
    const at = this.all.push(one) - 1
    this.days.push(one.day ?? 0)
    this.places.set(one.report, at)
    const drawer = drawerOf(one.day)
    for (const term of this.rareTerms(one)) {
      let held = this.holders.get(term)
      if (!held) this.holders.set(term, (held = { count: 0, drawers: new Map() }))
      held.count++
      const known = held.drawers.get(drawer)
      if (known) known.push(at)
      else held.drawers.set(drawer, [at])
    }
  }

  /** Takes a report out that was added. */
  remove(one: Packed): void {
    const at = this.places.get(one.report)
    if (at === undefined) return
    this.places.delete(one.report)
    const drawer = drawerOf(one.day)
    for (const term of this.rareTerms(one)) {
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
  near(one: Packed): Packed[] {
    const best: Found[] = []
    const self = this.places.get(one.report)
    for (const at of this.sharing(one)) {
      const count = this.shared[at]!
      this.shared[at] = 0
      const last = best.length < CANDIDATES ? null : best.at(-1)!
      if (at === self || (last && count < last.count)) continue
      const found = { at, count, apart: Math.abs(this.days[at]! - (one.day ?? 0)) }
      if (last && !this.isNearer(found, last)) continue
      if (last) best.pop()
      let place = best.length
      while (place > 0 && this.isNearer(found, best[place - 1]!)) place--
      best.splice(place, 0, found)
    }
    return best.map(({ at }) => this.all[at]!)
  }

  /** Shares more, or as much and is nearer in time. */
  private isNearer(a: Found, b: Found): boolean {
    if (a.count !== b.count) return a.count > b.count
    if (a.apart !== b.apart) return a.apart < b.apart
    return this.all[a.at]!.report < this.all[b.at]!.report
  }

  /** Places of the reports that hold rare words of one; `shared` has for each how many of those that are looked up. */
  private sharing(one: Packed): number[] {
    if (this.shared.length < this.all.length) this.shared = new Uint16Array(2 * this.all.length)
    const found: number[] = []
    let seen = 0
    for (const { lists, size } of this.listsOf(one)) {
      if ((seen += size) > LOOKED_AT) break
      for (const list of lists) for (const at of list) if (this.shared[at]!++ === 0) found.push(at)
    }
    return found
  }

  /**
   * The lists to look at for each rare word, those with fewest holders first. A word that few hold is looked up in all
   * drawers: a page may bear the date of its last visit, and a case comes up again in court.
   */
  private listsOf(one: Packed): { readonly lists: number[][]; readonly size: number }[] {
    const around = drawersAround(one.day)
    return this.rareTerms(one)
      .flatMap((term) => {
        const held = this.holders.get(term)
        if (!held) return []
        const all = held.count <= FEW_HOLD
        const lists = all
          ? [...held.drawers.values()]
          : around.map((drawer) => held.drawers.get(drawer) ?? [])
        const size = all ? held.count : lists.reduce((sum, list) => sum + list.length, 0)
        return size === 0 ? [] : [{ term: one.vocabulary.termOf(term), lists, size }]
      })
      .sort((x, y) => x.size - y.size || (x.term < y.term ? -1 : 1))
  }

  private rareTerms({ all }: Packed): number[] {
    return [...all].filter((term) => (this.background.holders.get(term) ?? 0) <= RARE)
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

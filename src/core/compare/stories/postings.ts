/** Which reports share rare words with one, within a window of time: an inverted index, so that nobody compares all with all. */
import type { Background } from './background.js'
import { CANDIDATES, RARE, WINDOW } from './policy.js'
import type { Signature } from './signature.js'

/** Days of one drawer of the index. */
const DRAWER = 30
/** The drawer of reports without a date. */
const UNDATED = 'undated'
type Drawer = number | typeof UNDATED

/** The index over signatures. What is added stays; a new background wants a new index. */
export class Postings {
  /** Term → drawer of time → places of the signatures that hold it. */
  private readonly holders = new Map<string, Map<Drawer, number[]>>()
  private readonly all: Signature[] = []

  constructor(private readonly background: Background) {}

  add(signature: Signature): void {
    const at = this.all.push(signature) - 1
    const drawer = drawerOf(signature.day)
    for (const term of this.rareTerms(signature)) {
      let drawers = this.holders.get(term)
      if (!drawers) this.holders.set(term, (drawers = new Map<Drawer, number[]>()))
      const known = drawers.get(drawer)
      if (known) known.push(at)
      else drawers.set(drawer, [at])
    }
  }

  /** The reports that share most rare words with one, itself left out: the most first, then the nearest in time. */
  near(signature: Signature): Signature[] {
    const shared = new Map<number, number>()
    for (const term of this.rareTerms(signature)) {
      const drawers = this.holders.get(term)
      if (!drawers) continue
      for (const drawer of drawersAround(signature.day) ?? drawers.keys()) {
        for (const at of drawers.get(drawer) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
      }
    }
    const apart = (other: Signature) => Math.abs((other.day ?? 0) - (signature.day ?? 0))
    return [...shared]
      .map(([at, count]) => ({ other: this.all[at]!, count }))
      .filter(({ other }) => other.report !== signature.report && isNear(signature, other))
      .sort(
        (x, y) =>
          y.count - x.count ||
          apart(x.other) - apart(y.other) ||
          (x.other.report < y.other.report ? -1 : 1),
      )
      .slice(0, CANDIDATES)
      .map(({ other }) => other)
  }

  private rareTerms({ names, words, numbers }: Signature): string[] {
    const isRare = (term: string) => (this.background.holders.get(term) ?? 0) <= RARE
    return [...names.keys(), ...words.keys(), ...numbers.keys()].filter(isRare)
  }
}

function isNear(a: Signature, b: Signature): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW
}

function drawerOf(day: number | null): Drawer {
  return day === null ? UNDATED : Math.floor(day / DRAWER)
}

/** The drawers that a day's window touches, and that of the undated; null, which is all, where the day is not known. */
function drawersAround(day: number | null): Drawer[] | null {
  if (day === null) return null
  const [first, last] = [day - WINDOW, day + WINDOW].map((edge) => Math.floor(edge / DRAWER))
  const drawers: Drawer[] = [UNDATED]
  for (let drawer = first!; drawer <= last!; drawer++) drawers.push(drawer)
  return drawers
}

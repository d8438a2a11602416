/** Which of the pairs found are shown: the surest of each matter, and not every repetition of it. */
import { overlaps } from '../../model/index.js'
import { round } from '../likeness/policy.js'
import type { Draft, Side } from './draft.js'
import {
  CAPS,
  PAIRS_PER_MATTER,
  PAIRS_PER_REPORTS,
  PAIRS_PER_WORDS,
  USED_BEFORE,
} from './policy.js'

/** A draft with what is asked of it again and again. */
interface Candidate {
  readonly draft: Draft
  /** Its score, less what its words have in pairs before it. */
  readonly worth: number
  readonly key: string
  /** Its two stretches of words, each for its kind. */
  readonly places: readonly string[]
  readonly rule: string
  /** Its matter between its two reports. */
  readonly between: string
}

/**
 * The surest first, where words that stand in a pair already count less for the next one: so every telling comes up
 * before one telling has met all others. No pair of words twice for one kind, and not all repetitions of one matter.
 */
export function choose(drafts: readonly Draft[]): Draft[] {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.get(key) ?? 0
  const worth = ({ draft, places }: Candidate) =>
    round(draft.score - USED_BEFORE * places.reduce((sum, one) => sum + count(one), 0))
  const queue = new Queue(drafts.map(candidate))
  const chosen = new Chosen()
  for (let one = queue.take(); one; one = queue.take()) {
    if (isFull(one, count) || chosen.repeats(one.draft)) continue
    const now = worth(one)
    if (now < one.worth) {
      queue.add({ ...one, worth: now })
      continue
    }
    for (const key of [one.rule, one.between, ...one.places]) counts.set(key, count(key) + 1)
    chosen.add(one.draft)
  }
  return chosen.all
}

function candidate(draft: Draft): Candidate {
  const { kind, status, sides, score } = draft
  const rule = `${kind} ${status} ${draft.rule}`
  const reports = sides.map(({ span }) => span.report).sort()
  return {
    draft,
    worth: round(score),
    key: [kind, status, ...sides.map(({ span }) => place(span)).sort()].join(' '),
    places: sides.map(({ span }) => `${kind} ${place(span)}`),
    rule,
    between: [rule, draft.matter ?? draft.about ?? '', ...reports].join(' '),
  }
}

/** True where enough is shown of its kind, between its reports, or with its words. */
function isFull({ draft, places, rule, between }: Candidate, count: (key: string) => number) {
  const ofWords = PAIRS_PER_WORDS[draft.kind] ?? Infinity
  return (
    count(rule) >= (CAPS[draft.kind] ?? PAIRS_PER_MATTER) ||
    (draft.rule !== 'CF2' && count(between) >= PAIRS_PER_REPORTS) ||
    places.some((one) => count(one) >= ofWords)
  )
}

/** Candidates, the worthiest first; a binary heap, since what is worth less is put back. */
class Queue {
  private readonly heap: Candidate[]

  constructor(all: readonly Candidate[]) {
    // A sorted list is a heap.
    this.heap = [...all].sort((x, y) => (before(x, y) ? -1 : 1))
  }

  take(): Candidate | undefined {
    const { heap } = this
    const first = heap[0]
    const last = heap.pop()
    if (last === undefined || last === first) return first
    let at = 0
    for (;;) {
      let next = 2 * at + 1
      if (next + 1 < heap.length && before(heap[next + 1]!, heap[next]!)) next++
      if (next >= heap.length || !before(heap[next]!, last)) break
      heap[at] = heap[next]!
      at = next
    }
    heap[at] = last
    return first
  }

  add(one: Candidate): void {
    const { heap } = this
    let at = heap.push(one) - 1
    while (at > 0) {
      const over = (at - 1) >> 1
      if (!before(one, heap[over]!)) break
      heap[at] = heap[over]!
      at = over
    }
    heap[at] = one
  }
}

function before(x: Candidate, y: Candidate): boolean {
  return x.worth !== y.worth ? x.worth > y.worth : x.key < y.key
}

/** What was chosen, by kind and reports: only pairs of the same two reports can touch. */
class Chosen {
  readonly all: Draft[] = []
  private readonly byReports = new Map<string, Draft[]>()

  add(draft: Draft): void {
    this.all.push(draft)
    const key = keyOf(draft)
    const known = this.byReports.get(key)
    if (known) known.push(draft)
    else this.byReports.set(key, [draft])
  }

  /** True where both sides touch the sides of a surer draft of the same kind. */
  repeats(one: Draft): boolean {
    const [a, b] = one.sides
    const meet = (p: Side, q: Side) => overlaps(p.span, q.span)
    return (this.byReports.get(keyOf(one)) ?? []).some(({ sides: [x, y] }) => {
      return (meet(a, x) && meet(b, y)) || (meet(a, y) && meet(b, x))
    })
  }
}

function keyOf({ kind, status, sides }: Draft): string {
  return [kind, status, ...sides.map(({ span }) => span.report).sort()].join(' ')
}

/** A place as a key that sorts. */
export function place({ report, from, to }: Side['span']): string {
  return [report, from, to].map((part) => String(part).padStart(12, '0')).join(' ')
}

/** One question that reports answer with one value each: by what weapon, at what hour, of which country. */
import { extent, isRelation, wordsIn } from '../../language/tree.js'
import { groupBy } from '../../model/groups.js'
import type { Identity, Span, Words } from '../../model/index.js'
import type { Proposition } from '../likeness/propositions.js'
import type { Scene } from './draft.js'
import { areElsewhere, mayBoth, tellTwo } from './together.js'
import { TELLINGS } from './policy.js'

/** An answer, with the words that give it. */
export interface Filled {
  /** What is asked, and of what. */
  readonly slot: string
  readonly value: string
  readonly of: Proposition
  readonly span: Span
}

/**
 * Pairs of answers to one question that exclude one another. Who gives both answers himself tells of two things: *a rifle and a
 * pistol*. Of each answer the first few tellings are compared.
 */
export function exclusive<T extends Filled>(
  scene: Scene,
  all: readonly T[],
  {
    excludes = (a, b) => a.value !== b.value,
    isOneThing = false,
  }: {
    readonly excludes?: (a: T, b: T) => boolean
    /** True where what is asked about is surely one, also for who gives both answers. */
    readonly isOneThing?: boolean
  } = {},
): [T, T][] {
  return [...groupBy(all, ({ slot }) => slot).values()].flatMap((told) => {
    const few = firstOfEach(told)
    const byTeller = [...groupBy(told, tellerOf).values()]
    const areTwo = (a: T, b: T) =>
      byTeller.some((own) => [a, b].every(({ value }) => own.some((one) => one.value === value)))
    return few.flatMap((a, i) =>
      few.slice(i + 1).flatMap((b): [T, T][] => {
        if (!excludes(a, b) || mayBoth(scene, a.of, b.of)) return []
        if ((isOneThing ? areElsewhere : tellTwo)(scene, a.of, b.of)) return []
        return !isOneThing && areTwo(a, b) ? [] : [[a, b]]
      }),
    )
  })
}

/** Who gives an answer: a voice in a report; of the report's own words, the clause. */
function tellerOf({ of: { claim, span } }: Filled): string {
  return `${claim.report} ${claim.held === 'voice' ? claim.voice : span.from}`
}

function firstOfEach<T extends Filled>(all: readonly T[]): T[] {
  const counts = new Map<string, number>()
  return all.filter(({ value, of }) => {
    const keys = [value, `${value} ${of.claim.report}`]
    const [ofValue, here] = keys.map((key) => (counts.get(key) ?? 0) + 1)
    keys.forEach((key, i) => counts.set(key, i === 0 ? ofValue! : here!))
    return here! <= 2 && ofValue! <= 3 * TELLINGS
  })
}

/** The names of one kind that the story tells of, as terms. */
export function idsOf({ view }: Scene, kind: Identity['kind']): ReadonlySet<string> {
  const all = [...view.identityOf.values()].filter((one) => one.kind === kind)
  return new Set(all.map(({ id }) => `@${id}`))
}

/** A word of a clause; each word comes up once, in the first clause that has it. */
export interface Place {
  readonly of: Proposition
  readonly words: Words
  readonly term: readonly (string | null)[]
  readonly at: number
}

/** Goes through the words of the clauses of a story. */
export function* places({ view }: Scene): Generator<Place> {
  const seen = new Set<string>()
  for (const of of view.propositions) {
    const { words, term } = view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    for (let at = first; at < last; at++) {
      const key = `${of.claim.report} ${at}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { of, words, term, at }
    }
  }
}

/** So many words on either side of a verb at most are shown. */
const AROUND = 8

/** The words around a verb that are shown: without the clauses that hang on it, but for what it says. */
export function around(words: Words, at: number): { from: number; to: number } {
  const { first, last } = extent(words, at, (word) =>
    isRelation(words, word, 'advcl', 'parataxis', 'acl:relcl', 'conj', 'punct', 'mark', 'cc'),
  )
  return { from: Math.max(first, at - AROUND), to: Math.min(last, at + AROUND + 1) }
}

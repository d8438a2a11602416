/** The policy: from origins and conflicts to a proposed credibility. The first row that holds is the proposal. */
import type { Certainty, ConflictKind, Credibility } from '../../model/index.js'

/** All that the proposal looks at. */
export interface Weighed {
  /** Origins that it surely has, and may have. */
  readonly atLeast: number
  readonly atMost: number
  /** Some origin is named, or known as an institution or outlet. */
  readonly named: boolean
  /** Conflicts of fact that are sure or likely. */
  readonly contested: boolean
  /** Reports that may differ: conflicts that are only possible. */
  readonly perhaps: boolean
  /** The most sure origins that stand behind one other side. */
  readonly others: number
  /** How sure its own words are. */
  readonly certainty: Certainty
}

/** One row of the policy. */
export interface Row {
  readonly rule: string
  readonly example: string
  readonly credibility: Credibility
  if(weighed: Weighed): boolean
  /** Why, in words that name no person and judge nobody. */
  why(weighed: Weighed): string
}

/** Kinds of conflict about the manner of telling: what is told stays the same. */
export const MANNER: ReadonlySet<ConflictKind> = new Set(['certainty', 'attribution'])

const COUNTS = 'no one two three four five six seven eight nine'.split(' ')

/** *Two origins*: in words, as counts of Stemma’s own that no report states. */
const origins = (count: number) => `${COUNTS[count] ?? 'many'} origin${count === 1 ? '' : 's'}`

/**
 * The definitions of the code ask for confirmation, agreement with other information, and logic. Confirmation is counted in origins, never
 * in reports; agreement is the absence of conflicts; logic is left to the person who checks.
 */
export const POLICY: readonly Row[] = [
  {
    rule: 'GR1',
    example: 'It is feared that the bridge will fall.',
    credibility: 6,
    if: ({ atMost }) => atMost === 0,
    why: () => 'nobody is named for it',
  },
  {
    rule: 'GR2',
    example: 'one says nine, two others that do not lean on each other say eleven',
    credibility: 5,
    if: ({ contested, atMost, others }) => contested && atMost <= 1 && others >= 2,
    why: ({ others }) => `one origin at most, and ${origins(others)} say otherwise`,
  },
  {
    rule: 'GR3',
    example: 'two perhaps say nine, three surely say eleven',
    credibility: 4,
    if: ({ contested, atLeast, others }) => contested && others > atLeast,
    why: ({ atLeast, others }) =>
      `${origins(others)} say otherwise, and ${origins(atLeast)} surely ${atLeast === 1 ? 'says' : 'say'} so`,
  },
  {
    rule: 'GR4',
    example: 'one says nine, one says eleven',
    credibility: 3,
    if: ({ contested }) => contested,
    why: () => 'reports differ, and no more origins stand against it than for it',
  },
  {
    rule: 'GR5',
    example: 'one officer says so',
    credibility: 6,
    if: ({ atMost }) => atMost <= 1,
    why: () => 'it rests on one origin, and nothing beside it confirms or contradicts it',
  },
  {
    rule: 'GR6',
    example: 'an official here, a diplomat there',
    credibility: 3,
    if: ({ named }) => !named,
    why: () => 'several origins perhaps, none of them named',
  },
  {
    rule: 'GR7',
    example: 'the mayor here, a paper without a source there',
    credibility: 2,
    if: ({ atLeast }) => atLeast < 2,
    why: ({ atMost }) => `one origin surely, ${origins(atMost)} perhaps; none says otherwise`,
  },
  {
    rule: 'GR8',
    example: 'two say so, and a third may speak of the same thing otherwise',
    credibility: 2,
    if: ({ perhaps }) => perhaps,
    why: ({ atLeast }) => `${origins(atLeast)} or more say so; a report may say otherwise`,
  },
  {
    rule: 'GR9',
    example: 'the mayor here, the hospital there',
    credibility: 1,
    if: () => true,
    why: ({ atLeast }) => `${origins(atLeast)} or more, one of them named; none says otherwise`,
  },
]

/** GR10: words that are themselves not sure are proposed no higher than this. */
export const BEST: Readonly<Record<Certainty, Credibility>> = {
  certain: 1,
  unknown: 1,
  probable: 2,
  possible: 3,
  hypothetical: 3,
}

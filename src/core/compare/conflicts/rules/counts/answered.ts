/** One question of a story answered with two numbers: *two guards were killed* here, *a guard was shot dead* there. */
import { intersects } from '../../../../model/groups.js'
import { answersIn, byState, isPeople, type Answer } from '../../counts/answers.js'
import { areElsewhere, isLater } from '../../counts/around.js'
import { counting, side, type Draft, type Finder, type Scene } from '../../draft.js'
import { BATCHES, GROWS, QUESTION } from '../../lexicon/counts.en.js'
import { BASE } from '../../policy.js'
import { areElsewhere as areExcluded, hasFewDeadly, tellTwo } from '../../together.js'

/** CF35: of one sort of people or things, in two numbers; what may have grown since is no conflict. */
export const answered: Finder = {
  id: 'CF35',
  example: '“two guards were killed” here, “a guard was shot dead” there.',
  find(scene) {
    const isOneStory = hasFewDeadly(scene)
    return byState(answersIn(scene)).flatMap((all) => {
      const few = firstOfEach(all)
      return few.flatMap((a, i) =>
        few.slice(i + 1).flatMap((b) => {
          const mayBeTwo = !(isOneStory && GROWS.has(a.state)) && areUntied(scene, a, b)
          return mayBeTwo ? [] : compare(scene, a, b, all)
        }),
      )
    })
  },
}

/** The first tellings of each number; copies repeat it. */
function firstOfEach(all: readonly Answer[]): Answer[] {
  const here = new Map<string, number>()
  const counts = new Map<string, number>()
  return all.filter(({ sort, low, high, teller, span }) => {
    const key = `${sort} ${low} ${high}`
    const own = `${key} ${teller} ${span.report}`
    here.set(own, (here.get(own) ?? 0) + 1)
    if (here.get(own)! > IN_ONE) return false
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key)! <= MOST
  })
}

/** So many tellings of one number by one voice in one report: the headline and the body. */
const IN_ONE = 2

/** So many tellings of one number are compared. */
const MOST = 8

/** A number of dead so many times another is not of the same; of what does not grow it may be a slip of a nought. */
const MOST_TIMES = { grows: 4, stays: 12 } as const

function compare(scene: Scene, a: Answer, b: Answer, all: readonly Answer[]): Draft[] {
  if (!(a.high < b.low || b.high < a.low) || !isOneSort(a, b)) return []
  // What a report tells itself and what somebody tells it may be of two incidents, or of a part.
  const oneReport = a.span.report === b.span.report
  const isOwn = (a.teller === null || b.teller === null) && !a.isFigure && !b.isFigure
  const oneTeller = oneReport && (a.teller === b.teller || isOwn)
  const grows = GROWS.has(a.state)
  if (oneTeller || (grows && !a.before && mayHaveGrown(scene, a, b))) return []
  const [few, many] = a.low < b.low ? [a, b] : [b, a]
  if (few.listed && !many.listed) return []
  if (isSaidRoughly(few, many)) return []
  if (many.low > MOST_TIMES[grows ? 'grows' : 'stays'] * Math.max(few.high, 1)) return []
  if (a.state === 'in its ranks' && !intersects(a.groups, b.groups)) return []
  if (!areOneWhere(a, b) || a.still !== b.still || !areOneTime(a, b)) return []
  if (BATCHES.has(a.state) && !areOneBatch(a, b)) return []
  if (areElsewhere(a, b) || (a.of && b.of && areExcluded(scene, a.of, b.of, NEAR_DAYS))) return []
  if (areTwo(a, b, all)) return []
  const sides = [a, b].map((one) => counting(side(scene, one.span, one.of), scene))
  return [
    {
      rule: 'CF35',
      kind: 'count',
      status: 'conflict',
      sides: [sides[0]!, sides[1]!],
      about: question(a),
      differs: `${sides[0]!.value} against ${sides[1]!.value} (${nameOf(a)})`,
      score: BASE.count - (a.of && b.of && tellTwo(scene, a.of, b.of) ? APART : 0),
    },
  ]
}

/** *how many were killed*, *how many were killed (guard)*. */
function question({ state, sort }: Answer): string {
  return `how many ${QUESTION[state]}${sort === 'people' ? '' : ` (${sort})`}`
}

/** What is counted: *killed*, *guard*. */
function nameOf({ state, sort }: Answer): string {
  return sort === 'people' ? state : sort
}

/** *five in the Netherlands*, *four were arrested in Westerhoek*: parts of one place; what is told of none is of all. */
function areOneWhere(a: Answer, b: Answer): boolean {
  if (a.where === b.where) return true
  if (a.where !== null && b.where !== null) return false
  return a.where !== null ? b.places.has(a.where) : a.places.has(b.where!)
}

/** *in November* here and there; what tells of no other time is of the news. */
function areOneTime({ before: x }: Answer, { before: y }: Answer): boolean {
  if (!x || !y) return x === y
  return x.from! <= y.to! && y.from! <= x.to!
}

/** *more than 50* says 50 less exactly, and *over 51* too. */
function isSaidRoughly(few: Answer, many: Answer): boolean {
  const isBound = few.low !== few.high || many.low !== many.high
  return isBound && many.low - few.high <= Math.max(1, NEARLY * many.low)
}

/** Part of a number by which a bound may miss it. */
const NEARLY = 0.05

/** Told of two incidents that were not joined, in sentences that have nothing else in common: *at the market*, *at the bakery*. */
function areUntied(scene: Scene, a: Answer, b: Answer): boolean {
  if (!a.of || !b.of || !tellTwo(scene, a.of, b.of)) return false
  const [x, y] = [a.of, b.of].map(({ terms }) => terms.filter(scene.telling.isTelling))
  return !x!.some((term) => !term.startsWith('#') && y!.includes(term))
}

/** Incidents so many days apart may be one of which two reports tell on two days. */
const NEAR_DAYS = 3

/** *in Portugal and Spain* is another batch than *in Portugal*, and than what is told of no place. */
function areOneBatch({ places: a }: Answer, { places: b }: Answer): boolean {
  return a.size === b.size && [...a].every((place) => b.has(place))
}

/** So much less sure it is where the incidents were not joined. */
const APART = 0.05

/** *two guards*, *a guard*; also *14 civilians* and *12 people*: a part is not more than all. */
function isOneSort(a: Answer, b: Answer): boolean {
  if (a.sort === b.sort) return true
  const [all, part] = a.sort === 'people' ? [a, b] : [b, a]
  return all.sort === 'people' && isPeople(part.sort) && part.low > all.high && all.high > 1
}

/** A later and greater number, or two by one house: *police* and *a police spokeswoman*. */
function mayHaveGrown(scene: Scene, a: Answer, b: Answer): boolean {
  if (intersects(a.house, b.house)) return true
  // *the ministry* and *the hospital* count each for itself, whoever comes first.
  const [few, many] = a.high < b.low ? [a, b] : [b, a]
  const isFarOff = many.low - few.high > Math.max(1, GROWTH * few.high)
  const areTwoHouses = [a, b].every(
    ({ teller, house }) => teller !== null && [...house].some(isTelling),
  )
  return !(isFarOff && areTwoHouses) && isLater(scene, few.span, many.span)
}

/** Part of a number by which it may have grown in the next report, whoever counts. */
const GROWTH = 0.25

/** *officials*, *sources* may be of any house. */
function isTelling(word: string): boolean {
  return !/^(?:official|authorit|source|witness|local|police|spokes|senior)/.test(word)
}

/** Who tells both numbers tells of two incidents. */
function areTwo(a: Answer, b: Answer, all: readonly Answer[]): boolean {
  const tells = (one: Answer, other: Answer) =>
    all.some(
      (x) =>
        x.span.report === one.span.report &&
        x.teller === one.teller &&
        x.sort === other.sort &&
        x.low === other.low &&
        x.high === other.high,
    )
  return tells(a, b) || tells(b, a)
}

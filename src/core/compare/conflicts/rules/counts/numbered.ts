/** One deed or state with its noun, in two numbers: *six people were on board*, *eight people had been on board*. */
import { groupBy } from '../../../../model/groups.js'
import { shared, type Quantity } from '../../../../model/index.js'
import { wordsSpan } from '../../../../language/tree.js'
import { CLASS_OF } from '../../../likeness/lexicon.en.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { areApart, mayBoth, oneDoer, tellTwo } from '../../together.js'
import { ANYBODY_DEAD, PARTS_OF_ALL } from '../../lexicon.en.js'
import { LIGHT } from '../../lexicon/predicates.en.js'
import type { Argument, Statement } from '../../statements.js'
import { BASE } from '../../policy.js'

/** CF29: two clauses that need not be alike count one noun under one predicate, each exactly, and not the same. */
export const renumbered: Finder = {
  id: 'CF29',
  example: '“six people were on board” here, “eight people had been on board” there.',
  find(scene) {
    const inTallies = talliedIn(scene)
    const all = scene.statements.flatMap((one) => countsOf(scene, one, inTallies))
    const groups = groupBy(all, ({ of, noun }) => `${of.verb} ${noun}`)
    return [...groups.values()].flatMap((same) =>
      same.flatMap((a, i) => same.slice(i + 1).flatMap((b) => compare(scene, a, b))),
    )
  },
}

interface Counted {
  readonly of: Statement
  readonly noun: string
  readonly quantity: Quantity
}

function compare(scene: Scene, a: Counted, b: Counted): Draft[] {
  if (a.quantity.low === b.quantity.low || mayBoth(scene, a.of.of, b.of.of)) return []
  if (areApart(scene, a.of, b.of) || tellTwo(scene, a.of.of, b.of.of)) return []
  if (!oneDoer(a.of.doer, b.of.doer) && a.of.object !== null && b.of.object !== null) return []
  const sides = [a, b].map(({ quantity, of }) => side(scene, spanOf(scene, of, quantity), of.of))
  return [
    {
      rule: 'CF29',
      kind: 'count',
      status: 'conflict',
      sides: [sides[0]!, sides[1]!],
      differs: `${a.quantity.low} against ${b.quantity.low} (${a.noun})`,
      score: BASE.count,
    },
  ]
}

/** From the number to the predicate. */
function spanOf({ view }: Scene, { at, of }: Statement, { span }: Quantity) {
  const { words } = view.lexed.get(of.claim.report)!
  const verb = wordsSpan(words, at, at + 1)
  const [from, to] = [Math.min(span.from, verb.from), Math.max(span.to, verb.to)]
  return to - from > LONG ? span : { ...span, from, to }
}

/** Letters from a number to its predicate that are still shown. */
const LONG = 60

/** The counted object, or the counted subject of what has none. */
function countsOf(
  scene: Scene,
  one: Statement,
  inTallies: (quantity: Quantity) => boolean,
): Counted[] {
  if (LIGHT.has(one.verb) || one.not || one.modal) return []
  const counted = one.object ?? one.doer
  const quantity = counted && quantityOf(scene, one, counted)
  if (!quantity || inTallies(quantity)) return []
  const { low, high, approx, head, additional } = quantity
  const exact = low !== null && low === high && approx === null && low > 1 && !additional
  const noun = CLASS_OF.get(head ?? '') ?? head
  if (!exact || !noun || PARTS_OF_ALL.has(noun)) return []
  return [{ of: one, noun: ANYBODY_DEAD.has(noun) ? 'people' : noun, quantity }]
}

function quantityOf({ view, quantities }: Scene, { of }: Statement, { word }: Argument) {
  const { words } = view.lexed.get(of.claim.report)!
  const at = wordsSpan(words, word, word + 1)
  return (quantities.get(of.claim.report) ?? []).find(
    ({ kind, span }) => kind === 'count' && shared(span, at) > 0,
  )
}

/** What the tallies of incidents count is compared there. */
function talliedIn({ given }: Scene): (quantity: Quantity) => boolean {
  const byReport = groupBy(
    given.tallies.flatMap(({ counts }) => counts.map(({ span }) => span)),
    ({ report }) => report,
  )
  return ({ number }) =>
    (byReport.get(number.report) ?? []).some((span) => shared(span, number) > 0)
}

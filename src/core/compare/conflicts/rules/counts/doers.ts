/** How many did it: *three men armed with rifles* here, *four attackers* there. */
import { children, isRelation, wordsIn } from '../../../../language/tree.js'
import { shared, type Quantity, type Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { OUTCOME_OF } from '../../../likeness/fates/outcomes.en.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { tellTwo } from '../../together.js'
import { DOERS, MAY_BE_DOERS } from '../../lexicon.en.js'
import { BASE, TELLINGS } from '../../policy.js'

/** CF24: all who attacked, in two numbers; what became of some of them counts only those. */
export const otherDoers: Finder = {
  id: 'CF24',
  example: '“three men armed with rifles entered” here, “there had been four attackers” there.',
  find(scene) {
    const all = doers(scene)
    return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b)))
  },
}

interface Doers {
  readonly number: number
  readonly quantity: Quantity
  readonly of: Proposition
}

function compare(scene: Scene, a: Doers, b: Doers): Draft[] {
  const oneVoice = a.of.claim.report === b.of.claim.report && a.of.claim.voice === b.of.claim.voice
  if (a.number === b.number || oneVoice || tellTwo(scene, a.of, b.of)) return []
  const sides = [a, b].map(({ quantity, of }) => side(scene, quantity.span, of))
  return [
    {
      rule: 'CF24',
      kind: 'count',
      status: 'conflict',
      sides: [sides[0]!, sides[1]!],
      differs: `${a.number} against ${b.number} (attackers)`,
      score: BASE.count,
    },
  ]
}

/** The first few tellings of each number; copies repeat it. */
function doers(scene: Scene): Doers[] {
  const counts = new Map<number, number>()
  return scene.view.propositions.flatMap((of) =>
    (scene.quantities.get(of.span.report) ?? []).flatMap((quantity): Doers[] => {
      const { low, high, approx, kind } = quantity
      const isExact = kind === 'count' && low !== null && low === high && approx === null
      if (!isExact || shared(quantity.span, of.span) === 0 || !areDoers(scene, of, quantity))
        return []
      counts.set(low, (counts.get(low) ?? 0) + 1)
      return counts.get(low)! > TELLINGS ? [] : [{ number: low, quantity, of }]
    }),
  )
}

function areDoers({ view }: Scene, of: Proposition, quantity: Quantity): boolean {
  const { words } = view.lexed.get(of.claim.report)!
  const { first, last } = wordsIn(words, quantity.span)
  const at = headOf(words, first, last)
  const text = view.texts.get(of.span.report)!
  const isPart =
    quantity.additional ||
    /^\s+(?:of|more)\b/.test(text.slice(quantity.number.to, quantity.number.to + 6))
  const isKnown = /^(?:the|these|those|both|all)$/i.test(words.form[first]!)
  if (isPart || isKnown || quantity.low! < 2) return false
  const isArmed = children(words, at).some(
    (word) =>
      isRelation(words, word, 'acl', 'amod', 'acl:relcl') &&
      words.form[word]!.toLowerCase() === 'armed',
  )
  const head = words.lemma[at]!
  if (!DOERS.has(head) && !(MAY_BE_DOERS.has(head) && isArmed)) return false
  return !isFate(words, at)
}

/** The word of a range on which the others hang. */
function headOf({ head }: Words, first: number, last: number): number {
  let at = first
  while (head[at]! >= first && head[at]! < last) at = head[at]!
  return at
}

/** *two gunmen were shot dead*: what became of them. */
function isFate(words: Words, at: number): boolean {
  let over = words.head[at]!
  for (let steps = 0; over !== -1 && steps < 2; steps++, over = words.head[over]!) {
    const parts = [over, ...children(words, over)]
    if (parts.some((word) => word !== at && OUTCOME_OF.has(words.lemma[word]!))) return true
  }
  return false
}

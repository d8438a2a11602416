/** States that exclude one another: *the alarm did not work* here, *all equipment was working* there. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import { children, isRelation, isUpos } from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { BASE } from '../../policy.js'
import { exclusive, type Filled } from '../../slots.js'
import { KINDS_OF_THINGS, OPPOSITES, type Opposites } from '../../states.en.js'
import type { Argument, Statement } from '../../statements.js'

/** CF32: one person or thing in two states of which it can be in one. */
export const otherState: Finder = {
  id: 'CF32',
  example: '“the alarm had been broken for weeks” here, “all equipment was working” there.',
  find(scene) {
    const told = scene.statements.flatMap((one) => statesIn(scene, one))
    // Who tells of both states passes on what others say: *records contradict the claim that he was fired: he resigned*.
    return exclusive(scene, told, { isOneThing: true }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF32',
        kind: a.turns && b.turns ? 'polarity' : 'outcome',
        status: 'conflict',
        sides,
        matter: a.slot,
        about: a.question,
        differs: `“${sides[0].value}” against “${sides[1].value}”`,
        score: BASE.polarity + 0.15,
      }
    })
  },
}

interface Told extends Filled {
  readonly question: string
  readonly turns: boolean
}

/** Poles by word, for each question. */
const POLES: readonly (Opposites & { readonly pole: ReadonlyMap<string, 0 | 1> })[] = OPPOSITES.map(
  (one) => ({
    ...one,
    pole: new Map(
      one.poles.flatMap((words, i) =>
        words.split(' ').map((word): [string, 0 | 1] => [word.replaceAll('_', ' '), i as 0 | 1]),
      ),
    ),
  }),
)

function statesIn(scene: Scene, one: Statement): Told[] {
  if (one.modal) return []
  const about = one.object ?? one.doer
  if (!about) return []
  const { words } = scene.view.lexed.get(one.of.claim.report)!
  return POLES.flatMap(({ question, of, pole, turns, only }): Told[] => {
    const found = poleOf(words, one.at, pole)
    if (found === null || (one.not && !turns)) return []
    if (isPerson(scene, about) !== (of === 'person') || !isKnown(scene, about)) return []
    if (only && !only.split(' ').includes(about.noun)) return []
    const value = String(one.not ? 1 - found : found)
    return thingsOf(about).map((thing) => {
      return { slot: `${question} ${thing}`, question, turns, value, of: one.of, span: one.span }
    })
  })
}

/** *was broken*, *was out of order*, *in critical condition*, *was a fake*. */
function poleOf(words: Words, at: number, pole: ReadonlyMap<string, 0 | 1>): 0 | 1 | null {
  const phrase = [at - 2, at - 1, at].map((word) => words.form[word]?.toLowerCase()).join(' ')
  const own = pole.get(phrase) ?? pole.get(words.lemma[at]!)
  if (own !== undefined) return own
  if (!isUpos(words, at, 'NOUN') || words.lemma[at] !== 'condition') return null
  const how = children(words, at).find((word) => isRelation(words, word, 'amod'))
  return how === undefined ? null : (pole.get(words.lemma[how]!) ?? null)
}

function isPerson({ view }: Scene, { head, noun }: Argument): boolean {
  if (!head.startsWith('@')) return PERSON_NOUNS.has(noun)
  return [...view.identityOf.values()].some(
    ({ id, kind }) => `@${id}` === head && kind === 'person',
  )
}

function isKnown({ telling }: Scene, { head }: Argument): boolean {
  return head.startsWith('@') || telling.isTelling(head) || KINDS_OF_THINGS.has(head)
}

/** *all equipment* is the alarm too. */
function thingsOf({ head }: Argument): string[] {
  return [head, ...(KINDS_OF_THINGS.get(head) ?? [])]
}

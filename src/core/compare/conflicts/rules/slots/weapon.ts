/** By what weapon somebody attacked: *with a handgun* here, *used a shotgun* there. */
import { child, isRelation, wordsSpan } from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { BASE } from '../../policy.js'
import { exclusive, places, type Filled, type Place } from '../../slots.js'
import { FOR_WEAPONS, WEAPON_OF } from '../../lexicon/states.en.js'

/** CF31: the weapon of one attack is told to be of two kinds; not by one who tells of both. */
export const otherWeapon: Finder = {
  id: 'CF31',
  example: '“he fired a pistol” here, “the man used a shotgun” there.',
  find: (scene) =>
    exclusive(scene, [...weapons(scene)]).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF31',
        kind: 'outcome',
        status: 'conflict',
        sides,
        about: 'with what weapon',
        differs: `${a.value} against ${b.value} (weapon)`,
        score: BASE.outcome + 0.05,
      }
    }),
}

function* weapons(scene: Scene): Generator<Filled> {
  for (const place of places(scene)) {
    const { of, words, at } = place
    const value = WEAPON_OF.get(words.lemma[at]!)
    if (value === undefined || of.negative || !isOne(words, at)) continue
    const verb = useOf(place)
    if (verb === -1) continue
    const [from, to] = [
      Math.max(Math.min(verb, at), at - NEAR),
      Math.max(at, Math.min(verb, at + NEAR)),
    ]
    yield { slot: 'weapon', value, of, span: wordsSpan(words, from, to + 1) }
  }
}

/** So many words between a weapon and its verb are shown. */
const NEAR = 6

function isOne(words: Words, at: number): boolean {
  return words.form[at]!.toLowerCase() === words.lemma[at] && child(words, at, 'nummod') === -1
}

/** The verb of using it, near above; -1 where the weapon is found, sold or kept. */
function useOf({ words, at }: Place): number {
  let over = at
  for (let steps = 0; steps < 3 && over !== -1; steps++) {
    if (isRelation(words, over, 'acl:relcl', 'parataxis')) return -1
    over = words.head[over]!
    if (over !== -1 && FOR_WEAPONS.has(words.lemma[over]!)) return over
  }
  return -1
}

/** Who the dead were: *most of them gunmen* here, *the victims were farmers* there. */
import {
  child,
  children,
  isRelation,
  isUpos,
  sentenceOf,
  wordsSpan,
} from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { FIGHTERS, NO_FIGHTERS, THE_DEAD } from '../../lexicon/blame.en.js'
import { HARM_OF } from '../../lexicon/states.en.js'
import { BASE } from '../../policy.js'
import { exclusive, places, type Filled, type Place } from '../../slots.js'

/** CF46: the dead of one deed, all or most of them, were fighters, or were not. */
export const otherVictimsSide: Finder = {
  id: 'CF46',
  example: '“the dead were rebels” here, “eleven were killed, most of them traders” there.',
  find(scene) {
    return exclusive(scene, [...told(scene)], { isOneThing: true }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF46',
        kind: 'side',
        status: 'conflict',
        sides,
        about: 'who the dead were',
        differs: `“${sides[0].value}” against “${sides[1].value}”`,
        score: BASE.side + 0.1,
      }
    })
  },
}

function* told(scene: Scene): Generator<Filled> {
  for (const place of places(scene)) {
    const { words, at, of } = place
    if (!isUpos(words, at, 'NOUN')) continue
    const isFighter = FIGHTERS.has(words.lemma[at]!)
    if (!isFighter && !NO_FIGHTERS.has(words.lemma[at]!)) continue
    const from = allOf(place)
    if (from === -1) continue
    const not =
      children(words, at).some((word) => /^(?:not|n't|n’t)$/i.test(words.form[word]!)) ||
      /^none$/i.test(words.form[from]!)
    const span = wordsSpan(words, Math.min(from, at), Math.max(from, at) + 1)
    yield {
      slot: 'who the dead were',
      value: isFighter === not ? 'no fighters' : 'fighters',
      of,
      span,
    }
  }
}

/** *the dead were rebels*, *those killed were all civilians*, *most of them traders*: the word for all of them; -1 where it is of some. */
function allOf({ words, at }: Place): number {
  const subject = child(words, at, 'cop') === -1 ? -1 : child(words, at, 'nsubj')
  if (subject !== -1 && areTheDead(words, subject)) return subject
  // *killing eleven people, most of them traders*
  const [all, of, them] = [at - 3, at - 2, at - 1]
  const isBeside = words.lemma[of] === 'of' && /^(?:them|whom)$/i.test(words.form[them] ?? '')
  if (!isBeside || !/^(?:most|all|none|many)$/i.test(words.form[all] ?? '')) return -1
  return tellsOfDead(words, at) ? all : -1
}

/** *the dead*, *the victims*, *those killed*, *most of the victims*. */
function areTheDead(words: Words, at: number): boolean {
  const of = /^(?:most|all|many|none)$/i.test(words.form[at]!) ? child(words, at, 'nmod') : at
  if (of === -1 || children(words, of).some((word) => isRelation(words, word, 'nummod')))
    return false
  if (THE_DEAD.has(words.lemma[of]!)) return true
  return children(words, of).some(
    (word) =>
      isRelation(words, word, 'acl', 'acl:relcl') && HARM_OF.get(words.lemma[word]!) === 'killed',
  )
}

function tellsOfDead(words: Words, at: number): boolean {
  const start = words.starts[sentenceOf(words, at)]!
  return words.lemma
    .slice(start, at)
    .some((lemma) => HARM_OF.get(lemma) === 'killed' || THE_DEAD.has(lemma))
}

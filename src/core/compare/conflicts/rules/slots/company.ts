/** Whether one did it alone: *acted alone* here, *there had been two men* there. */
import { child, children, isRelation, isUpos, wordsSpan } from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { DOERS, MAY_BE_DOERS } from '../../lexicon.en.js'
import { BASE } from '../../policy.js'
import { exclusive, places, type Filled, type Place } from '../../slots.js'

/** CF36: he did it alone, or somebody was with him. */
export const otherCompany: Finder = {
  id: 'CF36',
  example: '“the raider acted alone” here, “there had been two men” there.',
  find(scene) {
    const all = [...company(scene)]
    return exclusive(scene, all, { isOneThing: true }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF36',
        kind: 'polarity',
        status: 'conflict',
        sides,
        about: 'whether anybody was with the attacker',
        differs: `“${sides[0].value}” against “${sides[1].value}”`,
        score: BASE.polarity + 0.1,
      }
    })
  },
}

function* company(scene: Scene): Generator<Filled> {
  for (const place of places(scene)) {
    const value = isAlone(place) ? 'alone' : isWithOthers(place) ? 'others' : null
    if (value === null) continue
    const { words, at, of } = place
    const span = wordsSpan(words, Math.max(0, at - BEFORE), at + 1)
    yield {
      slot: 'company',
      value,
      of,
      span: span.from < of.span.from ? { ...span, from: of.span.from } : span,
    }
  }
}

/** So many words before the one that tells it are shown. */
const BEFORE = 4

/** *acted alone*, *a lone gunman*, *no evidence of a second person*. */
function isAlone({ words, at }: Place): boolean {
  const lemma = words.lemma[at]!
  if (lemma === 'alone') return /^(?:act|work|operate)$/.test(words.lemma[words.head[at]!] ?? '')
  if (DOERS.has(lemma)) return children(words, at).some((word) => words.lemma[word] === 'lone')
  const isMore = isSecond(words, at) || lemma === 'accomplice'
  return isMore && isDenied(words, at)
}

/** *there had been two men*, *a second gunman*, *an accomplice*. */
function isWithOthers({ words, at, of }: Place): boolean {
  if (of.negative) return false
  if (words.lemma[at] === 'accomplice') return isUpos(words, at, 'NOUN') && !isDenied(words, at)
  if (!isPerson(words, at)) return false
  const count = child(words, at, 'nummod')
  const verb = words.head[at]!
  const isThere = verb !== -1 && child(words, verb, 'expl') !== -1
  if (count !== -1) return isThere && /^(?:two|three|four|2|3|4)$/i.test(words.form[count]!)
  return isSecond(words, at) && DOERS.has(words.lemma[at]!) && !isDenied(words, at)
}

function isPerson(words: Words, at: number): boolean {
  const lemma = words.lemma[at]!
  return isUpos(words, at, 'NOUN') && (DOERS.has(lemma) || MAY_BE_DOERS.has(lemma))
}

function isSecond(words: Words, at: number): boolean {
  return isPerson(words, at) && children(words, at).some((word) => words.lemma[word] === 'second')
}

/** *no evidence of*, *there was no*. */
function isDenied(words: Words, at: number): boolean {
  const none = (word: number) => children(words, word).some((one) => words.lemma[one] === 'no')
  return none(at) || (isRelation(words, at, 'nmod') && none(words.head[at]!))
}

/** Of which country somebody is: *a Danish surgeon* here, *a surgeon from Norway* there. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  wordsSpan,
} from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { isAnother } from '../../../likeness/fates/bearers.js'
import { countriesByWord, countryOf } from '../../parties/countries.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { BASE } from '../../policy.js'
import { exclusive, places, type Filled, type Place } from '../../slots.js'
import { MANY_OF_A_KIND } from '../../lexicon/states.en.js'

/** CF34: the one surgeon, pilot or victim of a story is of one country here and of another there. */
export const otherCountry: Finder = {
  id: 'CF34',
  example: '“a Norlandic surgeon is missing” here, “a surgeon from Sudmark” there.',
  find: (scene) =>
    exclusive(scene, [...origins(scene)]).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF34',
        kind: 'actor',
        status: 'conflict',
        sides,
        about: `of which country the ${a.slot} is`,
        differs: `${a.value} against ${b.value} (${a.slot})`,
        score: BASE.actor + 0.1,
      }
    }),
}

function* origins(scene: Scene): Generator<Filled> {
  const known = countriesByWord(scene.view.names.values())
  const all = [...places(scene)].filter(({ words, at }) => isUpos(words, at, 'NOUN'))
  const many = new Set(all.filter(({ words, at }) => isMany(words, at)).map(nounOf))
  for (const place of all) {
    const { of, words, at } = place
    const noun = nounOf(place)
    if (many.has(noun) || !PERSON_NOUNS.has(noun) || MANY_OF_A_KIND.has(noun)) continue
    for (const word of children(words, at)) {
      const from =
        isRelation(words, word, 'nmod') && words.lemma[child(words, word, 'case')] === 'from'
      if (!from && !(word < at && isRelation(words, word, 'amod', 'compound'))) continue
      const range = extent(words, word)
      const country = countryOf(words, range, known)
      if (!country) continue
      const span = wordsSpan(words, Math.min(range.first, at), Math.max(range.last, at + 1))
      yield { slot: noun, value: country, of, span }
    }
  }
}

function nounOf({ words, at }: Place): string {
  return words.lemma[at]!
}

/** *three nurses*, *another surgeon*: the story has several. */
function isMany(words: Words, at: number): boolean {
  const isPlural = words.form[at]!.toLowerCase() !== words.lemma[at]
  return isPlural || child(words, at, 'nummod') !== -1 || isAnother(words, at)
}

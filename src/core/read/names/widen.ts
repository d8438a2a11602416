/** Names that the finders cut too short: a first name before, a particle within, the people or country of an office. */
import { TITLE_WORDS, WORD_CLASSES, WordClass } from '../../language/names/lexicon.en.js'
import { fold } from '../../language/names/fold.js'
import { XPOS } from '../../language/tagset.js'
import {
  isLarge,
  isTitleCase,
  labelOf,
  lower,
  sentenceBounds,
  type Found,
  type Given,
} from './found.js'
import { NAME_PARTICLES, NO_NAMES } from './lexicon.en.js'

/** Widens names over what belongs to them, where no other name holds it. */
export function widen(names: readonly Found[], given: Given): readonly Found[] {
  const held = new Uint8Array(given.words.count)
  for (const { first, last } of names) held.fill(1, first, last)
  return names.map((name) => {
    const [start, end] = sentenceBounds(given, name.first)
    if (isTitleCase(given.words, start, end)) return name
    const wide = withParticle(
      given,
      withFirstName(given, office(given, name, start), start, held),
      start,
      end,
      held,
    )
    for (let i = wide.first; i < wide.last; i++) held[i] = 1
    return wide
  })
}

/** *Redin* behind *Orsa* is *Orsa Redin*: a large word that is no title and no other name stands right before. */
function withFirstName(given: Given, name: Found, start: number, held: Uint8Array): Found {
  const at = name.first - 1
  if (name.type !== 'person' || name.last - name.first > 1 || at < start || held[at]) return name
  if (!isLarge(given, at) || !/^NNP/.test(XPOS[given.words.xpos[at]!]!)) return name
  const word = lower(given, at).replace(/\.$/, '')
  const { gazetteer } = given.language
  const common = NO_NAMES.has(word) || (WORD_CLASSES.get(word) ?? 0) !== 0
  if (common || gazetteer.lookup(given.words.form[at]!).length > 0 || TITLE_WORDS.has(word))
    return name
  if (at === start && !gazetteer.isFirstName(word)) return name
  return { ...name, first: at }
}

/** *Vilar do Mar*: a large word, a particle, a large word; one of the large ones is a name already. */
function withParticle(
  given: Given,
  name: Found,
  start: number,
  end: number,
  held: Uint8Array,
): Found {
  if (name.type !== 'person' && name.type !== 'place') return name
  let { first, last } = name
  const known = given.language.gazetteer.lookup(labelOf(given, name)).length > 0
  if (known && name.type === 'place') return name
  if (
    last + 1 < end &&
    NAME_PARTICLES.has(lower(given, last)) &&
    isLarge(given, last + 1) &&
    !held[last + 1]
  ) {
    last += 2
  }
  if (
    first - 2 >= start &&
    NAME_PARTICLES.has(lower(given, first - 1)) &&
    isLarge(given, first - 2) &&
    !held[first - 2]
  ) {
    first -= 2
  }
  return { ...name, first, last }
}

/** *Belgian Interior Ministry*: an office takes in the people or country before it. */
function office(given: Given, name: Found, start: number): Found {
  const at = name.first - 1
  if (name.type !== 'organisation' || at < start) return name
  const head = WORD_CLASSES.get(fold(given.words.form[name.last - 1]!).replace(/ies$/, 'y'))
  if (head !== WordClass.organisation) return name
  const { gazetteer } = given.language
  if (gazetteer.demonym(given.words.form[at]!) === null) return name
  if (gazetteer.lookup(labelOf(given, name)).some(({ country }) => country)) return name
  return { ...name, first: at }
}

/** Counts of lives, and of those who were among the dead. */
import { preposition } from '../../language/clause.js'
import { children, isRelation, sentenceOf, wordsIn } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import { U, X } from '../../language/tagset.js'
import { impliedBy } from './implied.js'
import { stated, type Counted, type Sight } from './quantity.js'

/**
 * *Three men, one woman hurt in storm*, *Boy, two men shot*, *A judge, his wife and a guard were shot*: what is listed with commas before
 * the first that the tree gives. The list begins its sentence, or stands behind a colon.
 */
export function listedBefore(
  sight: Sight,
  slot: string,
  last: Counted,
  isOnly: boolean,
): Counted[] {
  const { words, quantities, kinds } = sight
  const found: Counted[] = []
  let first = wordsIn(words, last.count.span).first
  while (words.form[first - 1] === ',' && kinds.isPerson(first - 2)) {
    const noun = first - 2
    const quantity = quantities.get(noun)
    const isCount =
      isOnly && quantity?.kind === 'count' && wordsIn(words, quantity.span).last === noun + 1
    const isNoun = words.xpos[noun] === X.NN || words.xpos[noun] === X.NNP
    const isNew = !isOnly && /^an?$/i.test(words.form[noun - 1] ?? '')
    const begin = isNew ? noun - 1 : noun
    const isNamed = isNew && sight.names.at(noun) !== null
    const isOne = quantity === undefined && isNoun && !isNamed && isOpening(words, begin)
    if (!isCount && !isOne) break
    const counted = isCount
      ? { rule: 'E11', count: stated(sight, slot, noun, quantity) }
      : impliedBy(sight, slot, noun)
    if (counted === null) break
    found.push(counted)
    first = isCount ? wordsIn(words, quantity.span).first : begin
  }
  return found.length > 0 && isOpening(words, first) ? found : []
}

/** True for the first word of a sentence, or of what stands behind a colon. */
function isOpening(words: Words, word: number): boolean {
  return word === words.starts[sentenceOf(words, word)] || words.form[word - 1] === ':'
}

/** *Claimed eight lives*, *took the lives of 11 people*: as many as the lives. */
export function livesOf(sight: Sight, slot: string, verb: number): Counted[] {
  const { words, quantities } = sight
  const lives = children(words, verb).find(
    (c) => words.lemma[c] === 'life' && isRelation(words, c, 'obj'),
  )
  if (lives === undefined) return []
  const whose = children(words, lives).filter((c) => preposition(words, c) === 'of')
  for (const word of [lives, ...whose]) {
    const quantity = quantities.get(word)
    if (quantity?.kind === 'count')
      return [{ rule: 'E11', count: stated(sight, slot, word, quantity) }]
  }
  return []
}

/** *The dead included three children*, *among the injured were a guard and two nurses*: some of those that it befell. */
export function membersOf(sight: Sight, slot: string, word: number): Counted[] {
  const { words } = sight
  const head = words.head[word]!
  if (head === -1) return []
  const isIncluded = words.lemma[head] === 'include' && isRelation(words, word, 'nsubj')
  const isAmong =
    head > word &&
    words.upos[head] === U.NOUN &&
    preposition(words, word) === 'among' &&
    isTold(sight, head)
  const named = isIncluded
    ? children(words, head).filter((c) => c > word && isRelation(words, c, 'obj'))
    : isAmong
      ? [head]
      : []
  const all = named.flatMap((c) => [
    c,
    ...children(words, c).filter((d) => isRelation(words, d, 'conj')),
  ])
  return all.flatMap((member) => {
    const quantity = sight.quantities.get(member)
    if (quantity?.kind === 'count')
      return [{ rule: 'E15', count: stated(sight, slot, member, quantity) }]
    const one = impliedBy(sight, slot, member)
    return one === null ? [] : [{ ...one, rule: 'E15' }]
  })
}

/** *Among the dead were two nurses*: the noun is what the sentence says of them. */
function isTold({ words }: Sight, noun: number): boolean {
  return children(words, noun).some((c) => isRelation(words, c, 'cop'))
}

/** Counts of lives, and of those who were among the dead. */
import { preposition } from '../../language/clause.js'
import { children, isRelation } from '../../language/tree.js'
import { U } from '../../language/tagset.js'
import { impliedBy } from './implied.js'
import { stated, type Counted, type Sight } from './quantity.js'

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

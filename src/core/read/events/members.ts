/** Counts of lives, of those who were among the dead, of some of those counted before, and of who was with them. */
import { preposition } from '../../language/clause.js'
import { children, isRelation, sentenceOf, wordsIn } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import { U, X } from '../../language/tagset.js'
import { impliedBy, PEOPLE } from './implied.js'
import { stated, type Counted, type Sight } from './quantity.js'
import type { Trigger } from './triggers.js'

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

/** *Claimed eight lives*, *eight lives were lost*, *took the lives of 11 people*: as many as the lives. */
export function livesOf(sight: Sight, slot: string, verb: number): Counted[] {
  const { words, quantities } = sight
  const lives = children(words, verb).find(
    (c) => words.lemma[c] === 'life' && isRelation(words, c, 'obj', 'nsubj:pass'),
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

/** *Seven farmers were among those killed*, *nine were among the dead*: how many of them. */
export function amongOf(sight: Sight, slot: string, word: number): Counted[] {
  const { words, quantities } = sight
  const head = words.head[word]!
  const they = [word, isRelation(words, word, 'acl') ? head : -1, ...children(words, word)].find(
    (w) => w !== -1 && preposition(words, w) === 'among',
  )
  if (they === undefined) return []
  const has = (w: number) =>
    w !== -1 && children(words, w).some((c) => isRelation(words, c, 'nsubj'))
  const verb = [they, words.head[they]!].find(has)
  if (verb === undefined) return []
  return children(words, verb).flatMap((c) => {
    const quantity = isRelation(words, c, 'nsubj') ? quantities.get(c) : undefined
    return quantity?.kind === 'count'
      ? [{ rule: 'E15', count: stated(sight, slot, c, quantity) }]
      : []
  })
}

/** *Died with four of his guards*, *was seized together with 12 guards*: it befell those as well. */
export function companionsOf(sight: Sight, slot: string, { arguments: args }: Trigger): Counted[] {
  if (!PEOPLE.has(slot) || args.some(({ pattern }) => pattern === 'obj')) return []
  return args.flatMap(({ pattern, word }) => {
    const quantity = sight.quantities.get(word)
    if (!WITH.test(pattern) || quantity?.kind !== 'count' || !sight.kinds.isPerson(word)) return []
    return [{ rule: 'E15', count: stated(sight, slot, word, quantity) }]
  })
}

const WITH = /^obl\((?:with|along|alongside|together)\)$/

/**
 * *Eleven people died, four of them farmers*, *14 dead, including two nurses*, *of whom four were farmers*: numbers of some of those counted last before, as far as
 * nothing else is counted between.
 */
export function someOf(sight: Sight, found: readonly Counted[], trigger: Trigger): Counted[] {
  const { words, quantities } = sight
  const whole = found.find(({ count, rule }) => /^E1[1178]$/.test(rule) && PEOPLE.has(count.slot))
  if (!whole?.count.quantity) return []
  const used = new Set(found.map(({ count }) => count.quantity))
  const end = words.starts[sentenceOf(words, trigger.word) + 1]!
  const parts: Counted[] = []
  for (let w = trigger.first; w < end; w++) {
    const quantity = words.from[w]! > whole.count.span.to ? quantities.get(w) : undefined
    if (quantity?.kind !== 'count' || words.upos[w] !== U.NUM || used.has(quantity.id)) continue
    const noun = numbered(sight, w)
    if (!isPart(sight, w, noun) || (quantity.low ?? 0) >= (whole.count.high ?? Infinity)) break
    used.add(quantity.id)
    parts.push({ rule: 'E15', count: stated(sight, whole.count.slot, noun, quantity) })
  }
  return parts
}

/** The person that a number counts, or the number where it stands alone. */
function numbered({ words, kinds }: Sight, number: number): number {
  const head = words.head[number]!
  return isRelation(words, number, 'nummod') && head !== -1 && kinds.isPerson(head) ? head : number
}

/** How far before a number *including* or *among them* may stand: *including at least two nurses*. */
const BEFORE = 4

function isPart({ words }: Sight, number: number, noun: number): boolean {
  if (words.lemma[number + 1] === 'of' && /^(?:they|whom?)$/.test(words.lemma[number + 2] ?? ''))
    return true
  if (words.form[number - 1] === 'whom' && words.form[number - 2] === 'of') return true
  if (noun === number) return false
  for (let w = number - 1; w >= number - BEFORE; w--) {
    if (words.lemma[w] === 'include') return true
    if (words.lemma[w] === 'they' && words.lemma[w - 1] === 'among') return true
    if (words.upos[w] === U.NOUN || words.upos[w] === U.PUNCT) return false
  }
  return false
}

/** *Among the dead were two nurses*: the noun is what the sentence says of them. */
function isTold({ words }: Sight, noun: number): boolean {
  return children(words, noun).some((c) => isRelation(words, c, 'cop'))
}

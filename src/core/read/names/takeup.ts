/** N8 and N9: descriptions and pronouns that take a name up again, where the text settles it. */
import { ROLE_WORDS } from '../../language/names/lexicon.en.js'
import { D, U, XPOS } from '../../language/tagset.js'
import type { Name, NameType } from '../../model/index.js'
import { isLarge, lower, sentenceBounds, type Given } from './found.js'
import {
  BETWEEN,
  FEMALE,
  FEMALE_TITLES,
  GROUP_NOUNS,
  MALE,
  MALE_TITLES,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  PLACE_NOUNS,
  RELATIVES,
} from './lexicon.en.js'

/** A name as the takers see it: where it is mentioned, what it is, and the words of its roles. */
export interface Seen {
  readonly index: number
  readonly type: NameType
  readonly label: string
  readonly known: string | null
  readonly at: readonly { readonly first: number; readonly last: number }[]
  readonly roles: ReadonlySet<string>
}

export interface Taken {
  readonly index: number
  readonly first: number
  readonly last: number
  readonly form: 'description' | 'pronoun'
  readonly rule: 'N8' | 'N9' | 'N14'
}

/** How many sentences back a description and a pronoun may reach. */
const REACH = { description: 3, pronoun: 1 } as const

/** Every description and pronoun that is settled, in reading order. */
export function takenUp(given: Given, names: readonly Seen[]): Taken[] {
  const { words } = given
  const owner = new Int32Array(words.count).fill(-1)
  names.forEach((name, i) => name.at.forEach(({ first, last }) => owner.fill(i, first, last)))
  const sentence = sentenceNumbers(given)
  const found: Taken[] = []
  for (let i = 0; i < words.count; i++) {
    if (owner[i] !== -1) continue
    const word = lower(given, i)
    const taken = /^(?:the|this|that)$/.test(word)
      ? description(given, i, names, owner, sentence)
      : MALE.has(word) || FEMALE.has(word)
        ? (asOwner(given, i, found) ?? pronoun(given, i, names, owner, sentence))
        : null
    if (taken && taken.index >= 0) found.push(taken)
  }
  return found
}

function sentenceNumbers({ words }: Given): Uint32Array {
  const numbers = new Uint32Array(words.count)
  for (let s = 0; s + 1 < words.starts.length; s++)
    numbers.fill(s, words.starts[s]!, words.starts[s + 1]!)
  return numbers
}

/** N8: *the town*, *the militant group*, *the spokesman*. */
function description(
  given: Given,
  at: number,
  names: readonly Seen[],
  owner: Int32Array,
  sentence: Uint32Array,
): Taken | null {
  let head = at + 1
  while (BETWEEN.has(lower(given, head)) && !isNounEnd(given, head)) head++
  const noun = lower(given, head)
  if (head >= given.words.count || isLarge(given, head) || goesOn(given, head)) return null
  const test = wanted(noun)
  if (!test) return null
  const options = near(at, REACH.description, names, owner, sentence, test)
  const settled = options.length === 1 ? options[0]! : -1
  return settled < 0
    ? null
    : { index: settled, first: at, last: head + 1, form: 'description', rule: 'N8' }
}

const isNounEnd = (given: Given, at: number): boolean =>
  !/^(?:NN|NNS|JJ|NNP)$/.test(XPOS[given.words.xpos[at + 1] ?? 0]!)

/** True where the noun is only the first part of another one, or is told apart by what follows: *the town of Lorn*. */
function goesOn(given: Given, head: number): boolean {
  const { words } = given
  return (
    (/^(?:NNP?S?|NNPS|POS)$/.test(XPOS[words.xpos[head + 1] ?? 0]!) &&
      words.deprel[head] === D.compound) ||
    /^(?:of|that|which|who|where|-)$/.test(lower(given, head + 1))
  )
}

function wanted(noun: string): ((name: Seen) => boolean) | null {
  const place = PLACE_NOUNS.get(noun)
  if (place) {
    return ({ type, known }) =>
      type === 'place' && (known?.startsWith('country:') ?? false) === (place === 'country')
  }
  if (noun === 'network') return ({ type }) => type === 'outlet' || type === 'group'
  if (OUTLET_NOUNS.has(noun)) return ({ type }) => type === 'outlet'
  if (GROUP_NOUNS.has(noun))
    return ({ type, label }) =>
      (type === 'group' && !/(?:coalition|forces|troops)$/.test(label)) ||
      (type === 'organisation' && /^organi/.test(noun))
  if (ORGANISATION_NOUNS.has(noun)) {
    return ({ type, label }) =>
      (type === 'organisation' || type === 'outlet') && label.toLowerCase().includes(noun)
  }
  if (ROLE_WORDS.has(noun)) return ({ type, roles }) => type === 'person' && roles.has(noun)
  return null
}

/** No description reaches over more words than this. */
const FARTHEST = 300

/** The last of the places, sorted, that begins before a word; there is one. */
function lastBefore(places: Seen['at'], word: number): Seen['at'][number] {
  let low = 0
  let high = places.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.first < word) low = middle
    else high = middle
  }
  return places[low]!
}

/** Names that fit, of which a mention stands in the last `reach` sentences before `at`. */
function near(
  at: number,
  reach: number,
  names: readonly Seen[],
  owner: Int32Array,
  sentence: Uint32Array,
  test: (name: Seen) => boolean,
): number[] {
  const found = new Set<number>()
  const now = sentence[at]!
  for (let i = at - 1; i >= 0 && i > at - FARTHEST && now - sentence[i]! <= reach; i--) {
    const name = owner[i]!
    if (name >= 0 && test(names[name]!)) found.add(name)
  }
  return [...found]
}

/**
 * N9: *His lawyer, Orla Vesh, denied that he …*: he is whose lawyer she is, and nobody where that is not known. Null where the
 * sentence does not open so.
 */
function asOwner(given: Given, at: number, found: readonly Taken[]): Taken | null {
  const word = lower(given, at)
  if (word !== 'he' && word !== 'she') return null
  const [start] = sentenceBounds(given, at)
  const his = lower(given, start) === (word === 'he' ? 'his' : 'her')
  if (!his || at - start > FARTHEST) return null
  let noun = start + 1
  while (noun < start + 4 && !RELATIVES.has(lower(given, noun))) noun++
  if (noun === start + 4) return null
  const owner = found.find(({ first }) => first === start)
  return { index: owner?.index ?? -1, first: at, last: at + 1, form: 'pronoun', rule: 'N9' }
}

/** N9: *he* and *she* take up the only person of this sentence and the one before it, if nobody unnamed stands between. */
function pronoun(
  given: Given,
  at: number,
  names: readonly Seen[],
  owner: Int32Array,
  sentence: Uint32Array,
): Taken | null {
  const word = lower(given, at)
  const options = near(at, REACH.pronoun, names, owner, sentence, ({ type }) => type === 'person')
  if (options.length !== 1) return null
  const settled = options[0]!
  const gender = genderOf(names[settled]!)
  if ((gender === 'f' && MALE.has(word)) || (gender === 'm' && FEMALE.has(word))) return null
  if (somebodyElse(given, at, names[settled]!, sentence, owner)) return null
  return { index: settled, first: at, last: at + 1, form: 'pronoun', rule: 'N9' }
}

/** True where an unnamed person is a subject between the name and the pronoun. */
function somebodyElse(
  given: Given,
  at: number,
  name: Seen,
  sentence: Uint32Array,
  owner: Int32Array,
): boolean {
  const { words } = given
  const last = lastBefore(name.at, at)
  const from = Math.max(at - FARTHEST, sentenceBounds(given, last.first)[0])
  for (let i = from; i < at; i++) {
    if (owner[i] !== -1 || sentence[at]! - sentence[i]! > 1) continue
    const subject = words.deprel[i] === D.nsubj || words.deprel[i] === D['nsubj:pass']
    if (
      subject &&
      words.upos[i] === U.NOUN &&
      (ROLE_WORDS.has(words.lemma[i]!) ||
        /^(?:man|woman|official|source|boy|girl|person)$/.test(words.lemma[i]!))
    ) {
      return true
    }
  }
  return false
}

/** Only a title tells; a first name does not. */
function genderOf({ roles }: Seen): 'm' | 'f' | null {
  for (const role of roles) {
    if (MALE_TITLES.has(role)) return 'm'
    if (FEMALE_TITLES.has(role)) return 'f'
  }
  return null
}

/** The names of a report as the takers want them. */
export function seenOf(names: readonly Name[], at: readonly Seen['at'][], text: string): Seen[] {
  return names.map((name, index) => ({
    index,
    type: name.type,
    label: name.label,
    known: name.known,
    at: at[index]!,
    roles: new Set(
      name.roles.flatMap(({ from, to }) => roleNoun(text.slice(from, to).toLowerCase())),
    ),
  }))
}

/** The noun that heads a role: the last word before *of*, *in*, *for*, *at* or a comma. */
function roleNoun(role: string): string[] {
  const head = role.split(/\s(?:of|in|for|at|to|from|with|on|who)\s|,/)[0]!.match(/[\p{L}-]+/gu)
  return head ? [head.at(-1)!] : []
}

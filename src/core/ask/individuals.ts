/** Persons told of one by one, without a number: which of them must be different people. */
import type { HarmTold } from './harm.js'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SELF = /^(?:him|her|them)sel(?:f|ves)$/i
const ANOTHER = /\b(?:another|second|third|fourth|other)\b/i
const MALE = list(
  'man boy male father dad son brother husband grandfather uncle nephew boyfriend ex-husband groom grandson',
)
const FEMALE = list(
  'woman girl female mother mom daughter sister wife grandmother aunt niece girlfriend ex-wife bride granddaughter',
)
const GROWN = list(
  'man woman adult father mother dad mom husband wife officer deputy grandfather grandmother uncle aunt',
)
const YOUNG = list(
  'boy girl child teen teenager juvenile baby toddler infant kid youth schoolboy schoolgirl',
)
const SIDES: readonly ReadonlySet<string>[] = [
  list(
    'officer deputy trooper policeman sergeant agent guard constable policewoman clerk employee bystander',
  ),
  list('suspect gunman shooter attacker robber intruder burglar assailant'),
]

/** What tells one person from another. */
interface Person {
  readonly noun: string
  readonly age: string | null
  /** Words of the name, where it is one. */
  readonly name: ReadonlySet<string>
  readonly told: HarmTold
}

/** True for those who did it to themselves. */
export const isSelf = ({ who }: HarmTold): boolean => SELF.test(who.trim())

function personOf(told: HarmTold): Person {
  const who = told.who.replace(/\s+/g, ' ').trim()
  const age = /\b(\d{1,2})(?=[- ]?(?:year|yr|y\/o)|,|$)/.exec(who)?.[1] ?? null
  const short = who.split(/,| (?:of|in|at|from|with|who|whose|to|on|inside|near) | \(/)[0]!
  const words = short.replace(/\d+[- ]years?[- ]old/gi, ' ').match(/[\p{L}.’'-]+/gu) ?? []
  const noun = words.at(-1) ?? ''
  const isName = /^\p{Lu}/u.test(noun) && told.place >= 0
  return {
    noun: noun.toLowerCase(),
    age,
    name: new Set(isName ? words.map((word) => word.toLowerCase()) : []),
    told,
  }
}

/** True where two tellings cannot be of one person: other ages, sexes, times of life, sides or names. */
function isOther(a: Person, b: Person): boolean {
  if (a.age !== null && b.age !== null) return a.age !== b.age
  const apart = (one: ReadonlySet<string>, two: ReadonlySet<string>) =>
    (one.has(a.noun) && two.has(b.noun)) || (one.has(b.noun) && two.has(a.noun))
  if (apart(MALE, FEMALE) || apart(GROWN, YOUNG) || apart(SIDES[0]!, SIDES[1]!)) return true
  if (a.name.size < 2 || b.name.size < 2) return false
  return [...a.name].every((word) => !b.name.has(word))
}

/** How many different people these tellings of one person each must be about. */
export function countPersons(told: readonly HarmTold[]): number {
  const found: Person[] = []
  for (const person of told.map(personOf)) {
    if (found.every((other) => isOther(person, other))) found.push(person)
  }
  return found.length
}

/** How many were hurt and lived, where no number says it: those who cannot be any of the dead. */
export function countHurt(told: readonly HarmTold[]): number {
  const dead = told.filter((t) => t.slot === 'killed' && t.low > 0)
  const hurt = told.filter((t) => t.slot !== 'killed' && t.low === 1)
  if (dead.length === 0) return countPersons(hurt)
  const persons = dead.map(personOf)
  const others = hurt.filter((each) => {
    if (isSelf(each)) return false
    if (each.lives || ANOTHER.test(each.who)) return true
    const person = personOf(each)
    if (persons.every((other) => isOther(person, other) || isDoer(person, other))) return true
    return dead.some((one) => areBeside(each, one)) && !persons.some((one) => isSame(person, one))
  })
  return countPersons(others)
}

/** *Shot himself*, beside *an officer was wounded* or *wounded her son*: the one who did it is no officer and nobody's. */
function isDoer(hurt: Person, dead: Person): boolean {
  if (!isSelf(dead.told)) return false
  return SIDES[0]!.has(hurt.noun) || OWNED.test(hurt.told.who)
}

/** Those told of as somebody's, or as new: *her son*, *another man*. */
const OWNED = /^(?:his|her|their|another)\s|['’]s\s/i
const PRONOUN = /^(?:he|she|him|her|they|them|who|it)$/i
const THE = /^the\s/i

/** *Killed his wife and wounded a neighbour*: two persons told of in one sentence, neither by a pronoun nor by *the* same noun again. */
function areBeside(hurt: HarmTold, dead: HarmTold): boolean {
  if (hurt.sentence !== dead.sentence || PRONOUN.test(hurt.who) || PRONOUN.test(dead.who))
    return false
  if (hurt.span.from < dead.span.to && dead.span.from < hurt.span.to) return false
  if (isSelf(dead)) return OWNED.test(hurt.who)
  return !THE.test(hurt.who) && !THE.test(dead.who) && hurt.slot === 'injured'
}

/** True where two tellings are most likely of one person: the same age, a name in common, or the same noun and no age. */
function isSame(a: Person, b: Person): boolean {
  if (a.age !== null && b.age !== null) return a.age === b.age
  if ([...a.name].some((word) => b.name.has(word))) return true
  return a.noun === b.noun && a.age === b.age && !PRONOUN.test(a.noun)
}

/** English words for telling who or what a phrase refers to. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a pronoun says of what it stands for. */
export interface Pronoun {
  /** What kind of pronoun: number of a row of `PRONOUN_KINDS`. */
  readonly kind: number
  readonly plural: boolean | null
  readonly gender: Gender | null
  readonly reflexive: boolean
}

/** What the words say: a man's or a woman's pronoun or title, or a thing's pronoun. */
export type Gender = 'm' | 'f' | 'thing'

const KINDS: readonly (readonly [string, boolean | null, Gender | null])[] = [
  ['i me my mine myself', false, null],
  ["we us our ours ourselves 's ’s", true, null],
  ['you your yours yourself yourselves ya', null, null],
  ['he him his himself', false, 'm'],
  ['she her hers herself', false, 'f'],
  ['it its itself', false, 'thing'],
  ["they them their theirs themselves themself 'em ’em em", null, null],
  ['this that', false, 'thing'],
  ['these those', true, null],
  ['there here', false, 'thing'],
]

/** Pronouns that stand for somebody or something that is known, by their words. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  KINDS.flatMap(([words, plural, gender], kind) =>
    words
      .split(' ')
      .map(
        (word) => [word, { kind, plural, gender, reflexive: /sel(?:f|ves)$/.test(word) }] as const,
      ),
  ),
)

/** Numbers of kinds of pronouns that the rules ask for. */
export const IT = 5
export const FIRST_OR_SECOND = 3

/** Nouns that mean a man or a woman, a boy or a girl, whoever bears them. */
export const MALE_NOUNS = list(`
  mr sir lord king prince duke father dad brother son husband uncle nephew grandfather grandson man boy guy gentleman
  boyfriend widower businessman policeman spokesman chairman fireman congressman clergyman monk sheikh sultan emperor stepfather
`)
export const FEMALE_NOUNS = list(`
  mrs ms miss madam lady queen princess duchess mother mom mum sister daughter wife aunt niece grandmother granddaughter
  woman girl girlfriend widow businesswoman policewoman spokeswoman chairwoman congresswoman nun empress actress stepmother
`)

/** Nouns that mean one or several persons. */
export const PERSON_NOUNS = list(`
  person people man woman boy girl child kid baby adult teenager youth father mother parent son daughter brother sister sibling
  husband wife spouse couple widow uncle aunt cousin nephew niece grandfather grandmother relative friend neighbour neighbor
  colleague partner guest stranger guy lady gentleman somebody someone anybody anyone everybody everyone nobody
  president minister chancellor governor mayor senator congressman congresswoman representative lawmaker politician deputy
  secretary ambassador envoy diplomat commissioner official officer general colonel captain sergeant lieutenant commander
  soldier policeman policewoman policeman inspector detective constable sheriff chief judge justice magistrate prosecutor
  lawyer attorney defendant plaintiff suspect convict prisoner inmate detainee spokesman spokeswoman spokesperson chairman
  chairwoman chair director manager boss head leader founder owner employee worker staffer executive engineer pilot driver
  author writer poet novelist journalist reporter correspondent editor artist painter actor actress singer musician composer
  player striker coach fan athlete winner champion professor teacher student pupil scholar scientist researcher expert analyst
  historian economist doctor physician nurse surgeon patient victim survivor witness bystander resident citizen villager
  farmer fisherman shopkeeper trader customer consumer passenger tourist visitor traveller refugee migrant immigrant
  gunman attacker bomber fighter rebel militant terrorist jihadist hostage smuggler trafficker thief killer murderer robber
  king queen prince princess emperor empress monk nun priest pope bishop imam cleric pastor rabbi saint
  member candidate voter supporter activist protester demonstrator volunteer user viewer reader speaker participant individual
  human native inhabitant hero enemy ally successor predecessor heir ancestor
`)

/** Nouns of bodies of persons, which *it* and *they* may both take up. */
export const BODY_NOUNS = list(`
  organization organisation company firm corporation business agency ministry department office bureau authority
  commission committee council court parliament congress senate assembly government administration cabinet police army navy
  force military union association institute charity team club board panel party
  staff bank university college school church hospital museum airline coalition alliance federation league
`)

/** Nouns of armed or political bodies. */
export const GROUP_NOUNS = list(`
  group movement militia cartel insurgency faction gang network cell guerrilla
`)

/** Nouns of those who print and send. */
export const OUTLET_NOUNS = list(`
  newspaper paper magazine broadcaster station channel website daily weekly outlet tabloid blog journal
`)

/** Nouns of places within a country, and of countries. */
export const PLACE_NOUNS = list(`
  province region county district city town village capital municipality area island neighbourhood neighborhood suburb
  settlement port resort state peninsula
`)
export const COUNTRY_NOUNS = list('country nation kingdom republic')

/** Verbs whose *it* stands for nothing: *it seems that*, *it rained*. */
export const EMPTY_VERBS = list(
  'seem appear happen turn take rain snow follow matter remain become strike occur',
)

/** Verbs of speaking, whose subject *he said* takes up more often than other subjects. */
export const SPEECH_VERBS = list(
  'say tell add announce claim note argue state explain warn confirm deny report insist stress admit reply ask write think believe',
)

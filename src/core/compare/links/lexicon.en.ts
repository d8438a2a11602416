/** Words for relations between persons, groups, places and incidents, and which of them make a link. */
import type { NameType } from '../../model/index.js'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const list = (text: string): ReadonlySet<string> => new Set(words(text))

/** What a noun of relation asks of the two whom it ties. */
interface RelationClass {
  readonly nouns: string
  /** Who can bear it. */
  readonly bearer: ReadonlySet<NameType>
  /** Whose it can be. */
  readonly of: ReadonlySet<NameType>
}

const types = (...all: readonly NameType[]): ReadonlySet<NameType> => new Set(all)
const PERSON = types('person')
const BODIES = types('group', 'organisation', 'outlet', 'facility')

/**
 * The policy: a noun ties its bearer only to what it can be the noun of. A wife is somebody's, never a country's; a minister is a
 * state's, never an outlet's; *the Lisbon lawyer* and *a Belgian student* say where people are from, and are no link.
 */
const CLASSES: readonly RelationClass[] = [
  {
    nouns:
      'widow widower wife husband brother sister son daughter father mother cousin nephew niece uncle aunt fiancé fiancée ' +
      'girlfriend boyfriend grandson granddaughter grandfather grandmother stepson stepfather son-in-law brother-in-law ' +
      'father-in-law twin descendant bodyguard accomplice',
    bearer: PERSON,
    of: PERSON,
  },
  {
    nouns:
      'lawyer attorney aide adviser advisor assistant friend associate driver partner client successor predecessor rival ally',
    bearer: PERSON,
    of: types('person', 'group', 'organisation', 'outlet'),
  },
  {
    nouns:
      'president premier minister chancellor ambassador envoy governor mayor senator king queen negotiator representative',
    bearer: PERSON,
    of: types('place', 'nationality', 'group', 'organisation'),
  },
  {
    nouns:
      'leader chief head boss commander emir founder co-founder secretary chairman chairwoman director spokesman spokeswoman ' +
      'spokesperson deputy prosecutor coach captain',
    bearer: PERSON,
    of: types('person', 'place', ...BODIES),
  },
  {
    nouns:
      'manager commissioner administrator warden rector principal treasurer owner surgeon ' +
      'member fighter operative recruiter financier ideologue supporter follower official officer analyst fellow reporter ' +
      'correspondent journalist editor judge employee teacher professor inspector sheriff',
    bearer: PERSON,
    of: BODIES,
  },
  {
    nouns:
      'affiliate branch offshoot splinter breakaway faction wing arm subsidiary auxiliary mouthpiece successor ally rival',
    bearer: BODIES,
    of: BODIES,
  },
]

/** Nouns of relation, each with the classes that it stands in. */
export const RELATION_NOUNS: ReadonlyMap<string, readonly RelationClass[]> = new Map(
  [...new Set(CLASSES.flatMap(({ nouns }) => words(nouns)))].map((noun) => [
    noun,
    CLASSES.filter(({ nouns }) => words(nouns).includes(noun)),
  ]),
)

/** Nouns that follow a name without making it another: *the Red Dawn group*, *Olmar province*. */
export const CLASS_NOUNS = list(
  'group network organization organisation movement party militia army forces force government ministry state province region ' +
    'district county city town village club team hospital university school college prison theatre theater museum airport ' +
    'station institute agency commission authority council committee bureau department regiment brigade battalion coalition alliance',
)

/** Nouns for a group that stand for one named before: *the group’s founder*. */
export const BODY_NOUNS = list(
  'group network organization organisation movement party militia front faction gang cell company union brigade',
)

/** Those who speak for the body that their report has just named. */
export const SPEAKERS = list('spokesman spokeswoman spokesperson')

/** Nouns and verbs by which one body comes from another. */
export const OFFSPRING = list(
  'offshoot splinter branch wing faction affiliate arm break away split',
)

/** What a body is made of: to lead its fighters is to lead in it, to join its ranks is to join it. */
export const PARTS_OF_BODIES = list('fighter rank force men troop member wing army militia cadre')

/** Plural nouns for those who are one thing to each other: *brothers Ilan and Oren Vesh*. */
export const MUTUAL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['brother', 'brothers'],
  ['sister', 'sisters'],
  ['twin', 'twins'],
  ['cousin', 'cousins'],
  ['couple', 'couple'],
])

/** What a verb may tie: anybody, persons alone, or a person or body to a body. */
export type Tied = 'any' | 'to person' | 'to body'

/** Verbs between two parties, with the relation that they state from subject to object. */
export const RELATION_VERBS: ReadonlyMap<string, readonly [kind: string, tied: Tied]> = new Map([
  ['meet', ['met', 'any']],
  ['marry', ['married to', 'to person']],
  ['join', ['member of', 'to body']],
  ['lead', ['leader of', 'to body']],
  ['head', ['leader of', 'to body']],
  ['found', ['founder of', 'to body']],
  ['command', ['commander of', 'to body']],
  ['finance', ['funded', 'any']],
  ['fund', ['funded', 'any']],
  ['arm', ['supplied arms to', 'any']],
  ['train', ['trained', 'any']],
  ['recruit', ['recruited', 'any']],
  ['contact', ['in contact with', 'any']],
  ['know', ['knew', 'to person']],
  ['support', ['supports', 'any']],
  ['represent', ['represents', 'any']],
])

/** Verbs whose second party stands behind a preposition: *fights beside the guard*, *has gone over to the rebels*. */
export const SIDE_VERBS: ReadonlyMap<string, readonly [kind: string, prepositions: string]> =
  new Map([
    ['fight', ['fights', 'for beside alongside with']],
    ['side', ['sides', 'with']],
    ['defect', ['defected', 'to']],
    ['go', ['gone over', 'to']],
    ['split', ['split', 'from']],
    ['break', ['broke away', 'from with']],
    ['belong', ['belongs', 'to']],
    ['speak', ['speaks', 'for']],
    ['work', ['works', 'for']],
    ['serve', ['served', 'under']],
    ['answer', ['answers', 'to']],
    ['report', ['reports', 'to']],
    ['travel', ['travelled', 'with']],
    ['meet', ['met', 'with']],
  ])

/** Verbs of the table above that need their adverb: to go to the army is not to go over to it. */
export const SIDE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['go', 'over'],
  ['break', 'away'],
])

/** What is given, had or got between two parties: *pledged allegiance to*, *had contact with*, *received instructions from*. */
export const DEALINGS: ReadonlyMap<string, readonly [kind: string, prepositions: string]> = new Map(
  [
    ['allegiance', ['allegiance', 'to']],
    ['loyalty', ['loyalty', 'to']],
    ['contact', ['in contact', 'with']],
    ['tie', ['ties', 'to with']],
    ['link', ['links', 'to with']],
    ['instruction', ['instructions', 'from']],
    ['order', ['orders', 'from']],
    ['money', ['money', 'from']],
    ['funding', ['funding', 'from']],
    ['weapon', ['weapons', 'from']],
    ['arm', ['arms', 'from']],
  ],
)

/** Verbs and adjectives that tie the subject to what follows *to* or *with*: *linked to*, *loyal to*. */
export const TIES: ReadonlyMap<string, string> = new Map([
  ['link', 'linked to'],
  ['tie', 'linked to'],
  ['connect', 'linked to'],
  ['affiliate', 'affiliated with'],
  ['ally', 'allied with'],
  ['loyal', 'loyal to'],
  ['close', 'close to'],
  ['associate', 'linked to'],
])

/** Verbs of handing over. */
export const SUPPLY_VERBS = list('supply provide send deliver sell give donate ship smuggle')

/** What is handed over, and the link that it makes. */
export const SUPPLIES: ReadonlyMap<string, string> = new Map([
  ...words(
    'arm weapon weaponry ammunition munition rifle grenade missile rocket mortar gun explosive detonator shell drone tank',
  ).map((thing) => [thing, 'supplied arms to'] as const),
  ...words('money cash fund funding loan').map((thing) => [thing, 'gave money to'] as const),
])

/** What a party does with an incident as a whole. */
export const DEED_VERBS: ReadonlyMap<string, string> = new Map([
  ['carry', 'carried out'],
  ['order', 'ordered'],
  ['direct', 'directed'],
  ['plan', 'planned'],
  ['mastermind', 'masterminded'],
  ['organise', 'organised'],
  ['organize', 'organised'],
  ['commit', 'committed'],
  ['perpetrate', 'committed'],
  ['stage', 'staged'],
])

/** Shares in an incident: *had any part in the attack*, *claimed responsibility for it*. */
export const SHARES: ReadonlyMap<string, readonly [kind: string, prepositions: string]> = new Map([
  ['part', ['took part in', 'in']],
  ['role', ['role in', 'in']],
  ['hand', ['hand in', 'in']],
  ['involvement', ['involved in', 'in']],
  ['responsibility', ['claimed responsibility for', 'for']],
])

/** Those of a toll, and what each is to what brought it about. */
export const TOLLS: ReadonlyMap<string, string> = new Map([
  ['dead', 'killed in'],
  ['killed', 'killed in'],
  ['slain', 'killed in'],
  ['victims', 'victim of'],
  ['casualties', 'victim of'],
  ['fatalities', 'killed in'],
  ['wounded', 'wounded in'],
  ['injured', 'wounded in'],
  ['hurt', 'wounded in'],
  ['missing', 'missing in'],
  ['abducted', 'abducted in'],
  ['kidnapped', 'abducted in'],
  ['hostages', 'held hostage in'],
  ['arrested', 'arrested in'],
  ['detained', 'arrested in'],
  ['held', 'arrested in'],
])

/** *The dead include Orel*. */
export const NAMING_VERBS = list('include number')

/** Verbs that give one a share. */
export const SHARE_VERBS = list('take have play claim admit deny')

/** What follows these is only wanted: *wanted to defect to*. */
export const WISHES = list(
  'want plan hope try attempt threaten refuse intend seek ask urge wish agree offer decline fail fear',
)

/** Words of what is not or not yet so. */
export const UNREAL = list('would should will shall ’ll if unless')

/** Titles that say the same of somebody: in whichever word reports tell it, it is one link. */
export const SAME_TITLE: ReadonlyMap<string, string> = new Map([
  ['chief', 'leader'],
  ['head', 'leader'],
  ['boss', 'leader'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['attorney', 'lawyer'],
  ['advisor', 'adviser'],
  ['defense', 'defence'],
])

/** Words that make a link only reported. */
export const REPORTED = list(
  'reportedly allegedly apparently supposedly purportedly believed thought said suspected alleged accused purported may might ' +
    'possible possibly likely could so-called',
)

/** Words by which a title is only its bearer’s own. */
export const SELF_GIVEN = list('self-styled self-proclaimed self-declared self-appointed')

export const DENIED = list('not never no deny denied denies n’t without')

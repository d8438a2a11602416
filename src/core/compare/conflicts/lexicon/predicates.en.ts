/** English words for comparing what is said of things: verbs that news uses for one another, light words, words of absence. */

/** Verbs, and nouns of the same deeds, that reports exchange where they tell that something is so or not; the first stands for all. */
const PREDICATES = `
find recover discover locate retrieve
pay payment
demand ask seek want
own belong
carry transport load hold
sign signature agree agreement
sell supply provide furnish
charge indict indictment
arrest detain hold custody
kill die dead death execute
hit strike struck
release free
warn warning alert
rent hire
see spot sight
treat treatment admit
plan prepare plot plotting
fault problem failure malfunction defect
`

/** Lemma → the word that stands for its class, for verbs that are told to be so here and not so there. */
export const PREDICATE_OF: ReadonlyMap<string, string> = new Map(
  PREDICATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [head, ...rest] = line.split(' ')
      return [head!, ...rest].map((word): [string, string] => [word, head!])
    })
    .reverse(),
)

/** Verbs that say too little, or tell what somebody says, thinks or can tell: *did not know* denies nothing. */
export const LIGHT: ReadonlySet<string> = new Set(
  `be have do get go come take make give bring put let keep say tell add note state report announce declare confirm deny claim
  admit comment answer reply explain think believe know expect hope want wish feel see look seem appear mean show suggest
  indicate suspect doubt understand speak talk call name identify specify elaborate disclose verify rule respond decline
  refuse agree happen become remain stay start begin continue need try use describe publish conduct pose`.split(
    /\s+/,
  ),
)

/** Verbs that give a noun of a deed no meaning of their own: *no charges had been brought*. */
export const BRINGING: ReadonlySet<string> = new Set(
  'bring file make have take carry lay press pay give be see find know hold reach receive'.split(
    ' ',
  ),
)

/** Nouns of deeds beside light verbs, with the verb that says the same: *made threats against*, *carried out a search*. */
export const DEED_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    contact: 'contact',
    threaten: 'threat',
    visit: 'visit',
    search: 'search',
    warn: 'warning alert',
    attack: 'attack',
    strike: 'strike airstrike',
    pay: 'payment',
    help: 'help assistance support',
    harm: 'harm',
    promise: 'promise',
  }).flatMap(([verb, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, verb])),
)

/** Nouns of which there is none where something has not been: *no trace of a missile*. */
export const TRACES: ReadonlySet<string> = new Set(
  'trace sign evidence indication proof question'.split(' '),
)

/** What is the case of many things that have a word of their own: *no weapons* excludes *rifles*. */
export const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    weapon: 'gun rifle pistol missile rocket grenade shell bomb mortar ammunition arms munition',
    drug: 'cocaine heroin cannabis',
    money:
      'ransom dollar euro cash sum payment franc pound cent penny ruble rouble yen yuan rupee dinar lira peso rand naira',
    explosive: 'bomb grenade dynamite',
  }).flatMap(([kind, words]) =>
    [kind, ...words.split(' ')].map((word): [string, string] => [word, kind]),
  ),
)

/** Nouns of which one says of what: *20 tonnes of rifles*, *a load of arms*. */
export const MEASURES: ReadonlySet<string> = new Set(
  'tonne ton kilo kilogram crate box load shipment cache stock stockpile number piece amount'.split(
    ' ',
  ),
)

/** Verbs of which the deed under them is told to be done where they are: *began to shoot*, *managed to flee*, *forced them to turn back*. */
export const COMES_TO: ReadonlySet<string> = new Set(
  'begin start commence continue keep proceed resume manage succeed help cause force compel'.split(
    ' ',
  ),
)

/** Verbs of which the deed under them is told not to be done: *failed to stop*, *refused to pay*. */
export const FAILS_TO: ReadonlySet<string> = new Set('fail refuse decline neglect omit'.split(' '))

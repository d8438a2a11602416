/** English words that tell how something came out, how sure it is, and where it is. */

/** How a person or a thing came out of what happened. */
export type OutcomeClass =
  | 'dead'
  | 'hurt'
  | 'struck'
  | 'alive'
  | 'fine'
  | 'destroyed'
  | 'seized'
  | 'missing'
  | 'received'
  | 'held'
  | 'hostage'
  | 'free'
  | 'fled'
  | 'present'
  | 'authentic'
  | 'unverified'

const WORDS: Readonly<Record<OutcomeClass, string>> = {
  dead: 'kill killed die dead death slay perish assassinate martyrdom execute',
  hurt: 'wound wounded injure injured hurt injury wounding',
  struck: 'hit target',
  alive: 'alive survive',
  fine: 'fine well unscathed unharmed unhurt safe',
  destroyed: 'destroy demolish wreck',
  seized: 'seize capture',
  missing: 'missing lost astray vanish disappear stray',
  received: 'receive',
  held: 'arrest detain custody jail imprison overpower',
  hostage: 'hostage',
  free: 'release free freed',
  fled: 'escape flee fled',
  present: '',
  authentic: 'authentic genuine',
  unverified: 'verify verified authenticate authenticated unverified unconfirmed authenticity',
}

/** Words that say of somebody that he was on the spot: *was present*, *was even there*. */
export const THERE: ReadonlySet<string> = new Set(['present', 'there', 'inside', 'aboard'])

/** Prepositions of being on the spot. */
export const INSIDE: ReadonlySet<string> = new Set(['in', 'inside', 'at', 'aboard', 'among'])

/** Where things happen to those who are there (lemmas): *in one of the vehicles*, *at the meeting*. */
export const SPOTS: ReadonlySet<string> = new Set(
  `vehicle car convoy truck bus train plane aircraft jet helicopter ship boat vessel ferry building house home compound flat apartment
  room hotel shop camp base bunker tunnel meeting gathering wedding funeral scene site spot`.split(
    /\s+/,
  ),
)

/** Each outcome in a reader's words. */
export const TOLD_AS: Readonly<Record<OutcomeClass, string>> = {
  dead: 'dead',
  hurt: 'wounded',
  struck: 'hit',
  alive: 'alive',
  fine: 'unharmed',
  destroyed: 'destroyed',
  seized: 'in other hands',
  missing: 'lost',
  received: 'received',
  held: 'in custody',
  hostage: 'a hostage',
  free: 'set free',
  fled: 'fled',
  present: 'on the spot',
  authentic: 'authentic',
  unverified: 'not verified',
}

/** Lemma → outcome. */
export const OUTCOME_OF: ReadonlyMap<string, OutcomeClass> = new Map(
  Object.entries(WORDS).flatMap(([outcome, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word): [string, OutcomeClass] => [word, outcome as OutcomeClass]),
  ),
)

/** Outcomes that several words tell together: matched against the words of a clause, lower case. */
export const OUTCOME_PHRASES: readonly {
  readonly outcome: OutcomeClass
  readonly words: RegExp
}[] = [
  {
    outcome: 'seized',
    words:
      /\b(?:fallen?|falling|fell|ended up|end up|landed) (?:in|into) (?!the right|right)(?:[\w'’]+ ){0,3}hands\b/,
  },
  { outcome: 'seized', words: /\bin(?: the)? hands of\b/ },
  {
    outcome: 'fled',
    words:
      /\b(?:at large|on the run|in hiding|in exile|(?:asked|applied|applying) for asylum|sought (?:asylum|refuge))\b/,
  },
  {
    outcome: 'missing',
    words:
      /\b(?:drift(?:ed|s)? off course|miss(?:ed|es)? (?:its|their|the) targets?|went astray|gone missing|off target)\b/,
  },
  {
    outcome: 'dead',
    words: /\b(?:fatally|mortally) (?:shot|wounded|injured|stabbed|struck|hit|hurt|burned)\b/,
  },
  { outcome: 'dead', words: /\b(?:shot|stabbed|beaten|gunned) (?:\w+ ){0,3}(?:dead|to death)\b/ },
  {
    outcome: 'fine',
    words: /\b(?:in (?:good|perfect|full|excellent|fine) health|safe and (?:well|sound))\b/,
  },
  {
    outcome: 'received',
    words: /\b(?:in|into|reached) (?:the )?right hands\b|\bsafely delivered\b/,
  },
]

/**
 * Outcomes that exclude one another, and what a conflict of them is about. Things lost are not yet in other hands; who
 * is alive may be hurt; who was held may have been let go, and a hostage killed.
 */
export const EXCLUDES: readonly (readonly [
  OutcomeClass,
  OutcomeClass,
  'outcome' | 'polarity' | 'certainty',
])[] = [
  ['dead', 'hurt', 'outcome'],
  ['dead', 'alive', 'outcome'],
  ['dead', 'fine', 'outcome'],
  ['hurt', 'fine', 'polarity'],
  ['destroyed', 'seized', 'outcome'],
  ['destroyed', 'missing', 'outcome'],
  ['held', 'fled', 'outcome'],
  ['dead', 'held', 'outcome'],
  ['dead', 'fled', 'outcome'],
  ['dead', 'free', 'outcome'],
  ['free', 'fled', 'outcome'],
  ['authentic', 'unverified', 'certainty'],
]

/** Outcomes of persons: their object is a person, never a thing of the same name. */
export const OF_PERSONS: ReadonlySet<OutcomeClass> = new Set([
  'dead',
  'hurt',
  'struck',
  'alive',
  'fine',
  'held',
  'hostage',
  'free',
  'fled',
  'present',
])

/** What a blow does to somebody: reports that tell it otherwise may tell of one blow. */
export const BY_A_BLOW: ReadonlySet<OutcomeClass> = new Set(['dead', 'hurt', 'struck'])

/** How badly: *critically wounded* says more than *wounded*, and other than *slightly wounded*. */
export const DEGREE_OF: ReadonlyMap<string, string> = new Map(
  [
    'grave: critically critical seriously serious severely severe gravely grave badly heavily life-threatening',
    'fatal: fatally mortally',
    'slight: slightly slight lightly light minor mildly',
  ].flatMap((line) => {
    const [degree, words] = line.split(': ') as [string, string]
    return words.split(' ').map((word): [string, string] => [word, degree])
  }),
)

/** Words before an outcome that make it less than said flat. */
export const HEDGES =
  /\b(?:may|might|could|possibly|perhaps|appear(?:s|ed)?|apparent(?:ly)?|reportedly|likely|rumou?rs?|rumou?red|claims?|claimed|speculation|unconfirmed|believed|thought|suspected|suggest(?:s|ed|ing)?|purport(?:s|ed)?|allegedly|alleged|probably|almost certain(?:ly)?|investigating (?:whether|if)|seems?|seemed|implication|reports? of|reports? that|press reports|not out of the realm|indications?)\b/

/** What nobody in particular says, and nobody doubts: *is known to have died*. */
export const KNOWN = /\b(?:known|confirmed|established) (?:to|that)\b/

/** Words that say that nobody can tell. */
export const UNTOLD =
  /\b(?:(?:not|n't|n’t|cannot|unable to|refus\w+ to)\b.{0,20}\b(?:say|tell|know)\b.{0,12}\b(?:if|whether)|(?:not|n't|n’t|cannot|unable to|could not|no)\b.{0,40}\b(?:confirm\w*|corroborate|verif\w+|information|rule out|ruled out|clear)|nothing to suggest|unclear|no sign)\b/

/** Words that say that one looked and saw nothing of it. */
export const UNSEEN =
  /\b(?:nothing to suggest|no (?:sign|signs|evidence|indication|indications|trace))\b/

/** Words that make a clause a thought: what would be, not what is said to be. */
export const HYPOTHETICAL =
  /\b(?:if|when you|should|were to|would|potential(?:ly)?|regardless|suspected|do you think|stop|prevent|avoid|keep|sure|assume|suppose|in case|try(?:ing)? to|tries to|tried to|attempt(?:s|ing|ed)? to)\b/

/** Words that turn an outcome round. */
export const NOT = /\b(?:not|never|nobody|none|no)\b|n['’]t\b/

/** Outcomes of earlier times: *earlier rumours*, *previously*. */
export const EARLIER = /\b(?:earlier|previous(?:ly)?|formerly|in the past|the second time)\b/

/** The same, behind the outcome: *declared dead twice before*. */
export const BEFORE = /\b(?:once|twice|times|years) (?:before|ago)\b/

/** Nouns (as terms) by which reports call the one person that they are about: *the leader*, *our emir*. */
export const DESCRIBED: ReadonlySet<string> = new Set(
  'leader militant emir amir caliph criminal fugitive warlord imam kingpin mastermind'.split(' '),
)

/** By which reports call who attacked alone. */
export const ATTACKERS: ReadonlySet<string> = new Set(
  'attacker assailant gunman shooter bomber knifeman killer murderer perpetrator maniac assassin hijacker'.split(
    ' ',
  ),
)

/** Heads that name nobody in particular: two reports may mean different ones. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'group force hand target course statement side appear ground part member people person man woman member suspect child other victim militant soldier police civilian number total official leader one gunman attacker'.split(
    ' ',
  ),
)

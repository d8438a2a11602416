/** English words that tell what a number counts: how many died, were held, did it, were on board. */
import { DOERS } from '../lexicon.en.js'

/** What is asked of people: what became of them, or what they did. */
export type State =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'taken'
  | 'arrested'
  | 'freed'
  | 'rescued'
  | 'evacuated'
  | 'displaced'
  | 'attackers'
  | 'on board'
  | 'in the crowd'
  | 'living there'
  | 'in its ranks'
  | 'inside'
  | 'lost'
  | 'told of'

/** How the question of each state goes on behind *how many*; as the tallies ask, where they do. */
export const QUESTION: Readonly<Record<State, string>> = {
  killed: 'were killed',
  injured: 'were injured',
  missing: 'were missing',
  taken: 'were abducted',
  arrested: 'were arrested',
  freed: 'were released',
  rescued: 'were rescued',
  evacuated: 'were evacuated',
  displaced: 'were displaced',
  attackers: 'attacked',
  'on board': 'were on board',
  'in the crowd': 'came',
  'living there': 'live there',
  'in its ranks': 'belong to it',
  inside: 'were inside',
  lost: 'were destroyed',
  'told of': 'there were',
}

/** The slots of the frame table (see `read/events`) that say what is asked. */
export const STATE_OF_SLOT: ReadonlyMap<string, State> = new Map(
  Object.entries({
    killed: 'killed',
    injured: 'injured',
    missing: 'missing',
    abducted: 'taken',
    arrested: 'arrested',
    released: 'freed',
    rescued: 'rescued',
    evacuated: 'evacuated',
    displaced: 'displaced',
    destroyed: 'lost',
  } as const),
)

/** Nouns that say by themselves what is asked; lemmas. */
export const STATE_OF_NOUN: ReadonlyMap<string, State> = new Map([
  ...[...DOERS].map((noun): [string, State] => [noun, 'attackers']),
  ...named<State>({
    killed: 'dead death fatality body corpse',
    injured: 'wounded injured',
    missing: 'missing',
    taken: 'hostage captive abductee kidnapped abducted',
    arrested: 'arrest detainee arrested detained',
    'on board': 'crew crewman passenger',
    'in the crowd': 'protester demonstrator marcher crowd protestor turnout',
    'living there': 'inhabitant resident population',
    inside: 'guest spectator worshipper audience',
    'told of': 'explosion blast detonation shot gunshot',
  }),
])

/** Verbs that say what is asked of their subject or object; lemmas. */
export const STATE_OF_VERB: ReadonlyMap<string, State> = named({
  injured: 'treat hospitalise hospitalize admit',
  taken: 'abduct kidnap',
  freed: 'free release liberate',
  rescued: 'rescue',
  evacuated: 'evacuate',
  lost: 'destroy burn lose gut wreck',
  'living there': 'live inhabit trap besiege starve encircle',
  'in the crowd': 'march demonstrate protest rally',
})

/** States in which more are told of as time goes by. */
export const GROWS: ReadonlySet<State> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'freed',
  'rescued',
  'evacuated',
  'displaced',
  'lost',
])

/** States that come about in batches, here some and there some: two numbers are held together where their towns are the same. */
export const BATCHES: ReadonlySet<State> = new Set([
  'arrested',
  'freed',
  'rescued',
  'evacuated',
  'displaced',
])

/** States in which things are counted, each sort by itself. */
export const OF_THINGS: ReadonlySet<State> = new Set(['lost', 'told of'])

/** Sorts of people that reports exchange in counts, with the word that stands for each; others stand for themselves. */
export const SORT_OF: ReadonlyMap<string, string> = new Map([
  ...[...DOERS].map((noun): [string, string] => [noun, 'attacker']),
  ...named({
    guard: 'guard bodyguard watchman sentry',
    fighter: 'fighter militant insurgent rebel jihadist extremist guerrilla terrorist combatant',
    crew: 'crew crewman crewmember',
    soldier: 'soldier troop serviceman paratrooper marine conscript',
    officer: 'officer policeman policewoman cop constable deputy trooper',
    child: 'child kid minor pupil schoolchild schoolboy schoolgirl',
    explosion: 'explosion blast detonation',
    shot: 'shot gunshot',
  }),
])

/** Sorts of people beside the nouns that always name people. */
export const SORTS_OF_PEOPLE: ReadonlySet<string> = new Set(
  'attacker guard fighter crew soldier officer child civilian'.split(' '),
)

/** Sorts that may be any other: whom one report calls men another calls soldiers. */
export const ANY_SORT: ReadonlySet<string> = new Set(
  'people man woman boy girl child youth teenager adult civilian resident local member relative other suspect'.split(
    ' ',
  ),
)

/** Of many of them a report tells of all: *24 men died*, *112 boys were missing*; of few, of a part. */
export const ALL_WHERE_MANY: ReadonlyMap<string, string> = new Map([
  ['man', 'people'],
  ['boy', 'child'],
  ['girl', 'child'],
])

/** Sorts of people that are all of them in a state: *thirty hostages were freed*. */
export const ALL_IN: ReadonlyMap<State, ReadonlySet<string>> = new Map([
  ['freed', new Set(['hostage', 'captive', 'abductee'])],
  ['rescued', new Set(['hostage', 'captive', 'survivor'])],
  ['arrested', new Set(['suspect'])],
])

/** Whom a group loses: *five of its men*. */
export const OWN_MEN: ReadonlySet<string> = new Set(
  'man fighter member militant comrade brother son'.split(' '),
)

/** Words behind *members* that tell that they fight: *members of the Torvald militant group*. */
export const BANDS =
  /^\s+of\s+(?:\S+\s+){0,6}?(?:militants?|militia|group|brigade|gang|bloc|faction|cell|network)\b/i

/** Words before a number that has no noun of its own and answers what was asked last: *speaks of four*, *insists on 18*. */
export const ASKED_BEFORE =
  /(?:\b(?:speaks?|spoke|spoken|speaking|talks?|talked) of|\binsist(?:s|ed|ing)? on|\b(?:puts?|putting|placed?|gives?|gave) (?:it|this|that|which|(?:the|their|that) (?:number|figure|total|count|toll))(?: at| as)|\b(?:which|number|figure) (?:he|she|it|they) puts? at|\b(?:figure|number|toll|count|total) (?:of|is|was)|\bcounted)(?: (?:only|just|about|some|around|at least|more than|up to|exactly|a total of|no more than))?\s*$/i

/** *there had been five*, of those who did it or were there. */
export const THERE_WERE =
  /\bthere (?:were|was|had been|have been)(?: (?:only|just|about|some|around|at least))?\s*$/i

/** States that *there were five* may answer. */
export const OF_PRESENCE: ReadonlySet<State> = new Set([
  'attackers',
  'on board',
  'inside',
  'in the crowd',
])

/** *whose two sons are among the missing*: some of them. */
export const AMONG_THEM = /^\s+(?:(?:are|were|is|was) )?among (?:the|those|them|whom)\b/i

/** *the number of dead at 9*, *the wounded at 65*, *Injured: 52*, *How many attackers? Four*: what is counted before its number. */
export const NUMBER_OF =
  /(?:\b(?:number|count|total|toll) of (?:the |those |all )?(?<of>[a-z]+)(?: [a-z]+){0,2}?|(?:\bthe )?(?:(?<sort>[a-z]+) )?\b(?<noun>dead|killed|wounded|injured|missing|arrested|detained|crowd|turnout|population)|(?<asked>\bhow many [a-z]+)[^.?]{0,40}\?(?: [a-z]+)?|\b(?<there>attackers|assailants|gunmen|hijackers|raiders|kidnappers)\b[^?!]{0,60}\bthere (?:were|was|had been|have been))(?: (?:at|as|was|is|are now|is now|stood at|stands at|to)|:|\s)(?: ?(?:only|just|about|some|around|at least|more than))?\s*$/i

/** Words before a number that take some from among all: *the first seven shots*. */
export const SOME_BEFORE =
  /\b(?:first|last|final|initial|another|other|remaining|further)\s+(?:of\s+)?$/i

/** Behind a number, others beside them: *two officers and a deputy*. */
export const LISTED =
  /^,? and (?:an?|one|two|three|four|five|six|\d+|his|her|their|the|several|some) /i

/** Behind a number of shots or blasts, others of them: *six shots, then several more*. */
export const MORE_OF_THEM =
  /^[^.;]{0,60}\b(?:(?:several|some|many) more|more (?:shots|explosions|blasts))\b/i

/** Right before a number that somebody gives for all: *speaks of 14 dead*. */
export const SPEAKS_OF =
  /\b(?:speaks?|spoke|spoken|speaking|talks?|talked) of(?: (?:about|some|at least))?\s*$/i

/** Verbs with which somebody gives a number; lemmas. */
export const COUNTING: ReadonlySet<string> = new Set(
  'count give put speak talk insist estimate list name say record'.split(' '),
)

/** Verbs whose doers are all who did it; lemmas. */
export const ATTACKING: ReadonlySet<string> = new Set(
  'attack storm occupy seize raid ambush invade besiege hijack abduct kidnap'.split(' '),
)

/** *The assailants, around twenty of them*. */
export const DOERS_BEFORE =
  /\b(?:attackers|assailants|gunmen|raiders|kidnappers|hijackers|robbers|mutineers|rioters),?\s*$/i

/** Heads of counts of who belongs to a group, and words of having them: *has about 800 members*, *with some 800 fighters*. */
export const IN_RANKS: ReadonlySet<string> = new Set(
  'member fighter militant man soldier strong'.split(' '),
)
export const HAVING =
  /\b(?:has|have|had|with|commands?|commanded|numbers?|musters?)(?: (?:about|around|some|an estimated|up to|at least|nearly|only|more than|fewer than|less than))*\s*$/i

/** *home to 40,000 people*, *cut off*: who lives there. */
export const HOME_TO =
  /\b(?:home to|population of|inhabited by)(?: (?:about|around|some|an estimated|nearly))*\s*$/i

/** Behind people who were in the place: *about 900 people were inside*, *were in the hall*. */
export const INSIDE =
  /^\s+(?:were|was|had been|are) (?:still )?(?:inside|present|in the (?:building|club|nightclub|hall|theatre|theater|church|mosque|market|square|stadium|school|room|bar|cafe|café|restaurant)|at the (?:concert|party|service|match|rally))\b/i

/** Words of a state behind whom it befell, by how they are written: *53 pupils abducted*, *112 boys missing*. */
export const STATE_BEHIND: ReadonlyMap<string, State> = named({
  missing: 'missing unaccounted',
  taken: 'abducted kidnapped',
  arrested: 'arrested detained apprehended',
  freed: 'freed released',
  rescued: 'rescued',
  evacuated: 'evacuated',
  displaced: 'displaced homeless',
})

/** Behind a bare number: *eleven held*. */
export const HELD = /^\s+(?:held|detained|arrested|in custody|nabbed)\b/i

/** Ordinals of which one tells how many there are at least: *a fourth attacker*. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 2]),
)

/** A hospital counts its own: at least so many were hurt. */
export const TREATED = /\b(?:treat(?:s|ed|ing)?|admit(?:s|ted|ting)?|hospitali[sz]ed)\b/i

/** Of another time than the news: *ten days after a gunman killed five officers*. */
export const OTHER_TIME =
  /\b(?:days?|weeks?|months?|years?|decades?) (?:after|before|since|earlier|ago)\b|\b(?:previous|previously|in recent years|last (?:year|month))\b/i

/** Each word of a group to the name of its group. */
function named<T extends string>(
  lines: Readonly<Partial<Record<T, string>>>,
): ReadonlyMap<string, T> {
  return new Map(
    (Object.entries(lines) as [T, string][]).flatMap(([name, words]) =>
      words.split(' ').map((word): [string, T] => [word, name]),
    ),
  )
}

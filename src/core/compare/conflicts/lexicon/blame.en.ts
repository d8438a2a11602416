/** English words of who did it; lemmas. */

/** Who fights, where no name says more. */
export const SIDES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    army: 'army military soldier troop troops forces regime government',
    rebel: 'rebel insurgent militant terrorist guerrilla separatist',
    police: 'police policeman',
  }).flatMap(([side, words]) => words.split(' ').map((word): [string, string] => [word, side])),
)

/** Verbs that blame their object. */
export const BLAMES: ReadonlySet<string> = new Set('blame accuse suspect implicate'.split(' '))

/** Verbs by which somebody does a deed that stands as their object: *carried out the strike*. */
export const COMMITS: ReadonlySet<string> = new Set(
  'carry conduct launch stage mount commit perpetrate order mastermind plan execute'.split(' '),
)

/** Deeds of which reports ask who did them; verbs and nouns. */
export const ASSAULTS: ReadonlySet<string> = new Set(
  `strike airstrike attack bomb bombing shell shelling bombard bombardment raid blast explosion sabotage operation assault sortie
  hit fire shoot launch assassinate murder poison hack kidnap abduct ambush drone missile rocket warplane jet`.split(
    /\s+/,
  ),
)

/** The sort of an assault, where its word tells one; *attack*, *raid*, *blast* may be of any. */
export const SORT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fire: 'fire shoot shell shelling bombard bombardment',
    air: 'airstrike bomb bombing sortie warplane jet drone missile rocket fly',
    abduction: 'kidnap abduct',
    murder: 'assassinate murder',
    poison: 'poison',
    hack: 'hack',
  }).flatMap(([sort, words]) => words.split(' ').map((word): [string, string] => [word, sort])),
)

/** What somebody left who did it: *bore the fingerprints of*, *the work of*. */
export const MARKS: ReadonlySet<string> = new Set(
  'fingerprint hallmark work doing handiwork'.split(' '),
)

/** Verbs of denying a part in it. */
export const DISOWNS: ReadonlySet<string> = new Set(
  'deny reject dismiss disclaim disavow refute'.split(' '),
)

/** What is denied so: *any role*, *responsibility*, *the accusation*. */
export const SHARES: ReadonlySet<string> = new Set(
  `role part involvement responsibility hand connection link complicity accusation allegation insinuation charge suggestion`.split(
    /\s+/,
  ),
)

/** What one is not who had no part in it. */
export const UNINVOLVED: ReadonlySet<string> = new Set('involved responsible behind'.split(' '))

/** Verbs by which a place is held, taken and left; lemmas. */
export const HOLDS: ReadonlySet<string> = new Set('hold control occupy'.split(' '))
export const TAKES: ReadonlySet<string> = new Set(
  'capture seize take retake recapture overrun conquer liberate'.split(' '),
)
export const LEAVES: ReadonlySet<string> = new Set(
  'withdraw retreat pull leave abandon lose'.split(' '),
)

/** What is held by one or the other. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `town city village district hill base airport airfield port harbour refinery bridge palace station dam depot camp post building
  island border crossing mine plant headquarters fort mill`.split(/\s+/),
)

/** Who fights, and who does not; lemmas. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  'fighter militant gunman rebel insurgent guerrilla soldier mercenary terrorist combatant militiaman jihadist'.split(
    ' ',
  ),
)
export const NO_FIGHTERS: ReadonlySet<string> = new Set(
  `civilian trader farmer shepherd villager herder worker child woman student labourer peasant shopper pilgrim refugee patient
  bystander passer-by guest miner fisherman`.split(/\s+/),
)

/** All of those who died. */
export const THE_DEAD: ReadonlySet<string> = new Set(
  'dead victim casualty fatality body'.split(' '),
)

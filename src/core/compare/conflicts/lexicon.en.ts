/** English words that tell how reports disagree; words only. */

import { WAY_OF } from '../likeness/lexicon.en.js'

/** Cues of nobody that leave no doubt: *it is known that*, *it emerged that*. */
export const FLAT_CUES: ReadonlySet<string> = new Set(
  'know emerge transpire confirm establish show reveal clear understood'.split(' '),
)

/** Cues that only pass on what somebody tells: *media report that*, *residents say that* is no doubt of the report. */
export const TOLD_CUES: ReadonlySet<string> = new Set(
  'say report tell announce state write according'.split(' '),
)

/** *smoke could be seen*: one is able to, which is no hedge. */
export const SENSED: ReadonlySet<string> = new Set('see hear feel smell watch'.split(' '))

/** Nouns of a denial that say how, not what, is denied: *any part in the attack*, *a report that the pier sank*. */
export const DENIED_PART: ReadonlySet<string> = new Set(
  'role part involvement responsibility hand tie connivance complicity'.split(' '),
)

/** Nouns by which a denial names what others said. */
export const SAID_BY_OTHERS: ReadonlySet<string> = new Set(
  'claim allegation accusation report charge account suggestion rumour rumor story'.split(' '),
)

/** Terms for harm, any of which tells what another denies: *civilians were hit*, *seven civilians died*. */
export const HARMS: ReadonlySet<string> = new Set(
  'hit kill injure harm strike target airstrike shot'.split(' '),
)

/** Things that are of one country or another, with the word for their class. */
export const THINGS: ReadonlyMap<string, string> = classes(`
weapon arms munition weaponry ammunition
equipment kit hardware
plane aircraft jet warplane drone helicopter uav
grenade
missile rocket projectile
bomb explosive device
shell mortar
rifle gun pistol
tank vehicle truck car
ship vessel boat submarine trawler
detonator fuse
`)

/** Verbs of making, and of running a thing. */
export const MADE: ReadonlySet<string> = new Set(
  'make build assemble manufacture produce design'.split(' '),
)
export const RUN: ReadonlySet<string> = new Set(
  'fly operate launch fire send own pilot crew deploy conduct carry drop'.split(' '),
)

/** Deeds that reports tell with one verb or another. */
export const DEED_OF: ReadonlyMap<string, string> = classes(`
strike struck hit bomb attack shell pound destroy target airstrike bombard raid storm
deliver drop airdrop parachute
sign agree initial conclude seal
arrest detain capture hold
kill die shoot perish
explode blast detonate explosion
abduct kidnap seize
`)

/** Each word of a line to the first of the line. */
function classes(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(' ')
        return words.map((word): [string, string] => [word, words[0]!])
      }),
  )
}

/**
 * What people die of or in, with the word for its class; two words stand with a blank. Beside the ways that keep claims apart, words
 * that may be of two of them (*a raid* from the air) and rarer ways: a wrong pair here joins or parts no claims.
 */
export const MANNER_OF: ReadonlyMap<string, string> = new Map<string, string>([
  ...WAY_OF,
  ...[
    'from the air: strike bombing',
    'on the ground: raid clash',
    'illness: infection|heart failure',
    'accident: crash collision derailment flood shipwreck avalanche collapse',
    'own hand: hanging',
    'poison: poison poisoning',
    'fire: fire blaze smoke',
    'knife: knife stabbing machete',
  ].flatMap((line) => {
    const [manner, words] = line.split(': ') as [string, string]
    const [single, ...pairs] = words.split('|') as [string, ...string[]]
    return [...single.split(' '), ...pairs].map((word): [string, string] => [word, manner])
  }),
])

/** Verbs that tell what something came from. */
export const CAUSE_VERBS: ReadonlySet<string> = new Set(
  'cause trigger spark ignite blame attribute provoke set'.split(' '),
)

/** Things that have one cause, with the word for their class. */
export const EFFECT_OF: ReadonlyMap<string, string> = classes(`
explosion blast detonation
fire blaze inferno
crash collision derailment accident
collapse
outage blackout
sinking
outbreak
`)

/** Verbs of taking a side: fighting, joining, going over. */
export const SIDE_VERBS: ReadonlyMap<string, 'fight' | 'join' | 'turn'> = new Map(
  Object.entries({
    fight: 'fight',
    battle: 'fight',
    side: 'fight',
    ally: 'fight',
    stand: 'fight',
    join: 'join',
    defect: 'turn',
    go: 'turn',
    switch: 'turn',
  } as const),
)

/** Words for the side of a state, where one fights beside it. */
export const STATE_SIDE: ReadonlySet<string> = new Set(
  'army government president state military regime police junta'.split(' '),
)
/** *joined its ranks*: whose they are is who was joined. */
export const RANKS: ReadonlySet<string> = new Set('rank side camp cause'.split(' '))

/** Prepositions of a side: true where they tell an enemy. */
export const WITH_OR_AGAINST: ReadonlyMap<string, boolean> = new Map([
  ['against', true],
  ['alongside', false],
  ['beside', false],
  ['with', false],
  ['for', false],
  ['to', false],
])

/** What money is given for, with the word for its class. */
export const SUMS: ReadonlyMap<string, string> = classes(`
reward bounty
ransom
fine penalty
bail bond
damages compensation
prize
loan
budget
salary wage
donation
debt
`)

/** Things that are hidden, carried or found in something, with the word for their class. */
export const HELD_OF: ReadonlyMap<string, string> = classes(`
bomb explosive device charge ied
body corpse remains
weapon gun rifle pistol
drug cocaine heroin
cash
`)

/** What such things are carried in: the sort, and the word for its class. *Bag* and *vehicle* may be any of their sort. */
export const CARRIER_OF: ReadonlyMap<string, string> = new Map(
  [
    'bag: rucksack backpack knapsack|suitcase|pushchair pram stroller buggy|box carton|parcel package|vest belt|bin dustbin',
    'bag: laptop|bottle|cooker|barrel|toolbox|handbag purse|refrigerator fridge freezer',
    'vehicle: car sedan saloon taxi|van minivan|truck lorry|motorcycle motorbike scooter|bus coach|boat|bicycle bike',
  ].flatMap((line) => {
    const [sort, groups] = line.split(': ') as [string, string]
    return groups.split('|').flatMap((group) => {
      const all = group.split(' ')
      return all.map((word): [string, string] => [word, `${sort} ${all[0]!}`])
    })
  }),
)

/** Who attacks; lemmas. */
export const DOERS: ReadonlySet<string> = new Set(
  'attacker assailant gunman gunmen bomber shooter hijacker kidnapper robber raider terrorist killer knifeman perpetrator'.split(
    ' ',
  ),
)
/** Who attacks where they are said to be armed. */
export const MAY_BE_DOERS: ReadonlySet<string> = new Set('man woman person people youth'.split(' '))

/** Heads of counts of all who died; *children*, *fighters* and *hostages* are a part of them. */
export const ANYBODY_DEAD: ReadonlySet<string> = new Set(
  'people person body casualty death fatality corpse victim soul life'.split(' '),
)

/** A count over months or years: *since the war began in March*. */
export const OVER_TIME =
  /\b(?:since (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|dawn|morning|midnight)\w+|this year|last year|in recent|so far this|over the past|in the past|a (?:year|month|decade))\b/

/** Heads of counts of some among all. */
export const PARTS_OF_ALL: ReadonlySet<string> = new Set(
  'child woman girl boy baby teenager son daughter brother sister'.split(' '),
)

/** Heads of counts of what is done, not of whom it is done to: *shot four times*, *fired four shots*. */
export const ACTS_COUNTED: ReadonlySet<string> = new Set(
  'time shot bullet round gunshot blow strike occasion'.split(' '),
)

/** Heads of counts to which courts add: *three counts of murder* on Friday, four on Monday. */
export const ADDED_TO: ReadonlySet<string> = new Set(['count', 'charge', 'murder'])

/** *under guard*, *in custody*, *behind bars*: nouns that tell that somebody is held. */
export const KEPT: ReadonlySet<string> = new Set('guard custody arrest bar detention'.split(' '))

/** *wants two million dollars for the release of the pilot*: a ransom, though nobody calls it so. */
export const ASKED_FOR: ReadonlySet<string> = new Set('want demand ask seek'.split(' '))
export const CAPTIVITY: ReadonlySet<string> = new Set(
  'release free freedom captor kidnapper abductor hostage captive'.split(' '),
)

/** *an account purported to be run by*, *a tape said to be of*: the words are only said to be his. */
export const PURPORTED =
  /\b(?:purport(?:s|ed|ing|edly)?|alleged(?:ly)?|supposed(?:ly)?|(?:said|believed|thought|claimed|claims|claiming) to (?:be|have been))\b/i

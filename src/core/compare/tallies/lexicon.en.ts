/** Words for who is counted, by the side they stand on. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Those who attack. */
export const ATTACKERS = list(
  'militant militants terrorist terrorists gunman gunmen attacker attackers bomber bombers assailant assailants fighter ' +
    'fighters rebel rebels insurgent insurgents jihadist jihadists extremist extremists shooter shooters guerrilla guerrillas',
)

/** Police and armed forces. */
export const FORCES = list(
  'soldier soldiers policeman policemen policewoman officer officers police troop troops guard guards trooper troopers ' +
    'serviceman servicemen marine marines constable constables',
)

/** Slots that are counted on for days; what was dropped or fired once is not. */
export const GROWING = list(
  'killed injured casualties missing displaced arrested charged abducted released',
)

/** Slots whose number goes both ways: who is missing on Monday may be found by Friday. */
export const PASSING = list('missing abducted')

/** Right before a day: a number holds up to it. */
export const AS_OF = /\b(?:as of|as at|by|until|up to)\s+(?:late |early |mid-?)?(?:on )?$/i

/** A number that is told to have grown: it says itself that smaller ones came before. */
export const RISEN =
  /\b(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|increase[ds]?|grow(?:s|n|ing)?|grew|jump(?:s|ed)?)\b/i

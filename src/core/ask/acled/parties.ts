/** On whose side the words of a role say that somebody acts. */
import type { NameType } from '../../model/index.js'
import { ARMED, CIVIL, CROWD, STATE } from './lexicon.en.js'

/** A side as described: forces of a state, an armed group, a crowd, or people who do not fight. */
export type Party = 'state' | 'armed' | 'crowd' | 'civil'

/** The side that the words of a role describe; null where they say none. `name` is the type of the name in them. */
export function partyOf(words: string, name: NameType | null): Party | null {
  if (ARMED.test(words)) return 'armed'
  if (/\b(?:backed|rebel|opposition|militant|breakaway)\b/i.test(words)) return 'armed'
  if (/\bprotest|\bdemonstrat|\bmobs?\b|\brioters?\b/i.test(words)) return 'crowd'
  if (name === 'group') return 'armed'
  if (STATE.test(words)) return 'state'
  if (CROWD.test(words)) return 'crowd'
  if (CIVIL.test(words)) return 'civil'
  return name === 'place' || name === 'nationality' ? 'state' : null
}

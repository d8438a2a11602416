/** Words that set an event apart from the one before it, and that give a time to what is said. */

import type { EventType } from '../../model/index.js'

/** Nouns for incidents that are told by verbs alone: *killed* alone names nothing. */
export const NOUN_OF: Readonly<Partial<Record<EventType, string>>> = {
  killing: 'deaths',
  death: 'deaths',
  injury: 'injuries',
  missing: 'disappearance',
  displacement: 'flight',
  destruction: 'destruction',
  arrest: 'arrests',
  charge: 'charges',
  release: 'release',
  kidnapping: 'kidnapping',
  attack: 'attack',
  assault: 'assault',
  bombing: 'bombing',
  shooting: 'shooting',
  shelling: 'shelling',
  raid: 'raid',
  clash: 'clash',
  seizure: 'seizure',
  capture: 'capture',
}

/** Right before an event: it is another than the one told before: *a second blast*, *an earlier attack*. */
export const OTHER_ONE =
  /\b(?:another|other|second|third|fourth|earlier|previous|prior|past|separate|similar|different|new|fresh|further|next|such|any|last year['’]s)\s+(?:[\p{L}-]+\s+){0,2}$/iu

/** Before an event, in its clause: it is told as the time of the one before: *fighting broke out when gunmen attacked*. */
export const WHEN = /\b(?:when|in which|during which)\s[^,.;:“”"]*$/iu

/** Words for some of those held by the police, and what may stand right behind them. */
export const HELD_ONES =
  /^(?:\p{L}+|\d+) of (?:the|those)\s+(?:(?:\p{L}+|\d+)\s+){0,3}(?:held|arrested|detained|detainees|suspects)\b/iu

/** Those of a toll that the reader knows: *the dead*, *among the wounded*, *among nine people killed*. */
export const ROSTER = {
  word: /^(?:dead|wounded|injured|hurt|killed|missing|victims?|casualties|fatalities)$/i,
  before:
    /\b(?:(?:the|those)\s+|among(?:st)?\s+(?:(?:at least|more than|some|about)\s+)?(?:[\p{L}\d-]+\s+){1,2})$/iu,
  behind:
    /^\s*(?:$|[,.;:!?”"]|(?:was|were|is|are|includes?|included|including|in|at|on|when|and|there|here|also|by|who)\b)/iu,
} as const

/** Right before a time: it dates the words, not what they tell: *police said on Friday*, *told reporters late on Monday*. */
export const SAID_ON =
  /\b(?:said|told\s+(?:[\p{L}'’]+\s+){1,4}|announced|confirmed|added|stated|declared|statement|briefing|news conference|press conference)\s*(?:,\s*)?(?:late\s+|early\s+)?(?:on\s+)?(?:late\s+|early\s+)?$/iu

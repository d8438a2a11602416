/** Words by which reports say on whose side somebody acts. Words only; nothing is inferred about a named person. */

/** Those who act for a state. */
export const STATE =
  /\b(?:army|armies|military|militaries|troops?|soldiers?|officers?|polic\w*|government|govt|authorit\w+|security forces?|security|air ?force|navy|marines?|coalition|ministry|minister|warplanes?|fighter jets?|helicopters?|border guards?|coast ?guards?|guards?|gendarm\w+|paratroopers?|forces|regime|state|national guard|riot squad|agents?|customs|president|servicemen|airstrikes?|peacekeepers|battalion|brigade|regiment)\b/i

/** Those who fight outside a state. */
export const ARMED =
  /\b(?:militants?|rebels?|fighters?|terrorists?|insurgents?|gunm[ae]n|extremists?|guerrill?as?|jihadi?s?t?s?|bombers?|militia\w*|separatists?|paramilitar\w+|armed (?:men|group|groups|gang|gangs)|pirates?|kidnappers?|bandits?|opposition forces|opposition (?:groups|factions)|popular forces|commandos?|assailants?|attackers?|hitm[ae]n|subversives?|secessionists?|islamists?|mercenar\w+|warlords?|cells?)\b/i

/** Those who gather in the streets. */
export const CROWD =
  /\b(?:protest\w*|demonstrat\w*|activists?|crowds?|mobs?|rioters?|marchers?|students?|supporters|residents|villagers|locals|youths?|vigilantes?|farmers|workers|strikers|ralli\w+|rally|march|sit-in|women|thousands|hundreds)\b/i

/** Those who do neither. */
export const CIVIL =
  /\b(?:civilians?|residents?|villagers?|people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|teachers?|students?|journalists?|workers?|worshippers?|shoppers?|tourists?|pilgrims?|passengers?|bystanders?|hotel|market|school|mosque|church|village|villages|bar|hospital|restaurant|concert|shop|shops|bus|wedding|funeral|cafe|mall|politician|activists?)\b/i

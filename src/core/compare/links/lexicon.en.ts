/** Words for relations between persons, groups and places. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns for what one is to another: *the widow of*, *a spokesman for*, *an offshoot of*. */
export const RELATION_NOUNS = list(
  'widow wife husband brother sister son daughter father mother cousin nephew niece uncle aunt fiancé fiancée girlfriend ' +
    'boyfriend partner friend associate accomplice ally rival lawyer attorney aide adviser advisor assistant deputy bodyguard ' +
    'driver leader chief head boss commander emir founder co-founder member fighter operative recruiter financier ideologue ' +
    'spokesman spokeswoman spokesperson secretary minister president premier chancellor governor mayor senator ambassador ' +
    'envoy director chairman chairwoman official officer analyst fellow reporter correspondent journalist editor prosecutor ' +
    'judge general admiral colonel affiliate branch offshoot wing arm subsidiary successor predecessor supporter follower ' +
    'descendant employee owner student teacher professor negotiator representative inspector sheriff captain',
)

/** Plural nouns for those who are one thing to each other: *brothers Ilan and Oren Vesh*. */
export const MUTUAL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['brother', 'brothers'],
  ['sister', 'sisters'],
  ['twin', 'twins'],
  ['cousin', 'cousins'],
  ['couple', 'couple'],
])

/** Verbs between two parties, with the relation that they state from subject to object. */
export const RELATION_VERBS: ReadonlyMap<string, string> = new Map([
  ['meet', 'met'],
  ['marry', 'married to'],
  ['join', 'member of'],
  ['lead', 'leader of'],
  ['head', 'leader of'],
  ['found', 'founder of'],
  ['command', 'commander of'],
  ['direct', 'directed'],
  ['instruct', 'directed'],
  ['order', 'directed'],
  ['fund', 'funded'],
  ['finance', 'funded'],
  ['arm', 'supplied arms to'],
  ['supply', 'supplied'],
  ['train', 'trained'],
  ['recruit', 'recruited'],
  ['contact', 'in contact with'],
  ['know', 'knew'],
  ['support', 'supports'],
  ['represent', 'represents'],
])

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

/** Words that make a link only reported. */
export const REPORTED = list(
  'reportedly allegedly apparently supposedly purportedly believed thought said suspected alleged accused purported may might ' +
    'possible possibly likely could',
)

export const DENIED = list('not never no deny denied denies n’t without')

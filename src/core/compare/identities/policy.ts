/** What makes two names, or two voices, one. */

/** Names. Two of different kinds are never compared, but for those in KIN. */
export const NAME_POLICY = [
  { name: 'key', weight: 3, means: 'the gazetteers know both as the same thing' },
  {
    name: 'label',
    weight: 2,
    means: 'the same words, but for case, accents, particles and titles',
  },
  { name: 'spelling', weight: 1.5, means: 'every word of one is nearly a word of the other' },
  { name: 'surname', weight: 1.2, means: 'one is the last word of the other, of one person only' },
  { name: 'acronym', weight: 1.5, means: 'one is made of the first letters of the other' },
  { name: 'part', weight: 1.1, means: 'one holds all words of the other, and no third does' },
  { name: 'keys', weight: -3, means: 'the gazetteers know them as different things' },
  { name: 'countries', weight: -6, means: 'they are bodies of different countries' },
  { name: 'given', weight: -3, means: 'the same surname with different given names' },
] as const

/** Voices. */
export const VOICE_POLICY = [
  { name: 'name', weight: 3, means: 'both are the same named one' },
  { name: 'names', weight: -3, means: 'both are named, and differently' },
  { name: 'named', weight: -0.7, means: 'only one is named' },
  {
    name: 'office',
    weight: 1.3,
    means: 'one is told by what only one is, and the other, named, is that',
  },
  { name: 'described', weight: 1, means: 'how alike the descriptions are' },
  { name: 'institution', weight: 0.2, means: 'both speak for the same institution' },
  { name: 'institutions', weight: -0.7, means: 'they speak for different institutions' },
  { name: 'country', weight: -1, means: 'they are of different countries' },
  { name: 'relay', weight: 0.2, means: 'one outlet passes both on' },
  { name: 'words', weight: 0.3, means: 'how much of what they say is the same words' },
  { name: 'number', weight: -0.25, means: 'one speaks alone, the other is several' },
] as const

/** From here on two are the same. */
export const SAME = 1
/** From here on two may be the same. */
export const POSSIBLY = 0.7
/** From here down two must never stand together, whatever joins them to a third. */
export const NEVER = -1
/** What a person's judgement weighs: more than every feature together. */
export const JUDGED = 9
/** Dice of two descriptions from which a common relay and like words count: *a European official* may be anybody. */
export const LIKE_DESCRIPTION = 0.75

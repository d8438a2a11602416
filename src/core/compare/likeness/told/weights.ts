/** What two clauses may have in common or against one another, with what each is worth. */

/** What is weighed; tuned on the three stories with gold. */
export const ALIGN_POLICY = [
  {
    name: 'words',
    weight: 1,
    means: 'weighed words in common, against all words of both and of the shorter',
  },
  { name: 'event', weight: 0.12, means: 'both tell an event of the same type' },
  { name: 'incident', weight: 0.12, means: 'both tell the same incident' },
  { name: 'fate', weight: 0.3, means: 'the same became of the same person or thing' },
  {
    name: 'both open',
    weight: 0.7,
    means: 'both say that none can tell whether it befell the same one',
  },
  {
    name: 'another fate',
    weight: -0.3,
    means: 'each says of the same person what the other does not say',
  },
  {
    name: 'opposed',
    weight: -0.4,
    means: 'what one says became of it excludes what the other says',
  },
  { name: 'another cause', weight: -0.4, means: 'each says that something else brought it about' },
  { name: 'other fate', weight: -0.3, means: 'the same became of another person' },
  {
    name: 'stance',
    weight: -0.2,
    means: 'one says what became of it, the other that none can tell',
  },
  { name: 'degree', weight: -0.2, means: 'one says how badly, the other does not, or otherwise' },
  { name: 'elsewhere', weight: -0.1, means: 'both tell an incident, and not the same one' },
  { name: 'verbatim', weight: 0.25, means: 'the words stand in a passage that both reports share' },
  { name: 'reading', weight: 0.6, means: 'both come to the same, however they are put' },
  { name: 'deed', weight: 0.2, means: 'both tell the same of the same one' },
  { name: 'another deed', weight: -0.07, means: 'each tells something else of something else' },
  { name: 'head', weight: 0.2, means: 'both say the same word of somebody' },
  {
    name: 'counts',
    weight: -0.3,
    means: 'they count the same, and no number is the same; or the same number of others',
  },
  { name: 'toll', weight: 0.3, means: 'the same befell the same number' },
  {
    name: 'count',
    weight: 0.2,
    means: 'both count the same number of one thing, or share a telling number',
  },
  { name: 'other places', weight: -0.25, means: 'both name places, and none in common' },
  { name: 'other persons', weight: -0.25, means: 'both name persons, and none in common' },
  { name: 'numbers', weight: -0.12, means: 'both count, and no number is the same' },
  { name: 'uncounted', weight: -0.1, means: 'one counts, the other does not' },
  { name: 'quoted', weight: 0.25, means: 'both quote, and the quoted words are the same' },
  { name: 'polarity', weight: -0.15, means: 'one says that it is so, the other that it is not' },
] as const

/** What keeps two clauses apart, whatever else they share. */
export const NEVER: ReadonlySet<string> = new Set([
  'degree',
  'opposed',
  'stance',
  'counts',
  'another fate',
  'another cause',
])

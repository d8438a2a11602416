/** What makes two tellings tell of one event: a table of features, whose sum is the log-odds. */
import type { Feature } from '../../../model/index.js'
import { intersects } from '../../../model/groups.js'
import { areRelated } from './families.en.js'
import type { Told } from './told.js'

/** Fitted on the training parts of two public sets, each weighing the same; rounded to what bears rounding. */
export const POLICY = {
  stranger: { weight: -0.45, means: 'any two tellings that share a key, before anything is known' },
  'same word': { weight: 1.25, means: 'told with one word in one form' },
  'one stem': { weight: 0.45, means: 'words of one derivation: *announce*, *announcement*' },
  'one family': { weight: 0.45, means: 'words that tell of the same: *homicide*, *killed*' },
  'related families': {
    weight: -0.9,
    means: 'one tells the deed, the other how it was done: *shot him*, *gunfire*',
  },
  'other families': { weight: -2.8, means: 'their words tell of different things' },
  pronoun: { weight: 0.5, means: 'one is *it* or *this*' },
  'same whom': { weight: 1, means: 'it befell one named person' },
  'other whom': { weight: -2, means: 'it befell persons of different names' },
  'other kind of whom': { weight: -0.4, means: 'whom it befell is called by different nouns' },
  'same number': { weight: 1.45, means: 'one number counts both' },
  'other number': { weight: -1.4, means: 'different numbers count them' },
  'other kind': { weight: -0.6, means: 'different words say which' },
  'rare words': {
    weight: 2.6,
    means: 'cosine of their sentences, rarer words weighing more, where the words are alike',
  },
  near: { weight: 0.75, means: 'in one report, by the sentences between them: 1 for neighbours' },
  several: { weight: 0.25, means: 'both are plural' },
  sayings: {
    weight: -2,
    means: 'both are acts of saying: one voice says many things',
  },
  'common word': { weight: -0.25, means: 'logarithm of how often the story has their word' },
  'other days': { weight: -0.3, means: 'their sentences name days, and none is the same' },
} as const
export type OneEventFeature = keyof typeof POLICY

/** Tellings group where the mean likelihood over their pairs reaches this. */
export const JOIN = 0.35
/** From this likelihood on, two tellings are compared as tellings of one incident whatever else they share. */
export const SURE = 0.7
/** How many sentences back *it* may take up an event. */
export const REACH = 3
/** With how many of the tellings before it that share a key a telling is compared. */
export const NEIGHBOURS = 64

/** How rare a term is, over the sentences that tell. */
export type Rarity = (term: string) => number

/** The value of each feature of a pair, those of value 0 left out. */
export function measure(
  a: Told,
  b: Told,
  rarity: Rarity,
  frequency: (lemma: string) => number,
): Map<OneEventFeature, number> {
  const found = new Map<OneEventFeature, number>([['stranger', 1]])
  const note = (feature: OneEventFeature, value: number | boolean) => {
    if (Number(value) !== 0) found.set(feature, Number(value))
  }
  const word = a.lemma === b.lemma && a.form === b.form
  const stem = !word && a.stem === b.stem
  const family = !word && !stem && a.family !== null && a.family === b.family
  const alike = word || stem || family
  note('same word', word)
  note('one stem', stem)
  note('one family', family)
  note('related families', areRelated(a.family, b.family))
  note('other families', !alike && !areRelated(a.family, b.family))
  note('sayings', alike && a.family === 'saying' && b.family === 'saying')
  note('pronoun', (a.form === 'pronoun') !== (b.form === 'pronoun'))
  compareParties(a, b, note)
  if (a.numbers.size > 0 && b.numbers.size > 0)
    note(intersects(a.numbers, b.numbers) ? 'same number' : 'other number', 1)
  if (a.modifiers.size > 0 && b.modifiers.size > 0)
    note('other kind', !intersects(a.modifiers, b.modifiers))
  const together = a.report === b.report && a.sentence === b.sentence
  if (alike && !together) note('rare words', alikeness(a.context, b.context, rarity))
  if (a.report === b.report && !together) note('near', 1 / Math.abs(a.sentence - b.sentence))
  note('several', a.plural && b.plural)
  if (word) note('common word', Math.log(1 + frequency(a.lemma)))
  if (a.days.length > 0 && b.days.length > 0)
    note(
      'other days',
      !a.days.some(([from, to]) => b.days.some((day) => from <= day[1] && day[0] <= to)),
    )
  return found
}

type Note = (feature: OneEventFeature, value: number | boolean) => void

function compareParties(a: Told, b: Told, note: Note): void {
  const [named, theirs] = [onlyNames(a.patients), onlyNames(b.patients)]
  const one = named.some((name) => b.patients.has(name))
  note('same whom', one)
  note('other whom', !one && named.length > 0 && theirs.length > 0)
  const [nouns, others] = [onlyNouns(a.patients), onlyNouns(b.patients)]
  const kind = nouns.some((noun) => b.patients.has(noun))
  note('other kind of whom', !kind && nouns.length > 0 && others.length > 0)
}

const onlyNames = (keys: ReadonlySet<string>) => [...keys].filter((key) => key.startsWith('@'))
const onlyNouns = (keys: ReadonlySet<string>) => [...keys].filter((key) => !key.startsWith('@'))

function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let [common, ofA, ofB] = [0, 0, 0]
  for (const term of a) {
    const weight = rarity(term) ** 2
    ofA += weight
    if (b.has(term)) common += weight
  }
  for (const term of b) ofB += rarity(term) ** 2
  return common === 0 ? 0 : common / Math.sqrt(ofA * ofB)
}

/** How likely two tellings tell of one event, 0 to 1, and what speaks for and against it. */
export function likelihood(
  a: Told,
  b: Told,
  rarity: Rarity,
  frequency: (lemma: string) => number,
): { readonly likely: number; readonly features: readonly Feature[] } {
  const features = [...measure(a, b, rarity, frequency)].map(([name, value]) => ({
    name,
    weight: round(POLICY[name].weight * value),
    saw: `${a.lemma}, ${b.lemma}`,
  }))
  const total = features.reduce((sum, { weight }) => sum + weight, 0)
  return { likely: round(1 / (1 + Math.exp(-total))), features }
}

/** Three digits, so that it is the same on every machine. */
const round = (value: number) => Math.round(value * 1000) / 1000

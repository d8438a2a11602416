/** What kind of thing or deed a word means first (person, artifact, motion …), so that words never met in training say something too. */

/** The number of the class of a word in lower case, from 1 on; 0 where no list has it. */
export type SenseOf = (low: string) => number

/** Endings of words and what stood in their place: *singers* → *singer*, *parties* → *party*, *signed* → *sign*. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['men', 'man'],
]

/** A stem is at least this long. */
const SHORTEST = 3

/** Opens lists of words, one text for each class. */
export function openSenses(classes: readonly string[]): SenseOf {
  const senses = new Map<string, number>()
  classes.forEach((words, at) => {
    for (const word of words.split(' ')) senses.set(word, at + 1)
  })
  return (low) => {
    const own = senses.get(low)
    if (own !== undefined) return own
    for (const [ending, before] of ENDINGS) {
      if (low.length < ending.length + SHORTEST || !low.endsWith(ending)) continue
      const stem = senses.get(low.slice(0, -ending.length) + before)
      if (stem !== undefined) return stem
    }
    return 0
  }
}

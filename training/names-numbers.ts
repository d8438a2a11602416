/** Numbers hashed features, tens of millions of them: a table with open places, since a Map of so many takes minutes. */

export interface Numbered {
  /** The features, by their numbers. */
  readonly kept: readonly number[]
  /** The number of a feature. */
  number(feature: number): number
}

/** How many places there are: some ten times the features that the name sets have. */
const PLACES = 1 << 25

/** Gives every feature of every list a number. */
export function numberFeatures(lists: readonly Int32Array[]): Numbered {
  const features = new Int32Array(PLACES)
  // The number of the feature, from 1 on; 0 where a place is empty.
  const numbers = new Int32Array(PLACES)
  const place = (feature: number): number => {
    let at = (Math.imul(feature, 0x9e3779b1) >>> 0) & (PLACES - 1)
    while (numbers[at] !== 0 && features[at] !== feature) at = (at + 1) & (PLACES - 1)
    return at
  }
  for (const list of lists) {
    for (const feature of list) {
      const at = place(feature)
      features[at] = feature
      numbers[at] = 1
    }
  }
  const kept: number[] = []
  for (let at = 0; at < PLACES; at++) if (numbers[at] !== 0) numbers[at] = kept.push(features[at]!)
  return { kept, number: (feature) => numbers[place(feature)]! - 1 }
}

/** A sentence that says where or when the events of the one before it were: *The incident took place in Arlen on Monday.* */
import { D } from '../../../language/tagset.js'
import { sentenceOf, wordsSpan } from '../../../language/tree.js'
import type { NameIndex } from '../../../language/name-index.js'
import type { FindingId, Span, Time, Words } from '../../../model/index.js'
import { INCIDENTS, OCCURRING } from '../lexicon.en.js'
import { placesOf, timeOf } from './setting.js'

/** What a sentence says of the place and time of what was told right before it. */
export interface Setting {
  readonly places: readonly FindingId[]
  readonly time: FindingId | null
  /** *The incident took*. */
  readonly saw: Span
}

/** E28: for each sentence (by its number) the setting that the next one tells of it: *Two were shot. The incident took place in Arlen.* */
export function settingsBefore(
  words: Words,
  names: NameIndex,
  times: ReadonlyMap<number, Time>,
): ReadonlyMap<number, Setting> {
  const found = new Map<number, Setting>()
  for (let word = 0; word < words.count; word++) {
    if (!INCIDENTS.has(words.lemma[word]!) || words.deprel[word] !== D['nsubj']) continue
    const verb = words.head[word]!
    if (!occurs(words, verb)) continue
    const subject = { word, light: -1 }
    const places = placesOf(words, names, subject)
    const time = timeOf(words, times, subject)?.id ?? null
    if (places.length === 0 && time === null) continue
    const saw = wordsSpan(words, Math.min(word, verb), Math.max(word, verb) + 1)
    found.set(sentenceOf(words, word) - 1, { places, time, saw })
  }
  return found
}

function occurs(words: Words, verb: number): boolean {
  const lemma = words.lemma[verb]!
  if (lemma !== 'take') return OCCURRING.has(lemma)
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!)
    if (words.deprel[c] === D['obj'] && words.lemma[c] === 'place') return true
  return false
}

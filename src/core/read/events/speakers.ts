/** Whose words a trigger stands in: who tells of a deed from outside does not take part in it. */
import { wordsIn } from '../../language/tree.js'
import type { Attribution, Words } from '../../model/index.js'

/** True where `word` names, or stands in the name of, the source in whose content `trigger` stands. */
export type IsSpeaker = (trigger: number, word: number) => boolean

/**
 * *None of the guards was hurt, the director, Ada Brand, said*: the tree can take the director for one of the hurt,
 * since he stands behind a comma as the second of a list does. Whoever stands in front may act: *the group threatened to kill*.
 */
export function speakersOf(words: Words, attributions: readonly Attribution[]): IsSpeaker {
  const told = new Int32Array(words.form.length).fill(-1)
  const sources = attributions.map(({ source }) => (source ? wordsIn(words, source) : null))
  attributions.forEach(({ content }, at) => {
    if (!sources[at]) return
    for (const span of content) {
      const { first, last } = wordsIn(words, span)
      told.fill(at, first, last)
    }
  })
  return (trigger, word) => {
    const source = sources[told[trigger] ?? -1]
    if (!source || source.first < trigger) return false
    return word >= source.first && word < source.last
  }
}

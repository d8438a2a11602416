/** Answers for words, remembered: the words of reports are few, and come again and again. */

/** So many answers are held; then all are forgotten. */
const HELD = 20_000

/** Longer texts are no words, and are asked anew each time. */
const LONGEST = 40

/** The same answers, each made once; forgetting changes none. An answer of `undefined` is not remembered. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const held = new Map<string, T>()
  return (word) => {
    let known = held.get(word)
    if (known === undefined) {
      known = answer(word)
      if (word.length > LONGEST) return known
      if (held.size >= HELD) held.clear()
      held.set(word, known)
    }
    return known
  }
}

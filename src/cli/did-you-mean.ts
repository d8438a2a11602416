/** The known word nearest to a mistyped one. */
import { distance } from 'fastest-levenshtein'

/** *; did you mean “disputed”?*, or nothing where no known word is near. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = known
    .map((word) => ({
      word,
      far: word.startsWith(typed) ? 1 : distance(word, typed.toLowerCase()),
    }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(2, typed.length / 3) ? `; did you mean “${near.word}”?` : ''
}

/** The words of a story that stand for a country. */
import type { Name, Words } from '../../../model/index.js'
import { fold } from '../../likeness/terms.js'

/** *Iraqi*, *Syria*: folded words of names that are countries or their people, with the code of the country. */
export function countriesByWord(names: Iterable<Name>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { label, country, type, known } of names) {
    const stands = type === 'nationality' || known?.startsWith('country')
    if (country && stands && !/\s/.test(label)) found.set(fold(label), country)
  }
  return found
}

/** The countries named in a range of words; *Iraqi-Turkish* names two. */
export function countriesIn(
  words: Words,
  range: { readonly first: number; readonly last: number },
  known: ReadonlyMap<string, string>,
): Set<string> {
  const found = new Set<string>()
  for (let at = range.first; at < range.last; at++) {
    for (const part of words.form[at]!.split(/[-–]/)) {
      const country = known.get(fold(part)) ?? known.get(fold(words.form[at]!))
      if (country) found.add(country)
    }
  }
  return found
}

/** The one country named in a range; null where there is none, or several. */
export function countryOf(
  words: Words,
  range: { readonly first: number; readonly last: number },
  known: ReadonlyMap<string, string>,
): string | null {
  const found = countriesIn(words, range, known)
  return found.size === 1 ? [...found][0]! : null
}

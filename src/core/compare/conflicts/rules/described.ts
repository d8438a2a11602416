/** One town, placed in, or at the border of, countries that exclude one another. */
import { sentenceOf, wordsIn, wordsSpan } from '../../../language/tree.js'
import type { FindingId, Span, Words } from '../../../model/index.js'
import { fold } from '../../likeness/terms.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { BASE } from '../policy.js'

/** CF12: *the Norlandic town of Brandt* and *Brandt, which lies close to the border of Sudmark*. */
export const described: Finder = {
  id: 'CF12',
  example: '“the Syrian town of Brandt” here, “Brandt, close to the Iraqi-Turkish border” there.',
  find(scene) {
    const all = descriptions(scene)
    return all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b): Draft[] => {
        if (a.town !== b.town || a.span.report === b.span.report) return []
        if (isWithin(a.countries, b.countries) || isWithin(b.countries, a.countries)) return []
        const sides = [side(scene, a.span, null), side(scene, b.span, null)] as const
        const differs = `${[...a.countries].join(', ')} against ${[...b.countries].join(', ')}`
        return [
          {
            rule: 'CF12',
            kind: 'place',
            status: 'conflict',
            sides,
            differs,
            score: BASE.place + 0.1,
          },
        ]
      }),
    )
  },
}

interface Description {
  readonly town: FindingId
  readonly span: Span
  readonly countries: ReadonlySet<string>
}

/** Words looked at before and after the name of a town. */
const BEFORE = 4
const AFTER = 13

function descriptions(scene: Scene): Description[] {
  const { view } = scene
  const demonyms = countriesByWord(scene)
  return [...view.names.values()].flatMap((name) => {
    const own = view.lexed.get(name.report)
    const town = view.identityOf.get(name.id)?.id
    if (!own || !town || name.type !== 'place' || name.known?.startsWith('country')) return []
    return name.mentions.flatMap(({ span, form }): Description[] => {
      if (form === 'pronoun') return []
      const { first, last } = wordsIn(own.words, span)
      const range = around(own.words, first, last)
      const found = countriesIn(own.words, range, demonyms)
      return found.size === 0
        ? []
        : [{ town, span: wordsSpan(own.words, range.first, range.last), countries: found }]
    })
  })
}

/** The words that describe a town: *the northern … town of* before it, *, which lies … border* after it. */
function around(words: Words, first: number, last: number): { first: number; last: number } {
  const sentence = sentenceOf(words, first)
  const [start, end] = [words.starts[sentence]!, words.starts[sentence + 1]!]
  let from = first
  if (
    /^of$/i.test(words.form[first - 1] ?? '') &&
    /^(?:town|city|village|region|province)$/.test(words.lemma[first - 2] ?? '')
  ) {
    from = Math.max(start, first - 1 - BEFORE)
  }
  let to = last
  for (let at = last; at < Math.min(end, last + AFTER); at++) {
    if (/^(?:border|frontier)$/.test(words.lemma[at]!)) to = at + 1
    if (/^[.;:]$/.test(words.form[at]!)) break
  }
  return { first: from, last: to }
}

function countriesIn(
  words: Words,
  range: { first: number; last: number },
  known: ReadonlyMap<string, string>,
): Set<string> {
  const found = new Set<string>()
  for (let at = range.first; at < range.last; at++) {
    for (const part of words.form[at]!.split('-')) {
      const country = known.get(fold(part))
      if (country) found.add(country)
    }
  }
  return found
}

/** *Iraqi*, *Syria*: the words of the story that stand for a country. */
function countriesByWord({ view }: Scene): Map<string, string> {
  const found = new Map<string, string>()
  for (const { label, country, type, known } of view.names.values()) {
    const stands = type === 'nationality' || known?.startsWith('country')
    if (country && stands && !/\s/.test(label)) found.set(fold(label), country)
  }
  return found
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((one) => outer.has(one))
}

/** One town, placed in, or at the border of, countries that exclude one another. */
import { sentenceOf, wordsIn, wordsSpan } from '../../../language/tree.js'
import type { FindingId, Span, Words } from '../../../model/index.js'
import { countriesByWord, countriesIn } from '../parties/countries.js'
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
        if ([...a.countries].some((one) => b.countries.has(one))) return []
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

/** A town with the countries in one of which the words place it. */
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
  const demonyms = countriesByWord(view.names.values())
  return [...view.names.values()].flatMap((name) => {
    const own = view.lexed.get(name.report)
    const town = view.identityOf.get(name.id)?.id
    if (!own || !town || name.type !== 'place' || name.known?.startsWith('country')) return []
    return name.mentions.flatMap(({ span, form }): Description[] => {
      if (form === 'pronoun') return []
      const { first, last } = wordsIn(own.words, span)
      return [townOf(own.words, first), atBorder(own.words, last)].flatMap((range) => {
        const countries = range ? countriesIn(own.words, range, demonyms) : new Set<string>()
        if (!range || countries.size === 0) return []
        const whole = wordsSpan(own.words, Math.min(range.first, first), Math.max(range.last, last))
        return [{ town, span: whole, countries }]
      })
    })
  })
}

interface Range {
  readonly first: number
  readonly last: number
}

/** *the northern Syrian town of*; a *border town* may lie on this side or on that one. */
function townOf(words: Words, first: number): Range | null {
  const isTown = /^(?:town|city|village|region|province)$/.test(words.lemma[first - 2] ?? '')
  if (!/^of$/i.test(words.form[first - 1] ?? '') || !isTown) return null
  if (words.lemma[first - 3] === 'border') return null
  const start = words.starts[sentenceOf(words, first)]!
  return { first: Math.max(start, first - 1 - BEFORE), last: first }
}

/** *, which lies close to the Iraqi-Turkish border*: in one of the two; *the Turkish border* alone does not tell. */
function atBorder(words: Words, last: number): Range | null {
  const end = words.starts[sentenceOf(words, Math.max(0, last - 1)) + 1]!
  for (let at = last; at < Math.min(end, last + AFTER); at++) {
    if (/^[.;:]$/.test(words.form[at]!)) return null
    if (!/^(?:border|frontier)$/.test(words.lemma[at]!)) continue
    const isPair = /\p{L}[-–]\p{L}/u.test(words.form[at - 1]!) || words.form[at - 2] === '-'
    return isPair ? { first: last, last: at + 1 } : null
  }
  return null
}

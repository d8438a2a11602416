/** Whose a thing is, or who made it: *a Norlandic drone*, *the drone was flown by the Sudmark air force*. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import { overlaps, type Span, type Words } from '../../../model/index.js'
import { CLASS_OF } from '../../likeness/lexicon.en.js'
import type { Proposition } from '../../likeness/propositions.js'
import { countriesByWord, countriesIn, countryOf } from '../parties/countries.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { MADE, RUN, THINGS } from '../lexicon.en.js'
import { BASE } from '../policy.js'

/** CF15: one thing is given to one country here and to another there. */
export const whose: Finder = {
  id: 'CF15',
  example: '“a Norlandic drone” here, “the drone was flown by the Sudmark air force” there.',
  find(scene) {
    const byHead = new Map<string, Told[]>()
    for (const one of told(scene)) {
      const known = byHead.get(one.head)
      if (known) known.push(one)
      else byHead.set(one.head, [one])
    }
    return [...byHead.values()].flatMap((all) =>
      all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b))),
    )
  },
}

type Dimension = 'made' | 'run' | 'either'

/** A thing with the country that it is given to, or that it is said not to be of. */
interface Told {
  readonly head: string
  readonly dimension: Dimension
  readonly country: string
  readonly not: boolean
  /** Said of the thing in so many words (*is French*, *built in*), not only a word before it (*a French drone*). */
  readonly stated: boolean
  readonly span: Span
  readonly of: Proposition
}

function compare(scene: Scene, a: Told, b: Told): Draft[] {
  const one = a.of.claim.report === b.of.claim.report
  if (one && !(a.stated && b.stated)) return []
  const oneDimension = a.dimension === b.dimension || [a, b].some((x) => x.dimension === 'either')
  if (!oneDimension || overlaps(a.of.span, b.of.span) || !(a.stated || b.stated)) return []
  const differ =
    a.not || b.not ? a.not !== b.not && a.country === b.country : a.country !== b.country
  if (!differ) return []
  const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
  const both = a.stated && b.stated ? 0.1 : 0
  const apart = a.of.claim.report === b.of.claim.report ? 0 : 0.05
  return [
    {
      rule: 'CF15',
      kind: disowns(a) || disowns(b) ? 'polarity' : 'actor',
      status: 'conflict',
      sides,
      differs: `${a.not ? 'not ' : ''}${a.country} against ${b.not ? 'not ' : ''}${b.country} (${a.head})`,
      score: BASE.actor + both + apart,
    },
  ]
}

/** Said by somebody of what is, or is not, his own. */
function disowns({ not, dimension }: Told): boolean {
  return not && dimension === 'run'
}

function told(scene: Scene): Told[] {
  const countries = countriesByWord(scene.view.names.values())
  const seen = new Set<string>()
  return scene.view.propositions.flatMap((of) => {
    const { words } = scene.view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    const found: Told[] = []
    for (let at = first; at < last; at++) {
      const thing = words.lemma[at] === 'it' ? thingBefore(words, at) : at
      const head = thing !== -1 && isUpos(words, thing, 'NOUN') ? headOf(words.lemma[thing]!) : null
      const key = `${of.claim.report} ${at}`
      if (head === null || seen.has(key)) continue
      seen.add(key)
      const own = [...before(words, at, countries), ...after(words, at, countries)]
      const told = own.length > 0 ? own : disowned(scene, of, at, countries)
      for (const one of told) found.push({ head, of, ...one })
    }
    return found
  })
}

/** *Norland's minister said that her country did not own any drone*, *denied that its planes had flown*: not of that country. */
function disowned(
  { view, attributions }: Scene,
  { claim, negative, span }: Proposition,
  at: number,
  known: ReadonlyMap<string, string>,
): Found[] {
  const source = attributions.get(claim.attribution)?.source
  if (!negative || claim.held !== 'voice' || !source) return []
  const { words } = view.lexed.get(claim.report)!
  const owner = child(words, at, 'nmod:poss')
  const isOurs = owner !== -1 && /^(?:its|their|our)$/i.test(words.form[owner]!)
  const isObject = isRelation(words, at, 'obj') && OWN.has(words.lemma[words.head[at]!]!)
  const country = isOurs || isObject ? countryOf(words, wordsIn(words, source), known) : null
  return country ? [{ dimension: 'run', country, not: true, stated: true, span }] : []
}

/** Verbs of having, whose object is the speaker's or nobody's. */
const OWN: ReadonlySet<string> = new Set(['own', 'have', 'possess', 'operate', 'use'])

/** The thing that *it* stands for: the last one named, where it is what was made or run. */
function thingBefore(words: Words, it: number): number {
  const verb = words.head[it]!
  const isMade = verb !== -1 && (MADE.has(words.lemma[verb]!) || RUN.has(words.lemma[verb]!))
  if (!isMade || !isRelation(words, it, 'nsubj:pass')) return -1
  for (let at = it - 1; at >= Math.max(0, it - REACH); at--)
    if (isUpos(words, at, 'NOUN') && headOf(words.lemma[at]!) !== null) return at
  return -1
}

/** So many words before *it* a thing may stand. */
const REACH = 60

/** The class of a thing that can be of a country; null for persons, places and the rest. */
function headOf(lemma: string): string | null {
  return THINGS.get(lemma) ?? (THINGS.has(CLASS_OF.get(lemma) ?? '') ? CLASS_OF.get(lemma)! : null)
}

type Found = Omit<Told, 'head' | 'of'>

/** *a French drone*, *German-made grenades*. */
function before(words: Words, at: number, known: ReadonlyMap<string, string>): Found[] {
  return children(words, at).flatMap((word): Found[] => {
    if (word > at || !isRelation(words, word, 'amod', 'compound', 'nmod:poss')) return []
    const range = extent(words, word)
    const country = countryOf(words, range, known)
    if (!country) return []
    const made = words.form
      .slice(range.first, range.last)
      .some((form) => /(?:^|-)(?:made|built)$/i.test(form))
    const span = wordsSpan(words, range.first, at + 1)
    return [{ dimension: made ? 'made' : 'either', country, not: false, stated: made, span }]
  })
}

/** *the drone was French*, *was built in China*, *was flown by …*: what the verb above a thing says of it. */
function after(words: Words, at: number, known: ReadonlyMap<string, string>): Found[] {
  const relative = children(words, at).filter((word) => isRelation(words, word, 'acl', 'acl:relcl'))
  const isSubject = isRelation(words, at, 'nsubj', 'nsubj:pass')
  const over = isSubject ? words.head[at]! : -1
  const joined =
    over === -1
      ? []
      : children(words, over).filter((word) => isRelation(words, word, 'conj', 'xcomp'))
  return [...(over === -1 ? [] : [over, ...joined]), ...relative].flatMap((verb) =>
    said(words, at, verb, known),
  )
}

/** *built in China*, *flown by the air force of Sudmark*. */
function isCase(words: Words, word: number, dimension: Dimension): boolean {
  const preposition = words.lemma[child(words, word, 'case')] ?? ''
  return preposition === 'by' || (dimension === 'made' && /^(?:in|from)$/.test(preposition))
}

/** What belongs to a predicate that tells whose a thing is; *was the second to be sent over Japan* tells another thing. */
const PREDICATE = [
  'amod',
  'compound',
  'conj',
  'cc',
  'nmod',
  'punct',
  'advmod',
  'case',
  'det',
] as const

/** *German-made*, but not *a missile yet - sending*. */
function isHyphened({ form, from, to }: Words, at: number): boolean {
  return form[at - 1] === '-' && to[at - 1] === from[at] && to[at - 2] === from[at - 1]
}

/** *was built in China and flown by …*: verbs joined in one predicate. */
function isJoined(words: Words, a: number, b: number): boolean {
  return words.head[a] === b || words.head[b] === a || words.head[a] === words.head[b]
}

function said(words: Words, at: number, verb: number, known: ReadonlyMap<string, string>): Found[] {
  const lemma = words.lemma[verb]!
  const not = words.form
    .slice(Math.min(at, verb), verb + 1)
    .some((form) => /^(?:not|n't|n’t|neither|never)$/i.test(form))
  const found = (dimension: Dimension, range: { first: number; last: number }): Found[] => {
    // *the second to be sent over Japan*: the country belongs to another verb.
    for (let word = range.first; word < range.last; word++)
      if (word !== verb && word > at && isUpos(words, word, 'VERB') && !isJoined(words, word, verb))
        return []
    const countries = [...countriesIn(words, range, known)]
    // *was built in China and flown by …* says two things; each is shown without the other.
    const start = isRelation(words, verb, 'conj') ? verb : Math.min(at, verb)
    const span = wordsSpan(words, Math.min(start, range.first), Math.max(verb + 1, range.last))
    if (countries.length > 1 && !not) return []
    return countries.map((country) => ({ dimension, country, not, stated: true, span }))
  }
  const copula =
    child(words, verb, 'cop') !== -1 ||
    /^(?:appear|seem)$/.test(words.lemma[words.head[verb]!] ?? '')
  const madeOf = MADE.has(lemma) && isHyphened(words, verb)
  if ((copula || madeOf) && isUpos(words, verb, 'ADJ', 'PROPN', 'VERB'))
    return found(
      MADE.has(lemma) || /-made$/.test(lemma) ? 'made' : 'either',
      extent(words, verb, (word) => word < at + 1 || !isRelation(words, word, ...PREDICATE)),
    )
  const dimension = MADE.has(lemma) ? 'made' : RUN.has(lemma) ? 'run' : null
  if (!dimension) return []
  return children(words, verb).flatMap((word) =>
    word > verb && isRelation(words, word, 'obl', 'obl:agent') && isCase(words, word, dimension)
      ? found(
          dimension,
          extent(words, word, (one) => !isRelation(words, one, ...PREDICATE, 'flat')),
        )
      : [],
  )
}

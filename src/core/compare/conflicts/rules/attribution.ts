/** The same claim, given to somebody here and to nobody, or to somebody else, there. */
import type { Span } from '../../../model/index.js'
import { cover } from '../../../model/index.js'
import { isUpos, wordsIn } from '../../../language/tree.js'
import type { AlignedPair } from '../../likeness/align.js'
import type { Proposition } from '../../likeness/propositions.js'
import { quote, side, type Draft, type Finder, type Scene } from '../draft.js'
import { FLAT_CUES } from '../lexicon.en.js'
import {
  citesAnother,
  isPronoun,
  isRelayOf,
  labelOf,
  mayBeOne,
  namesOf,
  namesSource,
  REACH,
  sourceKey,
  voiceOf,
  who,
} from '../sources.js'
import {
  ALIKE_ELSEWHERE,
  BASE,
  FEW_REPORTS,
  SAME_WORDS,
  TELLING_WORDS,
  TOLD_ALIKE,
} from '../policy.js'

/** CF10: one report gives the claim to a source, the other states it or has it believed. */
export const lostSource: Finder = {
  id: 'CF10',
  example: '“an official said the pier sank” here, “it is believed that the pier sank” there.',
  find: (scene) =>
    compare(scene, 'CF10', ({ x, y, words, telling, copied, number, fate }) => {
      const [a, b] = [sourceKey(scene, x), sourceKey(scene, y)]
      if ((a === null) === (b === null) || tellsOf(scene, x, y) || tellsOf(scene, y, x)) return null
      if (copied) return words >= SAME_WORDS.copied ? 0.15 : null
      if (number) return words >= SAME_WORDS.counted ? 0.1 : null
      const believed = [x, y].some(({ claim }) => claim.held === 'belief')
      if (telling < (fate ? 1 : TELLING_WORDS)) return null
      return words >= (believed ? SAME_WORDS.believed : SAME_WORDS.stated) ? 0.1 : null
    }),
}

/** CF11: two reports give it to two voices that cannot be one. */
export const otherSource: Finder = {
  id: 'CF11',
  example: '“a colonel said the pier sank” here, “the mayor said the pier sank” there.',
  find: (scene) =>
    compare(scene, 'CF11', ({ x, y, words, copied, number, fate, few }) => {
      const [a, b] = [voiceOf(scene, x), voiceOf(scene, y)]
      if (!a || !b || sourceKey(scene, x) === sourceKey(scene, y)) return null
      const least = copied ? SAME_WORDS.copied : number ? SAME_WORDS.numbered : SAME_WORDS.passed
      if (words < least || !(copied || number || (few && fate))) return null
      if (mayBeOne(namesOf(scene, a, x), namesOf(scene, b, y))) return null
      if (isPronoun(scene, x) || isPronoun(scene, y)) return null
      if (namesSource(scene, x, y) || namesSource(scene, y, x)) return null
      if (isRelayOf(scene, a, y) || isRelayOf(scene, b, x)) return null
      return copied ? 0.1 : 0
    }),
}

/** CF13: what one report has from somebody through an outlet, the other has from the outlet itself. */
export const raisedSource: Finder = {
  id: 'CF13',
  example: '“a docker told Radio Brandt the pier sank” here, “Radio Brandt said so” there.',
  find: (scene) =>
    compare(scene, 'CF13', ({ x, y, words }) => {
      const [a, b] = [voiceOf(scene, x), voiceOf(scene, y)]
      if (!a || !b || words < SAME_WORDS.passed) return null
      const raised = isRelayOf(scene, a, y) ? x : isRelayOf(scene, b, x) ? y : null
      return raised && !citesAnother(scene, raised) ? 0.15 : null
    }),
}

/** Two clauses of two reports that say the same, with what their likeness rests on. */
interface Likeness {
  readonly x: Proposition
  readonly y: Proposition
  readonly words: number
  /** Words in common that are no names. */
  readonly telling: number
  /** In a passage that both reports share, or in the same quotation marks. */
  readonly copied: boolean
  readonly number: boolean
  readonly fate: boolean
  /** Told by few reports: of what everybody tells, everybody has a source of their own. */
  readonly few: boolean
}

/** Every pair that says the same; `bonus` is null where its sources do not differ. */
function compare(scene: Scene, rule: string, bonus: (like: Likeness) => number | null): Draft[] {
  const { given, tellers } = elsewhere(scene)
  return scene.pairs.flatMap((pair): Draft[] => {
    const { a, b, total, features } = pair
    const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
    if (total < TOLD_ALIKE - (rule === 'CF11' ? 0.1 : 0) || x.claim.report === y.claim.report)
      return []
    if (![x, y].every((one) => isTold(scene, one))) return []
    const like = likenessOf(pair, x, y)
    if (x.negative !== y.negative && !like.fate) return []
    const isGiven = (one: Proposition, other: number, of: Proposition) => {
      const sources = given.get(other)?.get(one.claim.report)
      return one.claim.held !== 'voice' ? sources !== undefined : sources?.has(labelOf(scene, of))
    }
    if (isGiven(x, b, y) || isGiven(y, a, x)) return []
    const few = [a, b].every((one) => (tellers.get(one)?.size ?? 0) < FEW_REPORTS)
    const more = bonus({ x, y, few, ...like })
    if (more === null) return []
    const sides = [x, y].map((one) => side(scene, sourceSpan(scene, one), one))
    return [
      {
        rule,
        kind: 'attribution',
        status: 'conflict',
        sides: [sides[0]!, sides[1]!],
        differs: `given to ${who(scene, x)} in one, to ${who(scene, y)} in the other`,
        score: BASE.attribution + more + (Math.min(1, total) - TOLD_ALIKE) * 0.5,
        features,
      },
    ]
  })
}

function likenessOf({ features }: AlignedPair, x: Proposition, y: Proposition) {
  const of = (name: string) => features.find((one) => one.name === name)?.weight ?? 0
  return {
    words: of('words'),
    telling: x.terms.filter((term) => !term.startsWith('@') && y.terms.includes(term)).length,
    copied: of('verbatim') > 0 || quoteAlike(x, y),
    fate: of('fate') > 0,
    number: x.numbers.some((one) => isRare(Number(one.slice(1))) && y.numbers.includes(one)),
  }
}

/** Most words of the shorter quotation stand in the other one too. */
function quoteAlike(x: Proposition, y: Proposition): boolean {
  const common = x.quotes.filter((term) => y.quotes.includes(term)).length
  const shorter = Math.min(x.quotes.length, y.quotes.length)
  return common >= TELLING_WORDS && common >= SAME_WORDS.copied * shorter
}

/** A number that two clauses do not share by chance; years and small numbers are in many clauses. */
function isRare(number: number): boolean {
  return number > 12 && !(number >= 1900 && number <= 2100)
}

/** The words that name the source, with the cue; for words of nobody, the words themselves. */
function sourceSpan(scene: Scene, one: Proposition): Span {
  const { source, cue } = scene.attributions.get(one.claim.attribution!) ?? {
    source: null,
    cue: null,
  }
  if (one.claim.held === 'belief' && cue) return cover(cue, one.span)
  const said =
    source && cue && Math.abs(source.from - cue.from) < REACH ? cover(source, cue) : (source ?? cue)
  return said && quote(scene, said).length < 200 ? said : one.span
}

/** Pronouns and bare nouns (*he*, *reports*) do not tell who it is; a quotation of nobody was not read whole. */
function isTold(scene: Scene, one: Proposition): boolean {
  const { certainty, held } = one.claim
  if (certainty === 'unknown' || certainty === 'hypothetical' || one.claim.polarity === 'denied')
    return false
  if (held === 'outlet') return !one.quoted && hasVerb(scene, one)
  if (held === 'belief')
    return !FLAT_CUES.has(scene.attributions.get(one.claim.attribution)?.cueLemma ?? '')
  const voice = voiceOf(scene, one)
  return voice !== null && (voice.name !== null || /\s\p{L}{3,}/u.test(voice.label))
}

function hasVerb({ view }: Scene, { span }: Proposition): boolean {
  const { words } = view.lexed.get(span.report)!
  const { first, last } = wordsIn(words, span)
  for (let at = first; at < last; at++) if (isUpos(words, at, 'VERB', 'AUX')) return true
  return false
}

/** True where a report tells what somebody did that speaks of it in the other: *the minister ordered it*, *I ordered it*. */
function tellsOf({ view }: Scene, one: Proposition, other: Proposition): boolean {
  const voice = view.voices.get(one.claim.voice ?? one.claim.id)
  const identity = voice && view.identityOf.get(voice.name ?? voice.id)
  return identity !== undefined && other.terms.includes(`@${identity.id}`)
}

/** The value of a key; made where there is none. */
function valueOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}

/**
 * For each proposition, the reports that give the like to somebody (what is quiet in one place may be told in
 * another), and all that tell it.
 */
function elsewhere(scene: Scene) {
  const { view, pairs, tellers: same } = scene
  const given = new Map<number, Map<string, Set<string>>>()
  const tellers = new Map<number, Set<string>>()
  const note = (one: number, like: number) => {
    const other = view.propositions[like]!
    const source = other.claim.held === 'voice' ? labelOf(scene, other) : null
    for (const report of same.get(other)!) {
      valueOf(tellers, one, () => new Set<string>()).add(report)
      if (source === null) continue
      const own = valueOf(given, one, () => new Map<string, Set<string>>())
      valueOf(own, report, () => new Set<string>()).add(source)
    }
  }
  for (const { a, b, total } of pairs) {
    if (total < ALIKE_ELSEWHERE) continue
    note(a, b)
    note(b, a)
  }
  return { given, tellers }
}

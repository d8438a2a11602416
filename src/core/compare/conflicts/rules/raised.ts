/** One man without a name here, and there his house, or many like him: a source that grew as it was passed on. */
import { wordsIn } from '../../../language/tree.js'
import { cover, type Attribution, type Span, type Voice, type Words } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { quote, side, type Draft, type Finder, type Scene } from '../draft.js'
import { isPronoun, mayBeOne, namesOf, REACH, voiceOf, who } from '../sources.js'
import { BASE, RAISED_ALIKE, SAME_WORDS } from '../policy.js'

/** CF49: a claim of one unnamed man, given to all of his kind or to his house. */
export const grownSource: Finder = {
  id: 'CF49',
  example: '“a police officer who asked not to be named said …” here, “police said …” there.',
  find(scene) {
    const introduced = introductions(scene)
    return scene.pairs.flatMap(({ a, b, total, features }): Draft[] => {
      const both = [scene.view.propositions[a]!, scene.view.propositions[b]!] as const
      const words = features.find(({ name }) => name === 'words')?.weight ?? 0
      if (total < RAISED_ALIKE || words < SAME_WORDS.passed) return []
      const pair = pairOf(scene, introduced, ...both) ?? pairOf(scene, introduced, both[1], both[0])
      if (!pair) return []
      const { one, many, at, said } = pair
      return [
        {
          rule: 'CF49',
          kind: 'attribution',
          status: 'conflict',
          sides: [side(scene, at, one), side(scene, said, many)],
          about: 'who says it',
          matter: `${one.claim.voice} ${many.claim.voice}`,
          differs: `given to ${who(scene, one)} in one, to ${who(scene, many)} in the other`,
          score: BASE.attribution + 0.25 + (Math.min(1, total) - RAISED_ALIKE) * 0.3,
          features,
        },
      ]
    })
  },
}

interface Pair {
  readonly one: Proposition
  readonly many: Proposition
  /** The words that tell who the one is, and those that name the many. */
  readonly at: Span
  readonly said: Span
}

/** The one without a name, with the words that tell who he is, and the many; null where the two sources are none such. */
function pairOf(
  scene: Scene,
  introduced: Introductions,
  one: Proposition,
  many: Proposition,
): Pair | null {
  if (one.claim.report === many.claim.report || one.negative !== many.negative) return null
  const [a, b] = [voiceOf(scene, one), voiceOf(scene, many)]
  const at = a && introduced.get(one.claim.report)?.get(a.id)
  const said = sourceOf(scene, many)
  if (!b || !at || !said || !isOneOf(scene, at) || !isMany(scene, b, many)) return null
  const label = namesOf(scene, b, many)
  if (!mayBeOne(namesOf(scene, a, one), label)) return null
  // *officials said* at the head of a report that goes on to tell which: *a senior official said*.
  const summed = [...(introduced.get(many.claim.report)?.values() ?? [])].some(
    (other) => isOneOf(scene, other) && mayBeOne(namesOf(scene, other.voice, other.of), label),
  )
  return summed ? null : { one, many, at: at.span, said }
}

/** The first words of a report that say who a voice is. */
interface Introduced {
  readonly voice: Voice
  readonly of: Proposition
  readonly span: Span
}

/** By report and voice. */
type Introductions = ReadonlyMap<string, ReadonlyMap<string, Introduced>>

function introductions(scene: Scene): Introductions {
  const found = new Map<string, Map<string, Introduced>>()
  const first = (a: Proposition, b: Proposition) => a.span.from - b.span.from
  for (const one of [...scene.view.propositions].sort(first)) {
    const [voice, said] = [voiceOf(scene, one), sourceOf(scene, one)]
    if (!voice || !said || isPronoun(scene, one)) continue
    const own = found.get(one.claim.report) ?? new Map<string, Introduced>()
    if (!own.has(voice.id)) own.set(voice.id, { voice, of: one, span: said })
    found.set(one.claim.report, own)
  }
  return found
}

/** *a senior officer*, *one diplomat*; not *a spokesman*, who speaks for his house. */
function isOneOf(scene: Scene, { voice: { name, kind }, span }: Introduced): boolean {
  const words = quote(scene, span)
  const unnamed = name === null && (kind === 'unnamed-official' || kind === 'unnamed-person')
  return unnamed && ONE.test(words) && !SPEAKS_FOR.test(words)
}

const ONE = /^(?:an?|one|another)\s(?!(?:number|group|team|statement|report)\b)/i
const SPEAKS_FOR = /\b(?:spokes\w+|statement|official statement|press office|minister|president)\b/i

/** *police*, *officials*, *Western diplomats*, *the ministry*; nobody with a name, and not *the official*. */
function isMany(scene: Scene, { name, kind, label }: Voice, of: Proposition): boolean {
  const source = scene.attributions.get(of.claim.attribution)?.source
  if (
    kind === 'named-person' ||
    ONE.test(label) ||
    !source ||
    SPEAKS_FOR.test(quote(scene, source))
  )
    return false
  if (kind === 'organisation' || kind === 'group') return true
  const { words } = scene.view.lexed.get(source.report)!
  const { first, last } = wordsIn(words, source)
  const head = headIn(words, first, last)
  return name === null && words.form[head]!.toLowerCase() !== words.lemma[head]
}

/** The word on which all others of a phrase hang. */
function headIn(words: Words, first: number, last: number): number {
  for (let at = first; at < last; at++)
    if (words.head[at]! < first || words.head[at]! >= last) return at
  return first
}

/** The words that name the source, with the cue where it stands near. */
function sourceOf({ attributions }: Scene, { claim }: Proposition): Span | null {
  const said: Attribution | undefined = attributions.get(claim.attribution)
  if (!said?.source) return null
  const { source, cue } = said
  return cue && Math.abs(source.from - cue.from) < REACH ? cover(source, cue) : source
}

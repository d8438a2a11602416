/** Clauses that are one but for a name: *bought in Norland* here, *bought in Sudmark* there. */
import { isUpos, wordsIn, wordsSpan } from '../../../language/tree.js'
import { contains, type Name, type Span } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { BASE, SWAPPED_SHARE } from '../policy.js'

/** CF16: two reports tell one thing in nearly the same words, with one name in place of another. */
export const swapped: Finder = {
  id: 'CF16',
  example:
    '“the pumps were bought in Norland last year” here, “bought in Sudmark last year” there.',
  find: (scene) =>
    scene.pairs.flatMap(({ a, b, features }): Draft[] => {
      const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
      if (x.claim.report === y.claim.report || x.negative !== y.negative) return []
      const common = x.terms.filter((term) => isWord(term) && y.terms.includes(term))
      const most = Math.max(...[x, y].map(({ terms }) => terms.filter(isWord).length))
      if (common.length < 2 || common.length < SWAPPED_SHARE * most) return []
      const [left, right] = [namesOnlyIn(scene, x, y), namesOnlyIn(scene, y, x)]
      if (left.length !== 1 || right.length !== 1) return []
      const kind = kindOf(left[0]!.name, right[0]!.name)
      if (!kind || governor(scene, left[0]!.at) !== governor(scene, right[0]!.at)) return []
      const sides = [
        side(scene, headed(scene, left[0]!.at), x),
        side(scene, headed(scene, right[0]!.at), y),
      ] as const
      return [
        {
          rule: 'CF16',
          kind,
          status: 'conflict',
          sides,
          differs: `${left[0]!.name.label} against ${right[0]!.name.label}`,
          score: BASE[kind] + 0.15 + 0.1 * (common.length / most),
          features,
        },
      ]
    }),
}

interface Placed {
  readonly name: Name
  readonly at: Span
}

function isWord(term: string): boolean {
  return !term.startsWith('@') && !term.startsWith('#')
}

/** The names of one clause that the other clause has not. */
function namesOnlyIn({ view, names }: Scene, of: Proposition, other: Proposition): Placed[] {
  return (names.get(of.span.report) ?? []).flatMap((name): Placed[] => {
    const term = `@${view.identityOf.get(name.id)?.id ?? name.id}`
    if (!of.terms.includes(term) || other.terms.includes(term)) return []
    const mention = name.mentions.find(
      ({ span, form }) => form !== 'pronoun' && contains(of.span, span),
    )
    return mention ? [{ name, at: mention.span }] : []
  })
}

/** Two towns or two countries, two persons, two groups; a town and its country are no conflict. */
function kindOf(a: Name, b: Name): 'place' | 'actor' | null {
  if (a.type === 'place' && b.type === 'place') {
    const levels = [a, b].map(({ known }) => known?.split(':')[0] ?? 'town')
    const within = a.country !== null && a.country === b.country && levels[0] !== levels[1]
    // *over Hokkaido* and *over Japan*: of an island or a region that no list knows, a country may be the whole.
    const isCountry = levels.map((level) => level === 'country')
    return within || isCountry[0] !== isCountry[1] ? null : 'place'
  }
  const acting = ['person', 'group', 'organisation']
  const words = (name: Name) => name.label.toLowerCase().split(/[\s-]+/)
  const alike = words(a).some((word) => words(b).includes(word))
  return a.type === b.type && acting.includes(a.type) && !alike ? 'actor' : null
}

/** What a name hangs on: *buy* of *bought in Norland*. */
function governor({ view }: Scene, at: Span): string {
  const { words } = view.lexed.get(at.report)!
  const { first, last } = wordsIn(words, at)
  let word = first
  while (words.head[word]! >= first && words.head[word]! < last) word = words.head[word]!
  const over = words.head[word]!
  return over === -1 ? '' : words.lemma[over]!
}

/** The name from the verb or noun that it hangs on, where that stands near before it. */
function headed({ view }: Scene, at: Span): Span {
  const { words } = view.lexed.get(at.report)!
  const { first, last } = wordsIn(words, at)
  for (let word = first - 1; word >= Math.max(0, first - NEAR); word--) {
    if (isUpos(words, word, 'VERB', 'NOUN', 'PUNCT')) {
      return isUpos(words, word, 'PUNCT') ? at : wordsSpan(words, word, last)
    }
  }
  return at
}

/** So many words before a name may stand the word that it hangs on. */
const NEAR = 4

/** What is paid or offered for one thing: *a reward of $3 million* here, *the $5 million reward* there. */
import { isUpos, sentenceOf, wordsIn } from '../../../../language/tree.js'
import { shared, type Quantity, type Span, type Words } from '../../../../model/index.js'
import { quote, side, type Draft, type Finder, type Scene } from '../../draft.js'
import { ASKED_FOR, CAPTIVITY, SUMS } from '../../lexicon.en.js'
import { BASE } from '../../policy.js'

/** CF19: the same money, in one currency, in two amounts. */
export const otherSum: Finder = {
  id: 'CF19',
  example: '“a reward of $3 million” here, “the $5 million reward” there.',
  find(scene) {
    const bySum = new Map<string, Sum[]>()
    for (const one of sums(scene)) {
      const key = `${one.noun} ${one.quantity.unit}`
      const known = bySum.get(key)
      if (known) known.push(one)
      else bySum.set(key, [one])
    }
    return [...bySum.values()].flatMap((all) =>
      all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b))),
    )
  },
}

interface Sum {
  readonly noun: string
  readonly quantity: Quantity
  /** Told to have been paid: what was asked may have been more. */
  readonly paid: boolean
  /** Who else is named beside it: two rewards for two persons do not differ. */
  readonly names: ReadonlySet<string>
}

function compare(scene: Scene, a: Sum, b: Sum): Draft[] {
  if (a.quantity.span.report === b.quantity.span.report || !excludes(a.quantity, b.quantity))
    return []
  if (a.paid !== b.paid) return []
  const apart = a.names.size > 0 && b.names.size > 0 && ![...a.names].some((x) => b.names.has(x))
  if (apart) return []
  const sides = [a, b].map(({ quantity: { span } }) => {
    const all = scene.propositions.get(span.report) ?? []
    const bare = withoutArticle(span, scene)
    return side(scene, bare, all.find((one) => shared(one.span, span) > 0) ?? null)
  })
  return [
    {
      rule: 'CF19',
      kind: 'count',
      status: 'conflict',
      sides: [sides[0]!, sides[1]!],
      differs: `${sides[0]!.value} against ${sides[1]!.value} (${a.noun})`,
      score: BASE.count + 0.1,
    },
  ]
}

/** *The $5 million* differs in its amount, not in its article. */
function withoutArticle(span: Span, scene: Scene): Span {
  const article = /^(?:the|an?)\s+/i.exec(quote(scene, span))?.[0] ?? ''
  return { ...span, from: span.from + article.length }
}

function excludes(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map(({ low, high, approx }) => ({
    low: low ?? approx ?? 0,
    high: high ?? approx ?? Infinity,
  })) as [{ low: number; high: number }, { low: number; high: number }]
  return x.high * (1 + ROUNDING) < y.low || y.high * (1 + ROUNDING) < x.low
}

/** Part by which one amount may miss another that was rounded, or brought from one currency into another. */
const ROUNDING = 0.15

function sums({ view, quantities, persons }: Scene): Sum[] {
  return view.story.reports.flatMap((report) => {
    const lexed = view.lexed.get(report)
    if (!lexed) return []
    const { words, term } = lexed
    return (quantities.get(report) ?? []).flatMap((quantity): Sum[] => {
      if (quantity.kind !== 'money' || quantity.unit === null) return []
      const { first } = wordsIn(words, quantity.span)
      const sentence = sentenceOf(words, first)
      const noun = nounIn(words, sentence, first) ?? nounIn(words, sentence - 1, first)
      if (noun === null) return []
      const own = term.slice(words.starts[sentence], words.starts[sentence + 1])
      const names = own.filter((one): one is string => one !== null && persons.has(one))
      const sentenceWords = words.lemma.slice(words.starts[sentence], words.starts[sentence + 1])
      const paid = noun === SUMS.get('ransom') && sentenceWords.includes('pay')
      return [{ noun, quantity, paid, names: new Set(names) }]
    })
  })
}

/** The class of the noun for money that stands nearest in a sentence; what is offered for information is a reward. */
function nounIn(words: Words, sentence: number, near: number): string | null {
  if (sentence < 0) return null
  const [from, to] = [words.starts[sentence]!, words.starts[sentence + 1] ?? words.count]
  let best: number | null = null
  for (let at = from; at < to; at++) {
    const isNoun = isUpos(words, at, 'NOUN') && SUMS.has(words.lemma[at]!)
    if (isNoun && (best === null || Math.abs(at - near) < Math.abs(best - near))) best = at
  }
  if (best !== null) return SUMS.get(words.lemma[best]!)!
  const own = words.lemma.slice(from, to)
  if (own.includes('offer') && own.includes('information')) return SUMS.get('reward')!
  const isAsked = own.some((lemma) => ASKED_FOR.has(lemma))
  return isAsked && own.some((lemma) => CAPTIVITY.has(lemma)) ? SUMS.get('ransom')! : null
}

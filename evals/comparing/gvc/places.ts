/**
 * Where the mentions of a document stand. The corpus gives a sentence and a token of each and not the tokens, and its makers' splitter
 * of sentences had ideas of its own: of all ways to cut the text, the likeliest is taken under which mentions fall on words that can
 * tell of a shooting.
 */
import { LIKELY, UNLIKELY } from './lexicon.en.js'
import { tokensOf, type Token } from './tokens.js'

/** A mention by sentence (from 1) and token in it. */
export interface Place {
  readonly sentence: number
  readonly token: number
}

/** How many tokens a sentence has at most. */
const LONGEST = 130
/** How far from its count a token may be looked for where the words were split otherwise. */
const SLACK = 2

/** The range of each mention in a text, in the order of the mentions. */
export function placesIn(text: string, mentions: readonly Place[]): { from: number; to: number }[] {
  if (mentions.length === 0) return []
  const tokens = tokensOf(text)
  const starts = cut(tokens, mentions)
  return mentions.map((place) => {
    const at = (starts[place.sentence - 1] ?? tokens.length - 1) + offset(place)
    const { from, to } = tokens[nearest(tokens, at)] ?? { from: 0, to: 1 }
    return { from, to }
  })
}

/** In the first sentence tokens are counted from 1, in all others from 0. */
const offset = ({ sentence, token }: Place): number => (sentence === 1 ? token - 1 : token)

function nearest(tokens: readonly Token[], at: number): number {
  let best = Math.min(at, tokens.length - 1)
  let most = -Infinity
  for (let i = at - SLACK; i <= at + SLACK; i++) {
    const token = tokens[i]
    const worth = token ? fitness(token) - 1.4 * Math.abs(i - at) : -Infinity
    if (worth > most) [best, most] = [i, worth]
  }
  return best
}

function fitness({ form }: Token): number {
  if (!/\p{L}/u.test(form)) return -4
  if (UNLIKELY.test(form)) return -3
  if (LIKELY.test(form)) return /^(?:it|this|that|what|which|one)$/i.test(form) ? 0.5 : 2
  return 0
}

/** How likely a sentence begins at a token, as a logarithm. */
function boundary(tokens: readonly Token[], at: number): number {
  const [before, token] = [tokens[at - 1]?.form ?? '', tokens[at]!.form]
  const earlier = tokens[at - 2]?.form ?? ''
  if (token === '\n') return -4.5
  if (before === '\n') return -0.2
  const quote = /^["'”’)\]]$/u
  if (/^(?:[.!?]|\.\.+|…)$/u.test(before)) return quote.test(token) ? -1.6 : -0.1
  if (quote.test(before) && /^[.!?]$/u.test(earlier)) return -0.5
  if (/\.$/u.test(before) && /^\p{Lu}/u.test(token)) return -1.6
  if (/^[:;–—"“-]+$/u.test(before) || /^["“(]$/u.test(token)) return -4
  return /^\p{Lu}/u.test(token) ? -6 : -8
}

/** The first token of each sentence. */
function cut(tokens: readonly Token[], mentions: readonly Place[]): number[] {
  const last = Math.max(0, ...mentions.map(({ sentence }) => sentence))
  const wanted = Array.from({ length: last + 1 }, (): number[] => [])
  for (const place of mentions) wanted[place.sentence]!.push(offset(place))
  const begins = tokens.map((_, at) => (at === 0 ? 0 : boundary(tokens, at)))
  const goesOn = begins.map((likely) => Math.log(1 - Math.min(0.95, Math.exp(likely))))
  const summed = [0]
  for (const cost of goesOn) summed.push(summed.at(-1)! + cost)
  // best[k][i]: the likeliest way to have sentence k begin at token i; from[k][i]: where sentence k - 1 began.
  const best = Array.from({ length: last + 1 }, () =>
    new Float64Array(tokens.length + 1).fill(-Infinity),
  )
  const from = Array.from({ length: last + 1 }, () => new Int32Array(tokens.length + 1))
  best[1]![0] = 0
  for (let k = 1; k < last; k++) {
    for (let i = 0; i < tokens.length; i++) {
      if (best[k]![i] === -Infinity) continue
      const told = toldBy(tokens, i, wanted[k]!)
      const least = Math.max(0, ...wanted[k]!) + 1
      for (let j = i + least; j < Math.min(tokens.length, i + LONGEST); j++) {
        const score = best[k]![i]! + told + summed[j]! - summed[i + 1]! + begins[j]!
        if (score > best[k + 1]![j]!) {
          best[k + 1]![j] = score
          from[k + 1]![j] = i
        }
      }
    }
  }
  let at = 0
  let most = -Infinity
  for (let i = 0; i < tokens.length; i++) {
    const end = Math.min(tokens.length, i + Math.max(0, ...wanted[last]!) + 1)
    const score = best[last]![i]! + toldBy(tokens, i, wanted[last]!) + summed[end]! - summed[i + 1]!
    if (score > most) [at, most] = [i, score]
  }
  const starts = new Array<number>(last).fill(0)
  for (let k = last; k >= 1; k--) {
    starts[k - 1] = at
    at = from[k]![at]!
  }
  return starts
}

function toldBy(tokens: readonly Token[], start: number, wanted: readonly number[]): number {
  let sum = 0
  for (const token of wanted) {
    const at = tokens[start + token]
    sum += at ? fitness(at) : -6
  }
  return sum
}

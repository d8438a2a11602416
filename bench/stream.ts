/** What it costs to sort one more report into its story, as the archive grows: articles of a public benchmark, by their dates. */
import type { Signature, StoryStream } from '../src/index.js'
import { loadIncidents } from '../evals/comparing/gva/load.js'
import { signText } from '../evals/comparing/news_cluster/stream.js'

/** One incident in this many is read. */
const EVERY = 4

/** The signatures of the articles, in order of publication. */
export function signArticles(data: string): Signature[] {
  const articles = loadIncidents(data)
    .filter((_, i) => i % EVERY === 0)
    .flatMap((one) => one.articles)
    .map(({ id, day, text }) => ({ file: id, text, published: day, label: '' }))
  articles.sort((a, b) => ((a.published ?? '') + a.file < (b.published ?? '') + b.file ? -1 : 1))
  return signText(articles).map(({ own }) => own)
}

/** Mean milliseconds of an arrival in the first and in the last tenth, the slowest of each (where rarities are counted anew) left out. */
export function arrivalCosts(
  stream: StoryStream,
  signatures: readonly Signature[],
): { readonly first: number; readonly last: number } {
  const times = signatures.map((signature) => {
    const from = performance.now()
    stream.arrive(signature)
    return performance.now() - from
  })
  const tenth = Math.floor(times.length / 10)
  const mean = (own: readonly number[]) => {
    const kept = [...own].sort((a, b) => a - b).slice(0, -1)
    return kept.reduce((sum, ms) => sum + ms, 0) / kept.length
  }
  return { first: mean(times.slice(0, tenth)), last: mean(times.slice(-tenth)) }
}

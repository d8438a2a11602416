/** Attribution on PolNeAR: source, cue and content of news sentences, exact, by shared tokens, and as whole links. */
import { join } from 'node:path'
import type { Row, Suite, SuiteOptions, SuiteResult } from '../suite.js'
import { answersOf, layers } from './answers.js'
import { matchLinks } from './links.js'
import { loadPolnear, PARTS, type Part } from './load.js'
import { goldPieces, jaccard, same, type Piece } from './pieces.js'

/** F1 of a feature-based CRF, a BiLSTM with CRF, and a fine-tuned BERT on the test part, as printed. */
const OTHERS: Readonly<Record<Part, string>> = {
  source: 'CRF .506, BiLSTM .711, BERT .832',
  cue: 'CRF .534, BiLSTM .671, BERT .753',
  content: 'CRF .286, BiLSTM .609, BERT .729',
}

const AIMS: Readonly<Record<Part, number>> = { source: 0.6, cue: 0.58, content: 0.42 }

const CONTENT_OVERLAP = 0.65

/** Every so many articles of the dev part are read for the checks that run every time. */
const QUICK_STEP = 8

interface Sum {
  gold: number
  ours: number
  exact: number
  close: number
}

const f1 = (hits: number, { gold, ours }: Sum) =>
  gold + ours === 0 ? null : (2 * hits) / (gold + ours)

/** Measures exact and token-overlap F1 over the dev articles. */
async function run({ data, quick }: SuiteOptions): Promise<SuiteResult> {
  const { articles, lost } = loadPolnear(join(data, 'polnear'))
  const chosen = quick ? articles.filter((_, i) => i % QUICK_STEP === 0) : articles
  const none = (): Sum => ({ exact: 0, close: 0, gold: 0, ours: 0 })
  const sums = { source: none(), cue: none(), content: none() }
  const links = none()
  for (const article of chosen) {
    const answers = answersOf(article)
    const ours = layers(answers)
    for (const part of PARTS) {
      const gold = goldPieces(article, part)
      const found = ours[part]
      sums[part].gold += gold.length
      sums[part].ours += found.length
      sums[part].exact += gold.filter((a) => found.some((b) => same(a, b))).length
      sums[part].close += sharedWeight(gold, found)
    }
    const { matches, missed, invented } = matchLinks(article, answers)
    links.gold += matches.length + missed.length
    links.ours += matches.length + invented.length
    links.exact += matches.filter(({ exact }) => exact.size === PARTS.length).length
    links.close += matches.filter(({ close }) => close.size === PARTS.length).length
  }
  const rows: Row[] = PARTS.flatMap((part) => [
    {
      measure: `${part}: exact F1`,
      score: f1(sums[part].exact, sums[part]),
      aim: AIMS[part],
      others: OTHERS[part],
    },
    {
      measure: `${part}: token overlap F1`,
      score: f1(sums[part].close, sums[part]),
      ...(part === 'content' && { aim: CONTENT_OVERLAP }),
    },
  ])
  rows.push(
    { measure: 'link: all three exact, F1', score: f1(links.exact, links) },
    { measure: 'link: half of each part, F1', score: f1(links.close, links) },
  )
  const notes = lost > 0 ? [`${lost} articles do not fit their labels and are left out`] : []
  return { name: 'polnear', rows, notes }
}

/** The suite. */
export const suite: Suite = {
  name: 'polnear',
  archives: ['polnear'],
  quick: true,
  run,
}

/** Sum of the shares (Jaccard) of pairs, taken from the best on. */
function sharedWeight(gold: readonly Piece[], ours: readonly Piece[]): number {
  const pairs = gold.flatMap((a, i) =>
    ours.flatMap((b, j) => {
      const weight = jaccard(a, b)
      return weight > 0 ? [{ i, j, weight }] : []
    }),
  )
  pairs.sort((a, b) => b.weight - a.weight)
  const [left, right] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { i, j, weight } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    sum += weight
  }
  return sum
}

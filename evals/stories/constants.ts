/** What the best answers that look at no text would get: the figures that ours must be read beside. */
import type { GoldStory } from './load.js'
import { relayKey } from './score/aliases.js'
import { scoreAttributions } from './score/attributions.js'
import { addHits, f1, ratio } from './score/figures.js'
import { isExact, isWithin } from './score/same.js'
import { splitSentences } from './score/sentences.js'
import { bCubed, bCubedF } from './score/speakers.js'

export type Constants = Readonly<Partial<Record<string, number>>>

export function constantsOf(stories: readonly GoldStory[]): Constants {
  const golds = stories.map(({ gold }) => gold)
  const attributions = golds.flatMap((gold) => gold.attributions)
  const values = golds.flatMap((gold) =>
    gold.quantities.map((q) => `${q.low} ${q.high} ${q.approx}`),
  )
  const days = golds.flatMap((gold) => gold.times.map(({ value }) => value ?? ''))
  const anonymous = golds.flatMap((gold) =>
    gold.independence.flatMap(({ anonymousOnly }) => anonymousOnly ?? []),
  )
  return clean({
    content: contentOfSentences(stories),
    source: attributions.filter(({ source }) => !source).length / attributions.length,
    relays: mostFrequentRelay(golds),
    speakers: Math.max(oneSpeaker(golds, 'one'), oneSpeaker(golds, 'each')),
    quantities: topShare(values),
    times: topShare(days),
    same: allSame(golds),
    exact: bestInterval(golds, isExact),
    within: bestInterval(golds, isWithin),
    anonymous: topShare(anonymous.map(String)),
    copies: allCopies(golds),
    boilerplate: allBoilerplate(stories),
  })
}

type Gold = GoldStory['gold']

function clean(figures: Record<string, number | null>): Constants {
  return Object.fromEntries(
    Object.entries(figures).filter(([, figure]) => figure !== null && Number.isFinite(figure)),
  ) as Constants
}

/** Every sentence is somebody's words. */
function contentOfSentences(stories: readonly GoldStory[]): number | null {
  const hits = stories.map((story) => {
    const sentences = [...story.texts].flatMap(([file, text]) => splitSentences(file, text))
    const predicted = sentences.map((place) => ({
      file: place.file,
      content: [place],
      source: null,
      speaker: null,
      relays: [],
      quoted: false,
    }))
    return scoreAttributions(story, predicted).content
  })
  return f1(addHits(hits))
}

/** The share of the most frequent value: right at every gold place, were they all found. */
function topShare(values: readonly string[]): number | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return ratio({ part: Math.max(0, ...counts.values()), whole: values.length })
}

/** The most frequent relay of each story for every attribution. */
function mostFrequentRelay(golds: readonly Gold[]): number | null {
  const hits = golds.map(({ attributions }) => {
    const lists = attributions.map(({ via }) => via.map(relayKey).join('|'))
    const named = lists.filter((list) => list !== '')
    const right = Math.round((topShare(named) ?? 0) * named.length)
    return { right, wrong: lists.length - right, missed: named.length - right }
  })
  return f1(addHits(hits))
}

function oneSpeaker(golds: readonly Gold[], ours: 'one' | 'each'): number {
  const scores = golds.map(({ attributions }) =>
    bCubed(
      attributions.flatMap(({ speaker }, i) =>
        speaker ? [{ gold: speaker, ours: ours === 'one' ? 'one' : `${i}` }] : [],
      ),
    ),
  )
  const add = (side: 'precision' | 'recall') => ({
    part: scores.reduce((sum, score) => sum + score[side].part, 0),
    whole: scores.reduce((sum, score) => sum + score[side].whole, 0),
  })
  return bCubedF({ precision: add('precision'), recall: add('recall') }) ?? 0
}

/** All claims of a story say the same. */
function allSame(golds: readonly Gold[]): number | null {
  const pairs = (n: number) => (n * (n - 1)) / 2
  const hits = golds.map(({ same }) => {
    const right = same.reduce((sum, group) => sum + pairs(group.length), 0)
    const all = pairs(same.reduce((sum, group) => sum + group.length, 0))
    return { right, wrong: all - right, missed: 0 }
  })
  return f1(addHits(hits))
}

function bestInterval(golds: readonly Gold[], fits: typeof isExact): number | null {
  const asked = golds.flatMap(({ independence }) =>
    independence.map(({ origins, originsAtLeast, originsAtMost }) => ({
      atLeast: origins ?? originsAtLeast ?? null,
      atMost: origins ?? originsAtMost ?? null,
    })),
  )
  const answers = [1, 2, 3, 4, 5].flatMap((atLeast) =>
    [0, 1, 2, 3].map((more) => ({ atLeast, atMost: atLeast + more })),
  )
  const right = answers.map((answer) => asked.filter((gold) => fits(gold, answer)).length)
  return ratio({ part: Math.max(...right), whole: asked.length })
}

/** Every pair of reports of a story shares text. */
function allCopies(golds: readonly Gold[]): number | null {
  const hits = golds.map(({ copies, reports }) => {
    const pairs = (reports.length * (reports.length - 1)) / 2
    return { right: copies.length, wrong: pairs - copies.length, missed: 0 }
  })
  return f1(addHits(hits))
}

/** Everything is boilerplate. */
function allBoilerplate(stories: readonly GoldStory[]): number | null {
  const dense = (text: string) => text.replace(/\s+/g, '').length
  const hits = stories.map(({ gold, texts }) => {
    const right = gold.boilerplate.reduce((sum, { quote }) => sum + dense(quote), 0)
    const all = [...texts.values()].reduce((sum, text) => sum + dense(text), 0)
    return { right, wrong: all - right, missed: 0 }
  })
  return f1(addHits(hits))
}

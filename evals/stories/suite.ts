/** The stories: everything that Stemma finds, against what a careful reader finds. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row, Suite, SuiteOptions, SuiteResult } from '../suite.js'
import { constantsOf, type Constants } from './constants.js'
import { answerStories, type Answered } from './run.js'
import { draw, matchConflicts } from './score/conflicts.js'
import { f1, median, precision, ratio, recall } from './score/figures.js'
import { bCubedF } from './score/speakers.js'
import { addScores, scoreStory, type StoryScore } from './score/story.js'

/** Stories of other people's reports, kept outside the project. */
export const stories: Suite = suiteOf('stories', join('..', 'shared', 'stories'))

/** The sample story of this project. */
export const examples: Suite = suiteOf('examples', 'examples')

/** Invented stories whose gold was written before the engine read them. */
export const originals: Suite = suiteOf('originals', join('evals', 'originals'))

/** Invented stories of which only the conflicts are in the gold, written before the engine read them. */
export const differences: Suite = suiteOf('differences', join('evals', 'stories', 'differences'), [
  'conflicts:',
])

/** The starts of the measures of what compares. */
const COMPARED: readonly string[] = ['facts:', 'same:', 'conflicts:', 'independence:', 'links:']

/** Invented stories of which only what compares is in the gold, written before the engine read them. */
export const comparisons: Suite = suiteOf(
  'comparisons',
  join('evals', 'stories', 'comparisons'),
  COMPARED,
)

/** More of these, kept apart while rules are written: they tell what to expect of news. */
export const unread: Suite = suiteOf('unread', join('evals', 'stories', 'unread'), COMPARED)

/** `only`: the starts of the measures for which the stories have gold. */
function suiteOf(name: string, home: string, only: readonly string[] = ['']): Suite {
  return {
    name,
    archives: [],
    quick: true,
    run: async (options) => {
      const result = await run(name, home, options)
      const asked = ({ measure }: Row) => only.some((start) => measure.startsWith(start))
      return { ...result, rows: result.rows.filter(asked) }
    },
  }
}

async function run(name: string, home: string, options: SuiteOptions): Promise<SuiteResult> {
  const path = options.data || home
  const answered = await answerStories(path, options.undated)
  if (answered.length === 0) return { name, rows: [], notes: [`no story with gold under ${path}`] }
  const score = addScores(answered.map(({ story, predictions }) => scoreStory(story, predictions)))
  const rows = options.undated
    ? dateRows(score)
    : allRows(score, constantsOf(answered.map(({ story }) => story)))
  return { name, rows, notes: options.undated ? [] : [writeDraw(name, answered)] }
}

function allRows({ hits, shares, speakers }: StoryScore, constants: Constants): Row[] {
  const row = (measure: string, score: number | null, constant?: string, aim?: number): Row => {
    const answer = constant === undefined ? undefined : constants[constant]
    return {
      measure,
      score,
      ...(answer === undefined ? {} : { constant: answer }),
      ...(aim === undefined ? {} : { aim }),
    }
  }
  return [
    row('attributions: content F1', f1(hits.content), 'content', 0.85),
    row('attributions: content precision', precision(hits.content)),
    row('attributions: content recall', recall(hits.content)),
    row('attributions: source accuracy', ratio(shares.source), 'source', 0.9),
    row('attributions: relay F1', f1(hits.relays), 'relays', 0.75),
    row('attributions: speaker B³', bCubedF(speakers), 'speakers', 0.8),
    row('quantities: F1', f1(hits.quantities), 'quantities', 0.92),
    row('times: F1', f1(hits.times), 'times', 0.88),
    row('facts: F1', f1(hits.facts), undefined, 0.65),
    row('facts: incidents aligned', ratio(shares.incidents)),
    row('same: pairwise F', f1(hits.same), 'same', 0.65),
    row('same: coverage', ratio(shares.sameCoverage)),
    row('conflicts: recall over groups', ratio(shares.conflictGroups), undefined, 0.7),
    row('conflicts: recall over pairs', ratio(shares.conflictPairs), undefined, 0.55),
    row('conflicts: recall over pairs, any kind', ratio(shares.conflictPairsAnyKind)),
    row('conflicts: our pairs that the gold holds', ratio(shares.conflictRight)),
    { ...row('conflicts: our pairs per gold pair', ratio(shares.conflictOffered)), lower: true },
    { ...row('conflicts: false alarms', ratio(shares.falseAlarms), undefined, 0.05), lower: true },
    row('independence: exact', ratio(shares.exact), 'exact', 0.8),
    row('independence: within', ratio(shares.within), 'within'),
    row('independence: anonymous only', ratio(shares.anonymous), 'anonymous', 0.9),
    row('copies: pair F1', f1(hits.copies), 'copies', 0.8),
    { ...row('copies: mean error of the share', ratio(shares.copyShareError)), lower: true },
    row('boilerplate: character F1', f1(hits.boilerplate), 'boilerplate', 0.8),
    row('links: pair F1', f1(hits.links), undefined, 0.5),
    row('links: kind', ratio(shares.linkKind)),
    row('links: status', ratio(shares.linkStatus)),
    row('threat levels: recall, all fields', recall(hits.levels), undefined, 1),
    row('threat levels: fields', ratio(shares.levelFields)),
    {
      ...row(
        'sentences: in no claim, for no known reason',
        ratio(shares.unexplained),
        undefined,
        0,
      ),
      lower: true,
    },
  ]
}

function dateRows({ shares, dateWidths }: StoryScore): Row[] {
  const width = { measure: 'dates, undated: median width in days', score: median(dateWidths) }
  return [
    { measure: 'dates, undated: overlap', score: ratio(shares.dateOverlap), aim: 0.85 },
    { measure: 'dates, undated: gold inside', score: ratio(shares.dateInside) },
    { measure: 'dates, undated: exact', score: ratio(shares.dateExact) },
    { ...width, aim: 7, lower: true },
  ]
}

/** How many of our conflict pairs are drawn for judging by hand. */
const DRAWN = 20

/** Writes the pairs drawn with a fixed seed, with their words, and says where. */
function writeDraw(name: string, answered: readonly Answered[]): string {
  const pairs = answered.flatMap(({ story, predictions }) =>
    matchConflicts(story, predictions.conflicts).ours.map((pair) => ({ story, pair })),
  )
  const lines = draw(pairs, DRAWN).map(({ story, pair: { kind, a, b, right } }, i) => {
    const words = ({ file, from, to }: typeof a) =>
      `${file}: …${around(story.texts.get(file) ?? '', from, to)}…`
    const known = right ? ' (in the gold)' : ''
    return `${i + 1}. ${story.name}, ${kind}${known}\n   ${words(a)}\n   ${words(b)}\n   right: \n`
  })
  const file = join('.cache', 'evals', `conflicts-${name}.txt`)
  mkdirSync(join('.cache', 'evals'), { recursive: true })
  writeFileSync(file, lines.join('\n'))
  return `${lines.length} conflict pairs drawn for judging by hand: ${file}`
}

/** The words with some text on both sides, marked. */
function around(text: string, from: number, to: number): string {
  const [before, after] = [text.slice(Math.max(0, from - 80), from), text.slice(to, to + 80)]
  return `${before}[${text.slice(from, to)}]${after}`.replace(/\s+/g, ' ')
}

/** One sentence that lists what may have become of somebody: *dead, or only hurt, or unharmed*. */
import { isUpos, sentenceOf, wordsIn, wordsSpan } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { OF_PERSONS, OUTCOME_OF } from '../../likeness/fates/outcomes.en.js'
import type { Outcome } from '../../likeness/fates/outcomes.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { BASE } from '../policy.js'

/** CF2: one sentence lists versions of what became of somebody, of which it tells one at least. */
export const versions: Finder = {
  id: 'CF2',
  example: '“reports said that he was dead, or merely wounded, or unscathed”',
  find(scene) {
    const seen = new Set<string>()
    return scene.outcomes.flatMap((one): Draft[] => {
      const { words } = scene.view.lexed.get(one.of.claim.report)!
      const sentence = sentenceOf(words, wordsIn(words, one.span).first)
      const key = `${one.of.claim.report} ${sentence}`
      if (!OF_PERSONS.has(one.outcome) || seen.has(key)) return []
      seen.add(key)
      return listed(scene, one, versionsIn(words, sentence))
    })
  },
}

/** The last word of a version and the first that belongs to it. */
interface Version {
  readonly at: number
  readonly from: number
}

function versionsIn(words: Words, sentence: number): Version[] {
  const found: Version[] = []
  const end = words.starts[sentence + 1] ?? words.count
  for (let at = words.starts[sentence]!; at < end; at++) {
    const outcome = OUTCOME_OF.get(words.form[at]!.toLowerCase())
    const isTold =
      outcome && OF_PERSONS.has(outcome) && isUpos(words, at, 'VERB', 'ADJ', 'ADV', 'NOUN')
    const before = words.form[at - 1] ?? ''
    if (isTold) found.push({ at, from: isUpos(words, at - 1, 'ADV', 'ADJ', 'VERB') ? at - 1 : at })
    else if (/^not$/i.test(before) && /^(?:even|at|there|present)$/i.test(words.form[at]!))
      found.push({ at: phraseEnd(words, at, end), from: at - 1 })
  }
  return found
}

/** *not even at the pier*: up to the next mark, or a few words. */
function phraseEnd(words: Words, at: number, end: number): number {
  let last = at
  while (last + 1 < end && last - at < PHRASE && !isUpos(words, last + 1, 'PUNCT', 'CCONJ')) last++
  return last
}

const PHRASE = 3

function listed(scene: Scene, { of }: Outcome, told: readonly Version[]): Draft[] {
  const { words } = scene.view.lexed.get(of.claim.report)!
  const isNext = (a: Version, b: Version) =>
    words.form.slice(a.at + 1, b.from + 1).includes('or') && b.from - a.at <= NEAR
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b, j): Draft[] => {
      const steps = told.slice(i, i + j + 2)
      if (!steps.every((one, k) => k === 0 || isNext(steps[k - 1]!, one))) return []
      const sides = [a, b].map(({ from, at }) => side(scene, wordsSpan(words, from, at + 1), of))
      return [
        {
          rule: 'CF2',
          kind: 'outcome',
          status: 'conflict',
          sides: [sides[0]!, sides[1]!],
          differs: `“${sides[0]!.value}” or “${sides[1]!.value}”`,
          score: BASE.outcome + 0.2,
        },
      ]
    }),
  )
}

/** Words at most from one version to the next. */
const NEAR = 8

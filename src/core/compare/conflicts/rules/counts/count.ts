/** Numbers of the same things that cannot both be right, and those that only seem to differ. */
import { shared, type Quantity, type Tally } from '../../../../model/index.js'
import { isRelation, isUpos, wordsIn } from '../../../../language/tree.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { CLASS_OF } from '../../../likeness/lexicon.en.js'
import { counting, side, type Draft, type Finder, type Scene } from '../../draft.js'
import { ADDED_TO, PARTS_OF_ALL, THINGS } from '../../lexicon.en.js'
import { HARM_OF } from '../../lexicon/states.en.js'
import { tellTwo } from '../../together.js'
import { BASE, COUNT_ONE, SAY_ONE } from '../../policy.js'
import { isPeople } from '../../counts/answers.js'
import { isLater } from '../../counts/around.js'
import { sortOf } from '../../counts/sorts.js'
import { AMONG_THEM, ANY_SORT } from '../../lexicon/counts.en.js'
import { quantityAt } from './apart.js'

/** CF7: tallies of one incident whose bounds exclude one another. */
export const tallied: Finder = {
  id: 'CF7',
  example: '“twelve people drowned” here, “fifteen people drowned” there.',
  find(scene) {
    const tallies = new Map(scene.given.tallies.map((one) => [one.id, one]))
    return scene.given.tallies.flatMap((one) =>
      one.relations.flatMap(({ kind, with: others, why }): Draft[] =>
        others.flatMap((id) => {
          const other = tallies.get(id)
          if (!other || other.id < one.id || !isOwn(scene, one)) return []
          const status = kind === 'conflict' ? 'conflict' : kind === 'equal' ? null : 'compatible'
          return status ? pairsOf(scene, one, other, status, why) : []
        }),
      ),
    )
  },
}

function isOwn({ view }: Scene, { counts }: Tally): boolean {
  return counts.some(({ span }) => view.story.reports.includes(span.report))
}

function pairsOf(scene: Scene, a: Tally, b: Tally, status: Draft['status'], why: string): Draft[] {
  return numbered(scene, a).flatMap((x) =>
    numbered(scene, b).flatMap((y): Draft[] => {
      if (sameSentence(scene, x, y) || countOther(scene, x, y)) return []
      const claims = [x, y].map(({ span }) => proposition(scene, span))
      return [
        {
          rule: 'CF7',
          kind: 'count',
          status,
          sides: [
            counting(side(scene, x.span, claims[0]!), scene),
            counting(side(scene, y.span, claims[1]!), scene),
          ],
          about: howMany(a.slot),
          differs: why,
          score: BASE.count + 0.25,
        },
      ]
    }),
  )
}

/** *how many were killed*, of what befell them; *how many: ship*, of what is only counted. */
function howMany(slot: string): string {
  return /ed$|^shot$|^missing$/.test(slot) ? `how many were ${slot}` : `how many: ${slot}`
}

/** One sentence does not contradict itself: its numbers are parts or sums. */
function sameSentence({ view }: Scene, x: Tally['counts'][0], y: Tally['counts'][0]): boolean {
  const [a, b] = [x, y].map(({ event }) => view.events.get(event)?.sentence)
  return a !== undefined && a === b
}

/** *seven tanks* and *three planes* are two counts, *one suspect* and *six people* a part and a whole. */
function countOther(scene: Scene, x: Tally['counts'][0], y: Tally['counts'][0]): boolean {
  const [a, b] = [quantityAt(x, scene), quantityAt(y, scene)]
  if (!a || !b) return false
  if ([a, b].every(({ head }) => ADDED_TO.has(head ?? ''))) return true
  if (isRounded(a, b) || isOfMore(a, b) || areTwoSorts(a, b)) return true
  if ([a, b].some((one) => isAmongThem(scene, one))) return true
  const parts = [a, b].filter((one) => isPart(scene, one))
  if (
    (parts.length === 1 && a.head !== b.head) ||
    (a.span.report === b.span.report && [a, b].some(isSumIn(scene)))
  )
    return true
  if (!a.head || !b.head) return false
  if (a.head !== b.head && (a.high === 1 || b.high === 1)) return true
  const [p, q] = [THINGS.get(a.head), THINGS.get(b.head)]
  return p !== undefined && q !== undefined && p !== q
}

/** *18 passengers* and *53 pupils*; *men*, *boys* and *civilians* may be any of them. */
function areTwoSorts(a: Quantity, b: Quantity): boolean {
  const isKnown = ({ head }: Quantity) => head !== null && !ANY_SORT.has(head)
  if (!isKnown(a) || !isKnown(b)) return false
  const [p, q] = [a, b].map(({ head }) => sortOf(head!, 'killed')) as [string, string]
  return p !== q && [p, q].every((sort) => sort !== 'people' && isPeople(sort))
}

/** *whose two sons are among the missing*. */
function isAmongThem({ view }: Scene, { span }: Quantity): boolean {
  return AMONG_THEM.test(view.texts.get(span.report)!.slice(span.to, span.to + 24))
}

/** *more than 50* and *50*, *over 51* and *a total of 51*: one number, said more and less exactly. */
function isRounded(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map(({ low, high, approx }) => approx ?? low ?? high ?? 0) as [
    number,
    number,
  ]
  const isBound = [a, b].some(({ low, high }) => low === null || high === null || low !== high)
  return isBound && Math.abs(x - y) <= Math.max(1, NEARLY * Math.max(x, y)) && Math.min(x, y) >= 10
}

/** *four strikes on Tuesday*, *at least 135 strikes*: a bound so far above counts over a longer time. */
function isOfMore(a: Quantity, b: Quantity): boolean {
  const [few, many] = (a.low ?? 0) < (b.low ?? 0) ? [a, b] : [b, a]
  return many.high === null && few.high !== null && (many.low ?? 0) > MANY_TIMES * few.high
}

/** So many times another number a bound is of more than that. */
const MANY_TIMES = 8

/** Part of a number by which a bound may miss it. */
const NEARLY = 0.05

/** *two of the wounded*, *eight children*: fewer than all who are counted elsewhere. */
function isPart({ view }: Scene, { head, number }: Quantity): boolean {
  const text = view.texts.get(number.report)!.slice(number.to, number.to + 12)
  return /^\s+of\s+(?:the|them|his|her|its|their)\b/.test(text) || PARTS_OF_ALL.has(head ?? '')
}

/** *which would bring the toll to 25*: a sum of what the report has told before. */
function isSumIn({ view }: Scene): (one: Quantity) => boolean {
  return ({ number }) => {
    const before = view.texts.get(number.report)!.slice(Math.max(0, number.from - 40), number.from)
    return /\b(?:bring|brings|bringing|brought)\b[^.]*\bto\s+\S*$/.test(before)
  }
}

/** Tellings in which a number stands: *two brothers* counts, the brothers' names do not. */
function numbered({ quantities }: Scene, { counts }: Tally): Tally['counts'] {
  const stated = ({ span }: Tally['counts'][0]) =>
    (quantities.get(span.report) ?? []).some(
      (one) => one.kind === 'count' && !one.additional && shared(one.number, span) > 0,
    )
  return counts.filter(stated).slice(0, 4)
}

function proposition(
  { propositions }: Scene,
  span: Tally['counts'][0]['span'],
): Proposition | null {
  return (propositions.get(span.report) ?? []).find((one) => shared(one.span, span) > 0) ?? null
}

/** CF8: clauses about one thing that count it differently. */
export const counted: Finder = {
  id: 'CF8',
  example: '“28 boats were towed in” here, “a total of 27 boats was towed in” there.',
  find(scene) {
    const reconciled = reconciledIn(scene.given.tallies)
    return scene.pairs.flatMap(({ a, b, total, features }): Draft[] => {
      const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
      if (total < COUNT_ONE || x.claim.report === y.claim.report) return []
      if (total < SAY_ONE && tellTwo(scene, x, y)) return []
      return countsIn(scene, x).flatMap((p) =>
        countsIn(scene, y).flatMap((q): Draft[] => {
          if (!excludes(p, q) || headOf(p) !== headOf(q)) return []
          const verb = verbOf(scene, x, p)
          if (verb !== verbOf(scene, y, q) || reconciled(p, q)) return []
          if (HARM_OF.has(verb) && hasGrown(scene, p, q)) return []
          return [
            {
              rule: 'CF8',
              kind: 'count',
              status: 'conflict',
              sides: [side(scene, p.span, x), side(scene, q.span, y)],
              differs: `${inNumbers(p)} against ${inNumbers(q)} (${headOf(p)})`,
              score: BASE.count + (total - COUNT_ONE) * 0.3,
              features,
            },
          ]
        }),
      )
    })
  },
}

/** Tells whether the tallies hold two numbers together: one is later, a part, or of another scope. CF7 shows those. */
function reconciledIn(tallies: readonly Tally[]): (p: Quantity, q: Quantity) => boolean {
  const byReport = new Map<string, { span: Tally['counts'][0]['span']; tally: Tally }[]>()
  for (const tally of tallies)
    for (const { span } of tally.counts)
      byReport.set(span.report, [...(byReport.get(span.report) ?? []), { span, tally }])
  const of = ({ number }: Quantity) =>
    (byReport.get(number.report) ?? []).find(({ span }) => shared(span, number) > 0)?.tally
  return (p, q) => {
    const [mine, theirs] = [of(p), of(q)]
    const relations = mine?.relations.filter(({ with: ids }) => theirs && ids.includes(theirs.id))
    return relations?.some(({ kind }) => kind !== 'conflict') ?? false
  }
}

function countsIn({ quantities }: Scene, { span }: Proposition): Quantity[] {
  return (quantities.get(span.report) ?? []).filter(
    (one) =>
      one.kind === 'count' &&
      one.head !== null &&
      !ADDED_TO.has(one.head) &&
      !one.additional &&
      shared(one.span, span) > 0,
  )
}

/** Exact numbers that differ, or two that are both told roughly and lie further apart than rounding. */
function excludes(p: Quantity, q: Quantity): boolean {
  if (isExact(p) && isExact(q)) return p.low !== q.low
  const [x, y] = [p, q].map(roughly)
  return x !== null && y !== null && Math.abs(x! - y!) > ROUGHLY * Math.max(x!, y!)
}

function isExact({ low, high, approx }: Quantity): boolean {
  return low !== null && low === high && approx === null
}

/** *about 40*, or an exact number; null for a bound. */
function roughly(one: Quantity): number | null {
  return one.approx ?? (isExact(one) ? one.low : null)
}

/** Part by which one rough number may miss another. */
const ROUGHLY = 0.2

function inNumbers(one: Quantity): string {
  return isExact(one) ? String(one.low) : `about ${roughly(one)}`
}

/** *three were killed*, and in a later report four: one may have died since. */
function hasGrown(scene: Scene, p: Quantity, q: Quantity): boolean {
  const [few, many] = (roughly(p) ?? 0) < (roughly(q) ?? 0) ? [p, q] : [q, p]
  return isLater(scene, few.span, many.span)
}

function headOf({ head }: Quantity): string {
  return CLASS_OF.get(head ?? '') ?? head ?? ''
}

/** The class of the verb over what is counted, or of what is said of it (*inside*): *dropped* and *received* count different things. */
function verbOf({ view }: Scene, { claim }: Proposition, { span }: Quantity): string {
  const words = view.lexed.get(claim.report)!.words
  const { last } = wordsIn(words, span)
  let at = Math.max(0, last - 1)
  for (let steps = 0; steps < 6 && words.head[at]! !== -1; steps++) {
    const isSubject = isRelation(words, at, 'nsubj', 'nsubj:pass')
    at = words.head[at]!
    if (isSubject || isUpos(words, at, 'VERB')) break
  }
  return CLASS_OF.get(words.lemma[at]!) ?? words.lemma[at]!
}

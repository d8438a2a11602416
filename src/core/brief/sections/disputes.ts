/** What is disputed, side by side, with the differing words marked. */
import type { Conflict, ConflictItem, ConflictKind, Span } from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import { contains } from '../../model/index.js'
import { DIFFERS } from '../claims.js'
import { disputesOf, SURE } from './dispute-order.js'
import { cites, line, own, quoted } from '../line.js'
import { supportInWords } from '../support.js'
import type { Cite, Line, Run } from '../types.js'
import { compareLabels } from '../support.js'
import { sayerCites, sayerOf } from '../voices.js'
import { fold, sentenceAround, type View } from '../view.js'

/** How sure Stemma is that two tellings differ: a degree of confidence, never a word of likelihood (ICD 203). */
const CONFIDENCE: Readonly<Record<Conflict['sure'], readonly string[]>> = {
  sure: [],
  likely: ['moderate confidence'],
  possible: ['low confidence'],
}

/** Conflicts of one kind that share an item, or answer one question, are one line: the answers that stand against each other. */
export function disputeLines(view: View): readonly Line[] {
  return twoSided(view).map((conflicts) => disputeLine(conflicts, view))
}

/** Disputes in which two things are said. Of *today* in the reports of two days one word is left, and nothing to hold against it. */
function twoSided(view: View): readonly (readonly Conflict[])[] {
  return disputesOf(view).filter(
    (conflicts) =>
      valuesOf(conflicts, view).length > 1 ||
      conflicts.some(({ differs }) => {
        const [one, other] = differs.split(' against ')
        return other !== undefined && one !== other
      }),
  )
}

/** How many of these lines tell of more than who says it: those alone stand behind the count where others are there. */
export function weightyDisputes(view: View): number {
  return twoSided(view).filter(([first]) => first!.kind !== 'attribution').length
}

/** So many values stand side by side in one line; further ones are counted. */
const MOST_SIDES = 6

/** One value of a dispute: the words that stand for it, and how often and where else it is told. */
interface Value {
  readonly item: ConflictItem
  /** The answer in a word, where the conflict gives it. */
  readonly says: string | null
  readonly labels: readonly string[]
  /** Everything told so; the first is shown. */
  readonly items: readonly ConflictItem[]
}

function disputeLine(conflicts: readonly Conflict[], view: View): Line {
  const [first] = conflicts
  const all = valuesOf(conflicts, view)
  const shown = all.slice(0, MOST_SIDES)
  const reasons = [...new Set(conflicts.map(({ differs }) => differs))].slice(0, 2)
  const answers = answersIn(conflicts, shown, view)
  const below = shown.map((value) => sideLine(value, view))
  const kind = first!.kind === 'polarity' ? 'Claim and denial' : capital(DIFFERS[first!.kind])
  const [only] = shown.length === 1 ? reasons : []
  const told = answers ?? whoSays(first!.kind, all, view)
  const remarks = told || only ? [] : reasons
  const head =
    told ??
    (only
      ? [own(`${kind}: ${only}`)]
      : isShort(shown, view)
        ? [own(`${kind}: `), ...against(shown, view)]
        : [own(`${between(kind, shown)}: `), ...opening(shown[0]!.item.span, view)])
  return line(head, {
    id: first!.id,
    badges: CONFIDENCE[first!.sure].map((text) => ({ text, tone: 'plain' })),
    cites: cites(
      [
        ...shown.map(({ item }): Cite => ({ span: item.span, for: 'words' })),
        ...below.flatMap(({ cites }) => cites.filter((cite) => cite.for === 'who')),
      ],
      view,
    ),
    remarks:
      all.length > shown.length ? [...remarks, 'further reports differ in like words'] : remarks,
    below,
  })
}

/** Characters up to which the values stand in the head of a dispute; longer ones stand only side by side below it. */
const SHORT = 120

function isShort(values: readonly Value[], view: View): boolean {
  return values.reduce((sum, { item }) => sum + view.text(item.span).length, 0) <= SHORT
}

/** Characters of the first value that stand in the head where all are too long for it. */
const OPENING = 100

/** The beginning of long words, by which a reader knows what the dispute is over. */
function opening(span: Span, view: View): readonly Run[] {
  const words = fold(view.text(span))
  const text = words.length <= OPENING ? words : words.slice(0, OPENING).replace(/\s+\S*$/, '')
  const run: Run = { text, span, mark: 'differs' }
  return text === words ? [run] : [run, own(' …')]
}

/** *Hedge differs between a, b and c*, or *within a*. */
function between(kind: string, values: readonly Value[]): string {
  const labels = [...new Set(values.flatMap((value) => value.labels))].sort(compareLabels)
  if (labels.length === 1) return `${kind} within ${labels[0]!}`
  return `${kind} between ${labels.slice(0, -1).join(', ')} and ${labels.at(-1)!}`
}

/**
 * *What became of Ina Brandt: dead (a, c) against alive (b)*; numbers in the words of the reports. Null where the conflicts give
 * no answers in a word.
 */
function answersIn(
  [first]: readonly Conflict[],
  values: readonly Value[],
  view: View,
): readonly Run[] | null {
  if (!first?.about || values.length < 2 || values.some(({ says }) => says === null)) return null
  const about = `${capital(first.about)}: `
  if (first.kind === 'count') {
    const isAsked = first.about.startsWith('how many were')
    return [own(isAsked ? about : 'Number differs: '), ...against(values, view)]
  }
  const sides = values.map(({ says, labels }) => `${says!} (${labels.join(', ')})`)
  return [own(about + sides.join(' against '))]
}

/** So many sayers stand in the head of a dispute over who says it. */
const MOST_SAYERS = 3

/** *Who says it: the mayor (a, c); the report itself (b)*. Null for another kind of dispute. */
function whoSays(kind: ConflictKind, values: readonly Value[], view: View): readonly Run[] | null {
  if (kind !== 'attribution') return null
  const told = values
    .flatMap(({ items }) => items)
    .flatMap(({ claim, span }) => {
      const held = claim ? view.claims.get(claim) : undefined
      return held ? [{ sayer: sayerOf(held, view), label: view.label(span.report) }] : []
    })
  const sayers = [...groupBy(told, ({ sayer }) => sayer.toLowerCase()).values()].map((alike) => {
    const labels = [...new Set(alike.map(({ label }) => label))].sort(compareLabels)
    return `${alike[0]!.sayer} (${labels.join(', ')})`
  })
  if (sayers.length < 2) return null
  const more = sayers.length - MOST_SAYERS
  return [
    own(`Who says it: ${sayers.slice(0, MOST_SAYERS).join('; ')}`),
    ...(more > 0 ? [own(`; ${more} more`)] : []),
  ]
}

/** *Iraq (a, b) against Iran (c)*: each value once, with the reports that have it. */
function against(values: readonly Value[], view: View): Run[] {
  return values.flatMap(({ item, labels }, at) => [
    ...(at > 0 ? [own(' against ')] : []),
    unquoted(item.span, view),
    own(` (${labels.join(', ')})`),
  ])
}

/** The words without a quotation mark that is opened or closed outside them. */
function unquoted(span: Span, view: View): Run {
  const words = view.text(span)
  const [open, close] = [/^["“‘]\s*/.exec(words), /\s*["”’]$/.exec(words)]
  const isWhole = open !== null && close !== null
  const from = span.from + (isWhole ? 0 : (open?.[0].length ?? 0))
  const to = span.to - (isWhole ? 0 : (close?.[0].length ?? 0))
  const inner = from < to ? { ...span, from, to } : span
  return { text: view.text(inner), span: inner, mark: 'differs' }
}

/** The values that stand against each other: those of the surest conflict first, then the ones told most often. */
function valuesOf(conflicts: readonly Conflict[], view: View): readonly Value[] {
  const surest = [...conflicts].sort(
    (a, b) => SURE[a.sure] - SURE[b.sure] || (a.id < b.id ? -1 : 1),
  )
  const groups = new Map<string, ConflictItem[]>()
  for (const item of readAlike(surest, view)) {
    const key = item.says ?? (item.value.toLowerCase() || view.text(item.span).toLowerCase())
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  const values = [...groups.values()].map((items): Value => {
    const labels = [...new Set(items.map(({ span }) => view.label(span.report)))]
    const [item] = items
    const says = item!.says ?? null
    return { item: item!, says, labels: labels.sort(compareLabels), items }
  })
  const [one, other, ...rest] = values
  rest.sort((a, b) => b.items.length - a.items.length)
  const told = [one, other, ...rest].filter((value) => value !== undefined)
  if (told.every(({ says }) => figureOf(says) !== null))
    return told.sort((a, b) => figureOf(a.says)! - figureOf(b.says)!)
  return onceEach(told, conflicts[0]!.kind)
}

/** *4*, *about 5000*: the figure of an answer in numbers, by which its sides are set in order. */
function figureOf(says: string | null): number | null {
  const figure = /^(?:about |at least |at most )?(\d+)$/.exec(says ?? '')?.[1]
  return figure === undefined ? null : Number(figure)
}

/** Where the dispute is over who says it, one claim stands in it once, whichever of its clauses were compared. */
function onceEach(values: readonly Value[], kind: ConflictKind): readonly Value[] {
  if (kind !== 'attribution') return values
  return values.filter(
    ({ item }, at) => values.findIndex((other) => other.item.claim === item.claim) === at,
  )
}

/** The items of conflicts; words that one rule reads (*six people* is 6) say so where another only compares them. */
function readAlike(conflicts: readonly Conflict[], view: View): readonly ConflictItem[] {
  const items = conflicts.flatMap((conflict) => conflict.items)
  const key = (item: ConflictItem) => view.text(item.span).toLowerCase()
  const read = new Map(items.flatMap((item) => (item.says ? [[key(item), item.says]] : [])))
  return items.map((item) => {
    const says = item.says ?? read.get(key(item))
    return says === undefined ? item : { ...item, says }
  })
}

function sideLine({ item, items }: Value, view: View): Line {
  const claim = item.claim ? view.claims.get(item.claim) : undefined
  const inside = claim?.spans.some((span) => contains(span, item.span)) ?? false
  const spans = claim && inside ? claim.spans : [sentenceAround(view, item.span)]
  const agreement = claim && view.agreementsOf.get(claim.id)?.[0]
  const who: readonly Cite[] = claim ? sayerCites(claim, view) : []
  const also = othersWhoSay(items, view)
  return line(quoted(spans, view, { differs: [item.span] }), {
    id: claim?.id ?? null,
    by: claim ? sayerOf(claim, view) : null,
    cites: cites(
      [...spans.map((span): Cite => ({ span, for: 'words' })), ...who, ...also.cites],
      view,
    ),
    badges: agreement
      ? [{ text: supportInWords(agreement.support, agreement.unnamedOnly), tone: 'plain' }]
      : [],
    remarks: also.names.length > 0 ? [`so also ${also.names.join('; ')}`] : [],
  })
}

/** So many others who say the same are named. */
const MOST_OTHERS = 4

/** Who else gives the answer of the side, each once, with where that is told. */
function othersWhoSay([first, ...rest]: readonly ConflictItem[], view: View) {
  const name = (item: ConflictItem | undefined) => {
    const claim = item?.claim ? view.claims.get(item.claim) : undefined
    return claim ? { claim, label: sayerOf(claim, view) } : null
  }
  const shown = name(first)?.label ?? ''
  const names: string[] = []
  const cited: Cite[] = []
  for (const item of rest) {
    const told = name(item)
    if (!told || names.length >= MOST_OTHERS) continue
    const label = `${told.label} (${view.label(item.span.report)})`
    if (told.label === shown || names.includes(label)) continue
    names.push(label)
    cited.push({ span: item.span, for: 'words' }, ...sayerCites(told.claim, view))
  }
  return { names, cites: cited }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How many were killed and how many hurt in what the reports of a dossier are mainly about. */
import type { FindingId, ReportId } from '../model/index.js'
import { harmTold, type HarmGround, type HarmTold } from './harm.js'
import { countHurt, countPersons, isSelf } from './individuals.js'

/** The reckoned numbers; 0 where nobody is told of. */
export interface Casualties {
  readonly killed: number
  readonly injured: number
}

/** How much a number counts by where it stands: in the title, among the first sentences, below. */
const WEIGHT = { title: 3, lead: 2, below: 1 } as const
const LEAD = 3

/** Days that the thing told may lie before the main day and still be it. */
const SLACK = 1
/** Spans of days that are longer speak of a season's numbers: *in 2015*, *this year*. */
const LONG = 20
const DAY = 86_400_000

/**
 * Each report is reckoned alone, from what it tells of its main incident; then the number that most reports give holds, the greater
 * where as many do.
 */
export function casualtiesOf(dossier: HarmGround): Casualties {
  const told = onMainDays(harmTold(dossier))
  const byReport = new Map<ReportId, HarmTold[]>()
  for (const each of told) {
    const known = byReport.get(each.report)
    if (known) known.push(each)
    else byReport.set(each.report, [each])
  }
  const each = [...byReport.values()].map(reckon)
  const killed = commonest(each.map((one) => one.killed))
  const agreed = each.filter((one) => one.killed === killed).flatMap((one) => one.injured ?? [])
  const any = each.flatMap((one) => one.injured ?? [])
  return { killed, injured: commonest(agreed.length > 0 || killed > 0 ? agreed : any) }
}

function weightOf({ place }: HarmTold): number {
  return place < 0 ? WEIGHT.title : place < LEAD ? WEIGHT.lead : WEIGHT.below
}

/** Leaves out what is told of other days than the main incident's, and of long spans of time. */
function onMainDays(told: readonly HarmTold[]): readonly HarmTold[] {
  const weights = new Map<FindingId, number>()
  for (const each of told) {
    if (each.incident)
      weights.set(each.incident, (weights.get(each.incident) ?? 0) + weightOf(each))
  }
  const [main] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const dated = told.filter((t) => t.incident === main?.[0] && t.from !== null && !isLong(t))
  const first = dated.map(({ from }) => Date.parse(from!)).sort((a, b) => a - b)[0]
  return told.filter((t) => {
    if (isLong(t)) return false
    return first === undefined || t.to === null || Date.parse(t.to) >= first - SLACK * DAY
  })
}

function isLong({ from, to }: HarmTold): boolean {
  return from !== null && to !== null && Date.parse(to) - Date.parse(from) > LONG * DAY
}

/** The numbers of one report; null where it tells of nobody hurt. */
function reckon(told: readonly HarmTold[]): { killed: number; injured: number | null } {
  const dead = told.filter(({ slot }) => slot === 'killed')
  const singles = dead.filter((t) => t.low === 1 && !t.stated)
  const deaths = votes(dead)
  if (singles.length > 0) add(deaths, Math.max(1, together(singles)), heaviest(singles))
  const killed = Math.max(weightiest(deaths), together(dead), leastOf(dead))
  const hurt = votes(told.filter(({ slot }) => slot === 'injured'))
  for (const [shot, weight] of votes(told.filter(({ slot }) => slot === 'shot'))) {
    if (shot >= killed) add(hurt, shot - killed, weight)
  }
  const others = told.filter((t) => t.slot !== 'killed' && t.low === 1)
  if (others.length > 0) {
    const persons = countHurt(told)
    if (persons > 0 || hurt.size === 0) add(hurt, persons, heaviest(others))
  }
  return { killed, injured: hurt.size > 0 ? weightiest(hurt) : null }
}

/** The greatest lower bound among the first sentences: *a murder-suicide*, *at least two dead*. */
function leastOf(told: readonly HarmTold[]): number {
  const leads = told.filter((t) => !t.exact && weightOf(t) > WEIGHT.below)
  return Math.max(0, ...leads.map(({ low }) => low))
}

function add(found: Map<number, number>, value: number, weight: number): void {
  found.set(value, (found.get(value) ?? 0) + weight)
}

const heaviest = (told: readonly HarmTold[]): number => Math.max(...told.map(weightOf))

/** The exact numbers that are stated, with the weight of their tellings. */
function votes(told: readonly HarmTold[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const each of told) {
    if (!each.stated || !each.exact || each.part) continue
    add(found, each.low, weightOf(each))
  }
  return found
}

function weightiest(found: ReadonlyMap<number, number>): number {
  return [...found].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0
}

/** The most dead that one sentence tells of one by one: *shot his wife and a neighbour and then killed himself*. */
function together(dead: readonly HarmTold[]): number {
  const sentences = new Map<FindingId, HarmTold[]>()
  for (const each of dead) {
    if (each.low > 0 && each.exact && !each.part)
      sentences.set(each.sentence, [...(sentences.get(each.sentence) ?? []), each])
  }
  const sums = [...sentences.values()].map((all) => {
    const most = Math.max(...all.map(({ low }) => low))
    const self = all.some(isSelf) ? 1 : 0
    const others = countPersons(all.filter((t) => !t.stated && !isSelf(t)))
    return Math.max(most + (all.some((t) => !isSelf(t)) ? self : 0), others + self)
  })
  return Math.max(0, ...sums)
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return weightiest(counts)
}

/** Template F1: the best one-to-one mapping of our templates to those of the gold, entity by entity. */
import { ROLES, type RoleName, type Template } from './load.js'

/** Right and all answers, right and all of the gold. */
export interface Counts {
  right: number
  given: number
  found: number
  wanted: number
}

export type Column = RoleName | 'type'
export type Figures = Record<Column, Counts>

export const COLUMNS: readonly Column[] = ['type', ...ROLES]

export function noFigures(): Figures {
  return Object.fromEntries(
    COLUMNS.map((c) => [c, { right: 0, given: 0, found: 0, wanted: 0 }]),
  ) as Figures
}

export function addFigures(into: Figures, more: Figures): void {
  for (const column of COLUMNS)
    for (const key of ['right', 'given', 'found', 'wanted'] as const)
      into[column][key] += more[column][key]
}

export function f1({ right, given, found, wanted }: Counts): number {
  const precision = given === 0 ? 0 : right / given
  const recall = wanted === 0 ? 0 : found / wanted
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** All columns together. */
export function total(figures: Figures): Counts {
  const sum = { right: 0, given: 0, found: 0, wanted: 0 }
  for (const column of COLUMNS)
    for (const key of ['right', 'given', 'found', 'wanted'] as const)
      sum[key] += figures[column][key]
  return sum
}

/** The figures of one text under its best mapping. Templates map only where their types are equal. */
export function scoreText(ours: readonly Template[], gold: readonly Template[]): Figures {
  const mapping = bestMapping(ours, gold)
  const figures = noFigures()
  const taken = new Set(mapping.filter((at) => at !== -1))
  ours.forEach((template, i) => {
    const at = mapping[i]!
    addFigures(figures, at === -1 ? alone(template, 'given') : paired(template, gold[at]!))
  })
  gold.forEach((template, i) => {
    if (!taken.has(i)) addFigures(figures, alone(template, 'wanted'))
  })
  return figures
}

function alone(template: Template, side: 'given' | 'wanted'): Figures {
  const figures = noFigures()
  figures.type[side]++
  for (const role of ROLES) figures[role][side] += template.roles[role].length
  return figures
}

function paired(ours: Template, gold: Template): Figures {
  const figures = noFigures()
  figures.type = { right: 1, given: 1, found: 1, wanted: 1 }
  for (const role of ROLES) {
    const [mine, theirs] = [ours.roles[role], gold.roles[role]]
    const same = (a: readonly string[], b: readonly string[]) =>
      a.every((mention) => b.includes(mention))
    figures[role] = {
      given: mine.length,
      wanted: theirs.length,
      right: mine.filter((entity) => theirs.some((one) => same(entity, one))).length,
      found: theirs.filter((one) => mine.some((entity) => same(entity, one))).length,
    }
  }
  return figures
}

/** For each of ours the template of the gold, or -1. */
export function bestMapping(ours: readonly Template[], gold: readonly Template[]): number[] {
  return bestOf(
    ours.map((mine) =>
      gold.map((theirs) => (theirs.type.includes(mine.type) ? roleGain(mine, theirs) : -1)),
    ),
  )
}

/** What a pair of templates has in common, type included. */
export function roleGain(ours: Template, gold: Template): number {
  const { right, found } = total(paired(ours, gold))
  return right + found
}

/** The mapping with most gain, one to one, by search; `gain[ours][gold]`, below 0 where the two may not be paired. */
export function bestOf(gain: readonly (readonly number[])[]): number[] {
  let best: number[] = gain.map(() => -1)
  let most = -1
  let steps = 0
  const search = (i: number, taken: Set<number>, sum: number, mapping: number[]): void => {
    if (steps++ > 50_000) return
    if (i === gain.length) {
      if (sum > most) [most, best] = [sum, [...mapping]]
      return
    }
    gain[i]!.forEach((own, at) => {
      if (taken.has(at) || own < 0) return
      taken.add(at)
      search(i + 1, taken, sum + own, [...mapping, at])
      taken.delete(at)
    })
    search(i + 1, taken, sum, [...mapping, -1])
  }
  search(0, new Set(), 0, [])
  return best
}

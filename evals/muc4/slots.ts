/** The raw keys slot by slot: our answers under the best mapping to them, once strictly and once with the credit of MUC-4. */
import type { Dossier } from '../../src/core/index.js'
import { creditOf } from './credit.js'
import { fillsOf, SLOTS, type Fill, type SlotName } from './fills.js'
import type { Filler, Key } from './keys.js'
import { normal, ROLES, type RoleName, type Template } from './load.js'
import { bestOf, roleGain, type Counts } from './score.js'
import { templateFrom, type Draft } from './templates.js'

export const SLOT_NAMES = Object.keys(SLOTS) as SlotName[]

/** Whether only equal answers count, of whomever, and every filler is wanted; or as in MUC-4, with halves and what may be left out. */
export type Way = 'strict' | 'credit'
export type SlotFigures = Readonly<Record<Way, Record<SlotName, Counts>>>

const NUMBERS: Readonly<Record<RoleName, number>> = {
  PerpInd: 9,
  PerpOrg: 10,
  Target: 12,
  Victim: 18,
  Weapon: 6,
}

/** Right, given and wanted fillers of each slot for one text. */
export function scoreSlots(
  drafts: readonly Draft[],
  keys: readonly Key[],
  dossier: Dossier,
  day: string | null,
): SlotFigures {
  const answers = drafts.map(
    (draft) =>
      new Map(SLOT_NAMES.map((slot) => [slot, fillsOf(slot, draft, dossier, day)] as const)),
  )
  const mapping = mappingTo(keys, drafts, answers)
  const figures = { strict: noSlots(), credit: noSlots() }
  for (const slot of SLOT_NAMES)
    for (const way of ['strict', 'credit'] as const) {
      const into = figures[way][slot]
      keys.forEach((key, at) => {
        const i = mapping.indexOf(at)
        if (i === -1 && way === 'credit' && key.optional) return
        tally(into, way, slot, answers[i]?.get(slot) ?? [], key.slots.get(SLOTS[slot]) ?? [])
      })
      mapping.forEach((at, i) => {
        if (at === -1) tally(into, way, slot, answers[i]!.get(slot)!, [])
      })
    }
  return figures
}

export function noSlots(): Record<SlotName, Counts> {
  return Object.fromEntries(
    SLOT_NAMES.map((slot) => [slot, { right: 0, given: 0, found: 0, wanted: 0 }]),
  ) as Record<SlotName, Counts>
}

/** By what the templates hold, all slots together; types must be one, or one of them the general *attack*. */
export function mappingTo(
  keys: readonly Key[],
  drafts: readonly Draft[],
  answers: readonly ReadonlyMap<SlotName, readonly Fill[]>[],
): number[] {
  const gold = keys.map(templateOfKey)
  const gain = drafts.map((draft, i) =>
    keys.map(({ slots }, at) => {
      const ours = templateFrom(draft.type, draft.parts)
      const types = [ours.type, gold[at]!.type]
      if (!gold[at]!.type.includes(ours.type) && !types.includes('attack')) return -1
      const sure = SLOT_NAMES.map((slot) =>
        sum(paired(slot, answers[i]!.get(slot)!, slots.get(SLOTS[slot]) ?? [])),
      )
      return sum(sure) + roleGain(ours, gold[at]!)
    }),
  )
  return bestOf(gain)
}

function templateOfKey({ slots }: Key): Template {
  const roles = Object.fromEntries(
    ROLES.map((role) => [
      role,
      (slots.get(NUMBERS[role]) ?? []).map(({ values }) => values.map(normal)),
    ]),
  ) as unknown as Template['roles']
  return { type: (slots.get(SLOTS.type)?.[0]?.values ?? []).join(' / ').toLowerCase(), roles }
}

/** Adds one template's slot: what was given, what was wanted, and the credit for it. */
function tally(
  into: Counts,
  way: Way,
  slot: SlotName,
  fills: readonly Fill[],
  fillers: readonly Filler[],
): void {
  const credits =
    way === 'credit'
      ? paired(slot, fills, fillers)
      : paired(slot, fills, fillers.map(unreferenced)).map((credit) => Math.floor(credit))
  const right = sum(credits)
  into.right += right
  into.found += right
  into.given += fills.length
  into.wanted += fillers.filter(
    ({ optional }, i) => way === 'strict' || !optional || credits[i]! > 0,
  ).length
}

const unreferenced = (filler: Filler): Filler => ({ ...filler, of: [] })

/** For each filler the credit of the answer that is taken for it; each answer once, the best pairs first. */
export function paired(
  slot: SlotName,
  fills: readonly Fill[],
  fillers: readonly Filler[],
): number[] {
  const pairs = fillers
    .flatMap((filler, at) =>
      fills.map((fill, i) => ({ at, i, credit: creditOf(slot, fill, filler) })),
    )
    .filter(({ credit }) => credit > 0)
    .sort((a, b) => b.credit - a.credit)
  const credits = fillers.map(() => 0)
  const [seen, taken] = [new Set<number>(), new Set<number>()]
  for (const { at, i, credit } of pairs) {
    if (seen.has(at) || taken.has(i)) continue
    seen.add(at)
    taken.add(i)
    credits[at] = credit
  }
  return credits
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Slots of the raw keys that the template F1 leaves out: stage, date, place, confidence in organisations, numbers and effects. */
import type { Dossier, Event } from '../../src/core/index.js'
import { keyDay, normal, ROLES, type Key, type RoleName, type Template } from './load.js'
import { bestMapping, type Counts } from './score.js'
import { templateFrom, type Draft } from './templates.js'

/** Our slots, with their numbers in the keys. */
export const SLOTS = {
  stage: 5,
  date: 2,
  country: 3,
  place: 3,
  'organisation confidence': 11,
  'victim number': 21,
  'victim effect': 23,
} as const
export type SlotName = keyof typeof SLOTS

const NUMBERS: Readonly<Record<RoleName, number>> = {
  PerpInd: 9,
  PerpOrg: 10,
  Target: 12,
  Victim: 18,
  Weapon: 6,
}
const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' })

/** Right, given and wanted fillers of each slot for one text, under the best mapping to its raw keys. */
export function scoreSlots(
  drafts: readonly Draft[],
  keys: readonly Key[],
  dossier: Dossier,
  day: string | null,
): Record<SlotName, Counts> {
  const mapping = bestMapping(
    drafts.map(({ type, parts }) => templateFrom(type, parts)),
    keys.map(templateOfKey),
  )
  const all = Object.fromEntries(
    Object.keys(SLOTS).map((slot) => [slot, { right: 0, given: 0, found: 0, wanted: 0 }]),
  ) as Record<SlotName, Counts>
  for (const slot of Object.keys(SLOTS) as SlotName[]) {
    const counts = all[slot]
    for (const key of keys) counts.wanted += wanted(slot, key).length
    drafts.forEach((draft, i) => {
      const ours = fillers(slot, draft, dossier, day)
      counts.given += ours.length
      const key = keys[mapping[i]!]
      if (!key) return
      const right = wanted(slot, key).filter((one) =>
        one.some((value) => ours.includes(value)),
      ).length
      counts.right += Math.min(right, ours.length)
      counts.found += right
    })
  }
  return all
}

function templateOfKey(key: Key): Template {
  const roles = Object.fromEntries(
    ROLES.map((role) => [role, (key.get(NUMBERS[role]) ?? []).map((entity) => entity.map(normal))]),
  ) as unknown as Template['roles']
  return { type: (key.get(4)?.[0] ?? []).join(' / ').toLowerCase(), roles }
}

/** What a key wants of a slot: fillers as alternatives, without what they refer to; equal ones once. */
function wanted(slot: SlotName, key: Key): (readonly string[])[] {
  const raw = key.get(SLOTS[slot]) ?? []
  if (slot === 'country')
    return raw.slice(0, 1).map((one) => one.map((place) => place.split(':')[0]!.trim()))
  if (slot === 'place') {
    const names = raw.flatMap((one) => one.flatMap((place) => place.split(':').slice(1)))
    const towns = names.map((name) => name.replace(/\(.*/, '').trim())
    return towns.length === 0 ? [] : [towns]
  }
  const cut = raw.map((one) => one.map((value) => value.replace(/:.*/, '').trim()))
  return [...new Map(cut.map((one) => [one.join('/'), one])).values()]
}

function fillers(slot: SlotName, draft: Draft, dossier: Dossier, day: string | null): string[] {
  const { events, from, to } = draft
  switch (slot) {
    case 'stage':
      return [stageOf(events)]
    case 'date':
      if (from !== null && from === to) return [keyDay(from)]
      return day === null ? [] : [`- ${keyDay(day)}`]
    case 'country': {
      const code = draft.country ?? landOf(dossier)
      return code === null ? [] : [(COUNTRIES.of(code) ?? code).toUpperCase()]
    }
    case 'place': {
      const label = dossier.identities.find(({ id }) => id === draft.place)?.label
      return label === undefined ? [] : [label.toUpperCase()]
    }
    case 'organisation confidence':
      return draft.parts.organisations.length === 0 ? [] : ['REPORTED AS FACT']
    case 'victim number':
      // A victim with a name is one.
      return [...new Set([...draft.parts.victims.map(() => '1'), ...peopleCounts(events)])]
    case 'victim effect':
      return effectsOf(events)
  }
}

/** The land that a report names most: the task gives every incident a land, told or not. */
function landOf({ names }: Dossier): string | null {
  const times = new Map<string, number>()
  for (const { country, mentions } of names)
    if (country) times.set(country, (times.get(country) ?? 0) + mentions.length)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function stageOf(events: readonly Event[]): string {
  if (events.some(({ modality }) => modality === 'happened' || modality === 'ongoing'))
    return 'ACCOMPLISHED'
  return events.some(({ modality }) => modality === 'foiled') ? 'ATTEMPTED' : 'THREATENED'
}

const PEOPLE = new Set(['killed', 'injured', 'abducted', 'shot'])

function peopleCounts(events: readonly Event[]): string[] {
  return events.flatMap(({ counts }) =>
    counts.flatMap(({ slot, low, high }) =>
      PEOPLE.has(slot) && low !== null && low === high && low > 0 ? [String(low)] : [],
    ),
  )
}

function effectsOf(events: readonly Event[]): string[] {
  const real = events.filter(({ modality }) => modality === 'happened')
  const told = (...types: readonly string[]) => real.some(({ type }) => types.includes(type))
  return [...(told('killing', 'death') ? ['DEATH'] : []), ...(told('injury') ? ['INJURY'] : [])]
}

/** The answer keys of MUC-4: slots by number, each with its fillers, as its task documentation describes their form. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One filler: what is right for it (any of them), whom or what it is of, and whether leaving it out is right as well. */
export interface Filler {
  readonly values: readonly string[]
  /** Any of these says of whom: the words behind the colon. */
  readonly of: readonly string[]
  readonly optional: boolean
}

/** One template of a key: slot number → its fillers (`3`: place). */
export interface Key {
  /** Whether a template for it may be left out. */
  readonly optional: boolean
  readonly slots: ReadonlyMap<number, readonly Filler[]>
}

/** The keys by the id of their text; texts without incidents have none. `folder` holds the parts `dev`, `tst1` … */
export function rawKeys(folder: string): ReadonlyMap<string, Key[]> {
  const keys = new Map<string, Key[]>()
  for (const part of readdirSync(folder).filter((name) => /^(?:dev|tst\d)$/.test(name))) {
    for (const file of readdirSync(join(folder, part)).filter((name) => name.startsWith('key-'))) {
      for (const record of readFileSync(join(folder, part, file), 'latin1').split(/\n\s*\n/)) {
        const slots = slotsOf(record)
        const id = slots.get(0)?.[0]?.values[0]
        const number = slots.get(1)?.[0]?.values[0] ?? '*'
        if (!id || number.startsWith('*')) continue
        const key = { optional: number.includes('OPTIONAL'), slots }
        keys.set(id, [...(keys.get(id) ?? []), key])
      }
    }
  }
  return keys
}

function slotsOf(record: string): Key['slots'] {
  const slots = new Map<number, readonly Filler[]>()
  let at = -1
  for (const line of record.split('\n')) {
    const found = /^(\d+)\.\s+[A-Z :]+?\s{2,}(.*)$/.exec(line)
    if (found) at = Number(found[1])
    const said = (found ? found[2]! : (/^\s{10,}(\S.*)$/.exec(line)?.[1] ?? '')).trim()
    if (at === -1 || said === '' || said === '-' || said === '*') continue
    slots.set(at, [...(slots.get(at) ?? []), fillerOf(said)])
  }
  return slots
}

/** `? DEATH / INJURY: "GUARDS" / "TWO GUARDS"`; alternatives of several words may stand in brackets. */
function fillerOf(said: string): Filler {
  const words = said.replace(/^\?\s*/, '')
  const [, head = words, of = ''] = /^(.*?\S):\s*(".*)$/.exec(words) ?? []
  return {
    // `SAN SALVADOR (CITY / DEPARTMENT)` is one name.
    values: head.split(/\s+\/\s+(?![A-Z ]*\))/).map(unwrapped),
    of: of === '' ? [] : of.split(/\s+\/\s+/).map(unwrapped),
    optional: said.startsWith('?'),
  }
}

const unwrapped = (value: string): string =>
  value
    .replace(/^\?\s*/, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim()

/** The texts of MUC-4, the templates of one paper, and the raw keys. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The roles of a template that the template F1 scores. */
export const ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type RoleName = (typeof ROLES)[number]

/** A template: a type, and for each role the entities as lists of mentions. */
export interface Template {
  readonly type: string
  readonly roles: Readonly<Record<RoleName, readonly (readonly string[])[]>>
}

export interface MucText {
  readonly id: string
  /** As it was sent, in capitals, headers included. */
  readonly text: string
  /** Day of the header, `YYYY-MM-DD`, where it has one. */
  readonly day: string | null
  readonly templates: readonly Template[]
  /** The raw keys, one record of slots by number (`3`: place) for each template. */
  readonly keys: readonly Key[]
}

/** Slot number → its fillers, each as alternatives. */
export type Key = ReadonlyMap<number, readonly (readonly string[])[]>

interface GttLine {
  readonly docid: string
  readonly templates: readonly (Readonly<Record<string, unknown>> & {
    readonly incident_type: string
  })[]
}

/** The texts with templates of one JSON file (`dev` holds TST1 and TST2), in its order. */
export function loadMuc(data: string, part: 'train' | 'dev'): MucText[] {
  const folder = existsSync(join(data, 'muc4')) ? join(data, 'muc4') : data
  const texts = rawTexts(join(folder, 'raw', 'CORPORA'))
  const keys = rawKeys(join(folder, 'raw', 'CORPORA'))
  return readFileSync(join(folder, 'gtt', `${part}.json`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GttLine)
    .map(({ docid, templates }) => {
      const text = texts.get(docid) ?? ''
      return {
        id: docid,
        text,
        day: dayOf(text),
        templates: distinct(templates.map(templateOf)),
        keys: keys.get(docid) ?? [],
      }
    })
}

function templateOf(raw: GttLine['templates'][number]): Template {
  const roles = Object.fromEntries(
    ROLES.map((role) => [
      role,
      ((raw[role] ?? []) as [string, number][][]).map((entity) =>
        entity.map(([mention]) => normal(mention)),
      ),
    ]),
  ) as unknown as Template['roles']
  return { type: raw.incident_type, roles }
}

function distinct(templates: readonly Template[]): Template[] {
  const seen = new Map(templates.map((template) => [JSON.stringify(template), template]))
  return [...seen.values()]
}

/** Lower case, without punctuation, articles and doubled white space, as the metric compares. */
export function normal(mention: string): string {
  return mention
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
}

/** Every raw text by its id. Files hold many, each headed by its id. */
function rawTexts(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const part of readdirSync(folder)) {
    const own = join(folder, part)
    if (!/^(?:dev|tst\d)$/.test(part)) continue
    for (const file of readdirSync(own).filter((name) => /^(?:dev|tst\d)-/.test(name))) {
      const parts = readFileSync(join(own, file), 'latin1').split(
        /^((?:DEV|TST\d)-MUC\d-\d{4}).*$/m,
      )
      for (let i = 1; i + 1 < parts.length; i += 2) texts.set(parts[i]!, parts[i + 1]!.trim())
    }
  }
  return texts
}

/** The raw keys by the id of their text; texts without incidents have none. */
function rawKeys(folder: string): ReadonlyMap<string, Key[]> {
  const keys = new Map<string, Key[]>()
  for (const part of readdirSync(folder).filter((name) => /^(?:dev|tst\d)$/.test(name))) {
    for (const file of readdirSync(join(folder, part)).filter((name) => name.startsWith('key-'))) {
      for (const record of readFileSync(join(folder, part, file), 'latin1').split(/\n\s*\n/)) {
        const slots = slotsOf(record)
        const id = slots.get(0)?.[0]?.[0]
        if (id && !/^\*/.test(slots.get(1)?.[0]?.[0] ?? '*'))
          keys.set(id, [...(keys.get(id) ?? []), slots])
      }
    }
  }
  return keys
}

function slotsOf(record: string): Key {
  const slots = new Map<number, (readonly string[])[]>()
  let at = -1
  for (const line of record.split('\n')) {
    const found = /^(\d+)\.\s+[A-Z :]+?\s{2,}(.*)$/.exec(line)
    if (found) at = Number(found[1])
    const said = (found ? found[2]! : (/^\s{10,}(\S.*)$/.exec(line)?.[1] ?? '')).trim()
    if (at === -1 || said === '' || said === '-' || said === '*') continue
    const alternatives = said.replace(/^\?\s*/, '').split(/\s+\/\s+\??\s*/)
    slots.set(at, [...(slots.get(at) ?? []), alternatives])
  }
  return slots
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** The day of a header: *BOGOTA, 9 MAR 89 (…)*. */
function dayOf(text: string): string | null {
  const found = /\b(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b/.exec(text.slice(0, 300))
  const month = found ? MONTHS.indexOf(found[2]!) : -1
  if (!found || month === -1) return null
  return `19${found[3]!}-${String(month + 1).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`
}

/** A day as the keys write it: `09 MAR 89`. */
export function keyDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date} ${MONTHS[Number(month) - 1] ?? ''} ${year.slice(2)}`
}

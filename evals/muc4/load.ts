/** The texts of MUC-4, the templates of one paper, and the raw keys. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rawKeys, type Key } from './keys.js'

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
  /** The raw keys, one for each template. */
  readonly keys: readonly Key[]
}

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

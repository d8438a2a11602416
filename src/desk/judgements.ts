/** People's judgements from a file of JSON Lines: one judgement a line, appended, never edited. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { FindingId, Judgement } from '../core/index.js'
import { LIMITS } from '../intake/index.js'
import { UsageError } from './usage-error.js'

/** Kinds of judgement, and how many findings each is of. */
const KINDS: Readonly<Record<Judgement['kind'], number>> = {
  same: 2,
  different: 2,
  dismissed: 1,
  restored: 1,
  note: 1,
  undo: 1,
  grade: 0,
}

/** What every id but that of a judgement looks like; a brief shows only its last part, by which nothing is judged. */
const FULL_ID = /^(?:[a-z]+-)?[\da-z]{12}$/

/** Reads a file of judgements. Throws `UsageError` with the line that cannot be read. */
export async function openJudgements(file: string): Promise<readonly Judgement[]> {
  const stats = await stat(file).catch(() => null)
  if (!stats?.isFile())
    throw new UsageError(`No file ${file}. Give a file of JSON Lines to --judgements.`)
  if (stats.size > LIMITS.sidecarBytes)
    throw new UsageError(`${file} is too large to be a file of judgements.`)
  return parseJudgements(await readFile(file, 'utf8'), file)
}

/** The judgements in the lines of a text; empty lines count for nothing. */
export function parseJudgements(text: string, file: string): readonly Judgement[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const wrong = (why: string) => new UsageError(`${file}:${at + 1}: ${why}`)
    return [judgement(parse(line, wrong), wrong)]
  })
}

type Wrong = (why: string) => UsageError

function parse(line: string, wrong: Wrong): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // said below, like every other line that is no judgement
  }
  throw wrong('This line is no JSON object.')
}

function judgement(raw: Record<string, unknown>, wrong: Wrong): Judgement {
  const kind = raw['kind'] as Judgement['kind']
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    throw wrong(`"kind" must be one of ${Object.keys(KINDS).join(', ')}.`)
  }
  for (const name of ['by', 'at', 'why']) {
    if (typeof raw[name] !== 'string')
      throw wrong(`"${name}" is missing: who, when and why belong to a judgement.`)
  }
  if (Number.isNaN(Date.parse(raw['at'] as string))) throw wrong('"at" is no ISO 8601 instant.')
  const signed = { kind, by: raw['by'], at: raw['at'], why: raw['why'], ...rest(kind, raw, wrong) }
  return { ...signed, id: typeof raw['id'] === 'string' ? raw['id'] : idOf(signed) } as Judgement
}

function rest(
  kind: Judgement['kind'],
  raw: Record<string, unknown>,
  wrong: Wrong,
): Record<string, unknown> {
  if (kind === 'grade') {
    const { outlet, grade } = raw
    if (typeof outlet !== 'string' || typeof grade !== 'string' || !/^[A-F]$/.test(grade)) {
      throw wrong('A grade needs "outlet" and "grade", a letter from A to F.')
    }
    return { outlet, grade }
  }
  const of = raw['of']
  if (
    !Array.isArray(of) ||
    of.length !== KINDS[kind] ||
    !of.every((id) => typeof id === 'string')
  ) {
    throw wrong(`"of" must hold ${KINDS[kind]} id${KINDS[kind] === 1 ? '' : 's'} of findings.`)
  }
  const short = kind === 'undo' ? undefined : of.find((id) => !FULL_ID.test(id as string))
  if (short !== undefined) {
    throw wrong(
      `“${short as string}” is no full id. explain prints the full id of what a brief shows; --format json holds all.`,
    )
  }
  if (kind !== 'note') return { of: of as FindingId[] }
  if (typeof raw['note'] !== 'string') throw wrong('A note needs "note".')
  return { of: of as FindingId[], note: raw['note'] }
}

function idOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
}

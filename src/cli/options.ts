/** From options as typed to what the desk is told. */
import { readFile, stat } from 'node:fs/promises'
import type { Judgement } from '../core/index.js'
import type { RunOptions } from '../desk/desk.js'
import { openJudgements } from '../desk/judgements.js'
import { UsageError } from '../desk/usage-error.js'
import { FACT_NAMES, LIMITS, optionFacts, type Facts } from '../intake/index.js'
import type { Screen } from './output.js'
import { progress } from './output.js'

/** Options as commander gives them. */
export type Options = Readonly<Record<string, unknown>>

/** What the desk is told by the options that every reading command has. */
export async function runOptions(
  options: Options,
  screen: Screen,
  signal: AbortSignal,
): Promise<{ run: RunOptions; end: () => void }> {
  const shown = progress(screen)
  const file = options['judgements']
  const judgements: readonly Judgement[] =
    typeof file === 'string' ? await openJudgements(file) : []
  const run: RunOptions = {
    facts: factOptions((options['fact'] as readonly string[] | undefined) ?? []),
    judgements,
    noCache: options['cache'] === false,
    story: (options['story'] as string | undefined) ?? null,
    signal,
    watch: shown.watch,
  }
  return { run, end: shown.end }
}

/** `a.txt:outlet=Daily Post` as facts of `a.txt`. */
export function factOptions(given: readonly string[]): ReadonlyMap<string, Facts> {
  const byFile = new Map<string, Record<string, string>>()
  for (const option of given) {
    const match = /^(.+?):([a-z]+)=(.*)$/s.exec(option)
    const name = match?.[2] ?? ''
    if (!match || !FACT_NAMES.some((known) => known === name)) {
      throw new UsageError(
        `--fact ${option} is not understood. Write FILE:NAME=VALUE with a NAME of ${FACT_NAMES.join(', ')}.`,
      )
    }
    byFile.set(match[1]!, { ...byFile.get(match[1]!), [name]: match[3]! })
  }
  return new Map([...byFile].map(([file, record]) => [file, factsOrUsage(record)]))
}

function factsOrUsage(record: Readonly<Record<string, string>>): Facts {
  try {
    return optionFacts(record)
  } catch (error) {
    throw new UsageError(`--fact: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What `--since` names, read with `parse`; `how` says how such a file is made. Throws `UsageError` where it is none. */
export async function openOlder<T>(
  file: string,
  how: string,
  parse: (text: string) => T,
): Promise<T> {
  const stats = await stat(file).catch(() => null)
  if (!stats?.isFile()) throw new UsageError(`No file ${file}. Give --since what ${how} wrote.`)
  if (stats.size > LIMITS.dossierBytes) throw new UsageError(`${file} is too large for --since.`)
  try {
    return parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

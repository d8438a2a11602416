/** Where the command writes: results to standard output or a file, everything else to standard error. */
import { writeFile } from 'node:fs/promises'
import type { Trouble } from '../intake/index.js'
import { UsageError } from '../desk/usage-error.js'

/** The two streams and what the user wants of them. */
export interface Screen {
  readonly quiet: boolean
  readonly color: boolean
  readonly width: number
  readonly isTerminal: boolean
  out(text: string): Promise<void>
  err(line: string): void
}

export interface ScreenOptions {
  readonly quiet?: boolean
  readonly color?: boolean
}

/** The screen of this process. NO_COLOR and `--no-color` turn colours off, FORCE_COLOR turns them on. */
export function openScreen({ quiet = false, color = true }: ScreenOptions): Screen {
  const { stdout, stderr, env } = process
  const isTerminal = Boolean(stdout.isTTY)
  const forced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0'
  return {
    quiet,
    color: color && !env['NO_COLOR'] && (forced || (isTerminal && env['TERM'] !== 'dumb')),
    width: Math.min(110, Math.max(40, stdout.columns ?? (Number(env['COLUMNS']) || 100))),
    isTerminal,
    out: (text) =>
      new Promise((resolve, reject) =>
        stdout.write(text, (error) => (error ? reject(error) : resolve())),
      ),
    err: (line) => void stderr.write(`${line}\n`),
  }
}

/** The forms of a result. */
export type Format = 'terminal' | 'markdown' | 'html' | 'json'

/** The format that was asked for, else by the ending of `--out`, else by where the result goes. */
export function formatOf(
  options: { readonly format?: unknown },
  screen: Screen,
  out: string | undefined,
): Format {
  if (options.format) return options.format as Format
  const ending = /\.(html?|json|md)$/.exec(out ?? '')?.[1]
  if (ending) return ending === 'md' ? 'markdown' : ending === 'json' ? 'json' : 'html'
  return screen.isTerminal && !out ? 'terminal' : 'markdown'
}

/** Writes a result to `--out`, or to standard output. */
export async function deliver(
  screen: Screen,
  text: string,
  file: string | undefined,
): Promise<void> {
  if (!file) return screen.out(text)
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be written (${error.code}). Give another --out.`)
  })
  if (!screen.quiet) screen.err(`Written to ${file}.`)
}

/** One line for each file that could not be read. Said even when quiet: it changes what the result means. */
export function sayTroubles(screen: Screen, troubles: readonly Trouble[]): void {
  for (const { file, says } of troubles)
    screen.err(`${file === '-' ? 'standard input' : file}: ${says}`)
}

/** Says how far a run is, from one second on: on a terminal in place, elsewhere a line every five seconds. */
export function progress(screen: Screen): {
  watch: (doing: string, done: number, of: number) => void
  end: () => void
} {
  const start = performance.now()
  let said = -Infinity
  let open = false
  const isTerminal = Boolean(process.stderr.isTTY)
  const clear = () => {
    if (open) process.stderr.write('\r\u001b[K')
    open = false
  }
  return {
    watch(doing, done, of) {
      const now = performance.now()
      if (screen.quiet || now - start < 1000 || now - said < (isTerminal ? 100 : 5000)) return
      said = now
      const line = of > 1 ? `${doing} ${done} of ${of} …` : `${doing} …`
      if (!isTerminal) return screen.err(line)
      clear()
      process.stderr.write(line)
      open = true
    },
    end: clear,
  }
}

/** The command line: commands, options, help and exit codes. What they do is done at the desk. */
import { Argument, Command, CommanderError, Option } from 'commander'
import { packageVersion } from '../desk/engine.js'
import { UsageError } from '../desk/usage-error.js'
import { EXIT, EXIT_CODES } from './exit-codes.js'

/** Runs one command line and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const abort = new AbortController()
  const stop = () => {
    if (abort.signal.aborted) process.exit(EXIT.interrupted)
    abort.abort()
    process.stderr.write('\nInterrupted; nothing was written.\n')
    setTimeout(() => process.exit(EXIT.interrupted), 300).unref()
  }
  process.once('SIGINT', stop)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
  })
  let code: number = EXIT.done
  const program = makeProgram(abort.signal, (exit) => (code = exit))
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return failed(error, abort.signal)
  } finally {
    process.removeListener('SIGINT', stop)
  }
}

function failed(error: unknown, signal: AbortSignal): number {
  if (signal.aborted) return EXIT.interrupted
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof UsageError) {
    process.stderr.write(`stemma: ${error.message}\n`)
    return EXIT.usage
  }
  const says = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `stemma: a fault of Stemma itself. Please report it with these lines:\n${says}\n`,
  )
  return EXIT.broken
}

type SetCode = (code: number) => void

/** The program with all its commands; `set` takes the exit code. */
export function makeProgram(signal: AbortSignal, set: SetCode): Command {
  const program = new Command('stemma')
    .description(
      'Reads news reports and shows what is claimed, by whom and through whom, on how many independent origins, ' +
        'and where they disagree. It never says what is true.',
    )
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', exitCodes())
  brief(program, signal, set)
  stories(program, signal, set)
  read(program, signal, set)
  explain(program, signal, set)
  sidecar(program, signal, set)
  schema(program, set)
  return program
}

function exitCodes(): string {
  return `\nExit codes:\n${EXIT_CODES.map(([code, says]) => `  ${String(code).padEnd(4)} ${says}`).join('\n')}\n`
}

const collect = (value: string, held: readonly string[]) => [...held, value]

/** Options that every command has which reads reports. */
function reading(command: Command): Command {
  return command
    .option('--out <file>', 'write to a file instead of the screen')
    .option('--judgements <file>', 'people’s judgements, one JSON object a line')
    .option(
      '--fact <file:name=value>',
      'outlet, url, published, title or author of a file (repeat)',
      collect,
      [],
    )
    .option('--strict', 'write nothing where a file is unread or in doubt')
    .option('--no-cache', 'keep no readings and use none that are kept')
    .option('--quiet', 'say nothing but the result and what could not be read')
    .option('--no-color', 'no colours (also: NO_COLOR)')
    .showSuggestionAfterError()
}

function brief(program: Command, signal: AbortSignal, set: SetCode): void {
  const command = program
    .command('brief')
    .summary('what many reports claim, with who says so and where they disagree')
    .description(
      'Reads reports (files, folders, globs, or - for standard input) and writes their brief.',
    )
    .argument('<path...>', '.txt, .md or .html files, folders, globs, or -')
    .addOption(
      new Option('--format <format>', 'the form of the brief').choices([
        'terminal',
        'markdown',
        'html',
        'json',
      ]),
    )
    .option('--story <id>', 'the story of this id, or of this file, where the reports tell several')
    .option('--since <old.json>', 'what changed since an older dossier (made with --format json)')
    .option('--all', 'show everything, with nothing behind a count')
    .option('--section <name>', 'only this section (repeat)', collect, [])
    .option(
      '--only <kind>',
      'only claims of this kind: disputed, single, several, unnamed, denied, hedged',
    )
    .option('--no-grades', 'leave out the proposed credibilities of the Admiralty code')
  reading(command).action(async (paths: string[], options: Record<string, unknown>) => {
    const { runBrief } = await import('./run-brief.js')
    set(await runBrief(paths, options, signal))
  })
}

function stories(program: Command, signal: AbortSignal, set: SetCode): void {
  const command = program
    .command('stories')
    .summary('sorts a pile of reports into stories and lists them')
    .description(
      'Reads reports of many stories (files, folders, globs, or - for standard input) and lists the stories: ' +
        'what each is about, its reports, its days, its chapters, and the reports that stand apart.',
    )
    .argument('<path...>', '.txt, .md or .html files, folders, globs, or -')
    .addOption(
      new Option('--format <format>', 'the form of the list').choices([
        'terminal',
        'markdown',
        'json',
      ]),
    )
    .option(
      '--since <old.json>',
      'what became of the stories of an older list (made with --format json)',
    )
  reading(command).action(async (paths: string[], options: Record<string, unknown>) => {
    const { runStories } = await import('./run-stories.js')
    set(await runStories(paths, options, signal))
  })
}

function read(program: Command, signal: AbortSignal, set: SetCode): void {
  const command = program
    .command('read')
    .summary('one report with its findings shown in place')
    .description(
      'Reads one report and shows who speaks, names, numbers, times and events in their places.',
    )
    .argument('<file>', 'a .txt, .md or .html file, or -')
    .addOption(new Option('--format <format>', 'the form').choices(['terminal', 'json']))
  reading(command).action(async (file: string, options: Record<string, unknown>) => {
    const { runRead } = await import('./run-read.js')
    set(await runRead(file, options, signal))
  })
}

function explain(program: Command, signal: AbortSignal, set: SetCode): void {
  const command = program
    .command('explain')
    .summary('why a finding is held, down to the words')
    .description(
      'Prints the rules behind a finding and what they saw, down to the words of the reports. Of an origin (the ids in the section origins of a brief) it first tells which claims fall, and which lose support, if it is withdrawn.',
    )
    .argument('<id>', 'the id of a finding, or the part of it that a brief shows')
    .argument('<path...>', 'the reports of the brief')
    .option('--story <id>', 'look only in the story of this id, or of this file')
  reading(command).action(async (id: string, paths: string[], options: Record<string, unknown>) => {
    const { runExplain } = await import('./run-explain.js')
    set(await runExplain(id, paths, options, signal))
  })
}

function sidecar(program: Command, signal: AbortSignal, set: SetCode): void {
  program
    .command('sidecar')
    .summary('a skeleton of reports.json for a folder')
    .description(
      'Writes reports.json into a folder: outlet, URL, date and title of each report, to be filled in.',
    )
    .argument('<dir>', 'a folder of reports')
    .option('--force', 'write over a sidecar that is there')
    .option('--quiet', 'say nothing')
    .action(async (folder: string, options: Record<string, unknown>) => {
      const { runSidecar } = await import('./run-sidecar.js')
      set(await runSidecar(folder, options, signal))
    })
}

function schema(program: Command, set: SetCode): void {
  program
    .command('schema')
    .summary('the JSON Schema of the dossier, or of a list of stories')
    .description('Prints the JSON Schema of what brief or stories write with --format json.')
    .addArgument(
      new Argument('[of]', 'which form').choices(['dossier', 'stories']).default('dossier'),
    )
    .action(async (of: 'dossier' | 'stories') => {
      const { runSchema } = await import('./run-schema.js')
      set(await runSchema(of))
    })
}

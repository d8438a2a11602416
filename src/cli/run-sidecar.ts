/** `stemma sidecar`: a skeleton of `reports.json` for a folder. */
import { stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../desk/usage-error.js'
import { openReports, SIDECAR_NAME, sidecarSkeleton, type Facts } from '../intake/index.js'
import { EXIT } from './exit-codes.js'
import type { Options } from './options.js'
import { openScreen, sayTroubles } from './output.js'

/** Runs the command and returns its exit code. */
export async function runSidecar(
  folder: string,
  options: Options,
  signal: AbortSignal,
): Promise<number> {
  const screen = openScreen({ quiet: options['quiet'] === true })
  const stats = await stat(folder).catch(() => null)
  if (!stats?.isDirectory())
    throw new UsageError(`${folder} is no folder. Give the folder that holds the reports.`)
  const file = join(folder, SIDECAR_NAME)
  const { reports, troubles } = await openReports([folder])
  sayTroubles(screen, troubles)
  if (reports.length === 0) return EXIT.nothingRead
  signal.throwIfAborted()
  const entries = reports.flatMap((report) => {
    const { outlet, url, published, title } = report
    const facts: Facts = {
      ...(outlet ? { outlet } : {}),
      ...(url ? { url } : {}),
      ...(published ? { published } : {}),
      ...(title ? { title } : {}),
    }
    return report.files.map((path) => ({
      file: relative(folder, path).split(sep).join('/'),
      facts,
    }))
  })
  await write(file, sidecarSkeleton(entries), options['force'] === true)
  if (!screen.quiet)
    screen.err(`Written to ${file}. Fill in what you know and leave the rest null.`)
  return troubles.length > 0 ? EXIT.someUnread : EXIT.done
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  await writeFile(file, text, { flag: force ? 'w' : 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        throw new UsageError(`${file} is there already. Use --force to write over it.`)
      throw new UsageError(`${file} cannot be written (${error.code}).`)
    },
  )
}

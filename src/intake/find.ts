/** From what the user names (files, folders, globs, `-`) to a list of files, sorted, each once. */
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, normalize } from 'node:path'
import { LIMITS } from './limits.js'
import type { Trouble } from './trouble.js'

/** The file endings that intake reads. */
export const READ_ENDINGS: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
]

/** Endings of texts that somebody may take for reports: intake reads none of them, and says so where a folder holds some. */
const OTHER_TEXTS =
  /\.(?:pdf|docx?|rtf|odt|xml|rss|atom|eml|msg|mht|mhtml|warc|gz|zip|csv|tsv|xlsx?|epub|pages)$/i

/** Files to read, the names that led to none, and files of folders that are no text that intake reads. */
export interface Found {
  readonly files: readonly string[]
  readonly troubles: readonly Trouble[]
  readonly leftOut: readonly string[]
}

/** Folders are walked in the order of names; links inside them are not followed; hidden entries and read-me files are left out. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files: string[] = []
  const troubles: Trouble[] = []
  const leftOut: string[] = []
  for (const path of paths) {
    const got = await findOne(path)
    files.push(...got.files)
    troubles.push(...got.troubles)
    leftOut.push(...got.leftOut)
    if (files.length > LIMITS.files) {
      const says = `More than ${LIMITS.files} files. Read them in several runs.`
      return {
        files: files.slice(0, LIMITS.files),
        troubles: [...troubles, { file: path, kind: 'too-large', says }],
        leftOut,
      }
    }
  }
  return {
    files: [...new Set(files.map((file) => (file === '-' ? file : normalize(file))))],
    troubles,
    leftOut,
  }
}

async function findOne(path: string): Promise<Found> {
  if (path === '-') return { ...NONE, files: ['-'] }
  const stats = await stat(path).catch(() => null)
  if (stats?.isDirectory()) return inFolder(path)
  if (stats) return { ...NONE, files: [path] }
  if (/[*?[\]{}]/.test(path)) return byGlob(path)
  return nothing(path, `No file or folder has this name.`)
}

const NONE: Found = { files: [], troubles: [], leftOut: [] }

async function inFolder(folder: string): Promise<Found> {
  const all = await walk(folder, 0)
  const files = all.filter((file) => isRead(basename(file)))
  const leftOut = all.filter((file) => OTHER_TEXTS.test(file))
  if (files.length > 0) return { files, troubles: [], leftOut }
  const none = nothing(folder, `The folder holds no ${READ_ENDINGS.slice(0, 4).join(', ')} file.`)
  return { ...none, leftOut }
}

async function walk(folder: string, depth: number): Promise<string[]> {
  if (depth > LIMITS.folderDepth) return []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await walk(path, depth + 1)))
    else if (entry.isFile() && (isRead(entry.name) || OTHER_TEXTS.test(entry.name)))
      files.push(path)
    if (files.length > LIMITS.files) break
  }
  return files
}

function isRead(name: string): boolean {
  return READ_ENDINGS.includes(extname(name).toLowerCase()) && !/^readme\b/i.test(basename(name))
}

async function byGlob(pattern: string): Promise<Found> {
  const { glob } = await import('tinyglobby')
  const files = await glob(pattern, { followSymbolicLinks: false, expandDirectories: false })
  const read = files.filter((file) => isRead(basename(file))).sort()
  if (read.length > 0) return { ...NONE, files: read }
  return nothing(pattern, 'No file that Stemma reads matches this pattern.')
}

function nothing(file: string, says: string): Found {
  return { ...NONE, troubles: [{ file, kind: 'missing', says }] }
}

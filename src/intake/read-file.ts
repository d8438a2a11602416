/** One file to one draft of a report: bytes, text, facts, and what was noticed on the way. */
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { decode } from './decode.js'
import { factsFrom, mergeFacts, type Facts } from './facts.js'
import { READ_ENDINGS } from './find.js'
import { splitFrontMatter } from './front-matter.js'
import { readHtml } from './html.js'
import { LIMITS } from './limits.js'
import { markdownToText } from './markdown.js'
import { tongueOf } from './tongue.js'
import { UnreadableFile } from './trouble.js'
import { notice, type Noticed } from './watch.js'

/** A text with its facts, before it has an id. */
export interface Draft {
  readonly file: string
  readonly text: string
  readonly facts: Facts
  readonly language: string
  readonly noticed: readonly Noticed[]
  /** Line of the file on which the text begins, from 1; null where its lines are not those of the file (web pages). */
  readonly firstLine: number | null
}

/** Reads one file. `given` are the facts from options and sidecar. Throws `UnreadableFile`. */
export async function readFileAsDraft(file: string, given: Facts): Promise<Draft> {
  const bytes = file === '-' ? await readStdin() : await readBytes(file)
  return draftOf(file, bytes, given)
}

/** A draft of the bytes of a file; its ending says how they are read. */
export async function draftOf(file: string, bytes: Uint8Array, given: Facts): Promise<Draft> {
  const kind = kindOf(file, bytes)
  const text = await decode(bytes, kind === 'html' ? charset(bytes) : null)
  if (text.trim() === '') throw new UnreadableFile('empty', 'The file holds no text.')
  const { body, facts, firstLine, articles } = await parse(kind, text)
  refuseNonReport(body)
  const all = mergeFacts(given, facts)
  return {
    file,
    text: body,
    facts: all,
    language: all.language ? languageCode(all.language.value) : await tongueOf(body),
    noticed: notice(body, articles),
    firstLine,
  }
}

type Kind = 'text' | 'markdown' | 'html'

function kindOf(file: string, bytes: Uint8Array): Kind {
  const ending = extname(file).toLowerCase()
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  const looksHtml = /^\s*(?:\u00ef\u00bb\u00bf)?(?:<!doctype html|<html[\s>])/i.test(start)
  if (file === '-' || ending === '') return looksHtml ? 'html' : 'text'
  if (!READ_ENDINGS.includes(ending)) {
    const says = `Files ending in ${ending} are not read. Give ${READ_ENDINGS.slice(0, 4).join(', ')}.`
    throw new UnreadableFile('unknown-format', says)
  }
  if (ending === '.txt') return looksHtml ? 'html' : 'text'
  return ending.startsWith('.m') ? 'markdown' : 'html'
}

async function parse(kind: Kind, text: string) {
  if (kind === 'html') {
    const { text: body, facts, articles } = await readHtml(text)
    return { body, facts, articles, firstLine: null }
  }
  const { body, facts, firstLine } = await splitFrontMatter(text)
  return { body: kind === 'markdown' ? markdownToText(body) : body, facts, firstLine, articles: 1 }
}

/** What a page says of its own encoding, in its first kilobyte. */
function charset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ?? null
}

function languageCode(value: string): string {
  return /^([a-z]{2,3})\b/i.exec(value)?.[1]?.toLowerCase() ?? 'und'
}

/** Scripts that put no space between words: a long run of theirs is a sentence, and no code or binary. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

function refuseNonReport(text: string): void {
  if (text.length > LIMITS.textCharacters) {
    const says = `Its text has ${text.length} characters; a report may have ${LIMITS.textCharacters}. Split it.`
    throw new UnreadableFile('too-large', says)
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const solid = text.match(/\S/g)?.length ?? 0
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  const runs = text.match(new RegExp(`[^\\s${UNSPACED}]{200,}`, 'gu')) ?? []
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0)
  const isProse = letters / Math.max(1, solid) > 0.6 && longest < text.length / 2
  if (!isProse)
    throw new UnreadableFile('not-a-report', 'The text is no prose: no report was found in it.')
  const dense = new RegExp(`[${UNSPACED}]`, 'u').test(text)
  if (words < LIMITS.reportWords && !dense) {
    throw new UnreadableFile(
      'not-a-report',
      `The text has only ${words} words: no report was found in it.`,
    )
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile('unreadable', reasonOf(error))
  })
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new UnreadableFile('unreadable', 'This is no ordinary file.')
    if (stats.size > LIMITS.fileBytes) throw new UnreadableFile('too-large', tooLarge(stats.size))
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMITS.fileBytes) throw new UnreadableFile('too-large', tooLarge(size))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(bytes: number): string {
  const megabytes = (n: number) => `${(n / 1e6).toFixed(0)} MB`
  return `The file has ${megabytes(bytes)}; at most ${megabytes(LIMITS.fileBytes)} are read. Split it.`
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return 'You may not read this file. Change its permissions.'
  if (error.code === 'ELOOP') return 'The link leads round in a circle.'
  if (error.code === 'ENOENT') return 'No file or folder has this name.'
  return `The file cannot be opened (${error.code ?? 'unknown reason'}).`
}

/** Facts that options give for one file. */
export function optionFacts(record: Readonly<Record<string, string>>): Facts {
  return factsFrom(record, 'option')
}

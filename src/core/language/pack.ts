/**
 * The container of a model file: named columns of numbers and lists of words behind a header of plain
 * ASCII JSON.
 */

export interface Pack {
  /** Whatever the trainer wrote about itself. */
  readonly about: Readonly<Record<string, unknown>>
  bytes(name: string): Int8Array
  shorts(name: string): Int16Array
  floats(name: string): Float32Array
  words(name: string): readonly string[]
}

interface Header {
  readonly about: Readonly<Record<string, unknown>>
  readonly parts: Readonly<Record<string, { readonly at: number; readonly length: number }>>
  readonly words: Readonly<Record<string, readonly string[]>>
}

const MAGIC = 'STEMMA1\n'

/** Opens a container; throws where the bytes are none. */
export function readPack(file: Uint8Array): Pack {
  if (ascii(file, 0, 8) !== MAGIC) throw new TypeError('This is no Stemma model file.')
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const length = view.getUint32(8, true)
  const header = JSON.parse(ascii(file, 12, 12 + length)) as Header
  const start = aligned(12 + length)
  const part = (name: string): Uint8Array<ArrayBuffer> => {
    const found = header.parts[name]
    if (!found) throw new TypeError(`The model file has no part ${name}.`)
    return new Uint8Array(file.subarray(start + found.at, start + found.at + found.length))
  }
  return {
    about: header.about,
    bytes: (name) => new Int8Array(part(name).buffer),
    shorts: (name) => new Int16Array(part(name).buffer),
    floats: (name) => new Float32Array(part(name).buffer),
    words: (name) => header.words[name] ?? [],
  }
}

/** Writes a container. */
export function writePack(
  about: Readonly<Record<string, unknown>>,
  columns: Readonly<Record<string, Int8Array | Int16Array | Float32Array>>,
  words: Readonly<Record<string, readonly string[]>> = {},
): Uint8Array {
  const parts: Record<string, { at: number; length: number }> = {}
  let at = 0
  for (const [name, column] of Object.entries(columns)) {
    parts[name] = { at, length: column.byteLength }
    at = aligned(at + column.byteLength)
  }
  const header = plainAscii(JSON.stringify({ about, parts, words }))
  const start = aligned(12 + header.length)
  const file = new Uint8Array(start + at)
  const write = (text: string, from: number): void => {
    for (let i = 0; i < text.length; i++) file[from + i] = text.charCodeAt(i)
  }
  write(MAGIC, 0)
  new DataView(file.buffer).setUint32(8, header.length, true)
  write(header, 12)
  for (const [name, column] of Object.entries(columns)) {
    file.set(
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
      start + parts[name]!.at,
    )
  }
  return file
}

/** A text with its other characters written as `\u00e9`, so that it takes a byte for each character. */
export function plainAscii(text: string): string {
  return text.replace(
    /[^\0-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function aligned(at: number): number {
  return (at + 7) & ~7
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 8192)))
  }
  return text
}

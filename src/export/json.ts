/** The dossier as JSON, with a format version, and back. Columns of words become plain lists of numbers. */
import { LAYERS, type Dossier, type ReadLayer } from '../core/index.js'

/** Raised with every change that a reader of the format would notice. */
export const DOSSIER_FORMAT = 'stemma-dossier/1'
/** The findings of one report. */
export const READING_FORMAT = 'stemma-reading/1'

/** JSON of a whole dossier, two spaces deep only at the outer levels so that large ones stay small. */
export function dossierToJson(dossier: Dossier, engine: string): string {
  return write({ format: DOSSIER_FORMAT, engine, ...dossier })
}

/** JSON of the reading of one report. */
export function readingToJson(reading: Dossier<ReadLayer>, engine: string): string {
  return write({ format: READING_FORMAT, engine, ...reading })
}

/** One layer a line, one finding a line: easy to compare with `diff`. */
export function write(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value).map(([key, part]) => {
    if (!Array.isArray(part) || part.length === 0) return `${JSON.stringify(key)}: ${plain(part)}`
    return `${JSON.stringify(key)}: [\n  ${part.map(plain).join(',\n  ')}\n]`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    ArrayBuffer.isView(held) ? Array.from(held as unknown as ArrayLike<number>) : held,
  )
}

/**
 * The dossier of a JSON text. Throws a plain sentence where it is none. `words` come back as plain lists:
 * enough to compare and to show, not to read again.
 */
export function dossierFromJson(text: string): Dossier {
  const value = parseObject(text)
  if (value['format'] !== DOSSIER_FORMAT) {
    throw new Error(
      `It is no dossier of the format ${DOSSIER_FORMAT}. Make one with --format json.`,
    )
  }
  const dossier: Record<string, unknown> = {}
  for (const key of ['reports', 'judgements', ...LAYERS]) {
    const layer = value[key]
    if (!Array.isArray(layer) || !layer.every(isObject))
      throw new Error(`Its "${key}" is no list of objects.`)
    dossier[key] = layer
  }
  return dossier as unknown as Dossier
}

/** The object that a JSON text holds; throws a plain sentence where it holds none. */
export function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // said below, like every other text that is no object
  }
  throw new Error('It is no JSON object.')
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

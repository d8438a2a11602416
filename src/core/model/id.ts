/** Ids are hashes of content: the same finding has the same id in every run, on every machine. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Names a report: the same text from the same source has the same id. */
export type ReportId = string & { readonly __brand: 'report' }
/** Names a finding: its kind, a dash and a hash of its content. */
export type FindingId = string & { readonly __brand: 'finding' }

/** Crockford's base 32 without the letters that read like digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** What is used here of an encoder that every host has. */
interface Encoder {
  encodeInto(text: string, into: Uint8Array): { readonly written: number }
}
const { TextEncoder } = globalThis as unknown as { readonly TextEncoder: new () => Encoder }

/**
 * A finding's content is short, and opening a hash for it costs twice what hashing does: one is kept, and wound back to `start` for the
 * next, as are the encoder and the bytes that it writes.
 */
const encoder = new TextEncoder()
const written = new Uint8Array(4096)
const start = sha256.create()
const hash = sha256.create()
const hashed = new Uint8Array(32)

/** The UTF-8 of a text; what was given before is overwritten. */
function bytesOf(text: string): Uint8Array {
  const fits = text.length * 3 <= written.length
  return fits ? written.subarray(0, encoder.encodeInto(text, written).written) : utf8ToBytes(text)
}

/** 60 bits of SHA-256 as twelve letters and digits: about one chance in a million of a clash in 1.5 million findings. */
export function digest(content: string): string {
  start._cloneInto(hash).update(bytesOf(content)).digestInto(hashed)
  let out = ''
  let bits = 0
  let held = 0
  for (let i = 0; out.length < 12; i++) {
    held = (held << 8) | hashed[i]!
    bits += 8
    while (bits >= 5 && out.length < 12) {
      bits -= 5
      out += ALPHABET[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return out
}

/** The id of a finding: its kind, a dash, and the hash of what it is made of. */
export function findingId(kind: string, ...content: readonly unknown[]): FindingId {
  return `${kind}-${digest(JSON.stringify([kind, ...content]))}` as FindingId
}

/** The id of a report: the hash of its text and source (outlet and URL where known, else the key of the sidecar, else nothing). */
export function reportId(text: string, source: readonly (string | null)[]): ReportId {
  return digest(JSON.stringify([text, ...source])) as ReportId
}

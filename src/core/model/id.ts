/** Ids are hashes of content: the same finding has the same id in every run, on every machine. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Names a report: the same text from the same source has the same id. */
export type ReportId = string & { readonly __brand: 'report' }
/** Names a finding: its kind, a dash and a hash of its content. */
export type FindingId = string & { readonly __brand: 'finding' }

/** Crockford's base 32 without the letters that read like digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** 60 bits of SHA-256 as twelve letters and digits: about one chance in a million of a clash in 1.5 million findings. */
export function digest(content: string): string {
  const bytes = sha256(utf8ToBytes(content))
  let out = ''
  let bits = 0
  let held = 0
  for (let i = 0; out.length < 12; i++) {
    held = (held << 8) | bytes[i]!
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

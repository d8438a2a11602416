/** Ids are hashes of content: the same finding has the same id in every run, on every machine. */
import { sha256 } from './sha256.js'

/** Names a report: the same text from the same source has the same id. */
export type ReportId = string & { readonly __brand: 'report' }
/** Names a finding: its kind, a dash and a hash of its content. */
export type FindingId = string & { readonly __brand: 'finding' }

/** Crockford's base 32 without the letters that read like digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** 60 bits of SHA-256 as twelve letters and digits: about one chance in a million of a clash in 1.5 million findings. */
export function digest(content: string): string {
  const [high = 0, low = 0] = sha256(content)
  let out = ''
  for (let bit = 27; bit >= -3; bit -= 5) out += ALPHABET[five(high, low, bit)]
  for (let bit = 24; bit >= 4; bit -= 5) out += ALPHABET[(low >>> bit) & 31]
  return out
}

/** Five bits of the first number from `bit` on; those below its end come from the next one. */
function five(high: number, low: number, bit: number): number {
  return (bit < 0 ? (high << -bit) | (low >>> (32 + bit)) : high >>> bit) & 31
}

/** The id of a finding: its kind, a dash, and the hash of what it is made of. */
export function findingId(kind: string, ...content: readonly unknown[]): FindingId {
  return `${kind}-${digest(JSON.stringify([kind, ...content]))}` as FindingId
}

/** The id of a report: the hash of its text and source (outlet and URL where known, else the key of the sidecar, else nothing). */
export function reportId(text: string, source: readonly (string | null)[]): ReportId {
  return digest(JSON.stringify([text, ...source])) as ReportId
}

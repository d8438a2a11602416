/** From bytes to text: byte order marks, UTF-8, then the likeliest older encoding; binary files are refused. */
import { UnreadableFile } from './trouble.js'

/** The text of a file, line ends as `\n`. Throws `UnreadableFile` where the bytes are no text. */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<string> {
  const text = await decodeBytes(bytes, declared)
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

async function decodeBytes(bytes: Uint8Array, declared: string | null): Promise<string> {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'The file is empty.')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return using('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return using('utf-16be', bytes)
  refuseBinary(bytes)
  const utf8 = tryUsing('utf-8', bytes)
  if (utf8 !== null) return utf8
  const stated = declared && declared.toLowerCase() !== 'utf-8' ? tryUsing(declared, bytes) : null
  if (stated !== null) return stated
  const { default: chardet } = await import('chardet')
  const guess = chardet.detect(bytes.subarray(0, 65_536))
  const guessed = guess && guess !== 'UTF-8' ? tryUsing(guess, bytes) : null
  if (guessed !== null) return guessed
  throw new UnreadableFile(
    'undecodable',
    'Its characters are in no encoding that Stemma knows. Save it as UTF-8.',
  )
}

/** Signatures of files that people give by mistake, and NUL or control bytes that no text has. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an older office document'],
]

function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const known = SIGNATURES.find(([start]) => head.startsWith(start))
  if (known) {
    throw new UnreadableFile(
      'binary',
      `This is ${known[1]}, not text. Save the article as text or HTML.`,
    )
  }
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  if (controls > sample.length / 200 || sample.includes(0)) {
    throw new UnreadableFile(
      'binary',
      'The file is binary, not text. Save the article as text or HTML.',
    )
  }
}

function tryUsing(encoding: string, bytes: Uint8Array): string | null {
  try {
    return using(encoding, bytes)
  } catch {
    return null
  }
}

function using(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

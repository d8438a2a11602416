/** Unpacks `.xz` files without a program of the system, after the format's public specification (tukaani.org). */
import { decodeChunk, freshState, type Output, type State } from './lzma.js'

/** Bytes of the check after a block, by its type. */
const CHECK_BYTES: Readonly<Record<number, number>> = { 0: 0, 1: 4, 4: 8, 10: 32 }

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
const LZMA2 = 0x21

/** The content of an `.xz` file of one stream, as `tar` and `xz` write them. Checksums are not compared. */
export function unpackXz(input: Uint8Array): Uint8Array {
  if (MAGIC.some((byte, i) => input[i] !== byte)) throw new Error('This is no .xz file.')
  const check = CHECK_BYTES[input[7]! & 15]
  if (check === undefined)
    throw new Error(`The check type ${input[7]} of this .xz file is not known.`)
  const out: Output = { bytes: new Uint8Array(input.length * 8), length: 0 }
  let at = 12
  while (input[at] !== 0) {
    const start = at
    const end = unpackBlock(input, at + blockHeader(input, at), out)
    at = end + ((4 - ((end - start) % 4)) % 4) + check
  }
  return out.bytes.subarray(0, out.length)
}

/** Bytes of a block's header; throws where its filter is another than LZMA2. */
function blockHeader(input: Uint8Array, at: number): number {
  const flags = input[at + 1]!
  let next = at + 2
  for (const size of [flags & 0x40, flags & 0x80]) {
    if (!size) continue
    while (input[next]! & 0x80) next++
    next++
  }
  if ((flags & 3) !== 0 || input[next] !== LZMA2)
    throw new Error('This .xz file uses more than LZMA2.')
  return (input[at]! + 1) * 4
}

/** Unpacks the chunks of a block; returns where they end. */
function unpackBlock(input: Uint8Array, begin: number, out: Output): number {
  let at = begin
  let state: State | null = null
  let properties = 0
  for (;;) {
    const control = input[at++]!
    if (control === 0) return at
    if (control < 0x80) {
      const size = ((input[at]! << 8) | input[at + 1]!) + 1
      at += 2
      reserve(out, size)
      out.bytes.set(input.subarray(at, at + size), out.length)
      out.length += size
      at += size
      continue
    }
    const size = (((control & 31) << 16) | (input[at]! << 8) | input[at + 1]!) + 1
    const packed = ((input[at + 2]! << 8) | input[at + 3]!) + 1
    at += 4
    const reset = (control >> 5) & 3
    if (reset >= 2) properties = input[at++]!
    if (reset >= 1 || !state) state = freshState(properties)
    reserve(out, size)
    decodeChunk(input, at, size, state, out)
    at += packed
  }
}

/** Room for `more` bytes. */
function reserve(out: Output, more: number): void {
  if (out.length + more <= out.bytes.length) return
  const wider = new Uint8Array(Math.max(out.bytes.length * 2, out.length + more))
  wider.set(out.bytes.subarray(0, out.length))
  out.bytes = wider
}

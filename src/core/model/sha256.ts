/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8. A report has some hundred findings, most named by less than a hundred characters: for
 * those, what a general library does around the sums takes three times as long as the sums.
 */

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
// prettier-ignore
const K = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
)

/** The same of the square roots of the first eight primes. */
// prettier-ignore
const START = Int32Array.of(
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
)

const BLOCK = 64
const schedule = new Int32Array(64)
let bytes = new Uint8Array(1024)

/** The hash of a text as eight numbers of 32 bits. Halves of surrogate pairs count as U+FFFD, as encoders write them. */
export function sha256(text: string): Int32Array {
  const length = encode(text)
  const blocks = Math.ceil((length + 9) / BLOCK)
  bytes.fill(0, length, blocks * BLOCK)
  bytes[length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(blocks * BLOCK - 8, Math.floor(length / 2 ** 29))
  view.setUint32(blocks * BLOCK - 4, length << 3)
  const state = Int32Array.from(START)
  for (let block = 0; block < blocks; block++) {
    for (let t = 0; t < 16; t++) schedule[t] = view.getInt32(block * BLOCK + 4 * t)
    compress(state)
  }
  return state
}

/** Writes the text as UTF-8 to `bytes`, with room behind it; returns how many bytes it takes. */
function encode(text: string): number {
  const most = 3 * text.length + 2 * BLOCK
  if (bytes.length < most) bytes = new Uint8Array(Math.ceil((2 * most) / BLOCK) * BLOCK)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes[n++] = code
    else if (code < 0x800) {
      bytes[n++] = 0xc0 | (code >> 6)
      bytes[n++] = 0x80 | (code & 63)
    } else {
      const point = text.codePointAt(i)!
      if (point > 0xffff) {
        bytes[n++] = 0xf0 | (point >> 18)
        bytes[n++] = 0x80 | ((point >> 12) & 63)
        i++
      } else bytes[n++] = 0xe0 | (whole(point) >> 12)
      bytes[n++] = 0x80 | ((whole(point) >> 6) & 63)
      bytes[n++] = 0x80 | (whole(point) & 63)
    }
  }
  return n
}

/** A code point, or U+FFFD for half of one. */
function whole(point: number): number {
  return point >= 0xd800 && point < 0xe000 ? 0xfffd : point
}

/** One block, whose sixteen numbers stand in `schedule`. */
function compress(state: Int32Array): void {
  const w = schedule
  for (let t = 16; t < 64; t++) {
    const [x, y] = [w[t - 15]!, w[t - 2]!]
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1
  }
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!]
  let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!]
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + s1 + ((e & f) ^ (~e & g)) + K[t]! + w[t]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const sums = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i]! += sums[i]!
}

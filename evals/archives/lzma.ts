/** The LZMA decoder after the format's public specification (Igor Pavlov, 2015): a range coder over adaptive bits. */

/** Bytes that were read and written so far; the output is its own dictionary. */
export interface Output {
  bytes: Uint8Array
  length: number
}

/** How probabilities start: a half, in eleven bits. */
const HALF = 1024
/** Kinds of states after matches: below this the last was a literal. */
const LITERAL_STATES = 7

const bits = (count: number) => new Uint16Array(count).fill(HALF)

interface Lengths {
  readonly choice: Uint16Array
  readonly low: Uint16Array
  readonly mid: Uint16Array
  readonly high: Uint16Array
}

const lengths = (): Lengths => ({
  choice: bits(2),
  low: bits(16 * 8),
  mid: bits(16 * 8),
  high: bits(256),
})

/** Everything that one chunk hands on to the next. */
export interface State {
  readonly lc: number
  readonly lp: number
  readonly pb: number
  state: number
  readonly reps: [number, number, number, number]
  readonly literal: Uint16Array
  readonly isMatch: Uint16Array
  readonly isRep: Uint16Array
  readonly isRepG0: Uint16Array
  readonly isRepG1: Uint16Array
  readonly isRepG2: Uint16Array
  readonly isRep0Long: Uint16Array
  readonly slots: Uint16Array
  readonly special: Uint16Array
  readonly aligned: Uint16Array
  readonly matchLengths: Lengths
  readonly repLengths: Lengths
}

/** A fresh state for a byte of properties: literal context, literal position and position bits. */
export function freshState(properties: number): State {
  const lc = properties % 9
  const lp = Math.floor(properties / 9) % 5
  return {
    lc,
    lp,
    pb: Math.floor(properties / 45),
    state: 0,
    reps: [0, 0, 0, 0],
    literal: bits(0x300 << (lc + lp)),
    isMatch: bits(12 << 4),
    isRep: bits(12),
    isRepG0: bits(12),
    isRepG1: bits(12),
    isRepG2: bits(12),
    isRep0Long: bits(12 << 4),
    slots: bits(4 * 64),
    special: bits(128),
    aligned: bits(16),
    matchLengths: lengths(),
    repLengths: lengths(),
  }
}

/** The range coder: where it stands in the input, and its two registers. */
class Coder {
  private range = 0xffffffff
  private code = 0

  constructor(
    private readonly input: Uint8Array,
    private at: number,
  ) {
    this.at++
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.input[this.at++]!) >>> 0
  }

  private normalize(): void {
    if (this.range >= 0x1000000) return
    this.range = (this.range << 8) >>> 0
    this.code = ((this.code << 8) | (this.input[this.at++] ?? 0)) >>> 0
  }

  bit(probs: Uint16Array, index: number): number {
    this.normalize()
    const prob = probs[index]!
    const bound = (this.range >>> 11) * prob
    if (this.code < bound) {
      this.range = bound
      probs[index] = prob + ((2048 - prob) >> 5)
      return 0
    }
    this.range -= bound
    this.code -= bound
    probs[index] = prob - (prob >> 5)
    return 1
  }

  /** Bits of even chance, the highest first. */
  direct(count: number): number {
    let value = 0
    for (let i = 0; i < count; i++) {
      this.normalize()
      this.range >>>= 1
      const one = this.code >= this.range
      if (one) this.code -= this.range
      value = value * 2 + (one ? 1 : 0)
    }
    return value
  }

  tree(probs: Uint16Array, start: number, count: number): number {
    let node = 1
    for (let i = 0; i < count; i++) node = node * 2 + this.bit(probs, start + node)
    return node - (1 << count)
  }

  /** A tree whose lowest bit comes first. */
  reverseTree(probs: Uint16Array, start: number, count: number): number {
    let [node, value] = [1, 0]
    for (let i = 0; i < count; i++) {
      const bit = this.bit(probs, start + node)
      node = node * 2 + bit
      value |= bit << i
    }
    return value
  }
}

/** Decodes one chunk that begins at `at`, until `size` bytes more are written. */
export function decodeChunk(
  input: Uint8Array,
  at: number,
  size: number,
  s: State,
  out: Output,
): void {
  const coder = new Coder(input, at)
  const end = out.length + size
  while (out.length < end) {
    const position = out.length & ((1 << s.pb) - 1)
    if (coder.bit(s.isMatch, (s.state << 4) + position) === 0) decodeLiteral(coder, s, out)
    else if (coder.bit(s.isRep, s.state) === 0) decodeMatch(coder, s, out, position)
    else decodeRepeat(coder, s, out, position)
  }
}

function decodeLiteral(coder: Coder, s: State, out: Output): void {
  const before = out.length > 0 ? out.bytes[out.length - 1]! : 0
  const context = ((out.length & ((1 << s.lp) - 1)) << s.lc) + (before >> (8 - s.lc))
  const start = 0x300 * context
  let symbol = 1
  if (s.state >= LITERAL_STATES) {
    let match = out.bytes[out.length - s.reps[0] - 1]!
    do {
      const matchBit = (match >> 7) & 1
      match <<= 1
      const bit = coder.bit(s.literal, start + ((1 + matchBit) << 8) + symbol)
      symbol = symbol * 2 + bit
      if (matchBit !== bit) break
    } while (symbol < 0x100)
  }
  while (symbol < 0x100) symbol = symbol * 2 + coder.bit(s.literal, start + symbol)
  out.bytes[out.length++] = symbol & 0xff
  s.state = s.state < 4 ? 0 : s.state < 10 ? s.state - 3 : s.state - 6
}

function decodeLength(coder: Coder, table: Lengths, position: number): number {
  if (coder.bit(table.choice, 0) === 0) return coder.tree(table.low, position << 3, 3)
  if (coder.bit(table.choice, 1) === 0) return 8 + coder.tree(table.mid, position << 3, 3)
  return 16 + coder.tree(table.high, 0, 8)
}

function decodeMatch(coder: Coder, s: State, out: Output, position: number): void {
  s.reps[3] = s.reps[2]
  s.reps[2] = s.reps[1]
  s.reps[1] = s.reps[0]
  const length = decodeLength(coder, s.matchLengths, position)
  s.state = s.state < LITERAL_STATES ? 7 : 10
  s.reps[0] = decodeDistance(coder, s, length)
  repeat(out, s.reps[0], length + 2)
}

function decodeDistance(coder: Coder, s: State, length: number): number {
  const slot = coder.tree(s.slots, Math.min(length, 3) << 6, 6)
  if (slot < 4) return slot
  const count = (slot >> 1) - 1
  const base = (2 | (slot & 1)) * 2 ** count
  if (slot < 14) return base + coder.reverseTree(s.special, base - slot, count)
  return base + coder.direct(count - 4) * 16 + coder.reverseTree(s.aligned, 0, 4)
}

function decodeRepeat(coder: Coder, s: State, out: Output, position: number): void {
  if (coder.bit(s.isRepG0, s.state) === 0) {
    if (coder.bit(s.isRep0Long, (s.state << 4) + position) === 0) {
      s.state = s.state < LITERAL_STATES ? 9 : 11
      repeat(out, s.reps[0], 1)
      return
    }
  } else {
    const which = coder.bit(s.isRepG1, s.state) === 0 ? 1 : 2 + coder.bit(s.isRepG2, s.state)
    const distance = s.reps[which as 1 | 2 | 3]
    for (let i = which; i > 0; i--) s.reps[i as 1 | 2 | 3] = s.reps[(i - 1) as 0 | 1 | 2]
    s.reps[0] = distance
  }
  const length = decodeLength(coder, s.repLengths, position)
  s.state = s.state < LITERAL_STATES ? 8 : 11
  repeat(out, s.reps[0], length + 2)
}

/** Writes again what stands `distance` + 1 bytes back. */
function repeat(out: Output, distance: number, count: number): void {
  const { bytes } = out
  let from = out.length - distance - 1
  if (from < 0) throw new Error('The archive is damaged: it points to before its beginning.')
  for (let i = 0; i < count; i++) bytes[out.length++] = bytes[from++]!
}

/** A greedy arc-hybrid parser: which move next, then, per arc, which relation. */
import { mix } from './features.js'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** The state of one sentence; index n stands for the root, which lies last in the buffer. */
export interface State {
  n: number
  b: number
  depth: number
  readonly stack: Int32Array
  readonly head: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
}

export function newState(size: number): State {
  const column = (): Int32Array => new Int32Array(size + 2)
  return {
    n: 0,
    b: 0,
    depth: 0,
    stack: column(),
    head: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: new Uint8Array(size + 2),
    rightCount: new Uint8Array(size + 2),
  }
}

export function begin(s: State, n: number): void {
  s.n = n
  s.b = 0
  s.depth = 0
  for (const column of [s.head, s.left1, s.left2, s.right1, s.right2]) column.fill(-1, 0, n + 2)
  s.leftCount.fill(0, 0, n + 2)
  s.rightCount.fill(0, 0, n + 2)
}

export function attach(s: State, dependent: number, head: number): void {
  s.head[dependent] = head
  if (dependent < head) {
    s.left2[head] = s.left1[head]!
    s.left1[head] = dependent
    s.leftCount[head]!++
  } else {
    s.right2[head] = s.right1[head]!
    s.right1[head] = dependent
    s.rightCount[head]!++
  }
}

export function apply(s: State, move: number): void {
  if (move === SHIFT) s.stack[s.depth++] = s.b++
  else if (move === LEFT) attach(s, s.stack[--s.depth]!, s.b)
  else {
    const top = s.stack[--s.depth]!
    attach(s, top, s.stack[s.depth - 1]!)
  }
}

/** Bits of the allowed moves. The root takes one dependent: LEFT onto it only when the stack holds one word. */
export function allowed(s: State): number {
  let bits = 0
  if (s.b < s.n) bits |= 1
  if (s.depth > 0 && (s.b < s.n || s.depth === 1)) bits |= 2
  if (s.depth > 1) bits |= 4
  return bits
}

/** Hashes of the words with two values for outside (n = root, n + 1 = nobody). */
export interface Columns {
  readonly word: Int32Array
  readonly tag: Int32Array
}

export function moveFeatures(s: State, c: Columns, out: Int32Array): number {
  const none = s.n + 1
  const or = (i: number): number => (i < 0 ? none : i)
  const s0 = s.depth > 0 ? s.stack[s.depth - 1]! : none
  const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : none
  const s2 = s.depth > 2 ? s.stack[s.depth - 3]! : none
  const b0 = s.b <= s.n ? s.b : none
  const b1 = s.b + 1 <= s.n ? s.b + 1 : none
  const b2 = s.b + 2 <= s.n ? s.b + 2 : none
  const { word: w, tag: t } = c
  const s0w = w[s0]!,
    s0t = t[s0]!,
    s1w = w[s1]!,
    s1t = t[s1]!,
    b0w = w[b0]!,
    b0t = t[b0]!,
    b1t = t[b1]!,
    b2t = t[b2]!,
    s2t = t[s2]!
  const s0l = t[or(s0 < none ? s.left1[s0]! : -1)]!,
    s0r = t[or(s0 < none ? s.right1[s0]! : -1)]!
  const s1l = t[or(s1 < none ? s.left1[s1]! : -1)]!,
    s1r = t[or(s1 < none ? s.right1[s1]! : -1)]!
  const b0l = t[or(b0 < none ? s.left1[b0]! : -1)]!,
    b0ll = t[or(b0 < none ? s.left2[b0]! : -1)]!
  const s0rr = t[or(s0 < none ? s.right2[s0]! : -1)]!
  const far = s0 < none && b0 < none ? Math.min(b0 - s0, 6) : 9
  const v0 = s0 < none ? s.leftCount[s0]! * 8 + s.rightCount[s0]! : 99
  const v1 = s1 < none ? s.leftCount[s1]! * 8 + s.rightCount[s1]! : 99
  const vb = b0 < none ? s.leftCount[b0]! : 99
  const b0l0w = w[or(b0 < none ? s.left1[b0]! : -1)]!
  let n = 0
  const put = (x: number): void => {
    out[n] = mix(x, n * 7919 + 13)
    n++
  }
  put(s0w)
  put(s0t)
  put(mix(s0w, s0t))
  put(b0w)
  put(b0t)
  put(mix(b0w, b0t))
  put(mix(w[b1]!, 5))
  put(b1t)
  put(b2t)
  put(s1w)
  put(s1t)
  put(mix(s0w, b0w))
  put(mix(s0t, b0t))
  put(mix(s0w, b0t))
  put(mix(s0t, b0w))
  put(mix(mix(s0w, s0t), b0t))
  put(mix(s0w, s1w))
  put(mix(s0t, s1t))
  put(mix(s0w, s1t))
  put(mix(s0t, s1w))
  put(mix(mix(s0t, b0t), b1t))
  put(mix(mix(s1t, s0t), b0t))
  put(mix(mix(b0t, b1t), b2t))
  put(mix(mix(s2t, s1t), s0t))
  put(mix(mix(s1w, s0t), b0t))
  put(mix(mix(s1t, s0w), b0t))
  put(mix(mix(s1t, s0t), b0w))
  put(mix(mix(s0t, s0l), b0t))
  put(mix(mix(s0t, s0r), b0t))
  put(mix(mix(s0t, b0l), b0t))
  put(mix(mix(s1t, s1r), s0t))
  put(mix(mix(s1t, s1l), s0t))
  put(mix(mix(s1t, s0l), s0t))
  put(mix(mix(s1t, s0r), s0t))
  put(mix(mix(b0t, b0l), b0ll))
  put(mix(mix(s0t, s0r), s0rr))
  put(mix(mix(s0t, b0t), far))
  put(mix(mix(s0w, b0t), far))
  put(mix(mix(s0t, b0w), far))
  put(mix(s0t, v0))
  put(mix(s0w, v0))
  put(mix(s1t, v1))
  put(mix(s1w, v1))
  put(mix(b0t, vb))
  put(mix(b0w, vb))
  put(mix(mix(s0w, b0l0w), b0t))
  put(mix(mix(s1t, b0t), mix(s0t, b1t)))
  put(mix(mix(s0t, v0), b0t))
  put(mix(mix(s1t, v1), s0t))
  put(mix(mix(s0w, b0w), s0t))
  put(mix(mix(w[b1]!, s0t), b0t))
  put(mix(mix(s0l, s0t), s0r))
  return n
}

/** Features of the arc from `head` to `dependent` in a finished tree. */
export function arcFeatures(
  s: State,
  c: Columns,
  dependent: number,
  head: number,
  out: Int32Array,
): number {
  const none = s.n + 1
  const or = (i: number): number => (i < 0 ? none : i)
  const { word: w, tag: t } = c
  const d = dependent
  const dw = w[d]!,
    dt = t[d]!,
    hw = w[head]!,
    ht = t[head]!
  const far = Math.max(-5, Math.min(5, d - head))
  const dl = or(s.left1[d]!),
    dr = or(s.right1[d]!),
    dll = or(s.left2[d]!)
  const hl = or(s.left1[head]!),
    hr = or(s.right1[head]!)
  const up = head < s.n ? or(s.head[head]!) : none
  const before = d > 0 ? d - 1 : none,
    after = d + 1 < s.n ? d + 1 : none
  let n = 0
  const put = (x: number): void => {
    out[n] = mix(x, n * 7919 + 1013)
    n++
  }
  put(dw)
  put(dt)
  put(hw)
  put(ht)
  put(mix(dw, hw))
  put(mix(dt, ht))
  put(mix(dw, ht))
  put(mix(dt, hw))
  put(mix(mix(dt, ht), far))
  put(mix(dt, far))
  put(mix(mix(dt, ht), t[dl]!))
  put(mix(mix(dt, ht), w[dl]!))
  put(mix(w[dl]!, dt))
  put(mix(w[dll]!, dt))
  put(mix(t[dr]!, dt))
  put(mix(w[before]!, dt))
  put(mix(w[after]!, dt))
  put(mix(mix(t[before]!, dt), t[after]!))
  put(mix(mix(t[hl]!, ht), dt))
  put(mix(mix(t[hr]!, ht), dt))
  put(mix(mix(w[hl]!, ht), dt))
  put(mix(mix(dt, ht), t[up]!))
  put(mix(mix(dt, hw), d < head ? 1 : 0))
  put(mix(mix(dw, ht), d < head ? 1 : 0))
  put(mix(mix(dt, ht), s.leftCount[head]!))
  put(mix(mix(hw, w[dl]!), dt))
  put(mix(mix(w[or(s.left1[d]!)]!, hw), ht))
  put(mix(w[dr]!, dt))
  return n
}

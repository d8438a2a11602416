/**
 * The network's two bends: a rational tanh that is flat from 3 on, and the logistic made of it. Cheap,
 * and the same everywhere.
 */

export function tanh(x: number): number {
  if (x >= 3) return 1
  if (x <= -3) return -1
  const square = x * x
  return (x * (27 + square)) / (27 + 9 * square)
}

export function logistic(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x)
}

/** How steep `tanh` is at x. */
export function tanhSlope(x: number): number {
  if (x >= 3 || x <= -3) return 0
  const square = x * x
  const root = (9 - square) / (9 + 3 * square)
  return root * root
}

export function logisticSlope(x: number): number {
  return 0.25 * tanhSlope(0.5 * x)
}

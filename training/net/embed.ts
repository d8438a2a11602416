/** From rows of the table of forms to the input of the first layer, and back. */
import type { Batch, Net } from './net.js'

/** Rows of the table, summed to one vector per word, and laid beside those of the neighbours. */
export function embed(net: Net, batch: Batch, mask: Float32Array | null): void {
  const { form } = net.sizes
  const v = net.input.values
  const { values } = net.forms
  const count = batch.starts.at(-1)!
  v.fill(0, 0, (count + 4) * 3 * form)
  const vector = new Float32Array(form)
  for (let s = 0; s + 1 < batch.starts.length; s++) {
    for (let t = batch.starts[s]!; t < batch.starts[s + 1]!; t++) {
      const { whole, letters } = batch.rows[t]!
      vector.fill(0)
      for (const row of letters)
        for (let u = 0; u < form; u++) vector[u]! += values[row * form + u]!
      for (let u = 0; u < form; u++) vector[u]! /= letters.length
      for (const row of whole) for (let u = 0; u < form; u++) vector[u]! += values[row * form + u]!
      if (mask) for (let u = 0; u < form; u++) vector[u]! *= mask[t * form + u]!
      v.set(vector, t * 3 * form + form)
      if (t + 1 < batch.starts[s + 1]!) v.set(vector, (t + 1) * 3 * form)
      if (t > batch.starts[s]!) v.set(vector, (t - 1) * 3 * form + 2 * form)
    }
  }
}

/** Spreads the gradient of the input over the rows that made it. */
export function embedBack(net: Net, batch: Batch, mask: Float32Array): void {
  const { form } = net.sizes
  const d = net.inputGrad.values
  const { grad, touched } = net.forms
  const vector = new Float32Array(form)
  const spread = (row: number, share: number): void => {
    touched.add(row)
    for (let u = 0; u < form; u++) grad[row * form + u]! += share * vector[u]!
  }
  for (let s = 0; s + 1 < batch.starts.length; s++) {
    for (let t = batch.starts[s]!; t < batch.starts[s + 1]!; t++) {
      for (let u = 0; u < form; u++) {
        let sum = d[t * 3 * form + form + u]!
        if (t + 1 < batch.starts[s + 1]!) sum += d[(t + 1) * 3 * form + u]!
        if (t > batch.starts[s]!) sum += d[(t - 1) * 3 * form + 2 * form + u]!
        vector[u] = sum * mask[t * form + u]!
      }
      const { whole, letters } = batch.rows[t]!
      for (const row of whole) spread(row, 1)
      for (const row of letters) spread(row, 1 / letters.length)
    }
  }
}

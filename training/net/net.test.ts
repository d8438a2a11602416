import { expect, test } from 'vitest'
import { HASHED_ROWS } from '../../src/core/language/net/form.js'
import { makerOf, type Example } from './examples.js'
import { learn, newNet } from './net.js'
import { randomFrom } from './params.js'

const EXAMPLES: readonly Example[] = [
  {
    forms: ['The', 'ferry', 'sank', 'off', 'Orme', '.'],
    xpos: [11, 23, 39, 16, 24, 5],
    upos: [5, 7, 15, 1, 11, 12],
    head: [1, 2, 6, 4, 2, 2],
    deprel: [21, 36, 45, 9, 41, 44],
  },
  { forms: ['Nine', 'drowned'], xpos: [10, 39], upos: [8, 15], head: [1, 2], deprel: [39, 45] },
]

test('the gradients are those of the loss', () => {
  const random = randomFrom(7)
  const counts = new Map([['ferry', 5]])
  const sizes = { form: 16, half: 8, arc: 8, label: 8, layers: 3 }
  const net = newNet(sizes, HASHED_ROWS + 1 + counts.size, 64, 3)
  const batch = makerOf(counts, random).plain(EXAMPLES)
  const form = new Float32Array(64 * 16)
  const loss = (): number => {
    const [tags, heads, relations] = learn(net, batch, form, 0, random)
    return 0.5 * tags! + heads! + relations!
  }
  const clear = (): void => {
    for (const { grad } of net.params) grad.values.fill(0)
    net.forms.grad.fill(0)
    net.forms.touched.clear()
  }
  loss()
  const columns = net.params.map(({ name, value, grad }) => ({
    name,
    v: value.values,
    g: grad.values.slice(),
  }))
  columns.push({ name: 'forms', v: net.forms.values, g: net.forms.grad.slice() })
  for (const { name, v, g } of columns) {
    const steep = [...g.keys()].sort((a, b) => Math.abs(g[b]!) - Math.abs(g[a]!)).slice(0, 5)
    for (const i of steep) {
      const held = v[i]!
      const step = 0.004
      v[i] = held + step
      const above = loss()
      v[i] = held - step
      const below = loss()
      v[i] = held
      clear()
      const slope = (above - below) / (2 * step)
      expect(Math.abs(slope - g[i]!), `${name} ${i}: ${slope} ${g[i]}`).toBeLessThan(
        0.005 + 0.08 * Math.abs(slope),
      )
    }
  }
})

/** Trains the network that tags and parses. */
import { bestTree } from '../../src/core/language/net/arcs.js'
import { HASHED_ROWS } from '../../src/core/language/net/form.js'
import {
  LABEL_COLUMNS,
  TAG_COLUMNS,
  UPOS_FROM,
  type Sizes,
} from '../../src/core/language/net/sizes.js'
import { DEPREL, UPOS, XPOS } from '../../src/core/language/tagset.js'
import { dictionaryOf, makerOf, type Example, type Maker } from './examples.js'
import { scoreArcs } from './arcs.js'
import { LONGEST } from './heads.js'
import { encode, join, learn, newNet, type Net } from './net.js'
import { adam, adamTable, clipFactor, randomFrom } from './params.js'

export interface Plan {
  readonly sizes: Sizes
  readonly epochs: number
  readonly batch: number
  readonly rate: number
  readonly drop: number
  readonly seed: number
  readonly least: number
}

export const PLAN: Plan = {
  sizes: { form: 96, half: 96, arc: 96, label: 64, layers: 3 },
  epochs: 8,
  batch: 400,
  rate: 0.004,
  drop: 0.25,
  seed: 1,
  least: 2,
}

export interface Trained {
  readonly net: Net
  readonly words: readonly string[]
}

export function train(
  examples: readonly Example[],
  plan: Plan,
  watch: (epoch: number, losses: readonly number[], net: Net, maker: Maker) => void,
): Trained {
  const random = randomFrom(plan.seed + 1000)
  const counts = dictionaryOf(examples, plan.least)
  const maker = makerOf(counts, random)
  const room = plan.batch + LONGEST + 16
  const net = newNet(plan.sizes, HASHED_ROWS + 1 + counts.size, room, plan.seed)
  const form = new Float32Array(room * plan.sizes.form)
  const words = examples.reduce((sum, e) => sum + e.forms.length, 0)
  const steps = Math.ceil((plan.epochs * words) / (plan.batch + 8))
  let step = 0
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const sums = [0, 0, 0]
    let batches = 0
    for (const batch of maker.epoch(examples, plan.batch)) {
      step++
      batches++
      learn(net, batch, form, plan.drop, random).forEach((loss, i) => (sums[i]! += loss))
      const rate = plan.rate * Math.min(1, step / 400) * Math.max(0.01, 1 - step / steps)
      const clip = clipFactor(net.params, [net.forms], 5)
      adam(net.params, rate, step, clip)
      adamTable(net.forms, rate, step, clip)
    }
    watch(
      epoch,
      sums.map((sum) => sum / batches),
      net,
      maker,
    )
  }
  return { net, words: [...counts.keys()] }
}

/** Shares of right tags, heads, and heads with relations (without subtypes). */
export function measure(
  net: Net,
  maker: Maker,
  examples: readonly Example[],
): Record<string, number> {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 }
  let all = 0
  const bare = DEPREL.map((relation) => relation.split(':')[0])
  const top = (v: Float32Array, from: number, classes: number): number => {
    let best = 0
    for (let c = 1; c < classes; c++) if (v[from + c]! > v[from + best]!) best = c
    return best
  }
  for (const example of examples) {
    const n = example.forms.length
    if (n > LONGEST) continue
    const batch = maker.plain([example])
    encode(net, batch, null)
    const stride = scoreArcs(net.kernel, net.arcs, net.sides.out.values, net.sides.columns, 0, n)
    const head = new Int32Array(n)
    bestTree(net.arcs.scores.values, stride, n, head)
    join(net, batch.starts, head)
    for (let i = 0; i < n; i++) {
      all++
      if (top(net.tags.out.values, i * TAG_COLUMNS, XPOS.length) === batch.xpos[i]) right.xpos++
      if (top(net.tags.out.values, i * TAG_COLUMNS + UPOS_FROM, UPOS.length) === batch.upos[i])
        right.upos++
      if (head[i] !== batch.head[i]) continue
      right.uas++
      if (
        bare[top(net.labels.out.values, i * LABEL_COLUMNS, DEPREL.length)] ===
        bare[batch.deprel[i]!]
      )
        right.las++
    }
  }
  return Object.fromEntries(Object.entries(right).map(([key, count]) => [key, count / all]))
}

import { describe, expect, it } from 'vitest'
import { seeds, stretches } from './runs.js'

const words = (text: string) => text.split(' ')
/** Forty words, no two alike. */
const text = words(Array.from({ length: 40 }, (_, i) => `word${i}`).join(' '))
const edited = (at: number) => text.map((word, i) => (i === at ? 'other' : word))
const runsOf = (a: readonly string[], b: readonly string[]) => {
  const [found] = seeds([a, b])
  return found ? stretches(a, b, found.starts).map(({ a, equal }) => [a.from, a.to, equal]) : []
}

describe('seeds', () => {
  it('are paired where a run begins, and not at every n-gram of a copy', () => {
    const [same] = seeds([text, text])
    expect(same!.starts).toHaveLength(1)
    const [near] = seeds([text, edited(20)])
    expect(near!.starts.length).toBeLessThanOrEqual(2)
  })

  it('find each run of equal words whole', () => {
    expect(runsOf(text, text)).toEqual([[0, 40, 40]])
    expect(runsOf(text, edited(20))).toEqual([[0, 40, 39]])
    expect(runsOf(text, [...text.slice(20), ...text.slice(0, 20)])).toEqual([
      [0, 20, 20],
      [20, 40, 20],
    ])
  })

  it('find a run behind a refrain, of which no n-gram is looked up', () => {
    const refrain = words('and the bells of the old town rang')
    const often = [...refrain, ...refrain, ...refrain, ...refrain, ...refrain]
    const [a, b] = [
      [...often, ...text],
      [...often, ...text],
    ]
    expect(runsOf(a, b).at(-1)![1]).toBe(a.length)
  })
})

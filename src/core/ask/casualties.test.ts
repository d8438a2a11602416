import { describe, expect, it } from 'vitest'
import { oneStory } from '../../../test/full-reading.js'
import { makeReport } from '../model/index.js'
import { casualtiesOf } from './casualties.js'

const of = (...texts: string[]) =>
  casualtiesOf(oneStory(texts.map((text, i) => makeReport(text, { files: [`${i}`], key: `${i}` }))))

describe('casualties', () => {
  it('adds the one who did it to those he killed', () => {
    const text = 'A man shot and killed his wife and a neighbour in Arlen before killing himself.'
    expect(of(text)).toEqual({ killed: 3, injured: 0 })
  })

  it('takes the hurt for other people than the dead only where they must be', () => {
    expect(
      of('A boy was shot in Arlen. The child was taken to a hospital, where he died.'),
    ).toEqual({
      killed: 1,
      injured: 0,
    })
    expect(of('An officer was wounded in Arlen and the gunman was shot dead.')).toEqual({
      killed: 1,
      injured: 1,
    })
  })

  it('knows the hurt from the dead by what one sentence tells of both, and by what says that they live', () => {
    expect(of('A man wounded his older brother in Arlen and killed himself.')).toEqual({
      killed: 1,
      injured: 1,
    })
    expect(
      of(
        'A man was shot dead in Arlen. A man was taken to a hospital and is expected to recover from a wound.',
      ),
    ).toEqual({ killed: 1, injured: 1 })
    expect(
      of('A man was wounded in Arlen. The man was taken to a hospital, where he died.'),
    ).toEqual({ killed: 1, injured: 0 })
  })

  it('leaves the dead out of those who were shot', () => {
    expect(of('Seven people were shot in Arlen on Monday, five fatally.')).toEqual({
      killed: 5,
      injured: 2,
    })
  })

  it('holds what most reports give, and numbers of another year for none of it', () => {
    const twice = 'Two people were killed at a club in Arlen.'
    expect(of(twice, `${twice} Nine were hurt.`, 'Three people were killed in Arlen.')).toEqual({
      killed: 2,
      injured: 9,
    })
    expect(
      of('One man died in a shooting in Arlen. In 1998, 40 people were killed there.').killed,
    ).toBe(1)
  })
})

import { expect, test } from 'vitest'
import { applied } from './judgements.js'
import type { FindingId, Judgement } from '../model/index.js'

const claim = 'claim-1' as FindingId
const signed = (id: string) => ({ id, by: 'a', at: `2024-01-0${id}T00:00:00Z`, why: 'seen' })
const dismissed = (id: string): Judgement => ({ ...signed(id), kind: 'dismissed', of: [claim] })
const restored = (id: string): Judgement => ({ ...signed(id), kind: 'restored', of: [claim] })
const undo = (id: string, of: string): Judgement => ({ ...signed(id), kind: 'undo', of: [of] })

test('a judgement that is undone does not hold', () => {
  expect(applied([dismissed('1'), undo('2', '1')])).toEqual([])
})

test('an undoing that is undone leaves the judgement standing', () => {
  expect(applied([dismissed('1'), undo('2', '1'), undo('3', '2')])).toEqual([dismissed('1')])
})

test('a dismissal that is restored later does not hold', () => {
  expect(applied([dismissed('1'), restored('2')])).toEqual([])
  expect(applied([restored('1'), dismissed('2')])).toEqual([dismissed('2')])
})

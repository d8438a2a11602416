/** English words that tell how a person stands before the law. Words only. */
import type { StatusKind } from '../../model/index.js'

const table = (
  rows: Readonly<Partial<Record<StatusKind, string>>>,
): ReadonlyMap<string, StatusKind> =>
  new Map(
    Object.entries(rows).flatMap(([status, words]) =>
      words.split(' ').map((word) => [word, status as StatusKind] as const),
    ),
  )

/** Before a name: *suspected gunman Ivo Rask*, *fugitive banker Ivo Rask*. */
export const BEFORE = table({
  suspected: 'suspected alleged suspect',
  accused: 'accused',
  wanted: 'wanted fugitive',
  arrested: 'arrested detained',
  charged: 'indicted',
  convicted: 'convicted jailed imprisoned',
  cleared: 'acquitted exonerated',
})

/** Behind a name and a comma: *Ivo Rask, the prime suspect, …*; *Ivo Rask, wanted for murder, …*. */
export const BESIDE = table({
  suspected: 'suspect suspected alleged',
  accused: 'accused',
  wanted: 'wanted fugitive',
  arrested: 'arrested detained',
  charged: 'charged indicted',
  convicted: 'convicted jailed sentenced',
  cleared: 'acquitted cleared exonerated',
})

/** Verbs done to the person. */
export const DONE_TO = table({
  suspected: 'suspect',
  accused: 'accuse',
  wanted: 'seek hunt',
  arrested: 'arrest detain apprehend nab',
  charged: 'charge indict arraign',
  'on trial': 'try prosecute',
  convicted: 'convict sentence jail imprison',
  cleared: 'clear acquit exonerate vindicate absolve pardon',
  released: 'release free',
})

/** Nouns of what is done to the person: *the arrest of Ivo Rask*, *Ivo Rask’s trial*. */
export const DEEDS = table({
  arrested: 'arrest detention',
  charged: 'indictment',
  'on trial': 'trial retrial',
  convicted: 'conviction sentencing imprisonment',
  cleared: 'acquittal exoneration pardon',
  released: 'release',
})

/** Of the verbs above, those that stand for other things too, and count with one of these words behind them. */
export const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['seek', /^(?:for|over|by|in|after|police|$)/],
  ['clear', /^(?:of|by|$)/],
  ['suspect', /^(?:of|in|over|by|$)/],
  ['charge', /^(?:with|over|in|for|on|by|after|$)/],
  ['try', /^(?:for|in|over|on|$)/],
])

/** What tells that a person who is held is in custody. */
export const CUSTODY = /^(?:custody|prison|jail|cell|detention)$/

/** Verbs that look for somebody, before *for*. */
export const HUNTS = /^(?:hunt|search|look|manhunt|warrant)$/

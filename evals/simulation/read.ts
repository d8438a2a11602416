/** Simulated reports as the engine is given them. */
import { makeReport, readReport, type Reading } from '../../src/index.js'
import { openLanguage } from '../engine.js'
import type { Simulated } from './world.js'

/** The reading of a simulated report, with its outlet and day. */
export function readSimulated({ text, outlet, published, key }: Simulated): Reading {
  const facts = {
    outlet: { value: outlet, from: 'option' as const },
    published: { value: published, from: 'option' as const },
    key,
  }
  return readReport(makeReport(text, facts), openLanguage())
}

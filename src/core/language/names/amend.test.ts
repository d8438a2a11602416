import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { amended } from './amend.js'
import { openGazetteer } from './known.js'

const gazetteer = openGazetteer(readFileSync('models/gazetteer.en.tsv', 'utf8'))

/** Names of a text in which they stand as `[type words]`, after they were amended. */
function amend(marked: string): string[] {
  const forms: string[] = []
  const spans: { first: number; last: number; type: string }[] = []
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const words = part
      .replace(/[[\]]/g, '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
    if (!part.startsWith('[')) {
      forms.push(...words)
      continue
    }
    const [type = '', ...name] = words
    spans.push({ first: forms.length, last: forms.length + name.length, type })
    forms.push(...name)
  }
  return amended(spans, forms, gazetteer).map(
    ({ first, last, type }) => `${type} ${forms.slice(first, last).join(' ')}`,
  )
}

test.each([
  ['[place Varn Ferry Club] won', ['organisation Varn Ferry Club']],
  ['[person Varn Fire Brigade] came', ['organisation Varn Fire Brigade']],
  ['near the [place West Bank]', ['place West Bank']],
  ['in the [person North]', ['place North']],
  ['that [person North] said', ['person North']],
  ['at [person Orla Street]', ['place Orla Street']],
  ['the [person Palestinians] said', ['nationality Palestinians']],
  ['in [place France]', ['place France']],
  ['[organisation We] saw it', []],
  ['in the [place US]', ['place US']],
  ['the [person Vice President] left', []],
  ['[person Vice President Orla Redin] left', ['person Vice President Orla Redin']],
  ['the [organisation University] of [place Varn]', ['organisation University of Varn']],
  ['[organisation Varn Ferry Club] of [place Orl]', ['organisation Varn Ferry Club', 'place Orl']],
  ['by [organisation Orsa] , Inc. today', ['organisation Orsa , Inc.']],
  ['by [organisation Orsa] , Incas say', ['organisation Orsa']],
  ['A. [person Noel Redin] left', ['person A. Noel Redin']],
  ['[person Hurricane Orla] came , and [person Orla] went', ['other Hurricane Orla', 'other Orla']],
  ['[person Orla] went', ['person Orla']],
])('%s', (marked, names) => {
  expect(amend(marked)).toEqual(names)
})

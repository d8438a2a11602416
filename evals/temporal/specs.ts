/** Specs of an open recogniser of numbers and dates: sentences with what they say. Which of them a news text can hold, is said here. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dates } from '../../src/core/compare/dates/index.js'
import { makeReport, type Dossier } from '../../src/core/model/index.js'
import { blocks } from '../../src/core/read/blocks/index.js'
import { numeralAt } from '../../src/core/read/quantities/numerals.js'
import { sentences } from '../../src/core/read/sentences/index.js'
import { times } from '../../src/core/read/times/index.js'
import { words } from '../../src/core/read/words/index.js'
import { ground, Pipeline } from '../../src/core/stage.js'
import { loadEnglish } from '../../src/intake/model.js'
import type { Row } from '../suite.js'

const read = Pipeline.over().then(blocks).then(sentences).then(words(loadEnglish()))

interface Told {
  readonly value?: string
  readonly subtype?: string
  readonly values?: readonly Readonly<Record<string, string>>[]
}

interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly {
    readonly Text: string
    readonly Start?: number
    readonly TypeName?: string
    readonly Resolution?: Told
  }[]
}

function specs(folder: string, file: string): readonly Spec[] {
  const path = join(folder, 'recognizers_specs/Specs', file)
  if (!existsSync(path)) return []
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as readonly Spec[]
}

/**
 * Numbers that a news text does not hold, by its house styles: powers, quotients and signs of arithmetic; fractions beyond halves
 * to tenths, and those with something above ten over them; units and scales glued to digits or shortened as in chats; groups by
 * spaces and decimal commas; scales of scales.
 */
const UNLIKELY: readonly RegExp[] = [
  /\^|\de[+-]?\d|\bover\b|\bminus\b|\bnegative\b|-\s*\d|\w\s+-\s+\w/i,
  /\b(?:hundred|thousand|million|billion|trillion|twenty|thirty|fifty)(?:-|\s)?\w*(?:ths?|sts|firsts?)\b|\b(?:t[a-z]+|n[a-z]+)ieths?\b/i,
  /\b(?:twenty|thirty|forty|fifty|ninety)\W+(?:and \w+ and )?\w* ?\w+(?:fths|ths|rds|thirds|quarters)\b/i,
  /\b(?:hundred|thousand) (?:\w+|and \w+ and \w+) (?:fifths|quarters|thirds)\b|\bhundred and fifth\b/i,
  /\d ?(?:[GM]|MM|mil|dzs)\b|\bdzs\b|\bdozs\b|\bnrs?\b|\{|SCP|\d\.\d+ k\b/,
  /\d[ \u202f]\d{3}\b|\d,\d{1,2}\b(?!,\d)|\.\d+,|\d, \d|\d,\d\d,/,
  /\d\.\d+\.\d|\d\/\d+\/|phone|\blakh crore\b|valid number|\bnought\b|\bnaught\b|illion and .*\bmillion\b/,
]

function numberSpecs(folder: string): readonly Spec[] {
  return specs(folder, 'Number/English/NumberModel.json').filter(
    ({ Results }) => Results.length > 0,
  )
}

function dateSpecs(folder: string): readonly Spec[] {
  return specs(folder, 'DateTime/English/DateTimeModel.json').filter(isDay)
}

function isNewsNumber({ Input }: Spec): boolean {
  return !UNLIKELY.some((pattern) => pattern.test(Input))
}

/** Share of the numbers of the likely specs whose numeral we read with its value. */
function numberRow(folder: string): Row | null {
  const all = numberSpecs(folder)
  if (all.length === 0) return null
  const likely = all.filter(isNewsNumber)
  const right = likely.filter((spec) => wrongNumbers(spec).length === 0).length
  return {
    measure: 'number specs that news can hold: right',
    others: `${likely.length} of ${all.length} specs`,
    score: right / likely.length,
    aim: 0.95,
  }
}

/** The numbers of a spec that we do not read. */
function wrongNumbers({ Input, Results }: Spec): readonly string[] {
  const given = read.run(ground([makeReport(Input, { key: Input })]))
  const own = given.words[0]
  if (own === undefined) return Results.map(({ Text }) => Text)
  const scan = { words: own, lower: own.form.map((form) => form.toLowerCase()) }
  return Results.filter(({ Text, Resolution }) => {
    const from = Input.toLowerCase().indexOf(Text.toLowerCase())
    const at = own.from.findIndex((offset) => offset >= from)
    const numeral = at === -1 ? null : numeralAt(scan, at, own.count)
    const value = Number(Resolution?.value)
    return numeral === null || Math.abs(numeral.low! - value) > 1e-6 * Math.max(1, Math.abs(value))
  }).map(({ Text }) => Text)
}

/**
 * Share of the specs with one date, or one span of dates, in which one of our times means exactly its days. Specs are left out
 * where a value is no span of days, or where the sentence is no news but a command or question to an assistant.
 */
function dateRow(folder: string): Row | null {
  const all = dateSpecs(folder)
  if (all.length === 0) return null
  const right = all.filter((spec) => daysRead(spec).isRight).length
  return {
    measure: 'date specs of one day or span: right',
    others: `${all.length} specs`,
    score: right / all.length,
  }
}

function isDay({ Results, Context, Input }: Spec): boolean {
  const [one, ...more] = Results
  const isOne = more.length === 0 && /\.date(?:range)?$/.test(one?.TypeName ?? '')
  const isAsked = /\b(?:you|cortana|schedule|show|find|book|set|my|please|remind)\b|\?$/i.test(
    Input,
  )
  const values = one?.Resolution?.values ?? []
  return isOne && !isAsked && Context?.ReferenceDateTime !== undefined && daysOf(values[0]) !== null
}

type Days = readonly [from: string, to: string]

/** First and last day of a value; their spans end before their last day. */
function daysOf(value: Readonly<Record<string, string>> | undefined): Days | null {
  const day = /^\d{4}-\d\d-\d\d$/
  if (value?.['value'] !== undefined && day.test(value['value']))
    return [value['value'], value['value']]
  const { start, end } = { start: value?.['start'], end: value?.['end'] }
  if (start === undefined || end === undefined || !day.test(start) || !day.test(end)) return null
  const last = new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return [start, last]
}

/** The values that we read in a spec, and whether one of them is right. */
function daysRead({ Input, Context, Results }: Spec): {
  readonly told: readonly string[]
  readonly isRight: boolean
} {
  const day = Context!.ReferenceDateTime!.slice(0, 10)
  const report = makeReport(Input, { key: Input, published: { value: day, from: 'option' } })
  const given = read.then(times).run(ground([report]))
  const dated = dates.run({ ...given, stories: [] } as unknown as Dossier)
  const golds = (Results[0]!.Resolution!.values ?? []).flatMap((value) => [daysOf(value)])
  return {
    told: dated.flatMap(({ of, edtf }) => ('time' in of ? [edtf ?? 'unknown'] : [])),
    isRight: dated.some(
      ({ of, from, to }) =>
        'time' in of && golds.some((gold) => gold !== null && gold[0] === from && gold[1] === to),
    ),
  }
}

/** The rows of the specs; none where they are not there. */
export function specRows(folder: string): readonly Row[] {
  return [numberRow(folder), dateRow(folder)].flatMap((row) => row ?? [])
}

/** The specs that can be listed. */
export const SPECS = ['numbers', 'dates'] as const

/** The specs that we read wrongly, one in a line; of numbers those that news can hold. */
export function specErrors(layer: string, folder: string): readonly string[] {
  if (layer === 'numbers')
    return numberSpecs(folder)
      .filter(isNewsNumber)
      .flatMap((spec) => {
        const wrong = wrongNumbers(spec)
        return wrong.length === 0 ? [] : [`− ${spec.Input}: ${wrong.join('; ')}`]
      })
  return dateSpecs(folder).flatMap((spec) => {
    const { told, isRight } = daysRead(spec)
    if (isRight) return []
    const { Text, Resolution } = spec.Results[0]!
    const golds = (Resolution?.values ?? []).map((value) => daysOf(value)?.join('/'))
    const day = spec.Context!.ReferenceDateTime!.slice(0, 10)
    return [`− ${spec.Input} [${Text}] on ${day}: ${golds.join(' or ')} ⇒ ${told.join(', ')}`]
  })
}

/**
 * What comparing costs as a series of near copies grows: made-up reports of one blast that differ in a word or two.
 * Prints milliseconds by stage for each size, and how the whole grows. npx tsx bench/series.ts [SIZE …]
 */
import { compareReports, makeReport, readReport, type Reading } from '../src/index.js'
import { loadEnglish } from '../src/intake/model.js'

const PARAGRAPHS = [
  'A bomb exploded in the market of Aldmere on Monday, killing twelve people and wounding thirty, police said.',
  'The mayor, Lena Orth, said the bridge may be closed for weeks. Colonel Erik Brandt was wounded in the blast, an army spokesman told Radio Brandt.',
  'The Grey Front denied any part in the attack. A senior official said the attack was ordered by the Grey Front.',
  'Nine of the wounded are still in hospital. The blast was caused by a gas bottle under a stall, the fire chief said.',
  'The hospital said it was treating twenty people. The market will stay closed until Friday, the council said.',
]
const TOLLS = ['twelve', 'thirteen', 'eleven']
const TOWNS = ['Aldmere', 'Brandt', 'Castelnova', 'Dorn', 'Elmar']

/** The first figures are of a cold engine and are not printed. */
const WARM_UP = 10

const sizes = process.argv.slice(2).map(Number)
const language = loadEnglish()
compareReports(series(WARM_UP))
let before: { size: number; total: number } | null = null
for (const size of sizes.length > 0 ? sizes : [20, 60, 130]) {
  const stages = cost(series(size))
  const total = [...stages.values()].reduce((sum, ms) => sum + ms, 0)
  const grown = before
    ? `, ${(total / before.total).toFixed(1)} × for ${(size / before.size).toFixed(1)} × the reports`
    : ''
  console.log(`${size} reports: ${Math.round(total)} ms${grown}`)
  const dearest = [...stages].sort(([, a], [, b]) => b - a).slice(0, 6)
  console.log(`  ${dearest.map(([stage, ms]) => `${stage} ${Math.round(ms)}`).join(', ')}`)
  before = { size, total }
}

/** Readings of reports of which each has a toll, a day and a last line of its own. */
function series(size: number): Reading[] {
  return Array.from({ length: size }, (_, i) => {
    const [lead = '', ...rest] = PARAGRAPHS
    const own = lead
      .replace('twelve', TOLLS[i % TOLLS.length]!)
      .replace('Monday', i % 4 === 0 ? 'Sunday' : 'Monday')
    const last = `This account, number ${i}, was filed from ${TOWNS[i % TOWNS.length]!} by a writer who saw ${i + 3} cars pass.`
    const text = [own, ...rest, last].join('\n\n')
    return readReport(makeReport(text, { key: `series ${i}` }), language)
  })
}

/** Milliseconds of each stage of comparing. */
function cost(readings: readonly Reading[]): Map<string, number> {
  const spent = new Map<string, number>()
  let [stage, since] = ['', performance.now()]
  const turn = (next: string) => {
    const now = performance.now()
    if (stage) spent.set(stage, (spent.get(stage) ?? 0) + now - since)
    ;[stage, since] = [next, now]
  }
  compareReports(readings, [], turn)
  turn('')
  return spent
}

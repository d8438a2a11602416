/**
 * Measures what the engine finds and prints one table.
 * npm run eval [suite …] [-- --data PATH --quick --gate --update --undated --json --errors LAYER --reports N --dirt D --seed S]
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openArchives } from './archives/archives.js'
import { belowFloors, readFloors, updateFloors, writeFloors } from './results/floors.js'
import { suite as articles } from './article_extraction/suite.js'
import { suite as case2021 } from './case2021/suite.js'
import { suite as coreference } from './coreference/suite.js'
import { suite as geoparsing } from './geoparsing/suite.js'
import { suite as ecbplus } from './comparing/ecbplus/suite.js'
import { suite as gvc } from './comparing/gvc/suite.js'
import { suite as fnc1 } from './comparing/fnc1/suite.js'
import { LAYERS as GVA_LAYERS, listErrors as listGva } from './comparing/gva/errors.js'
import { suite as gva } from './comparing/gva/suite.js'
import { joinedSuite as gvaIncidents } from './comparing/gva/joined.js'
import { storiesSuite as gvaStories } from './comparing/gva/stories.js'
import { suite as newsCluster } from './comparing/news_cluster/suite.js'
import { ERROR_LAYERS, listErrors } from './stories/errors.js'
import { comparisons, differences, examples, originals, stories, unread } from './stories/suite.js'
import { LAYERS as MUC_LAYERS, listErrors as listMuc } from './muc4/errors.js'
import { suite as simulation } from './simulation/suite.js'
import { suite as muc4 } from './muc4/suite.js'
import type { Suite, SuiteOptions, SuiteResult } from './suite.js'
import { table } from './results/table.js'
import { LAYERS as TEMPORAL_LAYERS, listErrors as listTemporal } from './temporal/errors.js'
import { suite as temporal } from './temporal/suite.js'
import { suite as ud } from './ud/suite.js'
import { LAYERS as NAME_LAYERS, listErrors as listNames } from './names/errors.js'
import { run as runNames } from './names/suite.js'
import { LAYERS as POLNEAR_LAYERS, listErrors as listPolnear } from './polnear/errors.js'
import { suite as polnear } from './polnear/suite.js'

const names: Suite = { name: 'names', archives: ['ner', 're3d'], quick: true, run: runNames }

/** Every suite, in the order of the table. */
const SUITES: readonly Suite[] = [
  stories,
  examples,
  originals,
  comparisons,
  differences,
  unread,
  simulation,
  { ...ud, archives: ['ud'], quick: true },
  temporal,
  names,
  coreference,
  geoparsing,
  gva,
  gvaStories,
  gvaIncidents,
  gvc,
  ecbplus,
  newsCluster,
  fnc1,
  articles,
  polnear,
  case2021,
  muc4,
]

/** Where the stories of a suite lie, for `--errors`. */
const STORY_HOMES: Readonly<Record<string, string>> = {
  stories: '../shared/stories',
  examples: 'examples',
  originals: 'evals/originals',
  comparisons: 'evals/stories/comparisons',
  differences: 'evals/stories/differences',
  unread: 'evals/stories/unread',
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    undated: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    errors: { type: 'string' },
    reports: { type: 'string' },
    dirt: { type: 'string' },
    seed: { type: 'string' },
    'allow-regression': { type: 'string' },
  },
})

/** What the command says of a simulated world; a value that is no number is misuse. */
function simulated(): Pick<SuiteOptions, 'reports' | 'dirt' | 'seed'> {
  const given = (['reports', 'dirt', 'seed'] as const).flatMap((name) => {
    const value = values[name]
    if (value === undefined) return []
    if (value.trim() !== '' && Number(value) >= 0) return [[name, Number(value)] as const]
    console.error(`--${name} takes a number, not "${value}".`)
    return process.exit(2)
  })
  return Object.fromEntries(given)
}

/** Runs one suite, or says why it is skipped. */
async function measure(suite: Suite): Promise<SuiteResult> {
  const { data, quick, undated } = values
  const skip = (why: string): SuiteResult => ({
    name: suite.name,
    rows: [],
    notes: [`skipped: ${why}`],
  })
  if (data && !existsSync(data)) return skip(`${data} is not here`)
  if (data || suite.archives.length === 0)
    return suite.run({ data, quick, undated, ...simulated() })
  const opened = openArchives(suite.archives)
  return 'absent' in opened ? skip(opened.absent) : suite.run({ data: opened.folder, quick })
}

/** The suites that were asked for; with `--quick`, those that are quick. */
function chosen(): readonly Suite[] {
  const unknown = positionals.filter((name) => !SUITES.some((suite) => suite.name === name))
  if (unknown.length > 0) {
    const names = SUITES.map(({ name }) => name).join(', ')
    console.error(`There is no suite "${unknown[0]}". Give one of: ${names}.`)
    process.exit(2)
  }
  const asked = SUITES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  return asked.filter((suite) => !values.quick || suite.quick)
}

/** Benchmarks whose errors can be listed. */
const LISTINGS: readonly {
  readonly of: Suite
  readonly layers: readonly string[]
  readonly list: (layer: string, folder: string) => string | Promise<string>
}[] = [
  { of: polnear, layers: POLNEAR_LAYERS, list: listPolnear },
  { of: temporal, layers: TEMPORAL_LAYERS, list: listTemporal },
  { of: gva, layers: GVA_LAYERS, list: listGva },
  { of: muc4, layers: MUC_LAYERS, list: listMuc },
  { of: names, layers: NAME_LAYERS, list: listNames },
]

/** Prints the errors of one layer: of the benchmark that is named, else of stories. */
async function list(layer: string): Promise<number> {
  const listing = LISTINGS.find(({ of }) => of.name === positionals[0])
  const layers: readonly string[] = listing?.layers ?? ERROR_LAYERS
  if (!layers.includes(layer)) {
    console.error(`There is no layer "${layer}". Give one of: ${layers.join(', ')}.`)
    return 2
  }
  if (listing !== undefined) {
    const opened = values.data ? { folder: values.data } : openArchives(listing.of.archives)
    console.log('absent' in opened ? opened.absent : await listing.list(layer, opened.folder))
    return 0
  }
  const place = STORY_HOMES[positionals[0] ?? 'stories'] ?? '../shared/stories'
  console.log(await listErrors(layer, values.data || place, values.undated))
  return 0
}

async function main(): Promise<number> {
  if (values.errors !== undefined) return list(values.errors)
  const results: SuiteResult[] = []
  for (const suite of chosen()) results.push(await measure(suite))
  const floors = readFloors()
  if (values.json) console.log(JSON.stringify(results, null, 2))
  else console.log(table(results, floors, values.quick))
  const why = values['allow-regression']
  if (values.update || why) writeFloors(updateFloors(results, floors, values.quick, Boolean(why)))
  if (why) console.log(`Floors were lowered where they were missed: ${why}`)
  const below = values.gate && !why ? belowFloors(results, floors, values.quick) : []
  for (const says of below) console.error(says)
  return below.length > 0 ? 1 : 0
}

process.exitCode = await main()

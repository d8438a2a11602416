/**
 * Trains the models again: npm run train [model …] [-- --data PATH]. Without a name, all of them, in this order
 * (the later ones use the earlier ones).
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openArchives } from '../evals/archives/archives.js'
import { countCase } from './case.js'
import { trainCoreference } from './coreference.js'
import { buildGazetteer } from './gazetteer.js'
import { trainMentions } from './mentions.js'
import { trainNames } from './names.js'
import { buildPlaces } from './places.js'
import { trainTagsAndTrees } from './tags-and-trees.js'

interface Trainer {
  readonly name: string
  /** Archives of public sets that it reads. */
  readonly archives: readonly string[]
  run(data: string): void
}

const NAME_SETS = ['ner', 're3d', 'ud', 'ecbplus', 'meantime']

const TRAINERS: readonly Trainer[] = [
  { name: 'tags-and-trees', archives: ['ud'], run: trainTagsAndTrees },
  { name: 'case', archives: ['ud', 'ner', 're3d'], run: countCase },
  { name: 'gazetteer', archives: [], run: buildGazetteer },
  { name: 'places', archives: [], run: buildPlaces },
  { name: 'names', archives: NAME_SETS, run: trainNames },
  { name: 'mentions', archives: NAME_SETS, run: trainMentions },
  { name: 'coreference', archives: ['ud'], run: trainCoreference },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '' } },
})

const unknown = positionals.filter((name) => !TRAINERS.some((trainer) => trainer.name === name))
if (unknown.length > 0) {
  const names = TRAINERS.map(({ name }) => name).join(', ')
  console.error(`There is no model "${unknown[0]}". Give one of: ${names}.`)
  process.exit(2)
}
for (const { name, archives, run } of TRAINERS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const opened = values.data ? { folder: values.data } : openArchives(archives)
  if ('absent' in opened || !existsSync(opened.folder)) {
    console.error(`${name}: ${'absent' in opened ? opened.absent : `${opened.folder} is not here`}`)
    process.exitCode = 1
    continue
  }
  console.log(`── ${name}`)
  run(opened.folder)
}

/**
 * How fast a full reading is, beside wink-nlp's sentences and tags of the same text in the same run,
 * and what the brief of three reports costs as a whole process. npm run bench [FOLDER …]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type * as stemma from '../src/index.js'
import type * as models from '../src/intake/model.js'
import { openArchives } from '../evals/archives/archives.js'
import { grownCosts, type GrownCost } from './archive.js'
import { arrivalCosts, signArticles } from './stream.js'
import { loadStory, storyFolders } from '../evals/stories/load.js'

/** What users run is the build: the loader of sources puts a wrapper round each inner function. */
const built = async (file: string) =>
  (await import(new URL(`../dist/${file}`, import.meta.url).href)) as unknown
spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { stdio: 'inherit' })
const { ground, makeReport, readPipeline, StoryStream } = (await built('index.js')) as typeof stemma
const { loadEnglish } = (await built('intake/model.js')) as typeof models

/** Seconds of computing time that both sides are run for; short runs measure the compiler's warming up. */
const SECONDS = 10

/** A full reading may take so many times what wink-nlp takes. */
const MOST_TIMES = 25

/** The brief of three short reports: seconds and megabytes of the whole process. */
const MOST_SECONDS = 1.5
const MOST_MEGABYTES = 300

/** Sorting a report into a large archive may cost so many times what it costs in a small one. */
const MOST_GROWTH = 2
/** Reports of a small archive and of a large one. */
const SIZES = [1024, 16_384]

const texts = await readTexts(process.argv.slice(2))
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

/** The reports of the stories that are here, or the files of the folders given. */
async function readTexts(folders: readonly string[]): Promise<string[]> {
  if (folders.length > 0) {
    return folders.flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    )
  }
  const stories = await Promise.all(storyFolders(['examples', '../shared/stories']).map(loadStory))
  return stories.flatMap((story) => [...story.texts.values()])
}

/** Milliseconds of computing time that this process has used, its threads together: waiting for a core is not in it. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Words per second of computing time of each function, by turns: of each text its best time counts. By the clock on the wall a
 * busy machine would weigh on long readings, which it breaks off, and not on short ones.
 */
function speeds(runs: readonly ((text: string) => unknown)[]): number[] {
  const best = runs.map(() => texts.map(() => Infinity))
  const from = used()
  do {
    runs.forEach((run, i) =>
      texts.forEach((text, j) => {
        const start = used()
        run(text)
        best[i]![j] = Math.min(best[i]![j]!, used() - start)
      }),
    )
  } while (used() - from < SECONDS * 1000)
  return best.map((times) => (words * 1000) / times.reduce((sum, ms) => sum + ms, 0))
}

/** Milliseconds per thousand words of each stage, in one more round. */
function stageTimes(
  run: (text: string, watch: (stage: string) => void) => unknown,
): [string, number][] {
  const spent = new Map<string, number>()
  for (const text of texts) {
    let [stage, since] = ['', performance.now()]
    const turn = (next: string) => {
      const now = performance.now()
      if (stage) spent.set(stage, (spent.get(stage) ?? 0) + now - since)
      ;[stage, since] = [next, now]
    }
    run(text, turn)
    turn('')
  }
  return [...spent].map(([name, ms]) => [name, (ms * 1000) / words])
}

/** Opens the language, says what each stage costs, and gives the full reading of a text. */
function openReader(): (text: string) => unknown {
  const from = performance.now()
  const language = loadEnglish()
  console.log(`language ready in   ${Math.round(performance.now() - from)} ms`)
  const pipeline = readPipeline(language)
  const read = (text: string, watch?: (stage: string) => void) =>
    pipeline.run(ground([makeReport(text)]), watch)
  for (let round = 0; round < 2; round++) texts.forEach((text) => read(text))
  for (const [stage, ms] of stageTimes(read)) {
    console.log(`  ${stage.padEnd(18)}${ms.toFixed(2).padStart(8)} ms per 1,000 words`)
  }
  return (text) => read(text)
}

function openWink(): (text: string) => unknown {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return (text) => {
    const doc = nlp.readDoc(text)
    return [doc.sentences().out(), doc.tokens().out(nlp.its.pos)]
  }
}

/** Wall time and greatest memory of `stemma brief` on three reports. */
function briefCost(): void {
  const verviers = join('..', 'shared', 'stories', 'verviers', 'reports')
  const files = existsSync(verviers)
    ? readdirSync(verviers).map((name) => join(verviers, name))
    : ['01-ferry-blast.txt', '05-nineteen-held.txt', '08-toll-seven.txt'].map((f) =>
        join('examples', f),
      )
  const times: number[] = []
  let megabytes = 0
  for (let i = 0; i < 3; i++) {
    const from = performance.now()
    const probe =
      'process.on("exit", () => console.error(`peak ${process.resourceUsage().maxRSS}`))'
    const hook = `data:text/javascript,${encodeURIComponent(probe)}`
    const done = spawnSync(
      process.execPath,
      ['--import', hook, 'bin/stemma.js', 'brief', ...files, '--quiet'],
      { encoding: 'utf8' },
    )
    times.push((performance.now() - from) / 1000)
    megabytes = Math.max(megabytes, Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? 0) / 1024)
  }
  const seconds = Math.min(...times)
  say(
    `brief of three reports: ${seconds.toFixed(2)} s (at most ${MOST_SECONDS})`,
    seconds <= MOST_SECONDS,
  )
  say(
    `  memory: ${Math.round(megabytes)} MB (at most ${MOST_MEGABYTES})`,
    megabytes <= MOST_MEGABYTES,
  )
}

/** Cost of sorting a report into its story: in the last tenth of an archive beside the first. */
function streamCost(): void {
  const opened = openArchives(['gva'])
  if ('absent' in opened) return console.log(`sorting into stories: skipped, ${opened.absent}`)
  const { first, last } = arrivalCosts(new StoryStream(), signArticles(opened.folder))
  const [a, b, times] = [first, last, last / first].map((value) => value.toFixed(2))
  say(
    `sorting a report into its story: ${a} ms in a small archive, ${b} ms in a large one: ` +
      `${times} times (at most ${MOST_GROWTH})`,
    last / first <= MOST_GROWTH,
  )
}

/** The same in a large archive of made-up signatures, and in the small one that it was. */
function archiveCost(): void {
  const [small, large] = grownCosts(new StoryStream(), SIZES) as [GrownCost, GrownCost]
  for (const { size, mean, median, dearest } of [small, large]) {
    const [a, b, c] = [mean, median, dearest].map((ms) => ms.toFixed(2))
    console.log(
      `  archive of ${size.toLocaleString('en')}: mean ${a} ms, median ${b}, dearest ${c}`,
    )
  }
  const [mean, median] = [large.mean / small.mean, large.median / small.median]
  say(
    `an arrival in a large archive: ${mean.toFixed(2)} times the mean, ${median.toFixed(2)} times the median ` +
      `(at most ${MOST_GROWTH})`,
    Math.max(mean, median) <= MOST_GROWTH,
  )
}

function say(line: string, ok: boolean): void {
  console.log(`${line}${ok ? '' : '  ← missed'}`)
  if (!ok) process.exitCode = 1
}

const [ours = 0, wink = 0] = speeds([openReader(), openWink()])
console.log(`texts               ${texts.length}, ${words.toLocaleString('en')} words`)
console.log(`wink-nlp            ${Math.round(wink).toLocaleString('en')} words a second`)
console.log(`full reading        ${Math.round(ours).toLocaleString('en')} words a second`)
say(
  `  times wink's time: ${(wink / ours).toFixed(1)} (at most ${MOST_TIMES})`,
  wink / ours <= MOST_TIMES,
)
briefCost()
streamCost()
archiveCost()

/** What the terminal and Markdown say of what became of stories, and why, in the same words. */
import {
  shortId,
  type Feature,
  type FindingId,
  type ReportId,
  type StoryChange,
  type StoryLink,
  type StoryListing,
} from '../core/index.js'
import type { Places } from './places.js'
import { count } from './stories-text.js'

/** What a change is told with: what a story is called now, and the file of a report. */
export interface Told {
  readonly titleOf: (story: FindingId) => string | null
  readonly fileOf: (report: ReportId) => string
}

/** Looks up what the stories of a list are called now, and the files of their reports. */
export function toldBy({ stories, apart }: StoryListing, places: Places): Told {
  const titles = new Map([...stories, ...apart].map(({ id, title }) => [id, title.text]))
  return {
    titleOf: (story) => titles.get(story) ?? null,
    fileOf: (report) => places.file(report),
  }
}

/** *“Flood at Aldmere” #a1b2c brings together “Rain” #d3e4f and “Dam breaks” #g5h6j; 2 reports are new*. */
export function changeInWords(change: StoryChange, { titleOf, fileOf }: Told): string {
  const { kind, story, from, formerly, reports, added, arrived } = change
  const title = titleOf(story)
  const now = named(story, title)
  const old = from.map((id, i) => named(id, formerly[i] ?? null))
  const isNew = added > 0 ? `; ${count(added, 'report')} ${added === 1 ? 'is' : 'are'} new` : ''
  const isRenamed = from[0] !== story || (formerly[0] && formerly[0] !== title)
  const was = from[0] === story ? `“${formerly[0]}”` : old[0]
  const before = from.length === 1 && isRenamed ? `, before ${was},` : ''
  switch (kind) {
    case 'starts':
      return `${now} is new: ${count(reports, 'report')}`
    case 'grows':
      return `${now}${before} grows by ${count(added, 'report')} to ${reports}: ${listed(arrived.map(fileOf))}`
    case 'shrinks':
      return `${now}${before} has ${count(reports, 'report')} left: others are no longer given${isNew}`
    case 'merges':
      return `${now} brings together ${old.slice(0, -1).join(', ')} and ${old.at(-1)}${isNew}`
    case 'splits':
      return `${now} is taken apart from ${old[0]}: ${count(reports, 'report')}${isNew}`
  }
}

function named(id: FindingId, title: string | null): string {
  return title ? `“${title}” #${shortId(id)}` : `#${shortId(id)}`
}

/** So many links, and so many reports that are no longer given, are told one by one. */
const TOLD = 5

/** Why, in a line each: which reports are linked by what, what was withdrawn, what people decided. */
export function whyInWords({ kind, why }: StoryChange, { fileOf }: Told): readonly string[] {
  if (!why) return []
  const more = why.links.length - TOLD
  const gone = why.withdrawn.map(({ report, file }) => file ?? report)
  return [
    ...why.undone.map(({ name, saw }) => `no longer ${name} (${saw})`),
    ...(gone.length > 0 ? [`no longer given: ${listed(gone)}`] : []),
    ...why.links.slice(0, TOLD).map((link) => linkInWords(link, kind, fileOf)),
    ...(more > 0 ? [`and ${count(more, 'link')} more`] : []),
    ...(kind === 'splits' && why.links.length === 0 ? ['nothing links it to the rest'] : []),
  ]
}

/** Two reports and what links them; of stories taken apart it is a link that did not hold. */
function linkInWords(
  { reports, likely, features }: StoryLink,
  kind: StoryChange['kind'],
  fileOf: (report: ReportId) => string,
): string {
  const pair = reports.map(fileOf).join(' and ')
  if (likely === null) return `${pair} are ${features[0].name} (${features[0].saw})`
  const held =
    kind === 'merges'
      ? `${pair} are likely of one story (${likely})`
      : `the strongest link left, ${pair} (${likely}), is too weak for all of them`
  return `${held}: ${featuresInWords(features)}`
}

/** *names aldmere, torvald; words flood; against it: 90 days apart*. The weightiest first. */
function featuresInWords(features: readonly Feature[]): string {
  const told = features.filter(({ name }) => name !== 'stranger')
  const say = ({ name, saw }: Feature) =>
    /^(?:apart|far)$/.test(name) ? saw : `${WORDS[name] ?? name} ${saw}`
  const weight = (one: Feature) => Math.abs(one.weight)
  const of = (sign: number) =>
    told
      .filter((one) => Math.sign(one.weight) === sign && weight(one) >= 0.1)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, 4)
      .map(say)
  const [pro, contra] = [of(1), of(-1)]
  return [
    ...(pro.length > 0 ? pro : ['they share little']),
    ...(contra.length > 0 ? [`against it: ${contra.join(', ')}`] : []),
  ].join('; ')
}

/** Names of features that do not explain themselves. */
const WORDS: Readonly<Record<string, string>> = { opening: 'first lines', day: 'both tell of' }

function listed(names: readonly string[]): string {
  const more = names.length - TOLD
  return names.slice(0, TOLD).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

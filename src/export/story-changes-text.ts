/** What the terminal and Markdown say of what became of stories, and why, in the same words. */
import {
  shortId,
  type Feature,
  type ReportId,
  type StoryChange,
  type StoryLink,
} from '../core/index.js'
import { count } from './stories-text.js'

/** *#a1b2c brings together #d3e4f and #g5h6j; 2 reports are new*. */
export function changeInWords({ kind, story, from, reports, added }: StoryChange): string {
  const now = `#${shortId(story)}`
  const old = from.map((id) => `#${shortId(id)}`)
  const isNew = added > 0 ? `; ${count(added, 'report')} ${added === 1 ? 'is' : 'are'} new` : ''
  const isRenamed = old.length === 1 && old[0] !== now ? `, formerly ${old[0]}` : ''
  switch (kind) {
    case 'starts':
      return `${now} is new: ${count(reports, 'report')}`
    case 'grows':
      return `${now}${isRenamed} grows by ${count(added, 'report')} to ${reports}`
    case 'shrinks':
      return `${now}${isRenamed} has ${count(reports, 'report')} left: others are no longer given${isNew}`
    case 'merges':
      return `${now} brings together ${old.slice(0, -1).join(', ')} and ${old.at(-1)}${isNew}`
    case 'splits':
      return `${now} is taken apart from ${old[0]}: ${count(reports, 'report')}${isNew}`
  }
}

/** So many links, and so many reports that are no longer given, are told one by one. */
const TOLD = 5

/** Why, in a line each: which reports are linked by what, what was withdrawn, what people decided. */
export function whyInWords(
  { kind, why }: StoryChange,
  fileOf: (report: ReportId) => string,
): readonly string[] {
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

/** The dossier as a cited text: pure data, in the order in which a reader needs it. Renderers live in `export`. */
import { withinStory } from '../ask/within.js'
import { reportName, type Agreement, type Dossier, type Report } from '../model/index.js'
import { byWeight, claimLines, passes } from './claims.js'
import { changesSince, changesWithin } from './sections/changes.js'
import { driftLines } from './sections/drift.js'
import { disputeLines, weightyDisputes } from './sections/disputes.js'
import { groundedLines } from './grounded.js'
import { reportDate, reportLabels } from './labels.js'
import { legendOf } from './legend.js'
import { levelLines } from './sections/levels.js'
import { numberLines, weightyNumbers } from './sections/numbers.js'
import { leanings, originLines } from './sections/origins.js'
import { sourceLines } from './sections/sources.js'
import { compareLabels } from './support.js'
import { timelineLines } from './sections/timeline.js'
import type { Brief, BriefOptions, BriefReport, Line, Section, SectionKey } from './types.js'
import { storyStemma } from './tree.js'
import { unsaidLines } from './sections/unsaid.js'
import { view as viewOf, type View } from './view.js'
import { toldNames, whoLines } from './sections/who.js'

export * from './types.js'
export { supportInWords } from './support.js'
export { dateInWords } from './labels.js'
export { cardOf, type CardName, type StoryCard } from './stories/card.js'
export {
  listStories,
  type ListedReport,
  type ListedStory,
  type StoryListing,
} from './stories/listing.js'
export { storyChanges, type StoryChange } from './stories/since.js'
export { judgedAmong, type FormerStory, type StoryWhy } from './stories/why.js'

/** Lines of each section that stand before the count. */
const SHOWN: Readonly<Record<SectionKey, number>> = {
  changes: 20,
  disputed: 8,
  one: 10,
  several: 10,
  numbers: 8,
  drift: 8,
  levels: 10,
  timeline: 12,
  who: 15,
  origins: 12,
  unsaid: 6,
  rest: 0,
  sources: 40,
}

/**
 * The brief of a dossier: of its main story, where it holds several. Pure: the same dossier and options give the same brief.
 */
export function brief(dossier: Dossier, options: BriefOptions = {}): Brief {
  const main = dossier.stories.find((story) => story.main)
  const told = main ? withinStory(dossier, main) : dossier
  const inside = new Set(told.reports.map(({ id }) => id))
  const others = dossier.reports.filter(({ id }) => !inside.has(id))
  const view = viewOf(told, options.grades !== false)
  const aside = [...others, ...(options.aside ?? [])]
  const reports = briefReports(told, aside.length > ASIDE ? [] : aside, dossier)
  const wanted = new Set<SectionKey>(options.sections ?? [])
  const uncounted = aside.length > ASIDE ? aside.length : 0
  const sections = allSections(view, reports, uncounted, options)
    .filter(({ key, lines }) => (wanted.size > 0 ? wanted.has(key) : lines.length > 0))
    .map((section) => ({ ...section, lines: groundedLines(section.lines, view) }))
    .map((section) => cut(section, options.all === true || wanted.size > 0))
  return {
    title: titleOf(view),
    subtitle: subtitle(view, reports),
    reports,
    sections,
    stemma: storyStemma(view, reports),
    legend: legendOf(sections),
  }
}

/** A section before it is cut; `weighty` is how many of its lines are worth standing before the count, where that is told. */
type Whole = Omit<Section, 'shown'> & { readonly weighty?: number }

function allSections(
  view: View,
  reports: readonly BriefReport[],
  aside: number,
  options: BriefOptions,
): readonly Whole[] {
  const { since = null, only = null } = options
  const claims = claimSections(view, options)
  if (only) return [...(only === 'disputed' ? [disputed(view)] : []), ...claims]
  const section = (
    key: SectionKey,
    title: string,
    lines: readonly Line[],
    says: string | null = null,
  ): Whole => ({
    key,
    title,
    says,
    lines,
  })
  const [one, several, rest] = claims
  const changes = section(
    'changes',
    since ? 'What changed' : 'How it changed',
    since ? changesSince(since, view) : changesWithin(view),
  )
  return [
    ...(since ? [changes] : []),
    disputed(view),
    one!,
    several!,
    { ...section('numbers', 'The numbers', numberLines(view)), weighty: weightyNumbers(view) },
    ...(since ? [] : [changes]),
    section(
      'drift',
      'What copying changed',
      driftLines(view),
      'Sentences that one report took over from another, or both from a third, with another meaning.',
    ),
    section(
      'levels',
      'Threat levels',
      levelLines(view),
      'Each on the scheme that its country had on that day. Schemes differ in length and meaning: levels of two schemes are not compared.',
    ),
    section('timeline', 'Timeline', timelineLines(view, shownOf('timeline', options))),
    whoSection(view),
    section('origins', 'Where the reports come from', originLines(view)),
    section('unsaid', 'What nobody says yet', unsaidLines(view)),
    rest!,
    section(
      'sources',
      'Sources and coverage',
      sourceLines(
        reports,
        view,
        options.all === true || (options.sections ?? []).includes('sources'),
      ),
      aside > 0
        ? `${aside} more reports were given. They tell other stories and are not compared.`
        : null,
    ),
  ]
}

function whoSection(view: View): Whole {
  const says = 'What reports say of them, with status and denials; no judgement of any person.'
  const lines = whoLines(view)
  return { key: 'who', title: 'Who is who', says, lines, weighty: toldNames(lines) }
}

function disputed(view: View): Whole {
  const says = 'Side by side; the words that differ are marked. Stemma does not say who is right.'
  const lines = disputeLines(view)
  return { key: 'disputed', title: 'What is disputed', says, lines, weighty: weightyDisputes(view) }
}

/** One origin, several, and the rest: every agreement stands in exactly one of the three. */
function claimSections(view: View, { only = null }: BriefOptions): readonly Whole[] {
  const kept = view.dossier.agreements.filter((agreement) => !only || passes[only](agreement, view))
  const sorted = byWeight(kept, view)
  const kindOf = (agreement: Agreement): SectionKey => {
    if (agreement.support.atMost >= 2) return 'several'
    return only || isTold(agreement, view) ? 'one' : 'rest'
  }
  const told = new Set<string>()
  const lines = (key: SectionKey) =>
    claimLines(
      sorted.filter((agreement) => kindOf(agreement) === key),
      view,
      told,
    )
  return [
    { key: 'one', title: 'What rests on one origin', says: null, lines: lines('one') },
    {
      key: 'several',
      title: 'What several origins say, or may say',
      says: null,
      lines: lines('several'),
    },
    { key: 'rest', title: 'What single reports say themselves', says: null, lines: lines('rest') },
  ]
}

/** A single-origin claim worth a line of its own: somebody says so, or several reports have it. */
function isTold({ lead, reports }: Agreement, { claims }: View): boolean {
  return reports.length > 1 || claims.get(lead)?.held !== 'outlet'
}

/** How many lines of a section stand before the count at most. */
function shownOf(key: SectionKey, { all, sections }: BriefOptions): number {
  return all === true || (sections ?? []).length > 0 ? Infinity : SHOWN[key]
}

function cut({ weighty, ...section }: Whole, all: boolean): Section {
  const most = SHOWN[section.key]
  const shown = Math.min(most, Math.max(weighty ?? most, FEWEST))
  return { ...section, shown: all ? section.lines.length : shown }
}

/** So many lines of a section stand before the count, however little they weigh. */
const FEWEST = 3

/** Reports of other stories are named where there are no more of them than this, else counted. */
const ASIDE = 12

/** The reports of the story, then those of other stories. */
function briefReports(
  { reports, blocks }: Dossier,
  aside: readonly Report[],
  whole: Dossier,
): readonly BriefReport[] {
  const read = new Set(blocks.map(({ span }) => span.report))
  const labels = reportLabels(reports, aside)
  const told = (report: Report, standing: BriefReport['standing']): BriefReport => ({
    id: report.id,
    label: labels.get(report.id)!,
    report,
    name: reportName(report),
    date: reportDate(whole, report),
    standing,
  })
  return [
    ...reports.map((report) => told(report, read.has(report.id) ? 'read' : 'unread')),
    ...aside.map((report) =>
      told(report, /^(?:en|und)$/.test(report.language) ? 'apart' : 'unread'),
    ),
  ].sort((a, b) => compareLabels(a.label, b.label))
}

/** What the brief is about: the incident that most reports tell. */
function titleOf({ dossier, rank }: View): string {
  const main = dossier.incidents.find(({ id }) => rank.get(id) === 0)
  if (!main) return 'Brief'
  return main.label.charAt(0).toUpperCase() + main.label.slice(1)
}

function subtitle(view: View, reports: readonly BriefReport[]): readonly string[] {
  const { origins } = view.dossier
  const voices = origins.filter(({ kind }) => kind === 'voice')
  const unnamed = voices.filter(({ named }) => !named).length
  const [lean] = leanings(view)
  const count = reports.filter(({ standing }) => standing === 'read').length
  const parts = [`${count} ${count === 1 ? 'report' : 'reports'}`]
  if (voices.length > 0) {
    const named =
      unnamed === 0 ? '' : unnamed === voices.length ? ', unnamed' : `, ${unnamed} of them unnamed`
    parts.push(`${voices.length} ${voices.length === 1 ? 'voice' : 'voices'}${named}`)
  }
  if (lean && lean.reports.length > 1) {
    const all = lean.reports.length === count ? 'all' : `${lean.reports.length} of ${count}`
    parts.push(`${all} lean on ${lean.relay}`)
  }
  return parts
}

/** A list of stories as Markdown. */
import { shortId, type ListedStory, type StoryChange, type StoryListing } from '../core/index.js'
import { escape } from './markdown.js'
import type { Places } from './places.js'
import { changeInWords, toldBy, whyInWords } from './story-changes-text.js'
import { aboutReport, aboutStory, chapterLines, headOf } from './stories-text.js'

/** Markdown of a list of stories; `changes` stand first where they were asked for. */
export function storiesToMarkdown(
  listing: StoryListing,
  changes: readonly StoryChange[] | null,
  places: Places,
): string {
  const { stories, apart } = listing
  const told = toldBy(listing, places)
  const changed = (changes ?? []).flatMap((change) => [
    `- ${escape(changeInWords(change, told)).replaceAll('\\#', '#')}`,
    ...whyInWords(change, told).map((line) => `  - ${escape(line)}`),
  ])
  const alone = apart.map(
    ({ id, reports: [report] }) =>
      `- ${escape(aboutReport(report!))} [${escape(places.file(report!.id))}] \`${shortId(id)}\``,
  )
  const parts = [
    '# Stories',
    headOf(listing),
    ...(changes ? ['## What changed', changed.join('\n') || '*Nothing.*'] : []),
    ...stories.map((story) => storyToMarkdown(story, places)),
    ...(apart.length > 0 ? ['## Reports that stand apart', alone.join('\n')] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function storyToMarkdown(story: ListedStory, places: Places): string {
  const chapters = chapterLines(story).map((line) => `- ${escape(line)}`)
  const reports = story.reports.map(
    (report) => `- ${escape(aboutReport(report))} [${escape(places.file(report.id))}]`,
  )
  return [
    `## ${escape(story.title.text)} \`${shortId(story.id)}\``,
    escape(aboutStory(story)),
    ...(chapters.length > 0 ? ['### Chapters', chapters.join('\n'), '### Reports'] : []),
    reports.join('\n'),
  ].join('\n\n')
}

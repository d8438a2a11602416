/** A list of stories for a terminal. */
import pc from 'picocolors'
import { shortId, type ListedStory, type StoryChange, type StoryListing } from '../core/index.js'
import type { Places } from './places.js'
import { changeInWords, toldBy, whyInWords } from './story-changes-text.js'
import { aboutReport, aboutStory, chapterLines, headOf } from './stories-text.js'
import type { TerminalOptions } from './terminal.js'
import { wrap } from './wrap.js'

type Ink = ReturnType<typeof pc.createColors>

/** Text of a list of stories; `changes` stand first where they were asked for, `next` last. */
export function storiesToTerminal(
  listing: StoryListing,
  changes: readonly StoryChange[] | null,
  next: string | null,
  places: Places,
  { color, width }: TerminalOptions,
): string {
  const ink = pc.createColors(color)
  const rule = (title: string) => [
    '',
    `${ink.cyan('──')} ${ink.bold(title)} ${ink.dim('─'.repeat(Math.max(2, width - title.length - 4)))}`,
  ]
  const out = ['', ...wrap([{ text: headOf(listing), ink: ink.bold }], width)]
  if (changes) {
    out.push(...rule('What changed'))
    const told = toldBy(listing, places)
    for (const change of changes) {
      out.push(...wrap([plainly(changeInWords(change, told))], width))
      for (const line of whyInWords(change, told))
        out.push(...wrap([{ text: `↳ ${line}`, ink: ink.dim }], width, '    '))
    }
    if (changes.length === 0) out.push(ink.dim('Nothing.'))
  }
  if (listing.stories.length > 0) out.push(...rule('Stories'))
  for (const story of listing.stories) out.push('', ...storyLines(story, places, ink, width))
  if (listing.apart.length > 0) out.push(...rule('Reports that stand apart'))
  for (const { id, reports } of listing.apart) {
    const [report] = reports
    const file = { text: `  ${places.file(report!.id)}`, ink: ink.blue }
    const mark = { text: `  #${shortId(id)}`, ink: ink.dim }
    out.push(...wrap([plainly(aboutReport(report!)), file, mark], width))
  }
  if (next) out.push('', ...wrap([{ text: next, ink: ink.dim }], width))
  return `${out.join('\n')}\n\n`
}

function plainly(text: string) {
  return { text, ink: (said: string) => said }
}

function storyLines(story: ListedStory, places: Places, ink: Ink, width: number): string[] {
  const head = [
    { text: story.title.text, ink: ink.bold },
    { text: `  ${places.of(story.title.span)}`, ink: ink.blue },
    { text: `  #${shortId(story.id)}`, ink: ink.dim },
  ]
  const chapters = chapterLines(story).flatMap((line) =>
    wrap([{ text: `↳ ${line}`, ink: ink.dim }], width, '    '),
  )
  return [
    ...wrap(head, width),
    ...wrap([{ text: aboutStory(story), ink: ink.cyan }], width, '    '),
    ...chapters,
  ]
}

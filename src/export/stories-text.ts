/** What the terminal and Markdown say of a list of stories, in the same words. */
import {
  dateInWords,
  shortId,
  type ListedReport,
  type ListedStory,
  type StoryChange,
  type StoryListing,
} from '../core/index.js'

/** *7 stories in 51 reports; 5 reports stand apart*. */
export function headOf({ reports, stories, apart }: StoryListing): string {
  const head = `${count(stories.length, 'story', 'stories')} in ${count(reports, 'report')}`
  if (apart.length === 0) return head
  return `${head}; ${count(apart.length, 'report')} ${apart.length === 1 ? 'stands' : 'stand'} apart`
}

/** *21 reports, 9 outlets · 28 August – 19 October 2017 · North Korea, Japan*. */
export function aboutStory(story: ListedStory): string {
  const { reports, outlets, names } = story
  const size = count(reports.length, 'report')
  const from = outlets.length > 0 ? `, ${count(outlets.length, 'outlet')}` : ''
  return [`${size}${from}`, daysOf(story), names.map(({ label }) => label).join(', ')]
    .filter(Boolean)
    .join(' · ')
}

/** The days of a story; says how many of its reports have none. */
export function daysOf({ from, to, reports }: ListedStory): string {
  const undated = reports.filter(({ day }) => day === null).length
  if (!from || !to) return 'undated'
  const days = dateInWords(from === to ? from : `${from}/${to}`)
  return undated > 0 ? `${days} (${undated} undated)` : days
}

/** The chapters of a long story, each in a line. */
export function chapterLines({ chapters }: ListedStory): readonly string[] {
  return chapters.map(({ from, to, title, reports }) => {
    const days = dateInWords(from === to ? from : `${from}/${to}`)
    return `${days}: ${title.text} (${count(reports.length, 'report')})`
  })
}

/** One report in a line: its date, its outlet, its title. */
export function aboutReport({ day, how, outlet, title }: ListedReport): string {
  const date = day ? `${dateInWords(day)}${how === 'inferred' ? ' (inferred)' : ''}` : 'undated'
  return [date, outlet, title.text].filter(Boolean).join(' · ')
}

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

/** *1 report*, *2 reports*. */
export function count(size: number, one: string, many = `${one}s`): string {
  return `${size} ${size === 1 ? one : many}`
}

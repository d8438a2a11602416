/** What the terminal and Markdown say of a list of stories, in the same words. */
import {
  dateInWords,
  type ListedReport,
  type ListedStory,
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

/** *1 report*, *2 reports*. */
export function count(size: number, one: string, many = `${one}s`): string {
  return `${size} ${size === 1 ? one : many}`
}

/** Which story of a pile a user means. */
import { shortId, storyId, type Report, type Story } from '../core/index.js'
import { UsageError } from './usage-error.js'

interface Given {
  readonly reports: readonly Report[]
  readonly stories: readonly Story[]
}

/**
 * The story that is typed: by its id or the beginning of it, or by a file of one of its reports; without any, that of most
 * reports, null where there are none. An id still means the story of the report that it was named after when others have
 * come before that report since. Throws `UsageError` where none or several are meant.
 */
export function pickStory({ reports, stories }: Given, typed: string | null): Story | null {
  if (typed === null || reports.length === 0) return stories.find(({ main }) => main) ?? null
  const wanted = typed.replace(/^#/, '').toLowerCase()
  const byHash = (id: string) =>
    id.startsWith(wanted) || id.replace(/^story-/, '').startsWith(wanted)
  const byFile = (files: readonly string[]) =>
    files.some((file) => file === typed || file.endsWith(`/${typed}`))
  const named = stories.filter(({ id }) => byHash(id))
  const meant = new Set(
    reports
      .filter(({ id, files }) => byFile(files) || (named.length === 0 && byHash(storyId(id))))
      .map(({ id }) => id),
  )
  const found = new Set([
    ...named,
    ...stories.filter((story) => story.reports.some((report) => meant.has(report))),
  ])
  const [one, ...others] = found
  if (one && others.length === 0) return one
  if (!one)
    throw new UsageError(
      `No story is called ${typed}. List them with \`stemma stories\` and take an id, or the name of a file.`,
    )
  const ids = [...found].slice(0, 8).map(({ id }) => shortId(id))
  throw new UsageError(`${typed} is not one story: ${ids.join(', ')}. Type more of it.`)
}

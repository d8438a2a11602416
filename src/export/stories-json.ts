/** A list of stories as JSON, with a format version, and back as far as `--since` needs. */
import {
  judgedAmong,
  type Feature,
  type FindingId,
  type FormerStory,
  type ReportId,
  type StoryChange,
  type StoryListing,
} from '../core/index.js'
import { isObject, parseObject, write } from './json.js'

/** Raised with every change that a reader of the format would notice. */
export const STORIES_FORMAT = 'stemma-stories/1'

/** JSON of a list of stories; `changes` since an older one where that was asked for. */
export function storiesToJson(
  { reports, stories, apart }: StoryListing,
  changes: readonly StoryChange[] | null,
  engine: string,
): string {
  const told = { format: STORIES_FORMAT, engine, reports, stories, apart }
  return write(changes ? { ...told, changes } : told)
}

/** The stories of an older list, as far as their changes go. Throws a plain sentence where the text is none. */
export function formerFromJson(text: string): readonly FormerStory[] {
  const value = parseObject(text)
  const lists = [value['stories'], value['apart']]
  if (value['format'] !== STORIES_FORMAT || !lists.every(Array.isArray)) {
    throw new Error(
      `It is no list of stories of the format ${STORIES_FORMAT}. Make one with stories --format json.`,
    )
  }
  return (lists.flat() as unknown[]).map((story) => {
    const reports = isObject(story) ? story['reports'] : null
    if (!isObject(story) || typeof story['id'] !== 'string' || !Array.isArray(reports))
      throw new Error('One of its stories has no id or no reports.')
    const known = reports.filter(isObject).flatMap(({ id, files }) => {
      const [file] = Array.isArray(files) ? (files as unknown[]) : []
      const named = typeof file === 'string' ? file : null
      return typeof id === 'string' ? [{ id: id as ReportId, file: named }] : []
    })
    return {
      id: story['id'] as FindingId,
      title: titleOf(story['title']),
      reports: known.map(({ id }) => id),
      files: new Map(known.flatMap(({ id, file }) => (file === null ? [] : [[id, file] as const]))),
      judged: judgedAmong(featuresOf(story['because'])),
    }
  })
}

function titleOf(title: unknown): string | null {
  return isObject(title) && typeof title['text'] === 'string' ? title['text'] : null
}

function featuresOf(because: unknown): readonly Feature[] {
  const features = isObject(because) ? because['features'] : null
  return (Array.isArray(features) ? (features as unknown[]) : [])
    .filter(isObject)
    .flatMap(({ name, weight, saw }) =>
      typeof name === 'string' && typeof weight === 'number' && typeof saw === 'string'
        ? [{ name, weight, saw }]
        : [],
    )
}

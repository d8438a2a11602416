/** The stories of this project: their gold points to exact words, and they share no run of words with other people's texts. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadStory, storyFolders, type GoldStory } from './load.js'

const own = await Promise.all(
  storyFolders(['examples', 'evals/originals', 'evals/stories/differences']).map(
    async (folder) => ({
      folder,
      story: await loadStory(folder),
    }),
  ),
)

/** Every object of the gold that names a report, with the path to it. */
function pointers(value: unknown, path = ''): { path: string; entry: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => pointers(item, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  const entry = value as Record<string, unknown>
  const own = typeof entry['report'] === 'string' ? [{ path, entry }] : []
  return [
    ...own,
    ...Object.entries(entry).flatMap(([key, item]) => pointers(item, `${path}.${key}`)),
  ]
}

describe.each(own)('$folder/gold.json', ({ folder, story }) => {
  const raw: unknown = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))

  test('every quote stands in its report', () => {
    const missing = pointers(raw).flatMap(({ path, entry }) => {
      const text = story.texts.get(entry['report'] as string) ?? ''
      const words = ['quote', 'content', 'rest', 'context', 'source', 'cue'].map(
        (key) => entry[key],
      )
      return words
        .filter((said) => typeof said === 'string' && !text.includes(said))
        .map((said) => `${path}: ${String(said)}`)
    })
    expect(missing).toEqual([])
  })

  test('every id that is used is declared', () => {
    const { speakers, incidents, entities, attributions, facts, links, reports } = story.gold
    const known = new Set([...speakers, ...incidents, ...entities].map(({ id }) => id))
    const used = [
      ...attributions.flatMap(({ speaker }) => speaker ?? []),
      ...facts.map(({ incident }) => incident),
      ...links.flatMap(({ a, b }) => [a, b]),
    ]
    expect(used.filter((id) => !known.has(id))).toEqual([])
    const inside = join(folder, 'reports')
    const home = existsSync(inside) ? inside : folder
    const files = readdirSync(home).filter((name) => /\.(txt|md|html)$/.test(name))
    expect(reports.map(({ file }) => file).sort()).toEqual(files.sort())
  })
})

test('a story is named as its folder', () => {
  const named = own.filter(({ folder }) => folder !== 'examples')
  expect(named.map(({ story }) => story.name)).toEqual(named.map(({ folder }) => basename(folder)))
})

const others = storyFolders(['../shared/stories'])

test.skipIf(others.length === 0)('no run of eight words is shared with other stories', async () => {
  const ours = new Set(own.flatMap(({ story }) => [...runs(story)]))
  const stories = await Promise.all(others.map(loadStory))
  const shared = stories.flatMap((story) => [...runs(story)].filter((run) => ours.has(run)))
  expect(shared).toEqual([])
})

/** Every run of eight words in the reports of a story, lower-cased. */
function runs(story: GoldStory): Set<string> {
  const found = new Set<string>()
  for (const text of story.texts.values()) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    for (let i = 0; i + 8 <= words.length; i++) found.add(words.slice(i, i + 8).join(' '))
  }
  return found
}

test('the sidecar names reports that are there', () => {
  const sidecar: unknown = JSON.parse(readFileSync('examples/reports.json', 'utf8'))
  const { reports } = sidecar as { reports: Record<string, unknown> }
  expect(Object.keys(reports).filter((file) => !existsSync(join('examples', file)))).toEqual([])
})

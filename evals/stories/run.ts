/** Runs the engine on gold stories. */
import { dossierOf } from '../engine.js'
import { predictionsOf } from './adapter.js'
import { loadStory, storyFolders, type GoldStory } from './load.js'
import type { Predictions } from './predictions.js'

/** A gold story with what the engine found in it. */
export interface Answered {
  readonly story: GoldStory
  readonly predictions: Predictions
}

/** Reads and compares every story under the path. Each report is given the days between which it was published, or nothing. */
export async function answerStories(path: string, undated = false): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const folder of storyFolders([path])) {
    const story = await loadStory(folder)
    answered.push({ story, predictions: answer(story, undated) })
  }
  return answered
}

/** What the engine finds in one story. */
export function answer(story: GoldStory, undated = false): Predictions {
  const texts = story.gold.reports.map(({ file, publishedBetween }) => ({
    file,
    text: story.texts.get(file) ?? '',
    published: undated ? null : asEdtf(publishedBetween ?? null),
  }))
  return predictionsOf(dossierOf(texts))
}

/** The dates between which the gold says that a report was published, as EDTF: `a/a` is `a`. */
export function asEdtf(interval: string | null): string | null {
  const [from, to] = interval?.split('/') ?? []
  return from !== undefined && from === to ? from : interval
}

/** Articles about events, sorted into stories; the label of an article is the event that its record names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signText, sortStream, type LabelledText } from './stream.js'
import type { Suite } from '../../suite.js'

interface Article {
  readonly dId: string
  readonly date_publish: string | null
  readonly title: string
  readonly text: string
  readonly newsCluster: { readonly EventId: number }
}

export const suite: Suite = {
  name: 'news_cluster',
  archives: ['news_cluster'],
  quick: true,
  run({ data }) {
    const { settled, guessed } = sortStream(signText(load(data)))
    const rows = [
      { measure: 'B³', score: settled.bCubed, others: 'TF-IDF .922', aim: 0.94 },
      { measure: 'pairwise F1', score: settled.pairwise, others: 'TF-IDF .848', aim: 0.88 },
      { measure: 'B³ as each arrival left it', score: guessed.bCubed },
    ]
    return Promise.resolve({ name: 'news_cluster', rows })
  },
}

/** The articles in order of publication. */
function load(data: string): LabelledText[] {
  const inside = join(data, 'news_cluster')
  const folder = join(existsSync(inside) ? inside : data, 'articles')
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article)
    .map(({ dId, date_publish: day, title, text, newsCluster }) => ({
      file: dId,
      text: `${title}\n\n${text}`,
      published: day?.slice(0, 10) ?? null,
      label: `${newsCluster.EventId}`,
    }))
    .sort((a, b) => order(a.published, b.published) || order(a.file, b.file))
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

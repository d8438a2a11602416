/** The text of an article out of its page, by shared four-word shingles, as the article extraction benchmark of Scrapinghub measures it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../../src/core/model/index.js'
import { blocksOf } from '../../src/core/read/blocks/index.js'
import { decode } from '../../src/intake/decode.js'
import { readHtml } from '../../src/intake/html.js'
import { makeReport } from '../../src/index.js'
import type { Row, Suite } from '../suite.js'
import { addShingles, compareShingles, type Shingles } from './shingles.js'

const ARCHIVE = 'article_extraction'
/** Scores of others on all pages of the benchmark, as printed. */
const OTHERS = 'rs_trafilatura .970, trafilatura .958, Readability.js .947'

export const suite: Suite = {
  name: ARCHIVE,
  archives: [ARCHIVE],
  quick: false,
  async run({ data, quick }) {
    const folder = join(data, ARCHIVE)
    const gold = loadGold(folder).filter((_, i) => !quick || i % 5 === 0)
    const whole: Shingles[] = []
    const story: Shingles[] = []
    for (const { page, body } of gold) {
      const text = await articleOf(join(folder, 'html', `${page}.html.gz`))
      whole.push(compareShingles(body, text))
      story.push(compareShingles(body, storyText(text)))
    }
    return {
      name: ARCHIVE,
      rows: [
        ...rowsOf('story text', story, { aim: 0.955, others: OTHERS }),
        ...rowsOf('whole report', whole, {}),
      ],
    }
  },
}

/** Rows of precision, recall and F1 over pages. */
function rowsOf(name: string, pages: readonly Shingles[], more: Partial<Row>): Row[] {
  const { precision, recall, f1 } = addShingles(pages)
  return [
    { measure: `${name}: four-word F1`, score: f1, ...more },
    { measure: `${name}: precision`, score: precision },
    { measure: `${name}: recall`, score: recall },
  ]
}

function loadGold(folder: string): { page: string; body: string }[] {
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  return Object.entries(gold).map(([page, { articleBody }]) => ({ page, body: articleBody }))
}

/** The text that a user's program would get, its title line left out; nothing where no article is found. */
async function articleOf(file: string): Promise<string> {
  try {
    const { text, facts } = await readHtml(await decode(gunzipSync(readFileSync(file))))
    const title = facts.title?.value.replace(/\s+/g, ' ').trim() ?? ''
    return title !== '' && text.startsWith(title) ? text.slice(title.length).trim() : text
  } catch {
    return ''
  }
}

/** What of a text the engine takes for story. */
function storyText(text: string): string {
  const report: Report = makeReport(text)
  return blocksOf(report)
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit')
    .map(({ span: at }) => text.slice(at.from, at.to))
    .join('\n')
}

/** The stance of bodies to headlines: the official score, and F1 of each stance, on the bodies that nothing was tuned on. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLanguage } from '../../engine.js'
import type { Row, Suite } from '../../suite.js'
import { STANCES, stanceOf, type Stance } from './stance.js'
import { rarityOver, tell, type Told } from './told.js'

interface Pair {
  readonly headline: string
  readonly body: string
  readonly stance: Stance
}

export const suite: Suite = {
  name: 'fnc1',
  archives: ['fnc1'],
  quick: false,
  run({ data }) {
    const inside = join(data, 'fnc1')
    const { bodies, pairs } = load(existsSync(inside) ? inside : data)
    const language = openLanguage()
    const read = new Map<string, Told>()
    for (const [id, text] of bodies) read.set(id, tell(text, `body ${id}`, language))
    const rarity = rarityOver([...read.values()])
    const headlines = new Map<string, Told>()
    const answers = pairs.filter(isHeld).map(({ headline, body, stance }) => {
      let told = headlines.get(headline)
      if (!told) headlines.set(headline, (told = tell(headline, `headline ${headline}`, language)))
      return { gold: stance, ours: stanceOf(told, read.get(body)!, rarity) }
    })
    return Promise.resolve({ name: 'fnc1', rows: rowsOf(answers) })
  },
}

/** The half of the bodies that the policy was not tuned on, by the last bit of the hash of their number. */
function isHeld({ body }: Pair): boolean {
  return Number.parseInt(createHash('md5').update(body).digest('hex').at(-1)!, 16) % 2 === 1
}

function rowsOf(answers: readonly { readonly gold: Stance; readonly ours: Stance }[]): Row[] {
  const isRelated = (stance: Stance) => stance !== 'unrelated'
  let [score, most] = [0, 0]
  for (const { gold, ours } of answers) {
    if (gold === ours) score += isRelated(gold) ? 0.75 : 0.25
    if (isRelated(gold) && isRelated(ours)) score += 0.25
    most += isRelated(gold) ? 1 : 0.25
  }
  const aims: Partial<Record<Stance, number>> = { disagree: 0.25 }
  return [
    { measure: 'official score', score: score / most, others: 'Talos .820', aim: 0.77 },
    ...STANCES.map((stance): Row => {
      const right = answers.filter(({ gold, ours }) => gold === stance && ours === stance).length
      const both = answers.reduce(
        (sum, { gold, ours }) => sum + Number(gold === stance) + Number(ours === stance),
        0,
      )
      const row = { measure: `${stance}: F1`, score: (2 * right) / (both || 1) }
      const aim = aims[stance]
      return aim === undefined ? row : { ...row, aim, others: '.03–.13' }
    }),
  ]
}

/** All bodies, and the pairs of every file of stances whose body is here. */
function load(folder: string): { bodies: ReadonlyMap<string, string>; pairs: Pair[] } {
  const files = readdirSync(folder).sort()
  const rows = (kind: RegExp) =>
    files
      .filter((name) => kind.test(name))
      .flatMap((name) => csv(readFileSync(join(folder, name), 'utf8')).slice(1))
  const bodies = new Map(rows(/bodies\.csv$/).map(([id, text]) => [id!, text!]))
  const pairs = rows(/stances\.csv$/).map(([headline, body, stance]) => ({
    headline: headline!,
    body: body!,
    stance: stance as Stance,
  }))
  return { bodies, pairs: pairs.filter(({ body }) => bodies.has(body)) }
}

/** Rows of a CSV file (RFC 4180). */
function csv(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  for (const [whole, quoted, plain, end] of text.matchAll(field)) {
    if (whole === '' && rows.at(-1)!.length === 0) break
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

/** TimeML documents: the text of the body, its day, and its time expressions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Timex {
  readonly from: number
  readonly to: number
  readonly type: string
  readonly value: string
}

export interface TimedDocument {
  readonly id: string
  readonly text: string
  /** `YYYY-MM-DD`, or null where the document has none. */
  readonly day: string | null
  readonly times: readonly Timex[]
}

/** Every `.tml` file of a folder, in the order of their names; none where the folder is absent. */
export function timeml(folder: string): TimedDocument[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), 'utf8')))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

function parse(id: string, source: string): TimedDocument {
  const day = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(source)?.[1] ?? null
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? ''
  const times: Timex[] = []
  const open: { from: number; type: string; value: string }[] = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|[<&]/g)) {
    if (piece.startsWith('<TIMEX3')) {
      const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(piece)?.[1] ?? ''
      if (!piece.endsWith('/>'))
        open.push({ from: text.length, type: of('type'), value: of('value') })
    } else if (piece === '</TIMEX3>') {
      const one = open.pop()
      if (one && text.length > one.from) times.push({ ...one, to: text.length })
    } else if (!piece.startsWith('<')) text += ENTITIES[piece] ?? piece
  }
  return { id, text, day, times: times.sort((a, b) => a.from - b.from) }
}

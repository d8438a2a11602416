/** The last look at a line: every number and name in Stemma's own words is shown in some cited words. */
import type { Span } from '../model/index.js'
import { cites } from './line.js'
import type { Cite, Line } from './types.js'
import type { View } from './view.js'

/** Adds a citation for each number or name that stands in a line and not yet in its cited words. */
export function groundedLines(lines: readonly Line[], view: View): readonly Line[] {
  const seen = mentionsByWord(view)
  const ground = (line: Line): Line => {
    const cited = line.cites.map(({ span }) => view.text(span).toLowerCase()).join(' ')
    const missing = specificsOf(line).filter((word) => !cited.includes(word.toLowerCase()))
    const found = missing.flatMap((word) => seen.get(word.toLowerCase()) ?? [])
    const added = found.map((span): Cite => ({ span, for: 'who' }))
    return {
      ...line,
      cites: added.length > 0 ? cites([...line.cites, ...added], view) : line.cites,
      below: line.below.map(ground),
    }
  }
  return lines.map(ground)
}

/** Numbers, and words with a capital letter, that Stemma itself puts into a line. */
function specificsOf({ words, by }: Line): readonly string[] {
  const own = words.map(({ text, span }) => (span ? '' : text)).join(' ')
  const found =
    `${own} ${by ?? ''}`.match(/(?<![\p{L}\d])\d(?:[\d,.]*\d)?|\p{Lu}[\p{L}'’-]+/gu) ?? []
  return found.filter((word) => !OURS.has(word))
}

/** Words of Stemma's own that begin with a capital letter. */
const OURS: ReadonlySet<string> = new Set(
  'Number Place Date Actor Outcome Hedge Attribution Sides Claim Denied Note First'.split(' '),
)

/** For each word of a name, a voice or a relay, the first place where it stands. */
function mentionsByWord(view: View): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>()
  const { names, voices, claims } = view.dossier
  const spans = [
    ...names.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...voices.flatMap(({ mentions }) => mentions),
    ...claims.flatMap(({ relays }) => relays.map(({ span }) => span)),
  ]
  for (const span of spans) {
    for (const word of view.text(span).match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []) {
      if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), span)
    }
  }
  return found
}

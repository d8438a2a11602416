/** Listings of what is missed, false or different in time expressions and specs, for the people who write rules. */
import { join } from 'node:path'
import { timeml, type TimedDocument, type Timex } from './documents.js'
import { isSameSpan, matched, sameValue } from './score.js'
import { SPECS, specErrors } from './specs.js'
import { found, SETS } from './suite.js'

/** What can be listed: `values` leaves spans alone, the others tell of one set. */
export const LAYERS: readonly string[] = [...SETS.map(({ key }) => key), ...SPECS]

/** Characters shown on both sides of an expression. */
const AROUND = 70

/** `−` is missed, `+` is ours and wrong, `~` is found with another span, `≠` with another value: the gold and then ours. */
export function listErrors(layer: string, data: string): string {
  const folder = join(data, 'temporal')
  const set = SETS.find(({ key }) => key === layer)
  if (set === undefined) return specErrors(layer, folder).join('\n')
  return set.folders
    .flatMap((own) => timeml(join(folder, own)))
    .map((document) => ({ document, lines: linesOf(document) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ document: { id, day }, lines }) => `━━ ${id} ${day ?? ''}\n${lines.join('\n')}`)
    .join('\n\n')
}

function linesOf(document: TimedDocument): string[] {
  const { text, times } = document
  const ours = found(document)
  const pairs = matched(times, ours)
  const hits = new Set(pairs.map(({ hit }) => hit))
  const say = (one: Timex) => `${shown(text, one)} ${one.type} ${one.value}`
  const lines = pairs.flatMap(({ one, hit }) => {
    if (hit === null) return [{ at: one.from, says: `− ${say(one)}` }]
    const isValue = sameValue(hit.value, one.value)
    if (isValue && isSameSpan(one, hit)) return []
    const own = isSameSpan(one, hit) ? '' : `[${flat(text.slice(hit.from, hit.to))}] `
    return [{ at: one.from, says: `${isValue ? '~' : '≠'} ${say(one)} ⇒ ${own}${hit.value}` }]
  })
  for (const one of ours) if (!hits.has(one)) lines.push({ at: one.from, says: `+ ${say(one)}` })
  return lines.sort((a, b) => a.at - b.at).map(({ says }) => says)
}

function shown(text: string, { from, to }: Timex): string {
  const before = text.slice(Math.max(0, from - AROUND), from)
  return flat(`${before}[${text.slice(from, to)}]${text.slice(to, to + AROUND)}`)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

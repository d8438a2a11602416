/** A derivation as an indented text: the finding, its rule, what it saw, down to the words. */
import pc from 'picocolors'
import type { Derivation, Dossier, Seen, Span } from '../core/index.js'
import type { Places } from './places.js'
import { plain } from './wrap.js'

/** Text of a derivation. */
export function derivationToText(
  derivation: Derivation,
  dossier: Dossier,
  places: Places,
  color: boolean,
): string {
  const ink = pc.createColors(color)
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  const words = (span: Span) => {
    const text = plain(texts.get(span.report)?.slice(span.from, span.to) ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    const shown = text.length > 200 ? `${text.slice(0, 200)} …` : text
    return `“${shown}” ${ink.blue(places.of(span))}`
  }
  const lines: string[] = []
  const tell = (one: Derivation | Span | Seen, depth: number) => {
    const indent = '  '.repeat(Math.min(depth, 12))
    if ('seen' in one)
      return void lines.push(`${indent}${one.layer} ${one.seen} ${ink.dim('(above)')}`)
    if (!('rule' in one)) return void lines.push(`${indent}${words(one)}`)
    lines.push(
      `${indent}${ink.bold(one.layer)} ${ink.cyan(one.id)}  by rule ${ink.magenta(one.rule)}`,
    )
    for (const { name, weight, saw } of one.features) {
      lines.push(
        `${indent}  ${ink.dim(`${weight >= 0 ? '+' : ''}${Number(weight.toFixed(2))}  ${plain(name)}: ${plain(saw)}`)}`,
      )
    }
    for (const sight of one.saw) tell(sight, depth + 1)
  }
  tell(derivation, 0)
  return `${lines.join('\n')}\n`
}

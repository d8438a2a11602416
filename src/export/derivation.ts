/** A derivation as an indented text: the finding, its rule, what it saw, down to the words; and what leans on an origin. */
import pc from 'picocolors'
import {
  RULE_EXAMPLES,
  shortId,
  supportInWords,
  type Derivation,
  type Dossier,
  type Seen,
  type Span,
  type Withdrawn,
} from '../core/index.js'
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
  const words = wordsOf(dossier, places, ink)
  const lines: string[] = []
  const used = new Set<string>()
  const tell = (one: Derivation | Span | Seen, depth: number) => {
    const indent = '  '.repeat(Math.min(depth, 12))
    if ('seen' in one)
      return void lines.push(`${indent}${one.layer} ${one.seen} ${ink.dim('(above)')}`)
    if (!('rule' in one)) return void lines.push(`${indent}${words(one)}`)
    lines.push(
      `${indent}${ink.bold(one.layer)} ${ink.cyan(one.id)}  by rule ${ink.magenta(one.rule)}`,
    )
    used.add(one.rule)
    for (const { name, weight, saw } of one.features) {
      lines.push(
        `${indent}  ${ink.dim(`${weight >= 0 ? '+' : ''}${Number(weight.toFixed(2))}  ${plain(name)}: ${plain(saw)}`)}`,
      )
    }
    for (const sight of one.saw) tell(sight, depth + 1)
  }
  tell(derivation, 0)
  return `${[...lines, ...rulesInWords(used, ink)].join('\n')}\n`
}

/** Each rule of a derivation with its example: an id alone explains nothing. */
function rulesInWords(used: ReadonlySet<string>, ink: Ink): readonly string[] {
  const told = [...used].sort().flatMap((rule) => {
    const example = RULE_EXAMPLES.get(rule)
    return example ? [`  ${ink.magenta(rule.padEnd(5))} ${ink.dim(example)}`] : []
  })
  return told.length > 0 ? ['', 'These rules, each by its example:', ...told] : []
}

type Ink = ReturnType<typeof pc.createColors>

/** Words of a report with their place, cut where they are long. */
function wordsOf(dossier: Dossier, places: Places, ink: Ink): (span: Span) => string {
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  return (span) => {
    const text = plain(texts.get(span.report)?.slice(span.from, span.to) ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    const shown = text.length > 200 ? `${text.slice(0, 200)} …` : text
    return `“${shown}” ${ink.blue(places.of(span))}`
  }
}

/** What falls, and what loses support, if an origin is withdrawn: one line for each claim; empty where nothing leans on it. */
export function withdrawalToText(
  withdrawn: readonly Withdrawn[],
  dossier: Dossier,
  places: Places,
  color: boolean,
): string {
  if (withdrawn.length === 0) return ''
  const ink = pc.createColors(color)
  const words = wordsOf(dossier, places, ink)
  const agreements = new Map(dossier.agreements.map((one) => [one.id, one]))
  const lines = [...withdrawn]
    .sort((x, y) => Number(x.left !== null) - Number(y.left !== null))
    .flatMap(({ agreement: id, left }) => {
      const agreement = agreements.get(id)
      if (!agreement) return []
      const part =
        agreement.parts.find(({ claim }) => claim === agreement.lead) ?? agreement.parts[0]
      const before = supportInWords(agreement.support, agreement.unnamedOnly)
      const after = left ? `${before} → ${supportInWords(left.support, left.unnamedOnly)}` : 'falls'
      return [`  ${ink.cyan(`#${shortId(id)}`)} ${words(part.span)}  ${ink.bold(after)}`]
    })
  const fallen = withdrawn.filter(({ left }) => left === null).length
  const rest = withdrawn.length - fallen
  const told = [
    ...(fallen > 0 ? [`${fallen} ${fallen === 1 ? 'claim falls' : 'claims fall'}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? 'stands' : 'stand'} on what is left`] : []),
  ]
  return `${ink.bold(`If this origin is withdrawn: ${told.join(', ')}`)}\n${lines.join('\n')}\n`
}

/** Threat levels as stated, each with its place on the scheme that its country had on that day. */
import type { Level, Standing } from '../../model/index.js'
import { dateInWords } from '../labels.js'
import { cites, line, own, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import type { View } from '../view.js'

const CHANGE = { raise: 'raised', lower: 'lowered', keep: 'stays' }

/** One line for each stated level, in the words of the report. */
export function levelLines(view: View): readonly Line[] {
  const levels = [...view.dossier.levels].sort((a, b) =>
    view.label(a.report) < view.label(b.report) ? -1 : 1,
  )
  const standings = new Map(view.dossier.standings.map((one) => [one.level, one]))
  return levels.map((level) => {
    const area = level.area ? view.names.get(level.area) : undefined
    const where = area?.mentions[0]?.span
    return line(words(level, area?.label ?? null, view), {
      id: level.id,
      badges: [
        ...(level.change ? [{ text: CHANGE[level.change], tone: 'plain' as const }] : []),
        ...(level.review ? [{ text: 'to be reviewed', tone: 'plain' as const }] : []),
      ],
      cites: cites(
        [
          ...level.spans.map((span): Cite => ({ span, for: 'words' })),
          ...(where ? [{ span: where, for: 'ground' as const }] : []),
        ],
        view,
      ),
      remarks: [...remarksOf(level), ...placeOf(standings.get(level.id))],
    })
  })
}

function words(level: Level, area: string | null, view: View): readonly Run[] {
  return [...(area ? [own(`${area}: `)] : []), ...quoted(level.spans, view)]
}

/** What the report itself says beside the words: rank and duration; its number is told with the scheme. */
function remarksOf({ rank, holdsFor }: Level): readonly string[] {
  const remarks: string[] = []
  if (rank) remarks.push(`${rank} level of its scheme`)
  const duration = /^P(\d+)([DWMY])$/.exec(holdsFor ?? '')
  if (duration) {
    const unit = { D: 'day', W: 'week', M: 'month', Y: 'year' }[
      duration[2] as 'D' | 'W' | 'M' | 'Y'
    ]
    remarks.push(`holds for at least ${duration[1]} ${unit}${duration[1] === '1' ? '' : 's'}`)
  }
  return remarks
}

/** *Scheme: OCAM/OCAD, Belgium; level 3 of 4, “grave / ernstig” (serious): a threat is possible and likely*. */
function placeOf(standing: Standing | undefined): readonly string[] {
  if (!standing) return []
  const { title, ordinal, of, name, english, means, area, from, until, why } = standing
  const height = ordinal === null ? null : `level ${ordinal}${of === null ? '' : ` of ${of}`}`
  const named = name
    ? `“${name}”${english && english !== name.toLowerCase() ? ` (${english})` : ''}`
    : english
  const told = [height, named].filter((one) => one !== null).join(', ')
  const place = title
    ? `Scheme: ${title}${told ? `; ${told}` : ''}${means ? `: ${means}` : ''}`
    : `${told ? `${told}; on` : 'On'} no known scheme: ${why}`
  return [
    place,
    ...(area ? [`for ${area} only`] : []),
    ...(from ? [`since ${dateInWords(from)}`] : []),
    ...(until ? [`until ${dateInWords(until)} at least`] : []),
  ]
}

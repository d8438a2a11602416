/** Threat levels as stated. */
import type { Level } from '../../model/index.js'
import { cites, line, own, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import type { View } from '../view.js'

const CHANGE = { raise: 'raised', lower: 'lowered', keep: 'stays' }

/** One line for each stated level, in the words of the report. */
export function levelLines(view: View): readonly Line[] {
  const levels = [...view.dossier.levels].sort((a, b) =>
    view.label(a.report) < view.label(b.report) ? -1 : 1,
  )
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
      remarks: remarksOf(level),
    })
  })
}

function words(level: Level, area: string | null, view: View): readonly Run[] {
  return [...(area ? [own(`${area}: `)] : []), ...quoted(level.spans, view)]
}

function remarksOf({ ordinal, scale, rank, holdsFor }: Level): readonly string[] {
  const remarks: string[] = []
  if (ordinal !== null)
    remarks.push(scale === null ? `level ${ordinal}` : `level ${ordinal} of ${scale}`)
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

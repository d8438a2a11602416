/** A dossier of many stories, seen as that of one of them. */
import {
  LAYERS,
  type Dossier,
  type Finding,
  type FindingId,
  type ReportId,
  type Story,
} from '../model/index.js'
import { findings } from './find.js'

/**
 * The reports of one story with all that was found in them and between them. Left out is what leads to words of other
 * stories: a copy may stand in two.
 */
export function withinStory(dossier: Dossier, story: Story): Dossier {
  if (story.reports.length === dossier.reports.length) return dossier
  const members = new Set<ReportId>(story.reports)
  const all = findings(dossier)
  const known = new Map<Finding, boolean>()
  const isOwn = (finding: Finding): boolean => {
    const before = known.get(finding)
    if (before !== undefined) return before
    known.set(finding, true)
    const own = finding.because.saw.every((sight) => {
      if (typeof sight !== 'string') return members.has(sight.report)
      const below = all.get(sight as FindingId)
      return !below || isOwn(below.finding)
    })
    known.set(finding, own)
    return own
  }
  const layers = LAYERS.map((layer) => [
    layer,
    (dossier[layer] as readonly Finding[]).filter(isOwn),
  ])
  return {
    ...dossier,
    ...(Object.fromEntries(layers) as Pick<Dossier, (typeof LAYERS)[number]>),
    reports: dossier.reports.filter(({ id }) => members.has(id)),
  }
}

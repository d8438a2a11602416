/** Every finding of a dossier by its id, with the layer it stands in. */
import type { Dossier, Finding, FindingId, Layer } from '../model/index.js'

/** A finding and the layer that holds it. */
export interface Held {
  readonly layer: Layer
  readonly finding: Finding
}

/** All findings by id. Where two layers hold the same id, the earlier layer wins. */
export function findings(dossier: Dossier): ReadonlyMap<FindingId, Held> {
  const found = new Map<FindingId, Held>()
  for (const [layer, held] of Object.entries(dossier)) {
    if (layer === 'reports' || layer === 'judgements' || !Array.isArray(held)) continue
    for (const finding of held as Finding[]) {
      if (!found.has(finding.id)) found.set(finding.id, { layer: layer as Layer, finding })
    }
  }
  return found
}

/** Characters of the hash in a short id; more where two findings would share one. */
const SHORT = 5

/** The part of an id that people type: the first letters of its hash. */
export function shortId(id: FindingId): string {
  return id.slice(id.lastIndexOf('-') + 1).slice(0, SHORT)
}

/** The findings that a typed id means: a whole id, its hash, or the beginning of either. */
export function matching(all: ReadonlyMap<FindingId, Held>, typed: string): readonly FindingId[] {
  const wanted = typed.replace(/^#/, '').toLowerCase()
  if (all.has(wanted as FindingId)) return [wanted as FindingId]
  return [...all.keys()].filter(
    (id) => id.startsWith(wanted) || id.slice(id.lastIndexOf('-') + 1).startsWith(wanted),
  )
}

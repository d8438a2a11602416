/** Why a finding is held: its rule, what the rule saw, and so on down to words of reports. */
import type { Dossier, Feature, FindingId, Layer, Sight, Span } from '../model/index.js'
import { findings, type Held } from './find.js'

/** One step of a derivation: a finding with what it saw. */
export interface Derivation {
  readonly id: FindingId
  readonly layer: Layer
  readonly rule: string
  readonly features: readonly Feature[]
  readonly saw: readonly (Derivation | Span | Seen)[]
}

/** A finding that stands above in the same derivation and is not told twice. */
export interface Seen {
  readonly seen: FindingId
  readonly layer: Layer
}

/** Findings told in one derivation; beyond it they are only named. */
const MOST = 400

/** The derivation of a finding; null where the dossier has none of this id. Never loops. */
export function explain(
  dossier: Dossier,
  id: FindingId,
  all: ReadonlyMap<FindingId, Held> = findings(dossier),
): Derivation | null {
  const told = new Set<FindingId>()
  const tell = ({ layer, finding }: Held): Derivation => {
    told.add(finding.id)
    const { rule, saw, features = [] } = finding.because
    return { id: finding.id, layer, rule, features, saw: saw.flatMap(below) }
  }
  const below = (sight: Sight): (Derivation | Span | Seen)[] => {
    if (typeof sight !== 'string') return [sight]
    const held = all.get(sight)
    if (!held) return []
    if (told.has(sight) || told.size >= MOST) return [{ seen: sight, layer: held.layer }]
    return [tell(held)]
  }
  const held = all.get(id)
  return held ? tell(held) : null
}

/** The words that a derivation ends in. */
export function wordsBelow(derivation: Derivation): readonly Span[] {
  return derivation.saw.flatMap((sight) => {
    if ('seen' in sight) return []
    return 'from' in sight ? [sight] : wordsBelow(sight)
  })
}

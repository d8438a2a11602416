/** What a rule hands in: two stretches of words that differ, and how sure the rule is. */
import type { ConflictKind, Dossier, Feature, Span } from '../../model/index.js'
import type { AlignedPair } from '../likeness/align.js'
import type { Proposition } from '../likeness/propositions.js'
import type { StoryView, ViewNeed } from '../likeness/story-view.js'
import type { Outcome } from '../likeness/outcomes.js'

export interface Side {
  readonly span: Span
  readonly value: string
  readonly of: Proposition | null
}

export interface Draft {
  readonly rule: string
  readonly kind: ConflictKind
  readonly status: 'conflict' | 'compatible'
  readonly sides: readonly [Side, Side]
  readonly differs: string
  /** How sure, 0 to 1; what the rule has seen is in `features`. */
  readonly score: number
  readonly features?: readonly Feature[]
}

/** The view of a story, and the layers whose fields are compared beside it. */
export type ConflictNeed = ViewNeed | 'quantities' | 'times' | 'dates' | 'tallies'

/** What a rule looks at. */
export interface Scene {
  readonly view: StoryView
  readonly given: Dossier<ConflictNeed>
  readonly pairs: readonly AlignedPair[]
  readonly outcomes: readonly Outcome[]
}

export interface Finder {
  readonly id: string
  readonly example: string
  find(scene: Scene): readonly Draft[]
}

/** The quoted words of a span, white space folded. */
export function quote(scene: Scene, { report, from, to }: Span): string {
  return scene.view.texts.get(report)!.slice(from, to).replace(/\s+/g, ' ')
}

export function side(scene: Scene, span: Span, of: Proposition | null): Side {
  return { span, value: quote(scene, span), of }
}

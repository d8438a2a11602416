/** The one shape of every step (what it needs, what it gives, a pure function between them) and steps in order. */
import type { Dossier, Ground, Layer, Layers } from './model/index.js'

export interface Stage<Need extends Layer, Give extends Layer> {
  readonly name: string
  readonly needs: readonly Need[]
  readonly gives: Give
  /** Pure; never throws for text. Findings come back frozen by convention: nobody edits a layer. */
  run(given: Dossier<Need>): readonly Layers[Give][]
}

/** A rule of a stage: its id, and an example of the words that it is about. */
export interface Rule {
  readonly id: string
  readonly example: string
}

type AnyStage = Stage<never, Layer>

export class Pipeline<Start extends Layer, Done extends Layer> {
  private constructor(private readonly stages: readonly AnyStage[]) {}

  /** An empty pipeline over dossiers that already hold the layers `Start`. */
  static over<Start extends Layer = never>(): Pipeline<Start, Start> {
    return new Pipeline([])
  }

  then<Need extends Done, Give extends Layer>(
    next: Stage<Need, Give>,
  ): Pipeline<Start, Done | Give> {
    return new Pipeline([...this.stages, next as unknown as AnyStage])
  }

  /** Runs every stage once, in order. `watch` is called before each stage with its name. */
  run(given: Dossier<Start>, watch?: (stage: string) => void): Dossier<Done> {
    const dossier: Record<string, unknown> = { ...given }
    for (const stage of this.stages) {
      watch?.(stage.name)
      dossier[stage.gives] = stage.run(dossier as unknown as Dossier<never>)
    }
    return Object.freeze(dossier) as unknown as Dossier<Done>
  }

  /** The names of the stages, with what each needs and gives. */
  get order(): readonly {
    readonly name: string
    readonly needs: readonly Layer[]
    readonly gives: keyof Layers
  }[] {
    return this.stages.map(({ name, needs, gives }) => ({ name, needs, gives }))
  }
}

/** A ground of these reports and judgements, sorted, each report once. */
export function ground(reports: Ground['reports'], judgements: Ground['judgements'] = []): Ground {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return {
    reports: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    judgements: [...judgements].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
    ),
  }
}

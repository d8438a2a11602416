/** What is true of a simulated story: which reports share text, and how many origins each claim has. */
import type { Line } from './lines.js'
import type { Simulated, SimulatedStory } from './world.js'

/** A claim with one value, where it is told (its number, where it has one), and its origins. */
export interface TrueClaim {
  readonly key: string
  readonly tellings: readonly {
    readonly report: string
    readonly from: number
    readonly to: number
  }[]
  /** Houses, and voices of no house, whose words the originals have. */
  readonly origins: number
}

/** Pairs of reports, by their keys, that hold a sentence which goes back to one. */
export function truePairs({ reports }: SimulatedStory): Set<string> {
  const holders = new Map<string, Set<string>>()
  for (const { key, placed } of reports) {
    for (const { line } of placed) {
      const { lineage } = line.form
      holders.set(lineage, (holders.get(lineage) ?? new Set()).add(key))
    }
  }
  const pairs = new Set<string>()
  for (const keys of holders.values()) {
    const all = [...keys].sort()
    all.forEach((a, i) => all.slice(i + 1).forEach((b) => pairs.add(`${a} ${b}`)))
  }
  return pairs
}

/** True where the text of one report goes back to the other: the way is known and there is only one. */
export function isFrom(copy: Simulated, source: Simulated): boolean {
  for (let at = copy.parent; at; at = at.parent) if (at.key === source.key) return true
  return false
}

/** Every claim of a story with the value that its original gave; sentences whose number or bound drifted tell another. */
export function trueClaims({ reports }: SimulatedStory): TrueClaim[] {
  const claims = new Map<
    string,
    { tellings: TrueClaim['tellings'][number][]; origins: Set<string> }
  >()
  const original = new Map<string, string>()
  for (const { parent, placed } of reports) {
    if (parent) continue
    for (const { line } of placed)
      if (line.form.claim) original.set(line.form.lineage, valueOf(line))
  }
  for (const { key: report, placed } of reports) {
    for (const { line, core } of placed) {
      const { claim, lineage, voice } = line.form
      if (!claim || valueOf(line) !== original.get(lineage)) continue
      const value = valueOf(line)
      const known = claims.get(value) ?? { tellings: [], origins: new Set<string>() }
      claims.set(value, known)
      known.tellings.push({ report, ...core })
      if (voice) known.origins.add(voice.speaker.house ?? voice.speaker.full)
    }
  }
  return [...claims].map(([key, { tellings, origins }]) => ({
    key,
    tellings,
    origins: origins.size,
  }))
}

function valueOf({ form, state }: Line): string {
  const { number, quote } = state
  return [
    form.claim,
    number ? `${number.bound} ${number.n}` : '',
    quote === 'bent' ? 'bent' : '',
  ].join(' ')
}

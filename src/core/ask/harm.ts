/** Who is told to be killed, hurt or shot: every count of it in a dossier with what the reckoning of casualties asks of it. */
import type { Count, Dossier, Event, FindingId, ReportId, Span } from '../model/index.js'

/** What befell people; the shot are dead or hurt. */
export type Harm = 'killed' | 'injured' | 'shot'

/** One telling of how many it befell, or of one person. */
export interface HarmTold {
  readonly report: ReportId
  readonly sentence: FindingId
  /** Place of the sentence in its report, from zero; −1 for titles. */
  readonly place: number
  readonly slot: Harm
  readonly low: number
  readonly exact: boolean
  /** A number stands in the words; else it is one person, told of. */
  readonly stated: boolean
  /** In the words of the report. */
  readonly who: string
  readonly span: Span
  /** The number counts a part of another. */
  readonly part: boolean
  /** The sentence says that they live: *is expected to recover*, *with non-life-threatening injuries*. */
  readonly lives: boolean
  readonly incident: FindingId | null
  /** First and last day of it, where they are told. */
  readonly from: string | null
  readonly to: string | null
}

/** What the reckoning asks of a dossier. */
export type HarmGround = Pick<
  Dossier,
  'reports' | 'blocks' | 'sentences' | 'events' | 'dates' | 'incidents'
>

const SLOTS: ReadonlySet<string> = new Set(['killed', 'injured', 'shot'])

/** Modalities of what did not happen, or may not have. */
const UNREAL = new Set(['planned', 'threatened', 'hypothetical', 'foiled', 'denied', 'possible'])

/** Words that say of somebody hurt that he lives. */
const LIVES =
  /\bnon[- ]?life[- ]threatening|\bnot (?:\w+ )?life[- ]threatening|\bexpected to (?:survive|recover|live|be (?:ok|okay|fine|all right))|\b(?:is|are) recovering\b|\btreated and released\b/i

/** Every real telling of harm, in the order of reports and words. */
export function harmTold(dossier: HarmGround): HarmTold[] {
  const sentences = new Map(dossier.sentences.map((s) => [s.id, s]))
  const titles = new Set(dossier.blocks.filter((b) => b.kind === 'title').map((b) => b.id))
  const texts = new Map(dossier.reports.map((r) => [r.id, r.text]))
  const dates = new Map(
    dossier.dates.flatMap((d) => ('time' in d.of ? [[d.of.time, d] as const] : [])),
  )
  const incidents = new Map(
    dossier.incidents.flatMap(({ id, events }) => events.map((event) => [event, id] as const)),
  )
  return dossier.events.flatMap((event) => {
    if (UNREAL.has(event.modality)) return []
    const sentence = sentences.get(event.sentence)
    const date = event.time ? dates.get(event.time) : undefined
    return event.counts.flatMap((count): HarmTold[] => {
      if (!SLOTS.has(count.slot) || count.low === null || !sentence) return []
      return [
        {
          report: event.report,
          sentence: sentence.id,
          place: titles.has(sentence.block) ? -1 : sentence.index,
          slot: count.slot as Harm,
          low: count.low,
          exact: count.low === count.high,
          stated: isStated(event, count),
          who: (texts.get(event.report) ?? '').slice(count.span.from, count.span.to),
          span: count.span,
          part: isPart(event, count),
          lives: LIVES.test(
            (texts.get(event.report) ?? '').slice(sentence.span.from, sentence.span.to),
          ),
          incident: incidents.get(event.id) ?? null,
          from: date?.from ?? null,
          to: date?.to ?? null,
        },
      ]
    })
  })
}

/** True where words say how many: a number, a sum of several, a *triple shooting*. */
function isStated({ because }: Event, count: Count): boolean {
  return count.quantity !== null || (count.low ?? 0) > 1 || because.rule.includes('E20')
}

/** True where a greater count of the event holds this one: *two guards* of *two guards and a driver*. */
function isPart({ counts }: Event, count: Count): boolean {
  return counts.some(
    (other) => other !== count && other.slot === count.slot && (other.low ?? 0) > (count.low ?? 0),
  )
}

/** Listings of misses and false answers, report by report, for the people who write rules. */
import type { GoldStory } from './load.js'
import type { Place, Predictions } from './predictions.js'
import { answerStories } from './run.js'
import {
  isOptional,
  matchAttributions,
  ourRelays,
  ourSource,
  relaysOf,
  sameSource,
  sourceOf,
  type LocatedGold,
  type Unit,
} from './score/attributions.js'
import { matchConflicts } from './score/conflicts.js'
import { matchFacts } from './score/facts.js'
import { byPlace } from './score/places.js'
import { scoreCopies, scoreLevels, scoreLinks } from './score/rest.js'
import { agreementAt, matchIndependence, matchSame } from './score/same.js'
import { matchQuantities, matchTimes, type LocatedValue, type ValueMatch } from './score/values.js'

/** One line of a listing: where it stands, and what is said of it. */
interface Line {
  readonly place: Place | null
  readonly says: string
}

type Lister = (story: GoldStory, predictions: Predictions, quote: Quote) => readonly Line[]
type Quote = (places: readonly Place[]) => string

const LISTERS = {
  attributions,
  speakers,
  quantities,
  times,
  facts,
  same,
  conflicts,
  independence,
  copies,
  boilerplate,
  links,
  levels,
} satisfies Record<string, Lister>

/** The layers that `--errors` lists. */
export const ERROR_LAYERS = Object.keys(LISTERS) as (keyof typeof LISTERS)[]

/** The errors of a layer in every story under the path. `−` is missed, `+` is ours and wrong, `~` is found with a difference. */
export async function listErrors(layer: string, path: string, undated: boolean): Promise<string> {
  const lister: Lister = LISTERS[layer as keyof typeof LISTERS]
  const answered = await answerStories(path, undated)
  return answered
    .map(({ story, predictions }) => {
      const quote: Quote = (places) => places.map((place) => words(story, place)).join(' … ')
      const lines = [...lister(story, predictions, quote)]
      return `━━ ${story.name}\n${grouped(lines)}`
    })
    .join('\n\n')
}

function words(story: GoldStory, { file, from, to }: Place): string {
  return (story.texts.get(file) ?? '').slice(from, to).replace(/\s+/g, ' ')
}

/** Lines under the file that they stand in, in reading order. */
function grouped(lines: Line[]): string {
  lines.sort((a, b) =>
    a.place && b.place ? byPlace(a.place, b.place) : a.place ? -1 : b.place ? 1 : 0,
  )
  let file: string | null = null
  return lines
    .map(({ place, says }) => {
      const head = place && place.file !== file ? `── ${place.file}\n` : ''
      file = place?.file ?? file
      return `${head}${place ? String(place.from).padStart(6) : '      '} ${says}`
    })
    .join('\n')
}

function attributions(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  return matchAttributions(story, predictions.attributions).flatMap(({ pairs, missed, wrong }) => [
    ...missed
      .filter((unit) => !isOptional(unit))
      .map((unit) => ({
        place: unit.content[0]!,
        says: `− ${quote(unit.content)}   ${sourceAndCue(unit)}`,
      })),
    ...wrong.map((unit) => ({
      place: unit.content[0]!,
      says: `+ ${quote(unit.content)}   [${ourSource(unit) ?? 'none'}]`,
    })),
    ...pairs.flatMap(({ gold, ours }) => {
      const place = gold.content[0]!
      const source = sameSource(sourceOf(gold), ourSource(ours))
        ? []
        : [
            {
              place,
              says: `~ source: ${sourceOf(gold) ?? 'none'} ← ours ${ourSource(ours) ?? 'none'}`,
            },
          ]
      const [wanted, given] = [relaysOf(gold).join(' ← '), ourRelays(ours).join(' ← ')]
      const relays =
        wanted === given
          ? []
          : [{ place, says: `~ relays: ${wanted || 'none'} ← ours ${given || 'none'}` }]
      return [...source, ...relays]
    }),
  ])
}

function sourceAndCue(unit: Unit<LocatedGold>): string {
  return `[${sourceOf(unit) ?? 'none'}; ${unit.members[0]!.gold.cue ?? 'no cue'}]`
}

/** Gold speakers with the voices of ours that they were given to, and the other way round. */
function speakers(story: GoldStory, predictions: Predictions): Line[] {
  const pairs = matchAttributions(story, predictions.attributions).flatMap((match) => match.pairs)
  const found = pairs.flatMap(({ gold, ours }) => {
    const speaker = gold.members.map((member) => member.gold.speaker).find(Boolean)
    const voice = ours.members.map((member) => member.speaker).find(Boolean) ?? 'nobody'
    const as = `${ourSource(ours) ?? 'none'} (${gold.content[0]!.file})`
    return speaker ? [{ speaker, voice, as }] : []
  })
  const list = (from: 'speaker' | 'voice', to: 'speaker' | 'voice') =>
    [...new Set(found.map((pair) => pair[from]))].flatMap((id) => {
      const own = found.filter((pair) => pair[from] === id)
      const others = new Set(own.map((pair) => pair[to]))
      if (others.size < 2) return []
      const each = [...others].map(
        (other) =>
          `${other} [${[...new Set(own.filter((p) => p[to] === other).map(({ as }) => as))].join('; ')}]`,
      )
      const verb = from === 'speaker' ? '− split' : '+ joined'
      return [{ place: null, says: `${verb} ${id}: ${each.join(' | ')}` }]
    })
  return [...list('speaker', 'voice'), ...list('voice', 'speaker')]
}

function quantities(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  return values(matchQuantities(story, predictions.quantities), quote, boundsText)
}

function times(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  return values(
    matchTimes(story, predictions.times),
    quote,
    ({ from, to }) => `${from ?? '–'}/${to ?? '–'}`,
  )
}

function values<T extends { readonly place: Place }>(
  { missed, wrong }: ValueMatch<T>,
  quote: Quote,
  says: (answer: T) => string,
): Line[] {
  return [
    ...missed.map((gold: LocatedValue<T>) => ({
      place: gold.place,
      says: `− ${quote([gold.place])}   ${gold.says}`,
    })),
    ...wrong.map((answer) => ({
      place: answer.place,
      says: `+ ${quote([answer.place])}   ${says(answer)}`,
    })),
  ]
}

function facts(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  const { aligned, missed, wrong } = matchFacts(story, predictions.incidents, predictions.tallies)
  const goldOf = new Map([...aligned].map(([gold, ours]) => [ours, gold]))
  return [
    ...story.gold.incidents
      .filter(({ id }) => !aligned.has(id))
      .map(({ id, mentions }) => ({
        place: null,
        says: `− incident ${id}: ${spots(mentions)}`,
      })),
    ...missed.map((fact) => ({
      place: null,
      says: `− ${fact.incident} ${fact.slot} ${boundsText(fact)} ${spots(fact.evidence)}`,
    })),
    ...wrong.map((tally) => ({
      place: null,
      says: `+ ${goldOf.get(tally.incident)} ${tally.slot} ${boundsText(tally)} ${spots(
        tally.evidence.map((place) => ({ report: place.file, quote: quote([place]) })),
      )}`,
    })),
  ]
}

type MaybeBounds = { readonly [K in 'low' | 'high' | 'approx']?: number | null | undefined }

function boundsText({ low, high, approx }: MaybeBounds): string {
  return `${low ?? '–'}..${high ?? '–'}${(approx ?? null) === null ? '' : ` ≈${approx}`}`
}

function spots(quotes: readonly { report: string; quote: string }[]): string {
  return quotes.map(({ report, quote }) => `${report} ${quote}`).join(' | ')
}

function same(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  const { pairs } = matchSame(story, predictions.agreements)
  const named = (place: Place) => `${place.file} “${quote([place])}”`
  const agreement = (place: Place) => agreementAt(place, predictions.agreements)
  return pairs
    .filter(({ gold, ours }) => gold !== ours)
    .map(({ a, b, gold }) => ({
      place: null,
      says:
        `${gold ? '− apart' : '+ joined'}: ${named(a)} (${agreement(a)}) ~ ` +
        `${named(b)} (${agreement(b)})`,
    }))
}

function conflicts(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  const { gold, ours, alarms } = matchConflicts(story, predictions.conflicts)
  const pair = (a: Place, b: Place) => `${a.file} “${quote([a])}” / ${b.file} “${quote([b])}”`
  return [
    ...gold
      .filter(({ found, optional }) => !found && !optional)
      .map(({ kind, a, b, why, foundOfAnyKind }) => ({
        place: null,
        says: `− ${kind}${foundOfAnyKind ? ' (found as another kind)' : ''}: ${pair(a, b)}   ${why}`,
      })),
    ...ours
      .filter(({ right }) => !right)
      .map(({ kind, a, b }) => ({ place: null, says: `+ ${kind}: ${pair(a, b)}` })),
    ...alarms.map(({ compatible, ours: { kind, a, b } }) => ({
      place: null,
      says: `! false alarm (${kind}): ${pair(a, b)}   ${compatible.kind}: ${compatible.why}`,
    })),
  ]
}

function independence(story: GoldStory, predictions: Predictions): Line[] {
  return matchIndependence(story, predictions.agreements)
    .filter(({ exact, anonymous }) => !exact || anonymous === false)
    .map(({ claim, gold, ours, within, anonymous }) => ({
      place: null,
      says:
        `${within ? '~' : '−'} ${claim}: ${gold.atLeast ?? '?'}..${gold.atMost ?? '?'} ← ours ` +
        (ours ? `${ours.atLeast}..${ours.atMost}` : 'none') +
        (anonymous === false ? `; anonymous only: ours ${ours?.unnamedOnly ?? 'none'}` : ''),
    }))
}

function copies(story: GoldStory, predictions: Predictions): Line[] {
  const { missed, wrong } = scoreCopies(story, predictions.copies)
  return [
    ...missed.map((pair) => ({ place: null, says: `− ${pair}` })),
    ...wrong.map((pair) => ({ place: null, says: `+ ${pair}` })),
  ]
}

function boilerplate(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  return [
    ...story.gold.boilerplate.map(({ report, quote: said }) => ({
      place: { file: report, from: story.texts.get(report)?.indexOf(said) ?? 0, to: 0 },
      says: `gold ${said}`,
    })),
    ...predictions.boilerplate.map((place) => ({ place, says: `ours ${quote([place])}` })),
  ]
}

function links(story: GoldStory, predictions: Predictions, quote: Quote): Line[] {
  const { missed, wrong } = scoreLinks(story, predictions.links)
  return [
    ...missed.map(({ a, kind, b, status, evidence }) => ({
      place: null,
      says: `− ${a} ${kind} ${b} (${status}) ${spots([evidence].flat())}`,
    })),
    ...wrong.map(({ kind, status, evidence }) => ({
      place: evidence[0] ?? null,
      says: `+ ${kind} (${status}) ${quote(evidence.slice(0, 2))}`,
    })),
  ]
}

function levels(story: GoldStory, predictions: Predictions): Line[] {
  return scoreLevels(story, predictions.levels).differences.map((says) => ({ place: null, says }))
}

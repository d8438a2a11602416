/** Events: who did what to whom, where and when, how many, and whether it happened at all. */
import { wordsIn, wordsSpan, sentenceOf } from '../../language/tree.js'
import {
  cover,
  findingId,
  type Event,
  type Name,
  type Quantity,
  type ReportId,
  type Sentence,
  type Span,
  type Time,
  type Words,
} from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { findCounts } from './counts.js'
import { indexQuantities, type Counted } from './quantity.js'
import { kindsOf, nameOf } from './kinds.js'
import { modalityOf } from './modality.js'
import { indexNames } from '../../language/name-index.js'
import { fillRoles, nounPhrase, type Filled } from './roles.js'
import { indexTimes, placesOf, timeOf } from './setting.js'
import { isDefinite, isPlural } from './rules.js'
import { findTriggers, type Trigger } from './triggers.js'

export { rules } from './rules.js'

type Needs = 'sentences' | 'words' | 'names' | 'quantities' | 'times'

/** Finds the triggers of the frame table and fills what hangs on them. */
export const events: Stage<Needs, 'events'> = {
  name: 'events',
  needs: ['sentences', 'words', 'names', 'quantities', 'times'],
  gives: 'events',
  run: (given) =>
    given.words.flatMap((words) => {
      const of = <T>(layer: readonly T[], report: (each: T) => ReportId) =>
        layer.filter((each) => report(each) === words.report)
      return eventsOf({
        words,
        sentences: of(given.sentences, (s) => s.span.report),
        names: of(given.names, (n) => n.report),
        quantities: of(given.quantities, (q) => q.span.report),
        times: of(given.times, (t) => t.span.report),
      })
    }),
}

interface ReportLayers {
  readonly words: Words
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
}

function eventsOf(layers: ReportLayers): Event[] {
  const { words } = layers
  const names = indexNames(words, layers.names)
  const kinds = kindsOf(words, names)
  const quantities = indexQuantities(words, layers.quantities)
  const times = indexTimes(words, layers.times)
  const sentences = [...layers.sentences].sort((a, b) => a.index - b.index)
  const triggers = findTriggers(words, kinds)
  const timed = new Set(
    layers.times.flatMap(({ span }) => {
      const { first, last } = wordsIn(words, span)
      return Array.from({ length: last - first }, (_, i) => first + i)
    }),
  )
  const triggered = new Set(triggers.map((t) => t.word))
  return triggers.flatMap((trigger) => {
    const sentence = sentences[sentenceOf(words, trigger.word)]
    if (!sentence) return []
    const roles = fillRoles(words, names, kinds, trigger.frame, trigger.arguments, triggered, timed)
    const counts = findCounts({ words, names, kinds, quantities }, trigger, roles)
    const { modality, rule, hedges } = modalityOf(words, trigger)
    const time = timeOf(words, times, trigger)
    const told = wordsSpan(words, trigger.first, trigger.last)
    const event: Omit<Event, 'id' | 'because'> = {
      report: words.report,
      type: trigger.frame.type,
      trigger: told,
      lemma: words.lemma[trigger.word]!,
      span: whole(words, trigger, roles, counts),
      sentence: sentence.id,
      roles: roles.map(({ kind, word }) => ({
        kind,
        span: nounPhrase(words, word),
        name: nameOf(words, names, word)?.id ?? null,
      })),
      counts: counts.map(({ count }) => count),
      places: placesOf(words, names, trigger),
      time: time?.id ?? null,
      modality,
      hedges,
      definite: isDefinite(words, trigger),
      plural: isPlural(words, trigger),
    }
    const saw: [Span, ...Span[]] = [told, ...hedges, ...counts.map(({ count }) => count.span)]
    const ruleIds = [trigger.rule, ...counts.map((c) => c.rule), ...(rule ? [rule] : [])]
    const because = { rule: [...new Set(ruleIds)].join(' '), saw }
    return [{ id: findingId('event', event.type, told), because, ...event }]
  })
}

/** The clause or phrase of an event: its trigger and light verb with their roles and counts, within the sentence. */
function whole(
  words: Words,
  trigger: Trigger,
  roles: readonly Filled[],
  counts: readonly Counted[],
): Span {
  const told = wordsSpan(words, trigger.first, trigger.last)
  const spans = [
    ...(trigger.light === -1 ? [] : [wordsSpan(words, trigger.light, trigger.light + 1)]),
    ...roles.filter((r) => r.kind !== 'cause').map((r) => nounPhrase(words, r.word)),
    ...counts.map(({ count }) => count.span),
  ]
  return spans.reduce(cover, told)
}

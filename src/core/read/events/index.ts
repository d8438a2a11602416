/** Events: who did what to whom, where and when, how many, and whether it happened at all. */
import { wordsIn, wordsSpan, sentenceOf } from '../../language/tree.js'
import {
  cover,
  findingId,
  type Attribution,
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
import { settingsBefore } from './setting/followed.js'
import { modalityOf } from './modality.js'
import { indexNames, type NameIndex } from '../../language/name-index.js'
import { corePhrase, fillRoles, nounPhrase, type Filled } from './roles.js'
import { indexAround, indexTimes, placesOf, timeAround, timeOf } from './setting/setting.js'
import { speakersOf } from './speakers.js'
import { isDefinite, isPlural } from './rules.js'
import { findTriggers, type Trigger } from './triggers.js'

export { rules } from './rules.js'

type Needs = 'sentences' | 'words' | 'names' | 'quantities' | 'times' | 'attributions'

/** Finds the triggers of the frame table and fills what hangs on them. */
export const events: Stage<Needs, 'events'> = {
  name: 'events',
  needs: ['sentences', 'words', 'names', 'quantities', 'times', 'attributions'],
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
        attributions: of(given.attributions, (a) => a.report),
      })
    }),
}

interface ReportLayers {
  readonly words: Words
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
}

const REAL = new Set<Event['modality']>(['happened', 'ongoing', 'foiled'])

/** A trigger with its roles and counts. */
interface Draft {
  readonly trigger: Trigger
  readonly roles: readonly Filled[]
  readonly counts: readonly Counted[]
}

function eventsOf(layers: ReportLayers): Event[] {
  const { words } = layers
  const names = indexNames(words, layers.names)
  const times = indexTimes(words, layers.times)
  const followed = settingsBefore(words, names, times)
  const around = indexAround(words, layers.times)
  const sentences = [...layers.sentences].sort((a, b) => a.index - b.index)
  return draftsOf(layers, names).flatMap((draft) => {
    const { trigger, roles, counts } = draft
    const sentence = sentences[sentenceOf(words, trigger.word)]
    if (!sentence) return []
    const { modality, rule, hedges } = modalityOf(words, trigger)
    const told = wordsSpan(words, trigger.first, trigger.last)
    const next = REAL.has(modality) ? followed.get(sentenceOf(words, trigger.word)) : undefined
    const event: Omit<Event, 'id' | 'because'> = {
      report: words.report,
      type: trigger.frame.type,
      trigger: told,
      lemma: words.lemma[trigger.word]!,
      span: whole(words, draft),
      sentence: sentence.id,
      roles: roles.map(({ kind, word }) => ({
        kind,
        span: nounPhrase(words, word),
        core: corePhrase(words, word),
        name: nameOf(words, names, word)?.id ?? null,
      })),
      counts: counts.map(({ count }) => count),
      places: [...new Set([...(next?.places ?? []), ...placesOf(words, names, trigger)])],
      time:
        (timeOf(words, times, trigger) ?? timeAround(words, around, trigger))?.id ??
        next?.time ??
        null,
      modality,
      hedges,
      definite: isDefinite(words, trigger),
      plural: isPlural(words, trigger),
    }
    const saw: [Span, ...Span[]] = [
      told,
      ...hedges,
      ...counts.map(({ count }) => count.span),
      ...(next ? [next.saw] : []),
    ]
    const ruleIds = [
      trigger.rule,
      ...counts.map((c) => c.rule),
      ...(rule ? [rule] : []),
      ...(next ? ['E28'] : []),
    ]
    const because = { rule: [...new Set(ruleIds)].join(' '), saw }
    return [{ id: findingId('event', event.type, told), because, ...event }]
  })
}

/** Triggers with roles and counts; what fills a named slot of one event is no nameless count of another. */
function draftsOf(layers: ReportLayers, names: NameIndex): Draft[] {
  const { words } = layers
  const kinds = kindsOf(words, names)
  const quantities = indexQuantities(words, layers.quantities)
  const triggers = findTriggers(words, kinds)
  const timed = timedWords(words, layers.times)
  const triggered = new Set(triggers.map((t) => t.word))
  const isSpeaker = speakersOf(words, layers.attributions)
  const drafts = triggers.map((trigger): Draft => {
    const roles = fillRoles(
      words,
      names,
      kinds,
      trigger.frame,
      trigger.arguments,
      triggered,
      timed,
    ).filter(({ word }) => !isSpeaker(trigger.word, word))
    return {
      trigger,
      roles,
      counts: findCounts({ words, names, kinds, quantities }, trigger, roles),
    }
  })
  const named = new Set(
    drafts.flatMap(({ counts }) =>
      counts.flatMap((c) => (c.rule === 'E14' ? [] : (c.count.quantity ?? []))),
    ),
  )
  const told = new Map(
    drafts.flatMap(({ trigger, counts }) =>
      counts.flatMap(({ rule, count }) =>
        rule === 'E11' && count.quantity ? [[count.quantity, trigger.word] as const] : [],
      ),
    ),
  )
  // *Seven were shot, two of them fatally*: the two are told of by a word of their own.
  const isOthers = ({ rule, count }: Counted, { word }: Trigger) =>
    rule === 'E15' && count.quantity !== null && (told.get(count.quantity) ?? word) !== word
  const isFree = ({ rule, count }: Counted) => rule !== 'E14' || !named.has(count.quantity!)
  return drafts.map((draft) => ({
    ...draft,
    counts: draft.counts.filter((each) => isFree(each) && !isOthers(each, draft.trigger)),
  }))
}

function timedWords(words: Words, times: readonly Time[]): ReadonlySet<number> {
  return new Set(
    times.flatMap(({ span }) => {
      const { first, last } = wordsIn(words, span)
      return Array.from({ length: last - first }, (_, i) => first + i)
    }),
  )
}

/** The clause or phrase of an event: its trigger and light verb with their roles and counts, within the sentence. */
function whole(words: Words, { trigger, roles, counts }: Draft): Span {
  const told = wordsSpan(words, trigger.first, trigger.last)
  const spans = [
    ...(trigger.light === -1 ? [] : [wordsSpan(words, trigger.light, trigger.light + 1)]),
    ...roles.filter((r) => r.kind !== 'cause').map((r) => nounPhrase(words, r.word)),
    ...counts.map(({ count }) => count.span),
  ]
  return spans.reduce(cover, told)
}

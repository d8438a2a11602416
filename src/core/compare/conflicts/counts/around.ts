/** What stands around a number: its sentence, the towns and years of it, the house that tells it. */
import { sentenceOf, wordsIn, wordsSpan } from '../../../language/tree.js'
import { intersects } from '../../../model/groups.js'
import {
  contains,
  overlaps,
  type Dating,
  type Name,
  type Quantity,
  type Span,
} from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { quote, type Scene } from '../draft.js'

/** True where both sentences name towns, and none of them is one. */
export function areElsewhere(a: Located, b: Located): boolean {
  return a.places.size > 0 && b.places.size > 0 && !intersects(a.places, b.places)
}

interface Located {
  readonly places: ReadonlySet<string>
}

/** *police* and *a police spokeswoman* are one house: what it says later is news, no contradiction. */
export function houseWords({ view }: Scene, { claim }: Proposition): Set<string> {
  const voice = claim.voice ? view.voices.get(claim.voice) : undefined
  const label = `${voice?.label ?? ''} ${voice?.institution?.label ?? ''}`
  return new Set(label.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
}

/** True where the sentence of a number names a year: another matter than the news of the day. */
export function isOfYear(scene: Scene, span: Span): boolean {
  const sentence = sentenceOfSpan(scene, span)
  return (scene.times.get(span.report) ?? []).some(
    (time) => overlaps(time.span, sentence) && YEAR.test(quote(scene, time.span)),
  )
}

/** *in 2012*, *March 2012*: a day of a year is another matter. */
const YEAR = /^(?:(?:in|since|between) )?(?:(?:early|late|mid) )?(?:[A-Z][a-z]+ )?\d{4}$/

export function sentenceOfSpan({ view }: Scene, { report, from, to }: Span): Span {
  const { words } = view.lexed.get(report)!
  const sentence = sentenceOf(words, wordsIn(words, { from, to }).first)
  return wordsSpan(words, words.starts[sentence]!, words.starts[sentence + 1] ?? words.count)
}

/** The towns of the sentence; where `orWider`, its countries too. */
export function placesAround(scene: Scene, span: Span, orWider = false): Set<string> {
  return namedAround(
    scene,
    span,
    ({ type, known }) =>
      type === 'place' && (orWider || !/^(?:country|region|nation|continent)/.test(known ?? '')),
    ({ form }) => form !== 'pronoun',
  )
}

/** The groups and organisations of the sentence, also where a pronoun stands for them. */
export function groupsAround(scene: Scene, span: Span): Set<string> {
  return namedAround(scene, span, ({ type }) => type !== 'place' && type !== 'person')
}

function namedAround(
  scene: Scene,
  span: Span,
  isWanted: (name: Name) => boolean,
  isTold: (mention: Name['mentions'][number]) => boolean = () => true,
): Set<string> {
  const sentence = sentenceOfSpan(scene, span)
  const own = (scene.names.get(span.report) ?? []).filter(
    (name) =>
      isWanted(name) && name.mentions.some((one) => isTold(one) && contains(sentence, one.span)),
  )
  return new Set(own.map(({ id }) => scene.view.identityOf.get(id)?.id ?? id))
}

/** The place of a part: *five of them in Germany, five in the Netherlands*; null of a number that is told of no place by itself. */
export function whereOf(scene: Scene, { span, number }: Quantity): string | null {
  if (span.to > number.to) return null
  const text = scene.view.texts.get(span.report)!
  const end = number.to
  const lead = IN_PLACE.exec(text.slice(end, end + 48))
  if (!lead) return null
  const from = end + lead[0].length
  const place = (scene.names.get(span.report) ?? []).find(
    ({ type, mentions }) =>
      type === 'place' && mentions.some(({ span: own }) => own.from <= from && from < own.to),
  )
  return place ? (scene.view.identityOf.get(place.id)?.id ?? place.id) : null
}

const IN_PLACE =
  /^(?:\s+of\s+(?:them|whom))?\s+in\s+(?:the\s+)?(?:\p{L}+\s+(?:port|town|city|village|capital|suburb|district)\s+of\s+)?/u

/** So many days before the first report of a story came out news is still news. */
const NEWS_DAYS = 10

/** The time that a sentence names where it lies well before the story: *the town was shelled in November*. */
export function earlierTime(scene: Scene, span: Span): Dating | null {
  if (!scene.firstDay) return null
  const sentence = sentenceOfSpan(scene, span)
  const limit = Date.parse(scene.firstDay.slice(0, 10)) - NEWS_DAYS * 86_400_000
  for (const { id, span: own } of scene.times.get(span.report) ?? []) {
    const dating = overlaps(own, sentence) ? scene.datings.get(id) : undefined
    if (dating?.to && Date.parse(dating.to.slice(0, 10)) < limit) return dating
  }
  return null
}

/** True where the report of the greater number is the later one, or nobody knows. */
export function isLater({ published }: Scene, few: Span, many: Span): boolean {
  const [x, y] = [few, many].map(({ report }) => published.get(report)?.from ?? null)
  return !x || !y || x < y
}

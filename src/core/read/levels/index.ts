/** Levels: national threat levels as stated. Sentences that follow one another about one area are one finding. */
import {
  findingId,
  overlaps,
  type Level,
  type Name,
  type Report,
  type Sentence,
  type Span,
  type Time,
  type Words,
} from '../../model/index.js'
import { wordsSpan } from '../../language/tree.js'
import type { Stage } from '../../stage.js'
import { some, type Range } from './fields.js'
import { countryOfBody } from '../../ask/schemes/index.js'
import { COUNTRY_NOUNS, REST } from './lexicon.en.js'
import { hasLevel, partsOf, readBeside, readLevel, rules, type Reading } from './rules.js'

export { rules }

type Need = 'sentences' | 'words' | 'names' | 'times'

/** Fills the layer `levels`. */
export const levels: Stage<Need, 'levels'> = {
  name: 'levels',
  needs: ['sentences', 'words', 'names', 'times'],
  gives: 'levels',
  run({ reports, sentences, words, names, times }) {
    return reports.flatMap((report) => {
      const own = words.find((one) => one.report === report.id)
      if (!own || !/level/i.test(report.text)) return []
      const text = sentences.filter((one) => one.span.report === report.id)
      const drafts = merged(found(own, report, text, areaMentions(report.id, names)))
      const when = times.filter((one) => one.span.report === report.id)
      return drafts.map((draft) => finished(draft, report.text, when))
    })
  },
}

interface Mention {
  readonly span: Span
  readonly name: Name
}

interface Draft {
  readonly rule: string
  readonly sentence: number
  readonly spans: readonly [Span, ...Span[]]
  readonly area: Name | null
  /** That of the body that sets the level, where the words name it, else that of the area. */
  readonly country: string | null
  readonly reading: Omit<Reading, 'rule' | 'at'>
}

/** A government stands for its country where no land is named: *the Belgian government*. */
const AREAS: ReadonlySet<string> = new Set(['place', 'nationality', 'organisation'])

const isLand = ({ name }: Mention): boolean => name.type !== 'organisation'

/** Mentions of places, peoples and bodies that have a country, in reading order. */
function areaMentions(report: string, names: readonly Name[]): Mention[] {
  return names
    .filter((name) => name.report === report && name.country !== null)
    .filter(({ type }) => AREAS.has(type))
    .flatMap((name) => name.mentions.map(({ span }) => ({ span, name })))
    .sort((a, b) => a.span.from - b.span.from)
}

/** A sentence about a level lends its area to the next ones, so far as they name none. */
function found(
  words: Words,
  report: Report,
  text: readonly Sentence[],
  areas: readonly Mention[],
): Draft[] {
  const drafts: Draft[] = []
  text.forEach((sentence, s) => {
    const whole = { first: words.starts[s]!, last: words.starts[s + 1]! }
    const body = countryOfBody(report.text.slice(sentence.span.from, sentence.span.to))
    const parts = hasLevel(words, whole) ? partsOf(words, whole) : []
    parts.forEach((range, part) => {
      const before = drafts.at(-1)
      const near = before !== undefined && s - before.sentence <= NEAR
      const reading = readLevel(words, range, near) ?? (part > 0 ? readBeside(words, range) : null)
      if (!reading) return
      const { rule, at, ...fields } = reading
      const span = parts.length > 1 ? wordsSpan(words, range.first, range.last) : sentence.span
      const own = areaOf(words, range, at, span, areas)
      const area = own === undefined ? (near ? before.area : lastBefore(areas, span.from)) : own
      const country = body ?? area?.country ?? (near ? before.country : null)
      drafts.push({ rule, sentence: s, spans: [span], area, country, reading: fields })
    })
  })
  return drafts
}

/** The area that the words name; null for *the rest of the country*; undefined where they name none. */
function areaOf(
  words: Words,
  range: Range,
  at: number,
  span: Span,
  areas: readonly Mention[],
): Name | null | undefined {
  const isRest = some(range, (w) => REST.has(words.lemma[w]!) && words.form[w + 1] === 'of')
  if (isRest) return null
  const own = nearest(areas, span, words.from[at]!)
  if (own) return own
  return isCountry(words, range.first, at) ? (commonest(areas) ?? undefined) : undefined
}

/** So many sentences on, a level is still the one before. */
const NEAR = 2

/** The area named last before the level in its sentence, else the first behind it. */
function nearest(areas: readonly Mention[], sentence: Span, at: number): Name | null {
  const all = areas.filter((mention) => overlaps(mention.span, sentence))
  const lands = all.filter(isLand)
  const inside = lands.length > 0 ? lands : all
  const left = inside.filter((mention) => mention.span.from < at).at(-1)
  return (left ?? inside[0])?.name ?? null
}

/** *The country's level*: the report speaks of the country that it is about. */
function isCountry(words: Words, first: number, at: number): boolean {
  for (let w = first + 1; w < at; w++) {
    const definite = /^(?:the|its|our|this)$/i.test(words.form[w - 1]!)
    if (definite && COUNTRY_NOUNS.has(words.lemma[w]!)) return true
  }
  return false
}

/** The area whose country a report names most often, the first of equals. */
function commonest(mentions: readonly Mention[]): Name | null {
  const areas = mentions.filter(isLand)
  const counts = new Map<string, number>()
  for (const { name } of areas) counts.set(name.country!, (counts.get(name.country!) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return areas.find(({ name }) => counts.get(name.country!) === most)?.name ?? null
}

function lastBefore(areas: readonly Mention[], from: number): Name | null {
  return areas.filter((mention) => isLand(mention) && mention.span.to <= from).at(-1)?.name ?? null
}

/** Joins what follows about one country, where no field says otherwise. */
function merged(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const joins =
      before &&
      draft.sentence - before.sentence <= NEAR &&
      before.country === draft.country &&
      agrees(before.reading.ordinal, draft.reading.ordinal) &&
      agrees(before.reading.label, draft.reading.label)
    if (joins) kept[kept.length - 1] = join(before, draft)
    else kept.push(draft)
  }
  return kept.filter(({ reading }) => says(reading))
}

const agrees = <T>(a: T | null, b: T | null) => a === null || b === null || a === b

function join(a: Draft, b: Draft): Draft {
  const [x, y] = [a.reading, b.reading]
  return {
    ...a,
    sentence: b.sentence,
    spans: [...a.spans, ...b.spans],
    area: a.area ?? b.area,
    country: a.country ?? b.country,
    reading: {
      label: x.label ?? y.label,
      ordinal: x.ordinal ?? y.ordinal,
      scale: x.scale ?? y.scale,
      rank: x.rank ?? y.rank,
      change: x.change ?? y.change,
      holdsFor: x.holdsFor ?? y.holdsFor,
      review: x.review || y.review,
    },
  }
}

/** A mention of *the threat level* that says nothing of it is no finding. */
function says(reading: Draft['reading']): boolean {
  return (
    reading.label !== null ||
    reading.ordinal !== null ||
    reading.rank !== null ||
    reading.change !== null
  )
}

function finished(draft: Draft, text: string, times: readonly Time[]): Level {
  const { spans, area, country, reading, rule } = draft
  const led = (lead: RegExp) =>
    times.find(
      ({ span }) =>
        spans.some((one) => overlaps(one, span)) &&
        lead.test(text.slice(Math.max(0, span.from - 8), span.from)),
    )?.id ?? null
  return {
    id: findingId('level', spans, reading),
    because: { rule, saw: [spans[0], ...spans.slice(1), ...(area ? [area.id] : [])] },
    report: spans[0].report,
    spans,
    area: area?.id ?? null,
    country,
    ...reading,
    since: led(/\bsince\s+$/),
    until: led(/\b(?:until|till)\s+$/),
  }
}

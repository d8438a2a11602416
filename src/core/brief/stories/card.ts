/** What a list of stories needs of a report: small, so that the readings of an archive need not be held. */
import { dates } from '../../compare/dates/index.js'
import { fold, termsIn } from '../../compare/likeness/terms.js'
import { signaturesOf, type Signature } from '../../compare/stories/signature.js'
import { wordsIn } from '../../language/tree.js'
import {
  span,
  type Dating,
  type Name,
  type NameType,
  type Reading,
  type Report,
  type Span,
} from '../../model/index.js'

/** A report as a list of stories sees it. */
export interface StoryCard {
  readonly report: Report
  readonly signature: Signature
  /** Its title, or its first sentence. */
  readonly title: Span
  /** The terms of the title. */
  readonly terms: readonly string[]
  /** Whom and what it names, those most often named first. */
  readonly names: readonly CardName[]
  /** When it was published, from its own words or its facts alone; null where they do not tell. */
  readonly published: Pick<Dating, 'from' | 'to' | 'how'> | null
}

/** A name of a report, under a key that meets the same name in others. */
export interface CardName {
  readonly key: string
  readonly label: string
  readonly span: Span
  readonly mentions: number
}

/** Names that say what a story is about; outlets and nationalities say who writes, or of whom there are millions. */
const TELLING: ReadonlySet<NameType> = new Set([
  'person',
  'organisation',
  'group',
  'place',
  'facility',
  'event',
])
/** So many names of a report are kept. */
const NAMES = 12

/** The card of a report, from its reading. */
export function cardOf(reading: Reading): StoryCard {
  const report = reading.reports[0]!
  const title = titleOf(reading, report)
  const words = reading.words[0]
  const range = words ? wordsIn(words, title) : null
  return {
    report,
    signature: signaturesOf(reading)[0]!,
    title,
    terms: range ? termsIn(words!, range.first, range.last).map(({ term }) => term) : [],
    names: reading.names
      .filter(({ type }) => TELLING.has(type))
      .map(asCardName)
      .sort((a, b) => b.mentions - a.mentions || a.span.from - b.span.from)
      .slice(0, NAMES),
    published: publishedOf(reading),
  }
}

/** Characters of a first line that stand for a title. */
const LONGEST_TITLE = 160

function titleOf({ blocks, sentences }: Reading, { id, text }: Report): Span {
  const title = blocks.find(({ kind }) => kind === 'title')?.span
  const first = title ?? sentences[0]?.span
  if (first) return first
  const from = Math.max(0, text.search(/\S/))
  const end = text.indexOf('\n', from)
  const to = Math.min(end === -1 ? text.length : end, from + LONGEST_TITLE)
  return span(id, from, Math.max(from + 1, to))
}

function asCardName({ type, label, known, mentions }: Name): CardName {
  const surname = type === 'person' ? label.trim().split(/\s+/).at(-1)! : label
  return {
    key: known ?? `${type} ${fold(surname)}`,
    label,
    span: mentions[0]!.span,
    mentions: mentions.length,
  }
}

/** Days between the bounds of a date that still says when. */
const NARROW = 7

function publishedOf(reading: Reading): StoryCard['published'] {
  const dated = dates.run({ ...reading, stories: [] }).find(({ of }) => 'report' in of)
  if (!dated?.from || !dated.to) return null
  const days = (Date.parse(dated.to) - Date.parse(dated.from)) / 86_400_000
  return days > NARROW ? null : { from: dated.from, to: dated.to, how: dated.how }
}

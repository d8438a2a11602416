/** The judges: each takes all drafts of a report and gives back fewer, longer or better ones. */
import { isRelation, isUpos, wordsIn } from '../../language/tree.js'
import { citedSources } from './rules/citing.js'
import { groupBy } from '../../model/groups.js'
import { hull, meets, within, type Draft } from './draft.js'
import { CLAUSE_VERBS } from './lexicon.en.js'
import { sentenceRange, type Page, type Range } from './page.js'
import { isQuoteMark, trimmed } from './source/phrase.js'
import { heldRelays, outletsAsRelays, withRelays } from './passing.js'
import { headlined, turns } from './rules/headline.js'
import { posted } from './rules/post.js'
import { quoted } from './rules/quotation.js'

export type Judge = (drafts: readonly Draft[], page: Page) => readonly Draft[]

/** A judge that compares drafts with one another looks at those of one sentence at a time: long reports stay cheap. */
function inSentence(judge: Judge): Judge {
  return (drafts, page) => {
    const groups = groupBy(drafts, (draft) => page.sentenceOf[hull(draft).first]!)
    return [...groups.values()].flatMap((group) => judge(group, page))
  }
}

/** The judges in order. */
export const judges: readonly Judge[] = [
  oncePerCue,
  withoutOverrun,
  wholeQuotations,
  withQuotations,
  withOpenings,
  sentenceBySentence,
  withRelays,
  citedSources,
  inSentence(outletsAsRelays),
  heldRelays,
  eachSource,
  inSentence(withoutInner),
  inSentence(withoutTwins),
  inSentence(withoutEmpty),
]

const length = (draft: Draft) =>
  draft.content.reduce((sum, part) => sum + part.last - part.first, 0)

/** One cue gives one attribution: the rule that stands first in the list of finders. */
function oncePerCue(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<number, Draft>()
  const kept: Draft[] = []
  for (const draft of drafts) {
    const at = draft.cue ? draft.cue.last : -1
    if (at !== -1 && seen.has(at)) continue
    seen.set(at, draft)
    kept.push(draft)
  }
  return kept
}

/** A source or cue is never inside its own content. */
function withoutOverrun(drafts: readonly Draft[], page: Page): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.belief) return [draft]
    const parts = draft.content.flatMap((part) => {
      const left = cutOut(cutOne(part, draft.cue), draft.source)
      return left.length === 1 && left[0] === part
        ? left
        : left.flatMap((piece) => trimmed(page, piece) ?? [])
    })
    const [first, ...rest] = parts
    return first ? [{ ...draft, content: [first, ...rest] as const }] : []
  })
}

function cutOne(part: Range, hole: Range | null): Range[] {
  if (!hole || !meets(part, hole)) return [part]
  return [
    { first: part.first, last: hole.first },
    { first: hole.last, last: part.last },
  ].filter((piece) => piece.last - piece.first > 1)
}

function cutOut(parts: readonly Range[], hole: Range | null): Range[] {
  return parts.flatMap((part) => cutOne(part, hole))
}

/** A content that holds most of a spoken quotation holds all of it, over sentences. */
function wholeQuotations(drafts: readonly Draft[], page: Page): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.belief) return draft
    const content = draft.content.map((part, i) => {
      let { first, last } = part
      const head = page.quoteOf[first]!
      if (head !== -1 && i === 0) first = Math.min(first, grown(page, head, draft).first)
      const tail = page.quoteOf[last - 1]!
      if (tail !== -1 && i === draft.content.length - 1)
        last = Math.max(last, grown(page, tail, draft).last)
      return { first, last }
    })
    return { ...draft, content: content as unknown as Draft['content'] }
  })
}

/** The words of a quotation; an empty range at the content where the cue itself stands in the quotation. */
function grown(page: Page, index: number, draft: Draft): Range {
  const range = wordsIn(page.words, page.quotations[index]!)
  const own = draft.cue !== null && within(draft.cue, range)
  return own ? { first: Number.MAX_SAFE_INTEGER, last: -1 } : range
}

function withQuotations(drafts: readonly Draft[], page: Page): readonly Draft[] {
  const found = [...drafts, ...quoted(page, drafts)]
  return sorted([
    ...found,
    ...headlined(page, found),
    ...turns(page, found),
    ...posted(page, found),
  ])
}

/**
 * *Sooner or later, the mayor said, “it pays off”*: where a quotation goes on in lower case, what stands before the cue and its
 * speaker is the start of what was said.
 */
function withOpenings(drafts: readonly Draft[], page: Page): readonly Draft[] {
  const { words } = page
  return drafts.map((draft) => {
    const [only, ...rest] = draft.content
    if (!draft.source || !draft.cue || rest.length > 0 || !goesOnInLowerCase(page, only))
      return draft
    const { first: start } = sentenceRange(page, only.first)
    const first = Math.min(draft.source.first, draft.cue.first)
    const comma = words.form[first - 1] === ',' || isQuoteMark(words.form[first - 1] ?? '')
    if (first >= only.first || first - start < 3 || !comma) return draft
    const opening = hasCue(page, start, first) ? null : trimmed(page, { first: start, last: first })
    return opening ? { ...draft, content: [opening, only] } : draft
  })
}

function hasCue({ words }: Page, first: number, last: number): boolean {
  for (let w = first; w < last; w++)
    if (CLAUSE_VERBS.has(words.lemma[w]!) && isUpos(words, w, 'VERB')) return true
  return false
}

function goesOnInLowerCase({ words, quoteOf }: Page, { first }: Range): boolean {
  return (
    quoteOf[first] !== -1 &&
    /^\p{Ll}/u.test(words.form[first + 1] ?? '') &&
    isQuoteMark(words.form[first]!)
  )
}

/** A quotation over several sentences is one attribution for each of them. */
function sentenceBySentence(drafts: readonly Draft[], page: Page): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const parts = draft.content.flatMap((part) => bySentence(page, part))
    const sentences = new Map<number, Range[]>()
    for (const part of parts) {
      const at = page.sentenceOf[part.first]!
      sentences.set(at, [...(sentences.get(at) ?? []), part])
    }
    return [...sentences.values()].flatMap(([first, ...rest]) =>
      first ? [{ ...draft, content: [first, ...rest] as const }] : [],
    )
  })
}

function bySentence(page: Page, part: Range): Range[] {
  const found: Range[] = []
  for (let first = part.first; first < part.last;) {
    const last = Math.min(part.last, page.words.starts[page.sentenceOf[first]! + 1]!)
    found.push({ first, last })
    first = last
  }
  return found
}

/** *A ministry official and a colonel said*: two sources, each with an article of its own, say the same. */
function eachSource(drafts: readonly Draft[], page: Page): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const parts = draft.source ? sourcesIn(page, draft.source) : []
    return parts.length < 2 ? [draft] : parts.map((source) => ({ ...draft, source }))
  })
}

function sourcesIn(page: Page, source: Range): Range[] {
  const { words } = page
  for (let w = source.first + 1; w + 1 < source.last; w++) {
    if (words.form[w] !== 'and' || !isUpos(words, w + 1, 'DET', 'NUM')) continue
    const second = words.head[w]!
    const head = second > w && second < source.last ? words.head[second]! : -1
    if (head < source.first || head >= w || !isRelation(words, second, 'conj')) continue
    if (words.head[head]! >= source.first && words.head[head]! < source.last) continue
    const left = trimmed(page, { first: source.first, last: w })
    return left ? [left, { first: w + 1, last: source.last }] : []
  }
  return []
}

/**
 * Inside the words of a source, objects and orders are what that source tells, not attributions of their own. Where a source
 * says *it is believed that …*, the source has it, and nobody else.
 */
function withoutInner(drafts: readonly Draft[]): readonly Draft[] {
  const inner = new Set<Draft>()
  const shorter = new Map<Draft, Draft>()
  for (const outer of drafts) {
    if (outer.belief || !outer.source) continue
    const whole = hull(outer)
    for (const draft of drafts) {
      if (draft === outer || !draft.cue || !within(draft.cue, whole)) continue
      if (!within(hull(draft), whole)) continue
      if (/^A(?:[789]|2[12])$/.test(draft.rule)) inner.add(draft)
      else if (draft.rule === 'A12' && draft.cue.first - whole.first < 6) {
        inner.add(draft)
        shorter.set(outer, { ...outer, content: draft.content })
      }
    }
  }
  return drafts.filter((draft) => !inner.has(draft)).map((draft) => shorter.get(draft) ?? draft)
}

/** Of two contents of one cue and speaker, where one holds all of the other, the longer: *“We wait,” she said, “but not for long.”* */
function withoutTwins(drafts: readonly Draft[]): readonly Draft[] {
  const isTwin = (draft: Draft, other: Draft) =>
    other !== draft &&
    other.cue?.first === draft.cue?.first &&
    other.source?.first === draft.source?.first &&
    other.content.length > draft.content.length &&
    draft.content.every((part) => other.content.some((whole) => within(part, whole)))
  return drafts.filter((draft) => !draft.cue || !drafts.some((other) => isTwin(draft, other)))
}

/** What is left must hold a word, and one that is not only a scrap of a quotation mark. */
function withoutEmpty(drafts: readonly Draft[], page: Page): readonly Draft[] {
  const real = drafts.filter((draft) =>
    draft.content.some((part) => {
      for (let w = part.first; w < part.last; w++)
        if (/[\p{L}\p{N}]/u.test(page.words.form[w]!)) return true
      return false
    }),
  )
  const best = new Map<string, Draft>()
  const place = (draft: Draft) =>
    `${hull(draft).first} ${hull(draft).last} ${draft.source?.first ?? ''}`
  for (const draft of real) {
    const before = best.get(place(draft))
    if (!before || length(draft) > length(before)) best.set(place(draft), draft)
  }
  return real.filter((draft) => best.get(place(draft)) === draft)
}

/** In reading order: by content, then cue. */
export function sorted(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort(
    (a, b) =>
      hull(a).first - hull(b).first ||
      hull(b).last - hull(a).last ||
      (a.cue?.first ?? -1) - (b.cue?.first ?? -1) ||
      (a.rule < b.rule ? -1 : 1),
  )
}

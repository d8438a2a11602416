/** What a report says in its own words: whether it may be an origin of its own beside those whom others name. */
import { overlaps, type FindingId } from '../../model/index.js'
import type { Proposition } from '../likeness/propositions.js'
import type { StoryView } from '../likeness/story-view.js'
import { LEANS_SHARE, REWRITE_SHARE, SUMMED_TERMS, TOLD_OWN, TOLD_TERMS } from './policy.js'
import { sameWords } from './roots.js'
import { isPaperOf } from './tellers.js'

/** True where own words may come from somebody of whom nothing is known, beside those who are heard. */
export function isOpen(part: Proposition, heard: readonly Proposition[], view: StoryView): boolean {
  return !(
    isHeadline(part, view) ||
    isCited(part, view) ||
    rests(part, heard, view) ||
    addsNothing(part, heard) ||
    sumsUp(part, heard, view)
  )
}

/** A headline is put over what its report tells, and no more. */
function isHeadline({ span }: Proposition, { headlines }: StoryView): boolean {
  return headlines.get(span.report)?.some((one) => overlaps(one, span)) ?? false
}

/** *Two of them were drowned.[4]*: an encyclopedia has it from what stands in its list below, and finds out nothing itself. */
export function isCited(
  { span }: Pick<Proposition, 'span'>,
  { texts }: Pick<StoryView, 'texts'>,
): boolean {
  const text = texts.get(span.report) ?? ''
  return (
    NOTE.test(text.slice(span.from, span.to)) ||
    NOTE_AHEAD.test(text.slice(span.to, span.to + NOTE_REACH))
  )
}

const NOTE = /[\p{L}\p{N}.,”"]\[\d{1,3}\]/u
/** In the same sentence, or right behind its end. */
const NOTE_AHEAD = /^[^.!?\n[]*[.!?,”"]{0,2}\[\d{1,3}\]/
/** Characters behind a clause within which its note may stand. */
const NOTE_REACH = 160

/**
 * *Three hundred men cleared the quay*, where elsewhere the mayor says that *three hundred men cleared the quay at dawn*: all of it is in
 * what he says, and it is too much to be chance.
 */
function addsNothing({ terms, numbers }: Proposition, heard: readonly Proposition[]): boolean {
  return heard.some(({ terms: told }) => {
    const common = terms.filter((term) => told.includes(term))
    const counts = common.filter((term) => term.startsWith('#')).length
    const own = terms.length - common.length
    const isTold = numbers.every((number) => told.includes(number))
    return isTold && common.length + counts >= TOLD_TERMS && own * TOLD_OWN <= common.length
  })
}

/**
 * True where the words surely go back to what is heard: said in one report with it, a copy of it, or in the paper's own report from
 * which others have what its source says.
 */
export function rests(part: Proposition, heard: readonly Proposition[], view: StoryView): boolean {
  return heard.some(
    (other) =>
      other.claim.report === part.claim.report ||
      isCopy(part, other, view) ||
      leansOn(part, other, view) ||
      isPaperOf(part.claim.report, other.claim, view),
  )
}

/**
 * *Nine dead in mill fire* sums up what the report itself has from somebody, or has taken over from where somebody is named, in
 * whatever words: the number is the same.
 */
function sumsUp(part: Proposition, heard: readonly Proposition[], view: StoryView): boolean {
  if (part.numbers.length === 0) return false
  const told = new Map<FindingId, Proposition[]>()
  for (const one of view.propositions) {
    if (one === part || one.claim.report !== part.claim.report) continue
    if (one.claim.held !== 'voice' && !heard.some((other) => isCopy(one, other, view))) continue
    told.set(one.claim.id, [...(told.get(one.claim.id) ?? []), one])
  }
  return [...told.values()].some((clauses) => {
    const numbers = new Set(clauses.flatMap((one) => one.numbers))
    const terms = new Set(clauses.flatMap((one) => one.terms))
    const shared = part.terms.filter((term) => terms.has(term)).length
    return part.numbers.every((number) => numbers.has(number)) && shared >= SUMMED_TERMS
  })
}

/** Where two reports share whole sentences, what both say is from one desk, though one has put it in words of its own. */
function leansOn({ span: a }: Proposition, { span: b }: Proposition, view: StoryView): boolean {
  const copy = view.copyOf(a.report, b.report)
  return copy !== undefined && Math.max(copy.shareOfA, copy.shareOfB) >= LEANS_SHARE
}

/** The same passage, or the same words in two printings of one text. */
export function isCopy(a: Proposition, b: Proposition, view: StoryView): boolean {
  if (view.context.isShared(a, b)) return true
  const copy = view.copyOf(a.span.report, b.span.report)
  return (
    copy !== undefined && Math.max(copy.shareOfA, copy.shareOfB) >= REWRITE_SHARE && sameWords(a, b)
  )
}

/** Captions of one picture: whoever prints it takes over the words beneath it, though nothing else. */
import {
  findingId,
  span,
  type Block,
  type Copy,
  type Dossier,
  type ReportId,
  type Span,
} from '../../model/index.js'
import { FUNCTION_WORDS } from '../likeness/lexicon.en.js'
import { fold, isWord } from '../likeness/terms.js'
import { CREDIT } from './lexicon.en.js'
import { RUN_TERMS, RUN_WORDS } from './policy.js'

/** The words of a caption without its credit, and where they stand. */
interface Caption {
  readonly words: string
  readonly at: Span
}

/** CP4: the pairs of reports that share a caption and are no copies otherwise. `known` holds the pairs that are. */
export function sharedCaptions(
  given: Dossier<'blocks'>,
  known: (a: ReportId, b: ReportId) => boolean,
): Copy[] {
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  const holders = new Map<string, Map<ReportId, Span>>()
  for (const block of given.blocks) {
    const caption = captionOf(block, texts)
    if (!caption) continue
    const own = holders.get(caption.words) ?? new Map<ReportId, Span>()
    holders.set(caption.words, own)
    if (!own.has(caption.at.report)) own.set(caption.at.report, caption.at)
  }
  const found = new Map<string, Copy>()
  for (const own of holders.values()) {
    const all = [...own.values()].sort((x, y) => (x.report < y.report ? -1 : 1))
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1))
        if (!known(a.report, b.report)) found.set(`${a.report} ${b.report}`, finding(a, b))
    })
  }
  return [...found.values()]
}

function captionOf(
  { kind, span: at }: Block,
  texts: ReadonlyMap<ReportId, string>,
): Caption | null {
  if (kind !== 'caption' && kind !== 'credit') return null
  const text = texts.get(at.report)!.slice(at.from, at.to)
  const credit = text.search(CREDIT)
  const words = credit === -1 ? text : text.slice(0, credit)
  const folded = words
    .split(/\s+/)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}-]+/gu, ''))
    .filter(isWord)
  const terms = folded.filter((word) => !FUNCTION_WORDS.has(word)).length
  if (folded.length < RUN_WORDS || terms < RUN_TERMS) return null
  const shown = words.trimEnd()
  const from = at.from + (shown.length - shown.trimStart().length)
  return { words: folded.join(' '), at: span(at.report, from, at.from + shown.length) }
}

function finding(a: Span, b: Span): Copy {
  return {
    id: findingId('copy', a.report, b.report),
    because: { rule: 'CP4', saw: [a, b] },
    a: a.report,
    b: b.report,
    kind: 'caption',
    passages: [{ a, b }],
    shareOfA: 0,
    shareOfB: 0,
    direction: 'common-source',
    reason: 'Only the caption of a picture is shared.',
    headlines: null,
    signs: [],
  }
}

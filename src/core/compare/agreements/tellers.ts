/** Who a voice without a name may be, or cannot be, by the reports that bring it in. */
import type { Claim, ReportId, Voice } from '../../model/index.js'
import { citedBy } from '../likeness/institutions.en.js'
import type { StoryView } from '../likeness/story-view.js'
import { fold } from '../likeness/terms.js'
import type { Root } from './roots.js'

/** *… Karl Wend said. A source in the navy also said so*: whoever is brought in as anybody behind a name is somebody else. */
export function isBroughtIn(unnamed: Root, named: Root): boolean {
  if (unnamed.origin.named || !named.origin.named) return false
  if (!unnamed.voices.every(({ label }) => /^an? /i.test(label))) return false
  const here = new Set(unnamed.parts.map(({ claim }) => claim.report))
  const first = (root: Root, report: ReportId) =>
    Math.min(
      ...root.voices
        .filter((voice) => voice.report === report)
        .flatMap(({ mentions }) => mentions.map(({ from }) => from)),
    )
  return [...here].every((report) => first(named, report) < first(unnamed, report))
}

/** *residents quoted by Radio Orme*, where the radio's own report gives the same to somebody. */
export function isInItsReport(unnamed: Root, other: Root, view: StoryView): boolean {
  if (unnamed.origin.named || unnamed.relays.size === 0) return false
  const here = new Set(unnamed.parts.map(({ claim }) => claim.report))
  return other.parts.some(
    ({ claim }) =>
      !here.has(claim.report) &&
      [...(papersOf(view).get(claim.report) ?? [])].some((paper) => unnamed.relays.has(paper)),
  )
}

/** True where a report is by the paper through which another report has a claim: *told Radio Orme*, in the radio's own report. */
export function isPaperOf(report: ReportId, { relays }: Claim, view: StoryView): boolean {
  const papers = papersOf(view).get(report)
  return papers !== undefined && relays.some(({ label }) => papers.has(outletKey(label)))
}

/** True where one of the reports is by the paper. */
export function isByPaper(reports: Iterable<ReportId>, paper: string, view: StoryView): boolean {
  const papers = papersOf(view)
  return [...reports].some((report) => papers.get(report)?.has(paper) ?? false)
}

/** *PORT VELIS, March 5 (Coast Wire) -*: whose text it is. */
const DATELINE = /^[^\n()]{0,60}\((\p{Lu}[\p{L}\p{N} .&'’-]{1,40})\)\s*[-–—]/mu
/** So many characters from its beginning a report bears its dateline. */
const HEAD = 600

/** The paper of each report: as given, as its dateline says, and those that its voices spoke to: nearly always the one that printed it. */
function papersOf(view: StoryView): ReadonlyMap<ReportId, ReadonlySet<string>> {
  const known = PAPERS.get(view)
  if (known) return known
  const found = new Map<ReportId, Set<string>>()
  for (const { report, relays } of view.claims)
    for (const { label } of relays)
      found.set(report, (found.get(report) ?? new Set()).add(outletKey(label)))
  for (const { id, text, outlet } of view.reports) {
    const own = [outlet?.value, DATELINE.exec(text.slice(0, HEAD))?.[1]].flatMap((one) => one ?? [])
    for (const label of own) found.set(id, (found.get(id) ?? new Set()).add(outletKey(label)))
  }
  PAPERS.set(view, found)
  return found
}

const PAPERS = new WeakMap<StoryView, ReadonlyMap<ReportId, ReadonlySet<string>>>()

/** *a tribal sheikh* is what a report calls *Sheikh Naji Orth*: the noun stands with the name. */
export function isDescribed(unnamed: Root, other: Root): boolean {
  if (!other.origin.named) return false
  const heads = unnamed.voices.map((voice) => fold(headWords(voice).at(-1) ?? ''))
  const words = new Set(other.voices.flatMap(({ label }) => fold(label).split(/[^\p{L}]+/u)))
  return heads.some((head) => head !== '' && words.has(head))
}

/** The description up to what follows its noun: *a Western official with direct knowledge* is *Western official*. */
export function headWords(voice: Voice): string[] {
  const words = (citedBy(voice) ?? voice.label).toLowerCase().split(/[\s,]+/)
  const tail = words.findIndex(
    (word, i) => i > 0 && /^(with|who|of|in|from|at|familiar|close|told)$/.test(word),
  )
  return tail === -1 ? words : words.slice(0, tail)
}

/** *the CNN network* is *cnn*, *the broadcaster Meridian TV* is *meridian*. */
export function outletKey(label: string): string {
  return fold(label)
    .replace(/^\d{1,2}[:.]\d{2}\b/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(the|network|channel|news|agency|newspaper|tv|television|broadcaster|station|website|daily|paper|magazine)\b/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

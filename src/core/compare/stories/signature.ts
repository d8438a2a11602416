/** What is compared of a report when stories are told apart: a small part of its reading, which an archive may keep. */
import { U } from '../../language/tagset.js'
import type { Dossier, Name, Quantity, Report, ReportId, Time, Words } from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import { stampedDay } from '../likeness/stamp.js'
import { fold, termOf } from '../likeness/terms.js'
import { dayOf, daysTold } from './days.js'
import { OPENING } from './policy.js'

/** Terms with how often a report has them. */
export type Counts = ReadonlyMap<string, number>

/** One report as the sorting of stories sees it. */
export interface Signature {
  readonly report: ReportId
  /** Day of publication, counted from 1 January 1970: as given, else as the text bears it; null where nobody knows. */
  readonly day: number | null
  readonly names: Counts
  readonly words: Counts
  readonly numbers: Counts
  /** All of these in the first lines. */
  readonly opening: Counts
  /** Surnames of persons, folded. */
  readonly persons: ReadonlySet<string>
  /** With the initial of the given name where it is told: `t torvald`. */
  readonly fullNames: ReadonlySet<string>
  /** Places smaller than a country. */
  readonly places: ReadonlySet<string>
  /** Ages in years. */
  readonly ages: ReadonlySet<number>
  /** Days that the report tells of, as numbers like `day`. */
  readonly told: ReadonlySet<number>
}

/** The layers that a signature is made of. */
export type SignatureNeed = 'blocks' | 'sentences' | 'words' | 'names' | 'quantities' | 'times'

/** The signatures of all reports, in the order of the reports. */
export function signaturesOf(given: Dossier<SignatureNeed>): Signature[] {
  const words = new Map(given.words.map((one) => [one.report, one]))
  const names = groupBy(given.names, ({ report }) => report)
  const quantities = groupBy(given.quantities, ({ span }) => span.report)
  const times = groupBy(given.times, ({ span }) => span.report)
  const blocks = groupBy(given.blocks, ({ span }) => span.report)
  const sentences = groupBy(given.sentences, ({ span }) => span.report)
  return given.reports.map((report) => {
    const own = report.id
    const stamped = () =>
      stampedDay(report, {
        blocks: blocks.get(own) ?? [],
        sentences: sentences.get(own) ?? [],
        times: times.get(own) ?? [],
      })
    const day = dayOf(report.published?.value) ?? dayOf(stamped()?.edtf)
    return {
      report: own,
      day,
      ...termsOf(report, words.get(own)),
      ...named(names.get(own) ?? []),
      ages: agesOf(quantities.get(own) ?? []),
      told: daysTold(
        (times.get(own) ?? []).map(({ anchor }: Time) => anchor),
        day,
      ),
    }
  })
}

function termsOf({ text }: Report, words: Words | undefined) {
  const counts = {
    names: new Map<string, number>(),
    words: new Map<string, number>(),
    numbers: new Map<string, number>(),
    opening: new Map<string, number>(),
  }
  const add = (to: Map<string, number>, term: string) => to.set(term, (to.get(term) ?? 0) + 1)
  const end = Math.max(0, text.search(/\S/)) + OPENING
  for (let at = 0; at < (words?.count ?? 0); at++) {
    const term = termOf(words!, at)
    if (!term) continue
    const name = words!.upos[at] === U.PROPN
    add(term.startsWith('#') ? counts.numbers : name ? counts.names : counts.words, term)
    if (words!.from[at]! < end) add(counts.opening, term)
  }
  return counts
}

function named(names: readonly Name[]) {
  const of = (type: Name['type']) => names.filter((name) => name.type === type)
  const surname = (label: string) => fold(label.trim().split(/\s+/).at(-1)!)
  return {
    persons: new Set(of('person').map(({ label }) => surname(label))),
    fullNames: new Set(
      of('person').flatMap(({ label }) =>
        /\s/.test(label.trim()) ? [`${fold(label.trim())[0]} ${surname(label)}`] : [],
      ),
    ),
    places: new Set(
      of('place')
        .map(({ label, known }) => known ?? fold(label))
        .filter((place) => !place.startsWith('country:')),
    ),
  }
}

function agesOf(quantities: readonly Quantity[]): Set<number> {
  const ages = quantities.filter(({ kind, low, high }) => kind === 'age' && low === high)
  return new Set(ages.flatMap(({ low }) => low ?? []))
}

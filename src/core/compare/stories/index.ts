/** Which reports belong together. One run is one story; a report that does not belong is set apart, and said so. */
import {
  findingId,
  span,
  type Because,
  type Dossier,
  type Feature,
  type Report,
  type Span,
  type Story,
  type Words,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { components } from '../likeness/components.js'
import { weigh } from '../likeness/policy.js'
import { cosine, fold, isWord, termOf, termsIn, weightsOver } from '../likeness/terms.js'
import { APART_DAYS, FULL_WORDING, JOIN, POLICY } from './policy.js'

export const rules: readonly Rule[] = [
  { id: 'ST1', example: 'Two papers on the flood at Aldmere: one story.' },
  { id: 'ST2', example: 'A flood at Aldmere last spring, among reports of a fire: set apart.' },
]

export const stories: Stage<'words', 'stories'> = {
  name: 'stories',
  needs: ['words'],
  gives: 'stories',
  run: (given) => group(given.reports, profiles(given)),
}

/** What is compared of one report. */
interface Profile {
  readonly report: Report
  readonly bag: ReadonlyMap<string, number>
  readonly runs: ReadonlySet<string>
}

function profiles({ reports, words }: Dossier<'words'>): Profile[] {
  const byReport = new Map(words.map((one) => [one.report, one]))
  const terms = reports.map((report) => {
    const own = byReport.get(report.id)
    return own ? termsIn(own, 0, own.count).map(({ term }) => term) : []
  })
  const weights = weightsOver(terms)
  return reports.map((report, i) => {
    const counts = new Map<string, number>()
    for (const term of terms[i]!) counts.set(term, (counts.get(term) ?? 0) + 1)
    const bag = [...counts].map(([t, n]): [string, number] => [t, (1 + Math.log(n)) * weights(t)])
    return { report, bag: new Map(bag), runs: runsOf(byReport.get(report.id)) }
  })
}

/** Runs of three words of which two have a meaning of their own. */
function runsOf(words: Words | undefined): ReadonlySet<string> {
  const runs = new Set<string>()
  if (!words) return runs
  const at = Array.from({ length: words.count }, (_, i) => i).filter((i) => isWord(words.form[i]!))
  const form = at.map((i) => fold(words.form[i]!))
  const telling = at.map((i) => (termOf(words, i) === null ? 0 : 1))
  for (let i = 0; i + 2 < at.length; i++) {
    const told = telling[i]! + telling[i + 1]! + telling[i + 2]!
    if (told >= 2) runs.add(`${form[i]} ${form[i + 1]} ${form[i + 2]}`)
  }
  return runs
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly total: number
  readonly features: readonly Feature[]
}

function compare(a: Profile, b: Profile): Pick<Pair, 'total' | 'features'> {
  let common = 0
  for (const run of a.runs) if (b.runs.has(run)) common++
  const shared = [...a.bag]
    .filter(([term]) => b.bag.has(term))
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
  const days = daysApart(a.report, b.report)
  return weigh(POLICY, {
    terms: {
      value: cosine(a.bag, b.bag),
      saw: `both tell of ${shared
        .slice(0, 6)
        .map(([term]) => term.replace('#', ''))
        .join(', ')}`,
    },
    wording: {
      value: Math.min(1, common / FULL_WORDING),
      saw: `${common} runs of words in common`,
    },
    apart: { value: days > APART_DAYS ? 1 : 0, saw: `${days} days apart` },
  })
}

/** Days between the first days on which two reports were published; 0 where one is not known. */
function daysApart(a: Report, b: Report): number {
  const [from, to] = [a, b].map((report) => {
    const day = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(report.published?.value ?? '')
    return day ? Number(day[1]) * 365.25 + Number(day[2]) * 30.44 + Number(day[3] ?? 15) : null
  })
  return typeof from !== 'number' || typeof to !== 'number' ? 0 : Math.round(Math.abs(from - to))
}

function group(reports: readonly Report[], compared: readonly Profile[]): Story[] {
  const pairs: Pair[] = []
  for (let a = 0; a < compared.length; a++) {
    for (let b = a + 1; b < compared.length; b++) {
      pairs.push({ a, b, ...compare(compared[a]!, compared[b]!) })
    }
  }
  const joined = pairs.filter(({ total }) => total >= JOIN)
  const groups = components(
    reports.length,
    joined.map(({ a, b }): [number, number] => [a, b]),
  )
  const largest = [...groups].sort((a, b) => b.length - a.length || weight(b) - weight(a))[0]
  return groups.map((members) => {
    const ids = members.map((i) => reports[i]!.id)
    return {
      id: findingId('story', ids),
      because: reason(members, reports, pairs),
      reports: ids as [Report['id'], ...Report['id'][]],
      main: members === largest,
    }
  })

  function weight(members: readonly number[]): number {
    return members.reduce((sum, i) => sum + compared[i]!.bag.size, 0)
  }
}

/** The strongest tie inside a story; for a report that stands alone, the strongest that was still too weak. */
function reason(
  members: readonly number[],
  reports: readonly Report[],
  pairs: readonly Pair[],
): Because {
  const alone = members.length === 1
  const ties = pairs
    .filter(({ a, b }) => (alone ? a === members[0] || b === members[0] : members.includes(a)))
    .sort((x, y) => y.total - x.total)
  const saw = members.map((i) => opening(reports[i]!)) as [Span, ...Span[]]
  return { rule: alone ? 'ST2' : 'ST1', saw, features: ties[0]?.features ?? [] }
}

/** The first line of a report: what stands for the whole. */
function opening({ id, text }: Report): Span {
  const from = Math.max(0, text.search(/\S/))
  const end = text.indexOf('\n', from)
  return span(id, from, Math.max(from + 1, end === -1 ? text.length : end))
}

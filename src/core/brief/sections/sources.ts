/** The sources, and how much of each report is in the brief. */
import type { Report } from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import { isStory } from '../../model/index.js'
import { unclaimed, type Unclaimed } from '../../ask/unclaimed.js'
import { line, own } from '../line.js'
import { gradeOfOutlet } from '../grades.js'
import { leanings } from './origins.js'
import type { BriefReport, Cite, Line } from '../types.js'
import type { View } from '../view.js'

/** One line for each report, with its coverage and everything that was noticed about it. */
export function sourceLines(
  reports: readonly BriefReport[],
  view: View,
  everything: boolean,
): readonly Line[] {
  const relays = leanings(view)
  return reports.map((told) => {
    const { report } = told
    const leansOn = relays
      .filter(({ reports }) => reports.includes(report.id))
      .map(({ relay }) => relay)
    const apart =
      told.standing === 'apart' ? ['Set apart: it tells another story and is not compared.'] : []
    const notes = report.notes.map(({ says }) => says)
    return line([own(`${told.label} · ${told.name}`)], {
      badges: [{ text: told.date, tone: 'plain' }],
      by: report.url?.value ?? report.files.join(', ') ?? null,
      remarks: [
        ...apart,
        ...notes,
        ...dateReason(report, view),
        ...(leansOn.length > 0 ? [`Leans on ${leansOn.slice(0, 6).join(', ')}.`] : []),
        ...(told.standing === 'read' ? [coverage(report, view)] : []),
        ...grade(report, view),
      ],
      cites: dateCites(report, view),
      below: everything ? unreadSentences(report, view) : [],
    })
  })
}

/** *19 of 20 sentences are in a claim; 3 blocks are not story text.* */
export function coverage({ id }: Report, view: View): string {
  const sentences = view.dossier.sentences.filter(({ span }) => span.report === id)
  const unread = unclaimedOf(view).get(id) ?? []
  const other = view.dossier.blocks.filter(
    (block) => block.span.report === id && !isStory(block),
  ).length
  const left =
    other > 0 ? ` ${other} block${other === 1 ? ' is' : 's are'} credit or boilerplate.` : ''
  const told = causes(unread.map(causeIn))
  return `${sentences.length - unread.length} of ${sentences.length} sentences stand in a claim${told}.${left}`
}

/** *; the others are a question (2), a fragment*. */
function causes(unread: readonly string[]): string {
  if (unread.length === 0) return ''
  const count = new Map<string, number>()
  for (const cause of unread) count.set(cause, (count.get(cause) ?? 0) + 1)
  const told = [...count].map(([cause, times]) => (times > 1 ? `${cause} (${times})` : cause))
  return `; ${unread.length === 1 ? 'the other is' : 'the others are'} ${told.join(', ')}`
}

const UNCLAIMED = new WeakMap<View, ReadonlyMap<string, readonly Unclaimed[]>>()

/** The sentences in no claim by report, looked up once for all of them. */
function unclaimedOf(view: View): ReadonlyMap<string, readonly Unclaimed[]> {
  let found = UNCLAIMED.get(view)
  if (found === undefined) {
    found = groupBy(unclaimed(view.dossier), ({ sentence }) => sentence.span.report as string)
    UNCLAIMED.set(view, found)
  }
  return found
}

function causeIn({ cause }: Unclaimed): string {
  return cause ?? 'without a known reason'
}

/** Sentences in no claim, with the cause. */
function unreadSentences({ id }: Report, view: View): readonly Line[] {
  return (unclaimedOf(view).get(id) ?? []).map((one) => {
    const { span, id } = one.sentence
    return line(
      [own(`Not in a claim (${causeIn(one)}): `), { text: view.text(span).slice(0, 120), span }],
      { id, cites: [{ span, for: 'words' }] },
    )
  })
}

function dateReason(report: Report, view: View): readonly string[] {
  if (report.published) return []
  const dating = view.dossier.dates.find(({ of }) => 'report' in of && of.report === report.id)
  if (!dating?.edtf || dating.how !== 'inferred') return []
  const words = dating.because.saw.flatMap((sight) => {
    const span =
      typeof sight === 'string' ? view.dossier.times.find(({ id }) => id === sight)?.span : sight
    return span ? [`“${view.text(span).slice(0, 60)}”`] : []
  })
  const told = [...new Set(words)].slice(0, 5)
  return told.length > 0 ? [`The date is inferred from ${told.join(', ')}.`] : []
}

/** The words from which a date was inferred; of a date that was given there are none. */
function dateCites(report: Report, view: View): readonly Cite[] {
  if (report.published) return []
  const dating = view.dossier.dates.find(({ of }) => 'report' in of && of.report === report.id)
  return (dating?.because.saw ?? []).flatMap((sight): Cite[] => {
    const span =
      typeof sight === 'string' ? view.dossier.times.find(({ id }) => id === sight)?.span : sight
    return span ? [{ span, for: 'ground' }] : []
  })
}

/** The reliability that a person gave to the outlet; F until somebody does. */
function grade(report: Report, view: View): readonly string[] {
  const outlet = report.outlet?.value
  if (!outlet) return []
  const given = gradeOfOutlet(outlet, view)
  return given ? [`Reliability ${given.grade}, given by ${given.by}.`] : []
}

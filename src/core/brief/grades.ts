/** The proposed credibility of a claim as a line below it, with the reliability that a person gave to its outlets. */
import type { Agreement, Reliability, ReportId } from '../model/index.js'
import { line, own } from './line.js'
import type { Line } from './types.js'
import type { View } from './view.js'

/** What the brief says of the code, once. */
export const GRADES_LEGEND =
  'proposed F2: a proposal in the Admiralty code, for a person to check; never a verdict. The letter is the reliability of the outlets, given by people, F until somebody does. The figure is the credibility of the information, read off origins and conflicts alone: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable. Where no line stands it is 6, cannot be judged. Left out with --no-grades.'

/** *Proposed F2: …*, with its reason; nothing for a 6, which is what everything is until more is known. */
export function gradeLines(agreement: Agreement, view: View): readonly Line[] {
  const grade = view.grades.get(agreement.id)
  if (!grade || grade.credibility === 6) return []
  const letter = reliabilityOf(agreement.reports, view)
  return [line([own(`proposed ${letter}${grade.credibility}: ${grade.why}`)], { id: grade.id })]
}

/** The best reliability that people gave to the outlets of some reports; F until somebody does. */
function reliabilityOf(reports: readonly ReportId[], view: View): Reliability {
  const given = reports.flatMap((id) => {
    const outlet = view.reports.get(id)?.outlet?.value
    return (outlet && gradeOfOutlet(outlet, view)?.grade) || []
  })
  return [...given].sort()[0] ?? 'F'
}

/** The last grade that a person gave to an outlet and did not undo. */
export function gradeOfOutlet(
  outlet: string,
  { judgements }: View,
): { readonly grade: Reliability; readonly by: string } | null {
  const given = judgements.findLast(
    (one) => one.kind === 'grade' && one.outlet.toLowerCase() === outlet.toLowerCase(),
  )
  return given?.kind === 'grade' ? { grade: given.grade, by: given.by } : null
}

/** The whole engine on the reports of a corpus case: for stages that compare what many others found. */
import { compareReports, readReport, type Dossier } from '../src/core/index.js'
import type { Report } from '../src/core/model/index.js'
import { loadEnglish } from '../src/intake/model.js'

type Language = ReturnType<typeof loadEnglish>
let english: Language | null = null

/** The dossier of the reports, read with the models as committed. */
export function englishDossier(reports: readonly Report[]): Dossier {
  const language = (english ??= loadEnglish())
  return compareReports(reports.map((report) => readReport(report, language)))
}

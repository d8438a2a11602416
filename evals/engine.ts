/** Runs the engine on texts, as a user's program would. */
import {
  compareReports,
  makeReport,
  readReport,
  type Dossier,
  type Language,
} from '../src/index.js'
import { loadEnglish } from '../src/intake/model.js'

let english: Language | null = null

/** English, opened once. */
export function openLanguage(): Language {
  return (english ??= loadEnglish())
}

export interface EvalText {
  readonly file: string
  readonly text: string
  /** When it was published, as EDTF; null where that is not given. */
  readonly published: string | null
}

/** The dossier of some texts; the file's name is all that is known of where they come from. */
export function dossierOf(texts: readonly EvalText[]): Dossier {
  const language = openLanguage()
  const readings = texts.map(({ file, text, published }) => {
    const given = published ? { value: published, from: 'option' as const } : null
    return readReport(makeReport(text, { published: given, files: [file], key: file }), language)
  })
  return compareReports(readings)
}

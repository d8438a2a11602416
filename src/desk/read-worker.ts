/** What runs on a worker thread: the language, opened once, and the reading of one report after another. */
import { readReport, type Language, type Reading, type Report } from '../core/index.js'
import { openLanguage } from './open-language.js'

let language: Promise<Language> | null = null

/** Reads one report; the pool calls it by name. */
export async function read(report: Report): Promise<Reading> {
  language ??= openLanguage()
  return readReport(report, await language)
}

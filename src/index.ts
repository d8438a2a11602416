/**
 * Stemma as a library: `readReport` reads one report, `compareReports` makes the dossier of many, `brief` tells it.
 * All of these are pure; `openEnglish` and `openReports` are the two that read files.
 */
export * from './core/index.js'
export { loadEnglish as openEnglish } from './intake/model.js'
export {
  openReports,
  type Intake,
  type IntakeOptions,
  type Place,
  type Trouble,
} from './intake/index.js'

/** Stemma as a library. `readReport` reads one report, `compareReports` makes the dossier of many. */
export * from './core/index.js'

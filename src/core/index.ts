/** The face of the core: the nouns, reading one report, comparing many. */
export * from './model/index.js'
export { ground, Pipeline, type Rule, type Stage } from './stage.js'
export type { Language } from './language/language.js'
export {
  comparePipeline,
  compareReports,
  isReadable,
  readPipeline,
  readReport,
  unread,
} from './pipeline.js'

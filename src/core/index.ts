/** The face of the core: the nouns, reading one report, comparing many. */
export * from './model/index.js'
export { ground, Pipeline, type Rule, type Stage } from './stage.js'
export { RULE_EXAMPLES } from './rules.js'
export type { Language } from './language/language.js'
export {
  comparePipeline,
  compareReports,
  compareStory,
  isReadable,
  readPipeline,
  readReport,
  signaturePipeline,
  sortIntoStories,
  unread,
} from './pipeline.js'
export { sameEvents } from './compare/incidents/one-event/index.js'
export { chaptersOf, type Chapter } from './compare/stories/chapters.js'
export { storiesOf } from './compare/stories/gather.js'
export { storyId } from './compare/stories/name.js'
export { signaturesOf, type Signature } from './compare/stories/signature.js'
export { StoryStream, type Arrival } from './compare/stories/archive/stream.js'
export { StoryLinks, type StoryLink } from './compare/stories/why.js'
export * from './brief/index.js'
export { unclaimed, type Unclaimed, type UnclaimedCause } from './ask/unclaimed.js'
export { withinStory } from './ask/within.js'
export { explain, wordsBelow, type Derivation, type Seen } from './ask/explain.js'
export { withoutOrigin, type Withdrawn } from './compare/agreements/without.js'
export { firstTellings, type First } from './ask/first.js'
export { codedOf, type Coded, type CodedFigure, type CodedGround } from './ask/coded/index.js'
export { casualtiesOf, type Casualties } from './ask/casualties.js'
export { findings, matching, shortId, type Held } from './ask/find.js'
export {
  kindsTold,
  KIND_NAMES,
  partyOf,
  type KindName,
  type KindTold,
  type Party,
} from './ask/acled/index.js'
export { MISSING as MISSING_SCHEMES, SCHEMES, type Scheme, type Step } from './ask/schemes/index.js'
export { partsOf, type Part, type Parts } from './ask/parts/index.js'

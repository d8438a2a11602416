/** English nouns of reported speech: claims and rumours, documents, outlets, times. Words only. */
import type { Stance } from '../../model/index.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that head what was said: *claims that …*, *a statement saying …*, *reports of …*. */
export const CUE_NOUNS: Readonly<Record<string, Stance>> = Object.freeze({
  claim: 'claims',
  report: 'says',
  allegation: 'claims',
  accusation: 'claims',
  rumour: 'believes',
  rumor: 'believes',
  statement: 'says',
  assertion: 'claims',
  speculation: 'believes',
  suggestion: 'claims',
  belief: 'believes',
  suspicion: 'believes',
  fear: 'believes',
  concern: 'believes',
  admission: 'confirms',
  confirmation: 'confirms',
  denial: 'denies',
  warning: 'warns',
  announcement: 'says',
  promise: 'promises',
  pledge: 'promises',
  threat: 'warns',
  theory: 'believes',
  argument: 'claims',
  insistence: 'claims',
  assurance: 'promises',
  hope: 'believes',
  prediction: 'believes',
  conclusion: 'believes',
  finding: 'says',
  view: 'believes',
  charge: 'claims',
  complaint: 'claims',
  contention: 'claims',
  revelation: 'says',
  remark: 'says',
  comment: 'says',
  vow: 'promises',
  opinion: 'believes',
  conviction: 'believes',
  expectation: 'believes',
  assumption: 'believes',
  presumption: 'believes',
  impression: 'believes',
  worry: 'believes',
  anxiety: 'believes',
  doubt: 'doubts',
  guess: 'believes',
  estimate: 'believes',
  forecast: 'believes',
  projection: 'believes',
  hypothesis: 'believes',
  consensus: 'believes',
  judgment: 'says',
  judgement: 'says',
  assessment: 'says',
  acknowledgement: 'confirms',
  acknowledgment: 'confirms',
  confession: 'confirms',
  testimony: 'says',
  observation: 'says',
  declaration: 'says',
  proclamation: 'says',
  disclosure: 'says',
  explanation: 'says',
  criticism: 'says',
  reminder: 'says',
  proposal: 'says',
  boast: 'claims',
  insinuation: 'claims',
  guarantee: 'promises',
  demand: 'asks',
  request: 'asks',
  word: 'says',
  news: 'says',
})

/** Cue nouns that need no verb to be a cue before *of*: *reports of*, *rumours of*. */
export const OF_NOUNS = set(`
  report claim allegation accusation rumour rumor speculation accusation suggestion warning
`)

/** Nouns of texts, pictures and polls: sources of *shows*, *says*, *reads*. */
export const DOCUMENT_NOUNS = set(`
  document report statement release video footage clip recording tape photo photograph picture image letter memo
  memorandum email e-mail message poll survey study transcript record file filing complaint affidavit indictment
  warrant lawsuit note post tweet article story story newspaper magazine website site blog book cable dossier
  data figure statistic audit review analysis assessment paper bulletin communique manifesto leaflet card sign
  banner caption headline map chart table graph screenshot publication advertisement ad advert account
  posting notice text dispatch editorial column essay column evidence research test autopsy propaganda media
`)

/** Nouns that tell that a name phrase is a news outlet. */
export const OUTLET_NOUNS = set(`
  newspaper magazine channel network agency broadcaster tv television radio station daily weekly tabloid
  website outlet broadsheet newswire newswires wire blog paper media press news programme program show
  podcast site gazette journal
`)

/** Outlet nouns that stand for an outlet by themselves: *told the magazine*. */
export const OUTLET_ALONE = set(
  `newspaper magazine channel network broadcaster paper daily weekly tabloid station website agency media`,
)

/** Nouns of time: never who speaks. */
export const TIME_NOUNS = set(`
  morning afternoon evening night day week month year hour minute weekend today yesterday tonight moment time
`)

/** Nouns behind *according to* that measure and say nothing: *paid according to rank*. */
export const MEASURES = set(`
  rank size age need taste plan schedule rule law wish choice custom tradition type kind price value order
  height weight income ability term principle standard circumstance season
`)

/** Occasions and means of speaking: *in a statement*, *at a news conference*, *during the hearing*. */
export const OCCASIONS = set(`
  statement interview speech conference briefing hearing testimony address email letter tweet post message call
  telephone phone debate rally remark comment meeting release memo essay column blog talk sermon appearance session
  press news ceremony event visit trip tour forum panel lecture broadcast video clip note report article
`)

/** Words of names of bodies and persons that are told things and publish nothing: *told Parliament*, *told Mr Vael*. */
export const TOLD_BODIES = set(`
  parliament congress senate council committee court cabinet assembly union nations government ministry house commons
  lords party board commission bundestag knesset duma police army pentagon kremlin fbi cia nato un eu department
  mr mrs ms dr president minister judge
`)

/** Heads of those who speak for others or are asked, as *Ina Torvald, a spokeswoman*; never what was only told of before a comma. */
export const SPOKEN = set(`
  official source diplomat officer spokesman spokeswoman spokesperson minister lawmaker general colonel commander aide
  adviser investigator prosecutor informant insider witness expert analyst lawyer doctor leader chief mayor governor
  president
`)

/** Who says so in headlines, besides people, bodies and documents. */
export const HEADLINE_NOUNS = set(
  `source insider probe inquiry inquest un eu us uk nato pm mp president`,
)

/** Nouns that head a label of a headline and are no source: *Video: …*, *Analysis: …*, *Map: …*. */
export const NO_HEADLINE_SOURCES = set(`
  video analysis map picture image photo opinion editorial column blog essay review country nation city town state half third
  quarter percent community public some many most several few both other another one those team player club side account story
  article news update sport football world business notice sign clip footage
`)

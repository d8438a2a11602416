/** English words of reported speech, by what they take as content. Words only. */
import type { Stance } from '../../model/index.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that take a clause or a quotation: *she said that …*, *“…,” said she*. */
export const CLAUSE_VERBS = set(`
  say tell add state announce report claim declare explain note reveal disclose confirm insist assert argue
  maintain allege contend warn stress emphasise emphasize underline underscore acknowledge admit concede deny
  suggest predict estimate indicate write tweet retweet post comment remark observe reply respond answer testify
  caution reiterate repeat joke quip complain boast lament mention advise assure inform notify hint imply
  promise vow pledge threaten swear propose recommend agree believe think feel expect hope fear suspect reckon
  speculate conclude find determine deduce assess calculate doubt dispute question ask wonder recall stipulate
  affirm clarify elaborate counter retort continue conjecture guess unveil pronounce proclaim
  profess read demand request urge cite concur muse opine posit surmise theorise theorize worry figure
  confess signal anticipate decide rule demonstrate show illustrate convince
  remind brief quote understand hear learn detail blast blare shout yell cry exclaim whisper murmur gripe marvel
  interject summarise summarize intone sigh snap begin plead implore beg
`)

/** Of these, those that are no speech by themselves: they count with a clause, or a quotation right beside them. */
export const QUOTE_ONLY_VERBS = set(`
  continue shout yell cry exclaim whisper murmur interject intone sigh snap begin read post
  blast blare muse marvel gripe plead implore beg urge respond reply answer counter retort joke quip
`)

/** Verbs that hardly do anything but report: trusted by the order of words alone. */
export const PLAIN_SAY_VERBS = set(`
  say tell add report claim announce confirm deny admit insist warn argue note explain reveal disclose state declare
  write suggest acknowledge allege stress
`)

/** Verbs whose object alone can be the content: *confirmed the death*, *unveiled plans to …*. */
export const OBJECT_VERBS = set(`
  confirm deny announce acknowledge admit reveal unveil disclose predict propose promise reject dismiss refute
  rebut dispute question condemn criticise criticize denounce hail praise allege claim advertise recommend
  stress underline emphasise emphasize underscore suggest reiterate discuss describe applaud welcome decry
  lament cite mention outline detail tout foresee forecast anticipate fear suspect doubt corroborate verify
  demand request endorse protest pledge vow declare proclaim explain note blast slam
  bemoan assail deplore laud commend celebrate mock ridicule post tweet rule
`)

/** Verbs with an infinitive as content: *claim to have captured*, *vowed to fight on*. */
export const INFINITIVE_VERBS = set(`
  claim promise vow pledge threaten agree offer swear profess purport propose hope expect ask demand wish
`)

/** Verbs with a participle as content: *admitted taking part*, *report receiving*. */
export const GERUND_VERBS = set(
  `admit deny report acknowledge recall describe recommend suggest advocate mention`,
)

/** Verbs with a person and an infinitive: *ordered all residents to leave*. */
export const ORDER_VERBS = set(`
  order urge ask tell instruct call warn advise encourage implore beg request invite press direct challenge
`)

/** Verbs with a content behind a preposition: *accused X of …*, *warned of …*, *called for …*. */
export const PREPOSITION_VERBS: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  warn: ['of', 'about', 'against'],
  caution: ['against', 'about'],
  call: ['for', 'on'],
  complain: ['about', 'of'],
  speak: ['of'],
  blame: ['for', 'on'],
  criticise: ['for'],
  criticize: ['for'],
  condemn: ['for'],
  denounce: ['for', 'as'],
  praise: ['for'],
  lash: ['at'],
  boast: ['of', 'about'],
  hint: ['at'],
  speculate: ['about', 'on'],
  comment: ['on'],
  argue: ['for', 'against'],
  advocate: ['for'],
  testify: ['about'],
  talk: ['about', 'of'],
  push: ['for'],
  press: ['for'],
  appeal: ['for', 'to'],
  apologise: ['for'],
  apologize: ['for'],
  rail: ['against'],
}

/** Verbs that give something a name: *described them as …*, *calls it …*. */
export const NAMING_VERBS = set(`
  describe call label brand dub term characterise characterize portray deride dismiss regard view see
  denounce condemn depict consider deem declare proclaim
`)

/** Naming verbs whose name stands behind *as*. */
export const AS_VERBS = set(`
  describe characterise characterize portray regard view see denounce condemn depict label brand dismiss hail deride
`)

/** Verbs of documents and pictures: *the video shows …*. */
export const SHOW_VERBS = set(
  `show depict reveal indicate suggest purport demonstrate document find`,
)

/** Nouns behind *according to* that measure and say nothing: *paid according to rank*. */
export const MEASURES = set(`
  rank size age need taste plan schedule rule law wish choice custom tradition type kind price value order
  height weight income ability term principle standard circumstance season
`)

/** Verbs by which an outlet passes on the words of others. */
export const QUOTING_VERBS = set(`quote cite`)

/** *It is believed that …*, *is thought to have …*: passives that give the content to nobody. */
export const BELIEF_VERBS = set(`
  believe think report say know suspect allege expect rumour rumor fear estimate assume understand consider
  hear claim suggest reckon presume hope announce confirm reveal note assess see deem
`)

/** Of these, the ones that also head a bare participle: *a man believed to be …*. */
export const REDUCED_VERBS = set(
  `believe think say report know suspect rumour rumor allege understand purport fear`,
)

/** *It emerged that …*: verbs with an empty subject that give the content to nobody. */
export const EMERGE_VERBS = set(`emerge transpire`)

/** *It appears that …*, *appears to have …*. */
export const SEEM_VERBS = set(`appear seem`)

/** Adverbs that give their clause to nobody. */
export const HEARSAY_ADVERBS = set(
  `reportedly allegedly purportedly supposedly ostensibly rumoredly`,
)

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
  word: 'says',
  news: 'says',
})

/** What claims and rumours do before *that*: *claims swirled that …*. */
export const CIRCULATE_VERBS = set(
  `swirl emerge circulate arise surface spread persist mount grow abound fly`,
)

/** Cue nouns that need no verb to be a cue before *of*: *reports of*, *rumours of*. */
export const OF_NOUNS = set(`
  report claim allegation accusation rumour rumor speculation accusation suggestion warning
`)

/** What each cue does with its content; the others say. */
export const STANCES: Readonly<Record<string, Stance>> = Object.freeze(
  Object.fromEntries(
    (
      [
        ['denies', 'deny reject dismiss refute rebut dispute'],
        ['doubts', 'doubt question'],
        ['confirms', 'confirm acknowledge admit concede verify corroborate confess'],
        ['claims', 'claim allege assert contend maintain insist argue accuse profess purport'],
        [
          'believes',
          `believe think feel expect hope fear suspect reckon speculate conclude deduce assume predict
           anticipate presume understand wonder worry guess estimate want see view consider regard`,
        ],
        ['shows', 'show depict demonstrate document'],
        ['asks', 'ask wonder request demand urge call order'],
        ['promises', 'promise vow pledge swear agree plan intend'],
        ['warns', 'warn caution threaten'],
      ] as const
    ).flatMap(([stance, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, stance]),
    ),
  ),
) as Readonly<Record<string, Stance>>

/** Verbs of being sure whose negation leaves the content open: *could not confirm*, *refused to rule out*. */
export const OPEN_IF_NEGATED = set(
  `confirm verify corroborate say know rule deny acknowledge comment tell`,
)

/** Governors that negate: *refused to say*, *declined to confirm*, *was unable to verify*. */
export const NEGATING_GOVERNORS = set(`refuse decline fail unable unwilling`)

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

/** Verbs by which an outlet reports. */
export const OUTLET_VERBS = set(`report say quote cite write reveal`)

/** Networks where people post for themselves: no relays. */
export const SOCIAL = set(
  `twitter facebook youtube instagram telegram whatsapp weibo tiktok reddit vkontakte x signal`,
)

/** Words between a cue and its quotation or source that may be skipped: adverbs, times, places. */
export const DAY_WORDS = set(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight later earlier afterwards
  then also again now recently once immediately
`)

/** Nouns of time: never who speaks. */
export const TIME_NOUNS = set(`
  morning afternoon evening night day week month year hour minute weekend today yesterday tonight moment time
`)

/** Pronouns that can be a source. */
export const SOURCE_PRONOUNS = set(`
  he she they it who which that some others many several both neither one those these everyone nobody
  all another most few none someone i we you this
`)

/** First and second persons: inside a quotation they are the speaker of the quotation. */
export const OWN_PRONOUNS = set(`i we you me us`)

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
  relate recount narrate attest vouch certify verify preach lecture volunteer venture
  assume presume suppose imagine infer hypothesise hypothesize trust foresee forecast foretell prophesy project
  establish uncover ascertain decree volunteer chide scoff grumble grouse moan whine brag gloat thunder fume bristle
  sneer mutter mumble stammer bellow bark growl howl roar scream shriek wail gasp drawl rant rave gush enthuse
  rejoin interrupt smile laugh chuckle nod grin shrug email text blog cable radio message taunt vent protest
  object elaborate lie gather spell relay
`)

/** Of these, those that are no speech by themselves: they count with a clause, or a quotation right beside them. */
export const QUOTE_ONLY_VERBS = set(`
  continue shout yell cry exclaim whisper murmur interject intone sigh snap begin read post
  blast blare muse marvel gripe plead implore beg urge respond reply answer counter retort joke quip
  relate scoff grumble grouse moan whine brag gloat thunder fume bristle sneer mutter mumble stammer bellow bark growl
  howl roar scream shriek wail gasp drawl rant rave gush enthuse rejoin interrupt smile laugh chuckle nod grin shrug
  email text blog cable radio message taunt vent chide relay venture volunteer preach lecture protest object elaborate
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
  acclaim admonish berate castigate censure chastise chide compliment congratulate deride disparage excoriate extol
  fault lambast lambaste malign rebuke reprimand reproach reprove revile salute scold shame upbraid vilify rip bash
  savage tout hype champion recount narrate relate recite publicise publicize retract recant renounce disavow
  repudiate disown downplay minimise minimize exaggerate overstate understate contest contradict echo challenge
  highlight reference invoke spell signal promise foretell project presume imagine threaten
  portray defend clarify summarise summarize decry urge solicit propound
`)

/** Verbs with an infinitive as content: *claim to have captured*, *vowed to fight on*. */
export const INFINITIVE_VERBS = set(`
  claim promise vow pledge threaten agree offer swear profess purport propose hope expect ask demand wish
  volunteer undertake consent petition plead beg
`)

/** Verbs with a participle as content: *admitted taking part*, *report receiving*. */
export const GERUND_VERBS = set(
  `admit deny report acknowledge recall describe recommend suggest advocate mention propose discuss imagine anticipate`,
)

/** Verbs with a person and an infinitive: *ordered all residents to leave*. */
export const ORDER_VERBS = set(`
  order urge ask tell instruct call warn advise encourage implore beg request invite press direct challenge
  persuade convince plead exhort beseech entreat admonish command forbid counsel bid lobby petition pressure prod
  caution remind permit authorise authorize
`)

/** Verbs with a content behind a preposition: *accused X of …*, *warned of …*, *called for …*. */
export const PREPOSITION_VERBS: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  apologise: ['for'],
  apologize: ['for'],
  appeal: ['for', 'to'],
  argue: ['for', 'against'],
  advocate: ['for'],
  ask: ['for'],
  assure: ['of'],
  attack: ['for', 'over'],
  berate: ['for'],
  blame: ['for', 'on'],
  blast: ['for', 'over', 'as'],
  boast: ['of', 'about'],
  brag: ['about', 'of'],
  call: ['for', 'on', 'out', 'upon'],
  castigate: ['for'],
  caution: ['against', 'about'],
  chide: ['for'],
  comment: ['on'],
  compare: ['to', 'with'],
  complain: ['about', 'of'],
  condemn: ['for'],
  convince: ['of'],
  credit: ['with', 'for'],
  criticise: ['for', 'over'],
  criticize: ['for', 'over'],
  denounce: ['for', 'as'],
  equate: ['with', 'to'],
  fault: ['for'],
  hint: ['at'],
  inform: ['of', 'about'],
  insist: ['on', 'upon'],
  lash: ['at'],
  liken: ['to'],
  lobby: ['for', 'against'],
  mock: ['for', 'as'],
  notify: ['of', 'about'],
  persuade: ['of'],
  plead: ['for'],
  praise: ['for', 'as'],
  press: ['for'],
  push: ['for'],
  put: ['at'],
  estimate: ['at'],
  rail: ['against', 'at'],
  rebuke: ['for'],

  remind: ['of'],
  ridicule: ['for', 'as'],
  scold: ['for'],
  slam: ['for', 'as', 'over'],
  speak: ['of'],
  speculate: ['about', 'on'],
  suspect: ['of'],
  talk: ['about', 'of'],
  testify: ['about'],
  thank: ['for'],
  vouch: ['for'],
  warn: ['of', 'about', 'against'],
}

/** Verbs that give something a name: *described them as …*, *calls it …*. */
export const NAMING_VERBS = set(`
  describe call label brand dub term characterise characterize portray deride dismiss regard view see
  denounce condemn depict consider deem declare proclaim cast frame paint
`)

/** Naming verbs whose name stands behind *as*. */
export const AS_VERBS = set(`
  describe characterise characterize portray regard view see denounce condemn depict label brand dismiss hail deride
  cast frame paint praise slam blast mock ridicule recognise recognize acknowledge tout
`)

/** Verbs of documents and pictures: *the video shows …*. */
export const SHOW_VERBS = set(
  `show depict reveal indicate suggest purport demonstrate document find`,
)

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

/** What claims and rumours do before *that*: *claims swirled that …*. */
export const CIRCULATE_VERBS = set(
  `swirl emerge circulate arise surface spread persist mount grow abound fly`,
)

/** What each cue does with its content; the others say. */
export const STANCES: Readonly<Record<string, Stance>> = Object.freeze(
  Object.fromEntries(
    (
      [
        ['denies', 'deny reject dismiss refute rebut dispute disavow disown repudiate contradict'],
        ['doubts', 'doubt question'],
        ['confirms', 'confirm acknowledge admit concede verify corroborate confess'],
        [
          'claims',
          'brag boast claim allege assert contend maintain insist argue accuse profess purport',
        ],
        [
          'believes',
          `assume presume suppose imagine infer hypothesise hypothesize trust foresee believe think feel expect hope fear suspect reckon speculate deduce assume predict
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

/** Governors that negate: *refused to say*, *declined to confirm*, *was unable to verify*. */
export const NEGATING_GOVERNORS = set(`refuse decline fail unable unwilling`)

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

/** Pronouns that can be a source. */
export const SOURCE_PRONOUNS = set(`
  he she they it who which that some others many several both neither one those these everyone nobody
  all another most few none someone i we you this
`)

/** First and second persons: inside a quotation they are the speaker of the quotation. */
export const OWN_PRONOUNS = set(`i we you me us`)

/** English words of attitude: what somebody wants, favours, opposes, knows, decides or refuses, by what they take. Words only. */
import type { Stance } from '../../model/index.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** The words of one stance, by what stands behind them. */
export interface Frames {
  readonly stance: Stance
  /** *knew that …*, *knew what …* */
  readonly clause?: ReadonlySet<string>
  /** *plans to …* */
  readonly infinitive?: ReadonlySet<string>
  /** *wants the army to …* */
  readonly order?: ReadonlySet<string>
  /** *enjoys fishing* */
  readonly participle?: ReadonlySet<string>
  /** *supports the treaty* */
  readonly object?: ReadonlySet<string>
  /** Preposition → verbs: *approves of …* */
  readonly behind?: Readonly<Record<string, ReadonlySet<string>>>
}

/** Verbs of attitude. */
export const ATTITUDE_VERBS: readonly Frames[] = [
  {
    stance: 'wants',
    clause: set('wish desire prefer dream'),
    infinitive: set(`
      want wish intend plan aim seek desire long yearn crave prefer like love hope expect mean aspire dream prepare
      plot conspire dare care
    `),
    order: set('want wish like love prefer expect intend need desire'),
    participle: set('consider contemplate envisage envision favour favor prefer plan'),
    object: set(
      'want seek desire crave covet prefer envisage envision contemplate mull ponder plot mean',
    ),
    behind: {
      for: set('hope wish long yearn lobby campaign root plan aim opt strive'),
      to: set('aspire'),
      at: set('aim'),
      on: set('plan count bank insist'),
      of: set('dream'),
      about: set('dream'),
    },
  },
  {
    stance: 'favours',
    clause: set('like love appreciate'),
    participle: set('like love enjoy support favour favor'),
    object: set(`
      support back favour favor champion embrace admire respect appreciate trust like love tolerate cherish
      adore revere idolise idolize treasure relish sympathise value
    `),
    behind: {
      on: set('agree'),
      to: set('agree consent'),
      with: set('agree side sympathise sympathize concur identify'),
      of: set('approve'),
      in: set('believe'),
      for: set('vote care'),
      about: set('care'),
      behind: set('stand rally'),
    },
  },
  {
    stance: 'opposes',
    clause: set('regret resent hate fret'),
    infinitive: set('fear hate dread loathe'),
    participle: set('oppose fear dread regret resent hate dislike loathe mind'),
    object: set(`
      oppose fear dread dislike hate loathe detest despise resent regret distrust mistrust abhor disdain scorn
      begrudge envy
    `),
    behind: {
      to: set('object'),
      with: set('disagree differ quarrel'),
      of: set('disapprove despair tire'),
      about: set('worry fret'),
      over: set('worry fret disagree'),
      on: set('disagree'),
      against: set('protest vote demonstrate lobby campaign'),
      for: set('fear'),
    },
  },
  {
    stance: 'knows',
    clause: set(`
      know realise realize notice see discover recognise recognize remember forget sense perceive foresee ignore
      overhear consider ponder gauge
    `),
    infinitive: set('know remember forget'),
    participle: set('remember recall see'),
    object: set(`
      know notice realise realize recognise recognize remember forget recall understand misunderstand perceive
      foresee overlook sense
    `),
    behind: {
      about: set('know hear learn think read forget wonder'),
      of: set('know hear learn think'),
    },
  },
  {
    stance: 'decides',
    clause: set('resolve decree choose vote'),
    infinitive: set('decide choose opt elect resolve vote'),
    object: set(`
      approve authorise authorize ban nominate appoint veto overturn uphold ratify enact repeal outlaw pardon
      legalise legalize
    `),
    behind: {
      on: set('decide vote rule agree settle'),
      against: set('decide rule'),
      for: set('decide opt'),
    },
  },
  {
    stance: 'mentions',
    object: set('reference invoke'),
    behind: {
      to: set('refer allude respond react point'),
      about: set(`
        comment speak joke lie rant rave muse preach write tweet tell ask inquire question argue blog sing
        opine post elaborate
      `),
      on: set('elaborate dwell harp reflect expound opine touch remark seize weigh'),
      over: set('argue clash'),
      against: set('speak rant argue'),
      upon: set('comment remark touch'),
    },
  },
  {
    stance: 'refuses',
    infinitive: set('refuse decline hesitate'),
    object: set('refuse decline'),
  },
]

/** Adjectives of attitude beside a form of *be*: *was aware that …*, *are opposed to …*. */
export const ATTITUDE_ADJECTIVES: readonly Frames[] = [
  {
    stance: 'knows',
    clause: set(
      'aware unaware sure certain convinced conscious mindful unsure uncertain confident',
    ),
    behind: {
      of: set('aware unaware sure certain convinced conscious mindful unsure'),
      about: set('unsure uncertain confident clear'),
    },
  },
  {
    stance: 'wants',
    clause: set('determined hopeful adamant'),
    infinitive: set('eager keen willing determined anxious desperate prepared poised impatient'),
    behind: { for: set('eager keen anxious desperate'), on: set('keen intent') },
  },
  {
    stance: 'favours',
    clause: set('happy glad pleased proud grateful thankful relieved delighted'),
    infinitive: set('happy glad pleased proud delighted'),
    behind: {
      of: set('proud fond supportive appreciative'),
      with: set('happy pleased satisfied'),
      about: set('enthusiastic excited optimistic happy'),
      for: set('grateful thankful'),
      to: set('committed loyal dedicated'),
    },
  },
  {
    stance: 'opposes',
    clause: set(`
      afraid fearful worried concerned angry upset unhappy sad sorry shocked surprised disappointed alarmed outraged
      frustrated annoyed
    `),
    infinitive: set('afraid'),
    behind: {
      of: set('afraid fearful critical sceptical skeptical wary suspicious'),
      about: set(`
        worried concerned angry upset unhappy sceptical skeptical nervous anxious pessimistic furious cautious
      `),
      to: set('opposed hostile averse'),
      over: set('angry furious worried'),
      by: set('alarmed outraged shocked surprised'),
      with: set('unhappy angry frustrated disappointed dissatisfied'),
      at: set('angry furious outraged'),
    },
  },
  {
    stance: 'refuses',
    infinitive: set('reluctant unwilling loath hesitant'),
  },
]

/** Nouns of attitude with an owner: *the mayor’s plan to …*, *her support for …*. */
export const ATTITUDE_NOUNS: readonly Frames[] = [
  {
    stance: 'wants',
    infinitive: set('plan intention desire wish aim hope willingness eagerness ambition readiness'),
    behind: {
      for: set('plan hope desire wish call demand appeal plea'),
      of: set('dream'),
    },
  },
  {
    stance: 'favours',
    behind: {
      for: set('support enthusiasm admiration sympathy backing respect praise'),
      of: set('endorsement support approval defence defense embrace praise'),
      to: set('commitment'),
    },
  },
  {
    stance: 'opposes',
    behind: {
      to: set('opposition resistance objection'),
      of: set('criticism condemnation denunciation rejection disapproval fear'),
      about: set('concern worry anxiety doubt complaint fear'),
      over: set('concern anger anxiety frustration'),
      against: set('protest'),
    },
  },
  {
    stance: 'decides',
    infinitive: set('decision resolve determination choice'),
    behind: { on: set('decision ruling') },
  },
  { stance: 'refuses', infinitive: set('refusal reluctance unwillingness') },
]

/** Verbs of seeming: the report’s own impression, given to nobody. */
export const SEEMING = set('seem appear')

/** Nouns of people and bodies that can want, know and decide; names of persons and bodies and most pronouns can too. */
export const MINDED_NOUNS = set(`
  man woman person people child boy girl adult youth teenager family parent mother father brother sister son daughter
  wife husband friend neighbour neighbor relative resident citizen villager voter elector taxpayer worker employee
  employer owner farmer driver passenger customer consumer user reader viewer listener student pupil teacher doctor
  nurse patient lawyer attorney judge juror jury prosecutor defendant plaintiff witness victim survivor expert analyst
  scholar scientist researcher professor academic economist historian engineer author writer journalist reporter
  correspondent editor columnist commentator critic supporter opponent ally rival enemy adversary partner colleague
  member leader chief head boss manager director executive chairman chairwoman chair founder president premier minister
  secretary senator congressman congresswoman lawmaker legislator politician candidate nominee contender delegate mayor
  governor councillor councilor commissioner ambassador envoy diplomat official officer spokesman spokeswoman
  spokesperson aide adviser advisor assistant deputy staffer strategist consultant operative donor backer activist
  campaigner organiser organizer volunteer protester demonstrator militant rebel insurgent fighter soldier troop general
  colonel commander captain admiral veteran policeman policewoman police detective investigator agent spy hacker guard
  king queen prince pope bishop priest cleric imam rabbi pastor american foreigner immigrant migrant refugee
  conservative liberal progressive moderate independent democrat republican socialist nationalist evangelical
  investor trader banker broker lender businessman businesswoman entrepreneur regulator insurer producer manufacturer
  retailer company firm corporation bank business industry union party campaign committee commission council court
  parliament congress senate assembly cabinet government administration authority ministry department agency bureau
  office army navy military force coalition alliance bloc group organisation organization association federation
  foundation institute charity movement militia gang cartel team club league board panel state country nation city town
  community public crowd audience establishment elite camp side majority minority half third quarter percent many most
  some several few both other another everyone everybody somebody someone anyone nobody none those one establishment
  hacktivist lobby lobbyist tribe generation electorate opposition leadership staff crew media press network
  newspaper player coach fan athlete artist actor singer musician celebrity billionaire respondent
`)

/** English words of numbers, bounds and units, in lower case. */
import type { QuantityKind } from '../../model/index.js'

export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10]),
)

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Behind a number with a currency: *£6.2m*. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tln', 1e12],
  ['b', 1e9],
  ['tn', 1e12],
])

/** Plural words without a number: at least two of each. */
export const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
])

/** *a couple of*, *a pair of*. */
export const PAIRS: ReadonlySet<string> = new Set(['couple', 'pair', 'duo'])

export type Bound = 'most' | 'least' | 'over' | 'under' | 'about' | 'nearly' | 'exact' | 'more'

/** What may stand before a number, the longer phrases first. `exact` only widens the span, `more` says that others were counted. */
export const BEFORE: readonly (readonly [string, Bound])[] = [
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['as high as', 'most'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['a maximum of', 'most'],
  ['up to', 'most'],
  ['at most', 'most'],
  ['at the most', 'most'],
  ['as few as', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not fewer than', 'least'],
  ['not less than', 'least'],
  ['a minimum of', 'least'],
  ['at least', 'least'],
  ['at the least', 'least'],
  ['at the very least', 'least'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['in excess of', 'over'],
  ['well over', 'over'],
  ['just over', 'over'],
  ['exceeding', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['lower than', 'under'],
  ['just under', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['an estimated', 'about'],
  ['something like', 'about'],
  ['in the region of', 'about'],
  ['somewhere around', 'about'],
  ['estimated', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['more or less', 'about'],
  ['estimated at', 'about'],
  ['some', 'about'],
  ['maybe', 'about'],
  ['perhaps', 'about'],
  ['close to', 'nearly'],
  ['approaching', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['a total of', 'exact'],
  ['a record', 'exact'],
  ['exactly', 'exact'],
  ['a further', 'more'],
  ['an additional', 'more'],
  ['the other', 'more'],
  ['another', 'more'],
  ['additional', 'more'],
  ['further', 'more'],
  ['other', 'more'],
]

/** What may stand behind a number. */
export const BEHIND: readonly (readonly [string, Bound])[] = [
  ['or more', 'least'],
  ['+', 'least'],
  ['or so', 'about'],
  ['or fewer', 'most'],
  ['or less', 'most'],
  ['- plus', 'least'],
  ['plus', 'least'],
  ['- odd', 'about'],
  ['odd', 'about'],
]

/** Behind a number, before what is counted: others were counted before. */
export const ADDITIONAL: ReadonlySet<string> = new Set([
  'more',
  'other',
  'others',
  'additional',
  'extra',
  'further',
])

/** Verbs and nouns that govern *about*: then it is no approximation. */
export const TOPICS: ReadonlySet<string> = new Set(
  `talk speak tell ask worry concern know learn hear write read information question detail complain
  argue story news joke rumor rumour`.split(/\s+/),
)

/** Verbs, by lemma, that say a number is greater; those that say it of much else too need a word of `TOLLS` before them. */
export const EXCEEDING: ReadonlyMap<string, 'always' | 'tolls'> = new Map([
  ['exceed', 'always'],
  ['surpass', 'always'],
  ['top', 'tolls'],
  ['pass', 'tolls'],
])

/** Verbs, by lemma, behind which *over* says how far something reaches: *scattered over 3 square miles*. */
export const EXTENT: ReadonlySet<string> = new Set(
  'spread scatter strew stretch extend range disperse distribute space stagger'.split(' '),
)

/** Words before *over* that make it a bound of a length of time: *for over two days*; *clashed over two days* is none. */
export const LASTING: ReadonlySet<string> = new Set(
  `for of after in by just well to than last take spend serve wait be face get give receive endure work live stay hold`.split(
    ' ',
  ),
)

/** Units, by lemma. */
export const UNITS: ReadonlyMap<string, { readonly kind: QuantityKind; readonly unit: string }> =
  new Map(
    (
      [
        [
          'distance',
          'mile kilometre kilometer km metre meter foot yard inch centimetre centimeter cm mm',
        ],
        ['speed', 'mph kph kmh kmph knot'],
        ['area', 'acre hectare'],
        ['mass', 'pound kilogram kilo kg gram ton tonne ounce lb lbs'],
        ['duration', 'second minute hour day night week fortnight month year decade century'],
        [
          'money',
          'dollar euro cent rupee dinar riyal ruble rouble yen yuan lira shekel franc peso naira krona krone shilling sterling',
        ],
      ] as const
    ).flatMap(([kind, words]) => words.split(' ').map((unit) => [unit, { kind, unit }] as const)),
  )

/** Other writings of units. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['meter', 'metre'],
  ['centimeter', 'centimetre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['kg', 'kilogram'],
  ['kilo', 'kilogram'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
  ['feet', 'foot'],
  ['mph', 'mile per hour'],
  ['kph', 'kilometre per hour'],
  ['kmh', 'kilometre per hour'],
  ['kmph', 'kilometre per hour'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['shekel', 'ILS'],
  ['franc', 'CHF'],
  ['naira', 'NGN'],
  ['sterling', 'GBP'],
])

/** Units of time behind a length that make it a speed: *80 miles an hour*, *140 km/h*. */
export const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['minute', 'minute'],
  ['second', 'second'],
  ['sec', 'second'],
  ['s', 'second'],
])

/** Words that carry a number as their name: *Section 12*, *Flight 19*, *day one*. */
export const LABELS: ReadonlySet<string> = new Set(
  `section article page chapter no no. nos. number flight route channel room resolution paragraph day phase tier type
  grade class category part volume version figure table gate unit highway interstate line step round mark model boeing
  airbus windows iphone ios formula area district zone apollo act rule title question item box exhibit verse psalm
  season episode group level stage option plan team pier runway terminal platform ward precinct camp checkpoint
  magnitude temperature image photo picture slide caption version train bus tram engine hangar building block house`.split(
    /\s+/,
  ),
)

/** Calendar and clock words: a number beside one is a date or an hour. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr
  apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`.split(/\s+/),
)
export const CLOCK: ReadonlySet<string> = new Set(
  `a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc est edt pst ist cet bst hrs`.split(/\s+/),
)
export const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. today
  yesterday tomorrow tonight overnight early late`.split(/\s+/),
)

/** Before a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since by until till from of during late early mid before after through between and to circa ,'.split(
    ' ',
  ),
)

/** A length of time beside one of these is a time, not a quantity: *two days later*, *the past 24 hours*. */
export const TIME_BEHIND: ReadonlySet<string> = new Set(
  'ago later earlier before after previously hence afterwards since'.split(' '),
)
export const TIME_BEFORE: ReadonlySet<string> = new Set(
  'last past next previous coming following preceding within every'.split(' '),
)

/** *one* before these is no count: *one day*, *on the one hand*. */
export const ONE_IDLE: ReadonlySet<string> = new Set(
  'hand way thing day another time point'.split(' '),
)
/** *one* behind these is a pronoun. */
export const ONE_PRONOUN: ReadonlySet<string> = new Set(
  'no each this that which every any the another first last only next latest new old good bad big'.split(
    ' ',
  ),
)
/** *one* before these is a pronoun too. */
export const ONE_RELATIVE: ReadonlySet<string> = new Set(
  'which who whom whose that where when can may must should'.split(' '),
)

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
)

/** Parts of one. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
])

/** Parts of one in a sign. */
export const SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
])

/** *double the number*, *twice as many*. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['twice', 2],
  ['triple', 3],
  ['quadruple', 4],
])

/** Decades of a life: *in her thirties*. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, (i + 1) * 10]),
)

/** Parts of a decade of a life, as its years: *in his early forties*. */
export const AGE_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
])

/** People, by lemma, whose number with *under* or *over* is an age: *children under 12*. */
export const OLD_AND_YOUNG: ReadonlySet<string> = new Set(
  `child kid boy girl youth minor teenager pupil student those anyone everyone everybody anybody person people man woman adult
  male female citizen resident patient driver voter pensioner player someone all`.split(/\s+/),
)

/** Ends of street names. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st st. road rd rd. avenue ave ave. lane drive boulevard square close terrace'.split(' '),
)

/** Behind a number without a noun: people are counted, as in *four dead*. */
export const STATES: ReadonlySet<string> = new Set(
  `dead killed wounded injured hurt missing arrested detained captured held kidnapped abducted rescued freed released
  charged convicted sentenced executed beheaded hospitalised hospitalized unaccounted feared died survived`.split(
    /\s+/,
  ),
)

/** Nouns before *of* and a number of people: *a family of five*. */
export const GROUPS: ReadonlySet<string> = new Set(
  'family group team crew party gang band cell squad household'.split(' '),
)

/** Verbs, by lemma, of what is done to people and to nothing else that is counted without a noun. */
export const HARMING: ReadonlySet<string> = new Set(
  'kill murder behead execute wound injure hurt arrest detain kidnap abduct hospitalise hospitalize rescue'.split(
    ' ',
  ),
)

/** Nouns that are many without an *s*. */
export const INVARIANT: ReadonlySet<string> = new Set(
  `people police aircraft personnel staff crew troops men women children cattle fish sheep youth clergy livestock infantry
  military percent artillery armour armor media data policemen gunmen servicemen militiamen tribesmen clergymen firemen
  fishermen schoolchildren businessmen lawmen guardsmen cavalry dead wounded injured missing french british irish dutch
  chinese japanese swiss lebanese portuguese vietnamese spanish english welsh scottish jihadi taliban mujahideen mujahedeen
  fedayeen peshmerga head kilo tonne ton miles ammunition ordnance equipment aid cash`.split(/\s+/),
)

/** Words of change, beside which *from 5 to 9* is no range. */
export const CHANGES: ReadonlySet<string> = new Set(
  `go move expand raise widen swell shrink extend lengthen shift change cut reduce lower double triple push bring take transfer
  upgrade sentence commute promote`.split(/\s+/),
)

/** Words that speak of how many: a bare number behind *to*, *from* or *at* belongs to them. */
export const TOLLS: ReadonlySet<string> = new Set(
  `toll number total count figure rise climb increase grow jump soar reach fall drop put stand revise`.split(
    ' ',
  ),
)

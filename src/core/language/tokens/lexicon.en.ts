/**
 * Words that the English tokenizer knows: abbreviations, prefixes that keep their hyphen, clitics,
 * units. Lower case.
 */

/** Keep their full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon st mt ft gen col lt cpl sgt maj capt cmdr adm brig insp supt det gov sen rep reps sens pres
  jr sr vs etc al inc corp co ltd llc bros dept univ assn jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
  thu thur thurs fri sat sun ave blvd rd hwy no nos vol pp fig figs ed eds cf approx est ext min mins max tel ph.d b.sc m.sc
  messrs mme mlle att attn esp yrs hrs oz lbs lb ca cit viz ibid op sgts lts resp`.split(/\s+/),
)

/**
 * Shortened words that are also whole words: they keep the full stop only where a sentence goes on
 * behind it.
 */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  `no sat sun mar wed min max fig est mon rep ext ed gen co inc corp ltd fri jun col ave etc`.split(
    /\s+/,
  ),
)

/** A hyphen behind one of these does not cut the word. */
export const PREFIXES: ReadonlySet<string> = new Set(
  `non e anti re co pre mid pro cross post over semi ex sub multi counter mini psycho inter socio intra neo un hm whoo ultra
  pseudo quasi trans bio geo proto infra`.split(/\s+/),
)

/** Words written as one that are cut into two: the length of the first part. */
export const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['wont', 2],
  ['cant', 2],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['aint', 2],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['weve', 2],
  ['hes', 2],
  ['shes', 3],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['outta', 3],
])

/** What may follow an apostrophe as a word of its own. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd'])

/** Letters behind a number that are a word of their own. */
export const UNITS: ReadonlySet<string> = new Set(
  `am pm k m b bn mn tn x mm cm km kg mg g ft lb lbs oz mph kph kmh kw mw gw kwh mhz ghz hz gb mb tb kb hp ha l ml hrs hr min
  mins sec secs cc percent pts pc p c f`.split(/\s+/),
)

/** Letters that go with a following currency sign. */
export const CURRENCY: ReadonlySet<string> = new Set([
  'us',
  'a',
  'c',
  'hk',
  'nz',
  'u',
  's',
  'r',
  'au',
  'ca',
])

/** Ends of host and file names: a dot before one of these does not end a word. */
export const ENDINGS: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz eu uk us ca au de fr nl be it es ch ru cn in jp ie nz io tv co me fm ly doc docx xls
  xlsx pdf txt jpg jpeg png gif html htm zip exe ppt mp3 mp4 url usenet unix`.split(/\s+/),
)

/** Faces drawn with signs. */
export const FACES: ReadonlySet<string> = new Set([
  ':)',
  ':(',
  ':D',
  ':P',
  ':p',
  ';)',
  ':-)',
  ':-(',
  ';-)',
  '=)',
  ':/',
  ':-/',
  ':-D',
  ';-(',
  ':o',
  ':O',
  '^_^',
  ':))',
  '<3',
])

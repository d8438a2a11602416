/** English words of the names stage. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that are written large at the start of a sentence or a heading and are no names by themselves. */
export const NO_NAMES = set(`
  photo photos video image file source sources authorities police officials official security intelligence government prosecutors
  prosecutor soldiers troops forces gunmen militants militant terrorists terrorist suspects suspect witnesses residents people
  men women children students several many some most all both each other others another any every no none more less few two three
  four five six seven eight nine ten eleven twelve dozens scores hundreds thousands million the a an this that these those it its
  he she they we you i his her their our my who what when where why how which here there then now today yesterday tomorrow tonight
  meanwhile however further furthermore moreover also overall earlier later last next first second third after before during since
  until while as at by for from in into of off on onto out over to under up with without within about above according against
  among and but or nor so yet if because although though despite breaking update updated exclusive live related read more must
  watch see click share follow subscribe comments advertisement opinion analysis editorial sports business world news international
  national local politics report reports reported reporting attack attacks raid raids bomb bombing blast explosion killing killed
  dead death shooting monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt est edt pst bst cet utc god sir
  mr mrs ms dr yes no not well just only even still again never always once twice perhaps maybe sectarian counterterrorism
  villagers locals neighbours neighbors rescuers investigators detectives doctors diplomats analysts experts relatives survivors
  protesters demonstrators activists firefighters lawmakers workers farmers students mum dad mother father
  amid besides beyond despite unlike like throughout along across inside outside near toward towards upon regarding
  european-wide islamist jihadist anti-terror counter-terrorism following said says say told reports special new old big high low
  spokesman spokeswoman spokesperson ministry minister army navy court parliament senate congress judge lawyers lawyer attorney
  experts expert analysts analyst doctors medics rescuers firefighters rebels fighters insurgents separatists protesters
  demonstrators activists critics supporters opponents voters lawmakers investigators detectives agents officers
`)

/** Months and days: never a name alone. */
export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter ramadan
`)

/** Nouns behind *the* that take up a place: true for cities and towns, false for countries. */
export const PLACE_NOUNS: ReadonlyMap<string, 'city' | 'country'> = new Map([
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['capital', 'city'],
  ['municipality', 'city'],
  ['country', 'country'],
  ['nation', 'country'],
  ['kingdom', 'country'],
])

/** Nouns behind *the* that take up a group or an organisation. */
export const GROUP_NOUNS = set(
  'group organisation organization movement militia cartel insurgency faction militants jihadists',
)
export const ORGANISATION_NOUNS = set(
  'agency ministry company firm department bank party organisation organization university union association institute commission council court charity airline',
)
export const OUTLET_NOUNS = set(
  'newspaper paper magazine broadcaster station agency channel website daily weekly outlet',
)

/** Adjectives that may stand between *the* and such a noun. */
export const BETWEEN = set(`
  terror terrorist militant extremist jihadist islamist rebel armed radical insurgent criminal news satirical state private public
  eastern western northern southern central small large besieged border port capital same
`)

/** Words that join a name with another name of the same thing. */
export const ALSO_KNOWN: readonly (readonly string[])[] = [
  ['also', 'known', 'as'],
  ['also', 'called'],
  ['also', 'referred', 'to', 'as'],
  ['known', 'as'],
  ['or'],
  ['formerly'],
  ['formerly', 'known', 'as'],
  ['alias'],
  ['aka'],
  ['a.k.a.'],
  ['better', 'known', 'as'],
  ['whose', 'real', 'name', 'is'],
  ['whose', 'nom', 'de', 'guerre', 'is'],
  ['nicknamed'],
  ['dubbed'],
  ['previously', 'known', 'as'],
  ['real', 'name'],
  ['born'],
]

/** Arabic articles, with which a name may begin in lower case: *al Qaeda*. */
export const SMALL_ARTICLES: ReadonlySet<string> = new Set(['al', 'an', 'el'])

/** Nouns before two first names and one family name. */
export const SIBLINGS = set('brothers sisters siblings twins cousins husband couple spouses')

/** Words before a place. */
export const PLACE_CUES = set(
  'in at near from across around outside toward towards throughout into',
)

export const MALE = set('he him his himself')
export const FEMALE = set('she her hers herself')
export const MALE_TITLES = set(
  'mr sir lord king prince father brother son husband sheikh sheik imam spokesman chairman',
)
export const FEMALE_TITLES = set(
  'mrs ms miss lady queen princess mother sister daughter wife widow spokeswoman chairwoman',
)
/** Outlets whose names are common words or names of other things: believed only with a sign beside them. */
export const COMMON_OUTLETS = set(`
  atlantic hill nation national star standard sun metro time focus tempo stern vox vice insider punch reforma independent
  observer guardian telegraph mirror express sky fox vanguard herald age australian hindu wire proceso paper publico spectator
  economist globe local x meta zeit semana frontline knack kan base geo dawn sabah zaman politika liberation caracol
`)

/** Small words inside names of persons and places. */
export const NAME_PARTICLES = set(`
  do da de di del della dos das du des la le les el al van von der den ten ter zu zur am an bin ibn ben abu sur sous y af av
`)

/** Bodies that are named by a people or country before a common noun: *Belgian police*. */
export const BODY_NOUNS = set(`
  government army military police parliament navy authorities intelligence judiciary air-force gendarmerie presidency
  administration cabinet embassy ministry
`)
/** Fighters, likewise: *Kurdish forces*. */
export const FORCE_NOUNS = set(
  'forces fighters militia militias militiamen rebels troops guerrillas peshmerga separatists insurgents coalition',
)

/** Common nouns that say what kind of thing the name beside them is: *the newspaper X*, *X, a village in …*, *fighters of X*. */
export const KIND_NOUNS: ReadonlyMap<string, 'group' | 'outlet' | 'place' | 'organisation'> =
  new Map(
    (
      [
        [
          'group',
          'group militia movement cartel gang faction jihadists militants rebels guerrillas fighters insurgents offshoot',
        ],
        [
          'outlet',
          'newspaper paper magazine broadcaster station channel website daily weekly tabloid blog',
        ],
        [
          'place',
          'town city village province district region island capital port suburb neighbourhood neighborhood hamlet',
        ],
        [
          'organisation',
          'company firm charity ngo university bank ministry party union institute foundation think-tank club',
        ],
      ] as const
    ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  )

/** What people are by trade or part, beside the role words of the tagger: *Businessman Omar Daly*. */
export const CALLINGS: ReadonlySet<string> = new Set(
  (
    'businessman businesswoman policeman policewoman cameraman camerawoman photographer anchorman newsman engineer architect ' +
    'peasant worker shopkeeper trader merchant contractor guard bodyguard magistrate councilman councilwoman lawmaker legislator ' +
    'assemblyman fisherman fireman firefighter paramedic ambassador consul economist historian sociologist writer poet novelist ' +
    'musician painter filmmaker blogger lieutenant gunner sailor trucker banker surgeon physician nun monk parishioner ' +
    'eyewitness bystander motorist shopper tourist villager neighbour neighbor defendant terrorist hijacker kidnapper'
  ).split(' '),
)

/** Short forms of months that news writes with a day or a year behind. */
export const SHORT_MONTHS = set(`jan feb mar apr jun jul aug sep sept oct nov dec`)

/** Words that open the name of an outlet: of papers, and of broadcasters in the languages whose channels English news quotes. */
export const OUTLET_OPENERS = set(`
  daily radio rádio tv tele télé televisión television weekly sunday canal canale kanal kanaal antena antenne channel rtv
`)

/** Whoever or whatever is of a place: *residents of Lorn*, *the outskirts of Lorn*. */
export const OF_PLACES = set(`
  residents resident people inhabitants villagers citizens outskirts outskirt streets mayor governor north south east west centre center
  suburb suburbs siege capture fall quarter quarters
`)

/** What a town has, and a firm has not: *the Lorn police*, *a Lorn councillor*. */
export const OF_TOWNS = set(`
  police policeman policewoman mayor deputy-mayor council councillor councillors magistrate magistrates coroner sheriff firefighters
  firefighter residents resident inhabitants villagers suburb suburbs outskirts
`)

/** Who sits in a house, written between the place and the name: *Lorn Central MP Orla Vesh*. */
export const MEMBERS_OF_HOUSES = set(`mp mep msp pm congressman congresswoman councillor alderman`)

/** What a person's name is joined to by a hyphen without being a part of it: *Vesh-era*, *Orel-like*. */
export const NO_GIVEN_PARTS = set(`
  era like led style type run born made owned based wide held free loyal allied bashing hater ruled
`)

/** Children, whom reports seldom name: the person named beside one is another. */
export const CHILDREN = set(`boy girl child baby infant toddler kid`)

/** Buildings and grounds that bear a name before their noun: *the Casino concert hall*. */
export const BUILDINGS = set(`
  hall hospital clinic hotel theatre theater cinema nightclub stadium arena mosque church cathedral synagogue temple school
  college museum prison camp barracks airport station bridge mall market restaurant cafe bar mine factory plant dam refinery
`)

/** Who is somebody's, and speaks of him: *his lawyer*, *her husband*. */
export const RELATIVES = set(`
  lawyer attorney solicitor barrister wife husband mother father brother sister son daughter partner girlfriend boyfriend fiancée
  fiancé parents family widow friend spokesman spokeswoman doctor coach agent manager employer boss colleague neighbour neighbor
`)

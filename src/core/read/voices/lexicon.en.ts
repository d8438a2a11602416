/** English nouns of sources, by the kind of voice that they name. Words only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** People who speak for a state, an army or an office. */
export const OFFICIAL_NOUNS = set(`
  official source diplomat spokesman spokeswoman spokesperson officer commander minister lawmaker legislator
  general colonel captain major lieutenant admiral brigadier sergeant mayor governor prosecutor ambassador envoy
  senator congressman congresswoman deputy secretary president premier chancellor aide adviser advisor
  administrator investigator detective inspector superintendent sheriff magistrate judge politician mp
  representative delegate consul marshal chief leader head director chairman chairwoman commissioner agent
  policeman policewoman bureaucrat negotiator mediator insider
`)

/** Bodies that speak as one, also where the noun is a plural. */
export const BODY_NOUNS = set(`
  authority police government ministry office department army military coalition agency administration court
  parliament committee council commission bureau union party company firm organisation organization foundation
  institute university hospital embassy palace house cabinet force command service navy observatory watchdog
  board centre center bank team alliance bloc corporation charity regime kremlin tribunal inquiry
  federation association society league congress senate junta mission campaign city state country nation
  prosecution defence defense intelligence brigade squad unit corps directorate division branch airline zoo museum
  school college club church retailer manufacturer carrier utility port airport prison jail laboratory nonprofit
  startup chamber secretariat delegation headquarters panel coastguard ambulance clinic municipality registry guild
  railway fund trust
`)

/** Armed, political or loose groups of people. */
export const GROUP_NOUNS = set(`
  group militant rebel insurgent fighter activist militia gang network cell movement faction terrorist jihadist
  extremist protester demonstrator supporter opponent critic loyalist separatist tribe cartel campaigner wing family couple crowd
`)

/** Kin, neighbours, onlookers and experts: one of them is an unnamed person, several are a group. */
export const PERSON_NOUNS = set(`
  man woman person people witness eyewitness bystander resident neighbour neighbor villager survivor victim driver
  passenger doctor nurse teacher lawyer attorney father mother brother sister son daughter wife husband widow
  friend relative cousin uncle aunt parent colleague worker farmer shopkeeper student boy girl child
  expert analyst scholar professor academic researcher scientist historian economist commentator author
  journalist reporter correspondent editor observer informant defector deserter refugee prisoner detainee
  suspect coach player fan voter citizen local member employee staffer manager owner engineer pilot
  clergyman priest imam bishop cleric owner operator
`)

/** Papers, pictures and recordings that say or show. */
export const DOCUMENT_NOUNS = set(`
  document report statement release message video footage clip recording tape photo photograph picture image letter memo
  memorandum email poll survey study transcript record file filing complaint affidavit indictment warrant lawsuit
  note post tweet article story book cable dossier datum data figure statistic audit review analysis assessment
  paper bulletin communique manifesto leaflet petition placard banner sign poster caption cache transcript archive
  manual website
`)

/** Documents that only carry the words of whoever issued them: *a ministry statement*. */
export const CARRIER_NOUNS = set(`statement release announcement communique report bulletin`)

/** Nouns of accounts and their users. */
export const ACCOUNT_NOUNS = set(`account user handle page blogger forum channel tweep loyalist`)

/** Nouns of news outlets. */
export const OUTLET_NOUNS = set(`
  newspaper magazine television tv radio station daily weekly tabloid broadcaster website outlet medium media
  press newswire paper network
`)

/** What stands before *agency* where it is a news outlet. */
export const NEWS_WORDS = set('news press wire media')

/** Names of bodies in lower or upper case: the noun that closes the name of an institution. */
export const INSTITUTION_NOUNS = set(`
  ministry office department army military police government administration court parliament committee council
  commission bureau embassy navy command agency party union force intelligence
`)

/** Kinds of bodies that stand before the name: *the aid group Open Hands*, *the charity Clear Water*. */
export const CALLED_NOUNS = set(
  `group charity organisation organization network association foundation company firm union institute ngo party`,
)

/** Kinds of unnamed officials that a report uses for one another: *a source … the official*. */
export const SAME_PERSON_NOUNS = set(
  `official source diplomat officer insider aide spokesman spokeswoman spokesperson`,
)

/** Pronouns by what they can stand for. */
export const PRONOUNS: Readonly<Record<string, 'person' | 'thing' | 'several'>> = Object.freeze({
  he: 'person',
  him: 'person',
  she: 'person',
  her: 'person',
  his: 'person',
  their: 'several',
  it: 'thing',
  which: 'thing',
  they: 'several',
  them: 'several',
  both: 'several',
  neither: 'several',
  some: 'several',
  others: 'several',
})

/** Pronouns that bring a voice of their own: *some say*, *others said*. */
export const NEW_PRONOUNS = set(
  `some others many several one someone everyone nobody none few most all another`,
)

/** Offices that one person holds: *the president*, *a senior lawmaker*. */
export const OFFICES = set(`
  president premier minister chancellor lawmaker legislator senator congressman congresswoman mayor governor prosecutor
  ambassador envoy spokesman spokeswoman spokesperson general colonel commander admiral chief leader head director
  chairman chairwoman commissioner politician secretary lawyer attorney judge king queen pope
`)

/** Offices that are told of anybody who has another: *the mayor … the politician*. */
export const LOOSE_OFFICES = set(
  `lawmaker legislator politician leader head chief official commander lawyer attorney secretary`,
)

/** Nouns that take up a body or group that was named, whatever it calls itself. */
export const ANY_BODY = set(
  `group movement organisation organization militia faction party company firm agency`,
)

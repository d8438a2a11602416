/** English words that tell the kind of a name: titles before persons, roles, heads of organisations, places and events. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that stand before a person's name and are no part of it. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  list(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess prince princess king queen emperor emir
  sultan sheik sheikh shaikh ayatollah imam mullah maulana pope cardinal archbishop bishop rev reverend father fr rabbi pastor
  sister brother saint president vice premier prime minister chancellor governor mayor senator sen congressman congresswoman
  representative rep secretary ambassador envoy commissioner deputy attorney general gen lt lieutenant col colonel maj major
  capt captain sgt sergeant cpl corporal pvt private admiral adm rear commander cmdr brigadier brig marshal officer inspector
  superintendent detective constable sheriff chief judge justice magistrate prosecutor spokesman spokeswoman spokesperson
  chairman chairwoman director coach comrade hajj haji hadji field warden master abp msgr hon honorable caliph prophet supreme
`),
)

/** Nouns that say what a person is. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  list(`
  leader head boss founder spokesman spokeswoman spokesperson minister president director chief commander deputy official analyst
  expert lawyer attorney prosecutor judge journalist reporter correspondent editor author professor researcher activist
  militant gunman suspect attacker bomber jihadist terrorist convict fugitive hostage victim witness resident farmer teacher
  doctor nurse student soldier policeman policewoman officer fighter rebel guerrilla cleric preacher priest imam politician
  lawmaker deputy senator congressman diplomat envoy ambassador adviser advisor aide secretary counsellor counselor
  candidate singer actor actress player striker goalkeeper coach driver pilot captain owner trafficker smuggler drug-lord
  brother sister father mother son daughter wife husband widow uncle cousin nephew neighbour neighbor friend accomplice
`),
)

const CLASSES: readonly (readonly [number, string])[] = [
  // 1: organisations of state and trade
  [
    1,
    `ministry department agency bureau office authority commission committee council parliament congress senate assembly court
    tribunal bank fund institute institution university college academy school company corporation corp inc ltd llc plc gmbh ag
    co group holdings industries association organization organisation federation union league party movement foundation trust
    society club police army navy force forces guard command brigade battalion regiment division corps squad unit service
    services administration directorate secretariat board chamber center centre network airlines airways motors records
    studios entertainment partners systems technologies laboratories hospital clinic fc afc united athletic team`,
  ],
  // 2: armed groups
  [
    2,
    `front militia jihad mujahideen mujahedin brigades cartel gang mafia taliban guerrillas rebels hezbollah liberation
    revolutionary insurgents separatists`,
  ],
  // 3: outlets
  [
    3,
    `news times post herald tribune gazette journal daily radio tv television broadcasting magazine newspaper press
    telegraph guardian chronicle observer courier agency channel`,
  ],
  // 4: places
  [
    4,
    `province state county district region city town village island islands river lake mountain mountains mount valley sea
    ocean gulf bay strait peninsula desert coast republic kingdom governorate municipality oblast canton hills hill creek
    borough suburb neighbourhood neighborhood republics territory territories`,
  ],
  // 5: facilities
  [
    5,
    `airport station bridge stadium square street road avenue boulevard highway tower palace castle church cathedral mosque
    temple synagogue prison jail camp base hotel museum theatre theater hall park building mall market supermarket restaurant
    cafe café dam tunnel port harbor harbour plant refinery library monastery monument memorial checkpoint crossing embassy
    consulate barracks zoo gallery arena gate lane drive plaza terminal pier`,
  ],
  // 6: events
  [
    6,
    `war wars battle revolution uprising intifada massacre attack attacks bombing bombings crisis conflict summit conference
    olympics games cup championship championships festival treaty accord accords agreement election elections operation
    campaign hurricane earthquake typhoon disaster genocide holocaust day spring referendum tournament marathon prix`,
  ],
  // 7: works and products
  [
    7,
    `album song film movie book novel series show award prize act bill law constitution version engine`,
  ],
  // 8: days and months, which are no names here
  [
    8,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter`,
  ],
]

/** The class of a telling word, 1 to 8; the first class that lists it counts. */
export const WORD_CLASSES: ReadonlyMap<string, number> = new Map(
  [...CLASSES]
    .reverse()
    .flatMap(([kind, words]) => list(words).map((word): [string, number] => [word, kind])),
)

/** Classes of `WORD_CLASSES` by name. */
export const WordClass = {
  organisation: 1,
  group: 2,
  outlet: 3,
  place: 4,
  facility: 5,
  event: 6,
  work: 7,
  calendar: 8,
} as const

/** Heads that make a name of two words or more an organisation, even where it is called after a town or a person. */
export const SURE_BODIES: ReadonlySet<string> = new Set(
  list(`
  party society association federation union league committee council commission ministry department agency university college
  institute academy school hospital corporation inc inc. ltd ltd. llc plc company foundation senate assembly parliament congress
  orchestra choir club fc hc afc sc f.c. corps brigade regiment records entertainment police army authority bureau bank brigades llp
  group holdings circus hospital clinic government airlines airways online
`),
)

/** Heads that make it a place where the model takes it for a person or a work. */
export const SURE_PLACES: ReadonlySet<string> = new Set(
  list(`
  street airport station stadium avenue road lake river county island islands mountain mountains square bridge boulevard park
  creek valley zoo gardens junction township heights
`),
)

/** Bodies that are called after what stands behind *of*, so that it belongs to their name: *University of …*. */
export const OF_BODIES: ReadonlySet<string> = new Set(
  list(`
  university department ministry party authority institute bureau academy house college bank church museum association
  federation council court
`),
)

/** Words that stand for a name and are none. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  list(
    `i we he she you they it us me him them my our his her its your their who this that these those`,
  ),
)

/** What stands before the name of a storm. */
export const STORMS: ReadonlySet<string> = new Set(list(`hurricane typhoon cyclone storm`))

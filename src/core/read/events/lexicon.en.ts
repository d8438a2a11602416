/** Words that the event rules look for, and nothing else. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that lend their arguments to the event noun that is their object: *police carried out a raid*. */
export const LIGHT_VERBS = list(
  'carry perform perpetrate launch conduct mount stage make execute commit undertake begin start wage see do give open unleash continue ' +
    'resume lead suffer survive witness order face report announce hold use escalate intensify join run issue declare ' +
    'sign violate ratify',
)

/** Verbs with an event noun as their subject that say only that, where or when it was: *the raid took place on Monday*. */
export const OCCUR_VERBS = list(
  'take happen occur come start begin erupt continue follow unfold end last leave kill hit strike target break injure wound ' +
    'destroy claim go be rock shake affect damage',
)

/** Those of them whose object is what the event struck: *the blasts damaged a power line*. */
export const STRIKING = list('hit strike target damage destroy rock shake affect')

/** Nouns for one person or more. */
export const PERSON_NOUNS = list(
  'person people man woman child boy girl baby infant teenager teen youth student pupil teacher soldier troop troops policeman ' +
    'policewoman officer police cop guard civilian resident villager worker employee journalist reporter photographer ' +
    'militant terrorist gunman attacker bomber assailant shooter suspect rebel fighter insurgent jihadist extremist ' +
    'hostage victim prisoner inmate detainee captive passenger driver pedestrian bystander tourist pilgrim refugee ' +
    'migrant member leader commander chief deputy aide official minister president mayor judge lawyer priest monk imam ' +
    'cleric bishop brother sister son daughter father mother husband wife widow couple family relative friend neighbour ' +
    'neighbor doctor nurse patient medic aid-worker peacekeeper marine sailor pilot crew airman sergeant captain ' +
    'colonel general lieutenant major private constable deputy detective agent spy contractor citizen national ' +
    'countryman foreigner Frenchman Frenchwoman Englishman Irishman Dutchman Scotsman American Belgian ' +
    'protester demonstrator activist politician candidate senator lawmaker ' +
    'farmer peasant shopkeeper trader businessman businesswoman customer shopper worshipper guest owner player ' +
    'fan spectator runner rider cyclist motorcyclist motorist dead other anyone someone somebody nobody none one ' +
    'caliph emir sheikh king prince guerrilla combatant paramilitary militiaman bodyguard watchman adult juvenile ' +
    'minor male female individual occupant operative ringleader mastermind accomplice associate colleague ' +
    'jesuit nun missionary trafficker smuggler robber gang thousands hundreds dozens score many several few ' +
    'firefighter rescuer hiker climber skier miner fisherman pirate cadet recruit conscript reservist ranger ' +
    'self-proclaimed bride groom grandmother grandfather uncle aunt cousin nephew niece girlfriend boyfriend ' +
    'toddler newborn kid grandchild grandson granddaughter parent mum mom dad stepfather stepmother stepson ' +
    'partner spouse fiance fiancé fiancée housemate flatmate godson stepdaughter stepbrother stepsister passer-by passerby ' +
    'schoolboy schoolgirl schoolchild classmate roommate tenant homeowner landlord visitor veteran survivor ' +
    'intruder burglar dealer clerk manager bouncer dj rapper coach athlete ' +
    'staff personnel engineer surgeon paramedic expatriate volunteer shepherd herder herdsman electrician mechanic cook ' +
    'waiter baker barber banker broker builder carpenter cleaner composer conductor musician singer actor actress artist ' +
    'author writer poet professor lecturer scholar scientist researcher academic headmaster principal pharmacist dentist ' +
    'midwife therapist negotiator mediator envoy diplomat ambassador consul interpreter translator cameraman editor ' +
    'publisher blogger correspondent bailiff sheriff prosecutor attorney juror magistrate warden paratrooper gunner ' +
    'seaman steward stewardess schoolteacher youngster adolescent pensioner widow widower orphan fiance settler nomad ' +
    'tribesman warlord chieftain elder preacher founder spokesman spokeswoman companion comrade nun friar abbot rabbi ' +
    'technician courier fugitive kidnapper captor hijacker accountant architect plumber porter butcher weaver tailor',
)

/** Nouns for those who strike; before an event noun they are who did it: *a rebel attack*. */
export const FIGHTER_NOUNS = list(
  'terrorist guerrilla rebel militant insurgent jihadist extremist gunman bomber gang militia paramilitary separatist army ' +
    'police troop soldier pirate mob cartel commando sniper',
)

/** Bodies of a state that act; before an event noun they are who did it: *government airstrikes*. */
export const STATE_BODIES = list(
  'government regime military coalition navy air-force junta commando',
)

/** Nouns for those who struck, whom reports count. */
export const ATTACKERS = list(
  'gunman attacker assailant raider militant terrorist fighter rebel insurgent jihadist extremist bandit robber ' +
    'kidnapper hijacker bomber shooter militiaman',
)

/** Nouns for places. */
export const PLACE_NOUNS = list(
  'town city village territory area region province district neighbourhood neighborhood suburb swath swathe airport ' +
    'airfield base outpost checkpoint border crossing hill ground stronghold capital island bridge dam oilfield ' +
    'refinery building compound headquarters school mosque church house apartment centre center position camp port site post checkpoint barracks barrack',
)

/** Nouns for what is struck from the air or the ground: they make *hit*, *strike* and *target* an attack. */
export const TARGET_NOUNS = list(
  'convoy position building house vehicle target stronghold base camp town city village neighbourhood neighborhood ' +
    'district area hospital school mosque church market embassy consulate airport checkpoint station headquarters ' +
    'compound facility refinery bus train plane ship tanker truck car bridge depot fighter militant rebel soldier ' +
    'troop police officer civilian crowd wedding funeral camp militant group commander convoy outpost barracks ' +
    'militant tank artillery hideout unit leader',
)

/** Nouns for what is built or driven: where a bomb goes off in one of them, it is what was struck. */
export const BUILT = list(
  'building house home residence apartment office headquarters embassy consulate school college university campus ' +
    'hospital clinic church cathedral temple mosque synagogue chapel convent bank store shop supermarket market mall ' +
    'hotel restaurant bar cafe disco nightclub club theater theatre cinema stadium museum library factory plant ' +
    'refinery mill warehouse depot mine farm ranch station substation terminal airport port dock bridge tunnel dam ' +
    'railroad railway track pipeline oleoduct tower pylon pole post antenna transmitter transformer installation ' +
    'facility premises compound complex monument statue barracks base outpost checkpoint car vehicle truck bus ' +
    'minibus taxi van jeep pickup train locomotive ship boat ferry tanker plane airplane aircraft helicopter ' +
    'ambulance palace ministry courthouse prison jail branch agency establishment institution institute center centre ' +
    'exchange site garage parking-lot basement newspaper',
)

/** What one person can be at once: *the founder and chief of the group*. */
export const OFFICES = list(
  'leader chief head founder cofounder co-founder chairman chairwoman president commander director editor owner caliph ' +
    'emir spokesman spokeswoman ideologue mastermind organiser organizer financier recruiter preacher member',
)

/** *A third suspect was injured* is one more, not three. */
export const ORDINALS = list('second third fourth fifth sixth seventh eighth ninth tenth another')

/** Ordinals by what they count, less one. */
export const NTH: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Collective words that stand for a number of persons. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['twin', 2],
])

/** Groups whose number follows *of*: *a family of five*. */
export const FAMILIES = list('family group team crew party gang band cell pair couple')

/** Parts of the body: whose leg is hit is hit. */
export const BODY_PARTS = list(
  'leg arm head hand foot back shoulder chest face neck stomach abdomen knee thigh finger ear eye hip torso side ankle ' +
    'wrist elbow forehead skull jaw cheek',
)

/** Words for people in general: they say who is counted only that it is people. */
export const ANYBODY = list('person people other victim human life body one individual')

export const NOBODY = list('nobody none no-one')

/** Prepositions of a place where something happens. */
export const PLACE_PREPOSITIONS = list(
  'in at near on outside inside around across throughout within along by behind beside off over around round into ' +
    'southwest northwest southeast northeast south north east west of from',
)

/** Subjects that take up whatever was told right before, before a verb that says that something was. */
export const INCIDENTS = list('incident episode tragedy crime event it this')
export const OCCURRING = list('happen occur unfold')

/** Governing words that say how an event stands to the world, by modality. */
export const MODAL_WORDS = {
  planned: list(
    'plan plot intend prepare aim seek want ready poise order schedule propose preparation intention conspire ' +
      'decide agree promise pledge consider hope brink will shall discuss mull set eager about postpone',
  ),
  foiled: list(
    'foil thwart prevent avert stop block abort fail disrupt avoid intercept evade escape repel repulse halt attempt ' +
      'unsuccessful try cancel scrap',
  ),
  threatened: list('threaten vow threat warn warning swear'),
  possible: list(
    'may might could can possible possibly potential potentially perhaps maybe likely unlikely probable probably fear ' +
      'suspect worry concern risk danger appear seem believe think presume possibility prospect likelihood suggest ' +
      'assume speculate speculation rumour rumor danger apparently',
  ),
  denied: list(
    "deny no not never n’t n't without neither nor rule refute reject nothing nobody none",
  ),
  hypothetical: list('if would should unless imagine hypothetical event case whether were'),
  ongoing: list('continue underway under ongoing keep remain currently'),
} as const

/** Adjectives on an event noun that say how it stands to the world. */
export const MODAL_ADJECTIVES = {
  planned: list(
    'planned upcoming imminent looming impending forthcoming intended would-be proposed',
  ),
  foiled: list('foiled thwarted failed attempted averted botched aborted unsuccessful disrupted'),
  threatened: list('threatened'),
  possible: list(
    'possible potential suspected alleged purported reported likely probable feared copycat future further',
  ),
  hypothetical: list('hypothetical'),
  ongoing: list('ongoing continuing'),
} as const

/** Adverbs that hedge an event and leave its modality alone. */
export const HEDGES = list('reportedly allegedly apparently supposedly purportedly')

/** Nouns whose number is the number of the dead, with where it stands: *the death toll rose to 32*. */
export const TOLL_VERBS = list(
  'rise climb stand increase reach jump grow be remain drop fall revise raise put bring exceed surpass top pass hit take push number',
)

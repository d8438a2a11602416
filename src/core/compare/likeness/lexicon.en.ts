/** English words for comparing: words without meaning of their own, and words that news uses for one another. */

/** Words that say nothing about what a sentence tells; negation and hedges are read elsewhere. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both either neither no not nor such same other another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself
  themselves who whom whose which what where when why how there here
  be am is are was were been being have has had having do does did doing done will would shall should can could may might
  must ought need cannot n't 's 're 've 'll 'd 'm let
  and or but if then than so as because while although though unless until since whether
  of in on at by for with from to into onto over under about against between among through during before after above below
  up down out off near around along across behind beyond within without toward towards upon per via amid
  also too very just only even still yet already again ever never now later earlier meanwhile however further furthermore
  more most less least much many few several own quite rather once
  apparently probably possibly perhaps maybe allegedly supposedly purportedly presumably seemingly
  say said says tell told report reported reportedly accord according claim claimed add added note noted believe believed
  state stated announce announced confirm confirmed mr mrs ms dr sir gen col lt adm capt sgt rear admiral
  get got go went come came make made take took put way thing one`
    .split(/\s+/)
    .filter(Boolean),
)

/** Classes of words that reports of the same thing exchange; the first stands for all. Lemmas, lower case. */
const CLASSES = `
kill dead die death slay fatality perish killing deadly fatal
injure wound hurt injury wounded injured
airstrike strike bombardment airstrikes bomb bombing
raid operation sweep
attack assault onslaught
arrest detain apprehend capture custody detention
seize takeover overrun
militant fighter jihadist extremist insurgent jihadi gunman rebel terrorist
soldier troop serviceman
police officer policeman policewoman
airdrop drop air-drop
bundle package cache load consignment
weapon arms munition weaponry ammunition armament
destroy wreck demolish
vehicle car truck lorry van
aide deputy lieutenant
verify confirm authenticate validate corroborate authenticity validity accuracy genuine authentic
footage video clip film
investigate probe examine assess inquiry investigation
plane aircraft jet warplane
town city village
leader chief head commander boss
reward bounty
help aid assist assistance bolster boost support
missing lost astray vanish disappear unaccounted
official authority officer
spokesman spokeswoman spokesperson
regenerate regroup rebuild
deploy deployment send dispatch
flee flight exodus displace
resident inhabitant
fire blaze burn arson ablaze
collapse crumble
crash collision collide
hostage captive abductee
abduct kidnap seize
storm hurricane cyclone
quake earthquake tremor
flood flooding inundation
explosion blast detonation explode
ship vessel boat ferry
hospital clinic
guard watchman sentry
nobody none no-one
body corpse casualty
protest demonstration rally
protester demonstrator
shot shoot gun
company firm
doctor physician medic
talk negotiation
ceasefire truce armistice
deal agreement accord pact
tie link connection relation
track monitor
return come-back
border frontier
child kid
fate whereabouts
unclear unknown uncertain
worker employee staff
fine well unscathed unharmed unhurt
meet meeting gathering
`

/** Wider classes, for comparing clauses of one story alone: one story has one market, one owner, one siege. */
const NEAR = `
kill martyr martyred martyrdom murder slaughter massacre assassinate execute
police cop constable gendarme
people person
soldier troops
plane airplane aeroplane
leader ringleader
begin start commence outset
end halt cease
violate breach
remove delete
child kid youngster
release free liberate
finance fund bankroll
encircle surround besiege blockade siege
rescue save rescuer
sailor seaman crewman mariner
reject dismiss rebut
rise climb soar increase
decline decrease
buy purchase acquire
leave depart
succeed successor succession
own owner ownership
large big huge
money cash
pay payment
search hunt manhunt
shell shelling
flat apartment
shop store
market bazaar
border frontier
gun rifle firearm
warn warning alert
threat threaten
promise vow pledge
agree consent
evidence proof
sign signature
television tv
telephone phone
photograph photo picture image
newspaper daily
wife spouse
lawyer attorney solicitor barrister
judge magistrate
court tribunal
prison jail
army military
house home residence
student pupil
port harbour harbor
factory plant mill
tourist holidaymaker
witness eyewitness onlooker bystander
neighbour neighbor
identify recognise recognize
squabble quarrel dispute
ceasefire cessation
plan plot
secret covert clandestine
`

/** Lemma → the word that stands for its class. */
export const CLASS_OF: ReadonlyMap<string, string> = classesOf(CLASSES)

/** Term → the term that stands for its wider class. */
export const NEAR_OF: ReadonlyMap<string, string> = classesOf(NEAR)

function classesOf(classes: string): Map<string, string> {
  return new Map(
    classes
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [head, ...rest] = line.split(' ')
        return [head!, ...rest].map((word): [string, string] => [word, head!])
      })
      .reverse(),
  )
}

/** Nouns (as terms) that say no more of who is counted than *five were killed* does. */
export const SOMEBODY: ReadonlySet<string> = new Set(['people', 'person', 'body'])

/** What is measured and not counted (terms). */
export const MEASURES: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade time metre meter kilometre kilometer mile foot percent per cent degree'.split(
    ' ',
  ),
)

/** Number words as digits. */
export const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, i): [string, string] => [word, String(i + 1)]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, string] => [word, String((i + 2) * 10)]),
])

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** The term of *nobody*, *no one* and *none*. */
export const NOBODY = 'nobody'

/** A noun that says something else with certain words. */
export interface Idiom {
  /** The term that the noun counts as. */
  readonly term: string
  /** Lemmas of the words with which it does. */
  readonly with: ReadonlySet<string>
  /** Whether they stand before the noun, or on either side. */
  readonly side: 'before' | 'around'
  /** Where set, the noun has a number before it, or this form, alone or with the word before it. */
  readonly counted?: RegExp
  /** Whether the verb carries the term, and not the noun. */
  readonly verbal?: true
}

/** What several words say together, as one term, by the lemma of the noun. */
export const IDIOMS: ReadonlyMap<string, Idiom> = new Map<string, Idiom>([
  // *lost their lives*, *claimed nine lives*, *cost nine people their lives*; not *a life in prison*
  [
    'life',
    {
      term: 'kill',
      with: new Set('lose claim take cost'.split(' ')),
      side: 'before',
      counted: /^(?:lives|(?:his|her|their) life)$/i,
      verbal: true,
    },
  ],
  // *nine bodies were recovered*, *pulled nine bodies from the rubble*; not *a governing body was found*
  [
    'body',
    {
      term: 'kill',
      with: new Set('recover retrieve find pull drag'.split(' ')),
      side: 'around',
      counted: /^bodies$/i,
    },
  ],
  // *the death toll rose to nine*: nine people died
  [
    'toll',
    {
      term: 'people',
      with: new Set('rise climb grow mount increase jump stand reach hit put raise'.split(' ')),
      side: 'around',
    },
  ],
  // *there was no trace of nine people*
  ['trace', { term: 'missing', with: new Set('no without'.split(' ')), side: 'before' }],
  ['sign', { term: 'missing', with: new Set('no without'.split(' ')), side: 'before' }],
])

/** By what somebody comes to harm. */
export type Way = 'illness' | 'accident' | 'own hand' | 'from the air' | 'on the ground' | 'blast'

/** Words for the harm itself (lemmas). */
export const HARMED: ReadonlySet<string> = new Set(
  'kill die death dead slay wound wounded injure injured hurt injury casualty'.split(' '),
)

/** Words for each way, `_` for a space; the longer first. *Attack*, *strike* and *raid* alone may be from the air or on the ground. */
const WAYS: Readonly<Record<Way, string>> = {
  illness:
    'heart_attack cardiac_arrest illness disease cancer stroke natural_cause pneumonia fever tuberculosis hepatitis',
  accident: 'accident car_crash plane_crash drown drowning fall',
  'own hand': 'suicide overdose',
  'from the air':
    'drone airstrike air_strike air_raid warplane jet helicopter missile rocket shelling shell artillery mortar bombardment',
  'on the ground':
    'commando soldier gunman sniper ambush shootout gunfight firefight gunfire gunshot bullet shoot fighting clash',
  blast:
    'suicide_bomb suicide_bombing suicide_bomber bomb bombing explosion blast landmine mine grenade device',
}

/** Lemma, or two of them, → way. */
export const WAY_OF: ReadonlyMap<string, Way> = new Map(
  Object.entries(WAYS).flatMap(([way, words]) =>
    words.split(' ').map((word): [string, Way] => [word.replace('_', ' '), way as Way]),
  ),
)

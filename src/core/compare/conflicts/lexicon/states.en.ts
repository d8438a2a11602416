/** English words for slots that have one value: weapons, states that exclude one another, hours, who can be of one country. */

/** Each word of a group to the name of its group; `_` stands for a space. */
function named(lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lines).flatMap(([name, words]) =>
      words.split(' ').map((word): [string, string] => [word.replaceAll('_', ' '), name]),
    ),
  )
}

/** Weapons that one man uses one of, by their sort; lemmas. */
export const WEAPON_OF: ReadonlyMap<string, string> = named({
  handgun: 'handgun pistol revolver',
  shotgun: 'shotgun',
  rifle: 'rifle kalashnikov carbine ak-47 ar-15',
  'machine gun': 'machinegun',
  knife: 'knife machete blade dagger',
  axe: 'axe hatchet',
  hammer: 'hammer',
  sword: 'sword',
  crossbow: 'crossbow',
  grenade: 'grenade',
})

/** Verbs under which a weapon is used, or spoken of as what was used. */
export const FOR_WEAPONS: ReadonlySet<string> = new Set(
  'use fire shoot open begin start attack stab slash kill wound injure carry wield brandish arm speak draw pull'.split(
    ' ',
  ),
)

/** Words for many things, with some of which they tell: *all equipment worked* tells of the detector. */
export const KINDS_OF_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    equipment: 'detector camera alarm scanner sensor radar siren sprinkler device',
    system: 'alarm radar camera sensor siren sprinkler brake',
  }).map(([all, some]) => [all, new Set(some.split(' '))]),
)

/** Verbs, and nouns, of deeds with which an attack or an accident begins (lemmas). */
export const ONSET: ReadonlySet<string> = new Set(
  'strike attack explode crash arrive come enter storm raid begin start open burst walk abduct kidnap bundle seize hit bomb detonate derail collide sink'.split(
    ' ',
  ),
)

/** Callings of which a story has many, and who speak in it: two of them may be of two countries. */
export const MANY_OF_A_KIND: ReadonlySet<string> = new Set(
  `person people man woman boy girl child minister president official ambassador diplomat envoy spokesman spokeswoman police policeman
  officer soldier general colonel commander leader analyst expert source prosecutor lawmaker politician journalist reporter
  correspondent fighter militant citizen national adult relative friend colleague authority member resident worker
  lawyer investigator agent commando`.split(/\s+/),
)

/** What came of people who are counted. */
export type Harm = 'killed' | 'injured'

/** Words that tell what came of people; lemmas. */
export const HARM_OF: ReadonlyMap<string, Harm> = new Map(
  Object.entries({
    kill: 'killed',
    die: 'killed',
    dead: 'killed',
    slay: 'killed',
    murder: 'killed',
    martyr: 'killed',
    perish: 'killed',
    butcher: 'killed',
    slaughter: 'killed',
    massacre: 'killed',
    execute: 'killed',
    behead: 'killed',
    death: 'killed',
    fatality: 'killed',
    wound: 'injured',
    wounded: 'injured',
    injure: 'injured',
    injured: 'injured',
    hurt: 'injured',
  } as const),
)

/** Verbs that harm people, not things, where people are what they reach; lemmas. */
export const STRUCK: ReadonlySet<string> = new Set('hit target strike harm burn scald'.split(' '))

/** What people are treated for, or suffer. */
export const INJURIES: ReadonlySet<string> = new Set(
  'burn injury wound cut fracture shock bruise bruising trauma gunshot concussion smoke inhalation laceration'.split(
    ' ',
  ),
)

/** How people are who came to no harm, with the harm that is excluded so: who survived may be hurt. */
export const UNHARMED: ReadonlyMap<string, Harm> = new Map(
  Object.entries({
    safe: 'injured',
    unharmed: 'injured',
    unhurt: 'injured',
    unscathed: 'injured',
    fine: 'injured',
    health: 'injured',
    alive: 'killed',
    survive: 'killed',
  } as const),
)

/** Nouns of which there are none where nobody came to harm. */
export const HARMED_NOUNS: ReadonlyMap<string, Harm> = new Map(
  Object.entries({
    casualty: 'injured',
    victim: 'injured',
    injury: 'injured',
    death: 'killed',
    fatality: 'killed',
  } as const),
)

/** Whom reports tell apart among the dead. */
export const HARMED_GROUPS: ReadonlySet<string> = new Set(
  'civilian child kid minor woman hostage passenger sailor crew villager prisoner inmate worker resident student farmer'.split(
    ' ',
  ),
)

/** Nouns that count the dead by themselves: *counted nine bodies*, *12 deaths*. */
export const DEAD_NOUNS: ReadonlySet<string> = new Set('body corpse death fatality'.split(' '))

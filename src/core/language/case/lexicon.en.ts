/** Words that the restoring of case asks for, and nothing else. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words of crime and war that the treebanks have not, or only in names. */
export const SMALL = list(
  'cartel squad rifle grenade mortar shrapnel dynamite peasant guerrilla commando extremist leftist rightist hostage ' +
    'ransom truce ceasefire insurgent insurgency outskirts caliber sabotage subversive assassin bomber gunman gunmen ' +
    'bodyguard policeman policemen newsman newsmen spokesman spokesmen communique decree comrade solidarity tank ' +
    'convoy ambush explosive detonator fuse garrison barracks militia paramilitary machinegun submachinegun shotgun ' +
    'pistol revolver bullet cartridge missile rocket helicopter jeep pickup pylon pipeline oleoduct substation tower ' +
    'embassy consulate ambassador mayor councilman prosecutor magistrate judge lieutenant colonel captain major ' +
    'general sergeant corporal private deputy inspector detective officer agent driver victim corpse coffin funeral ' +
    'wake widow orphan priest jesuit nun bishop archbishop monk union unionist trade student teacher professor dean ' +
    'rector campus faculty mine landmine minefield kidnapper kidnapping abduction captive captor murderer killer gang ' +
    'mob thug bandit smuggler trafficker narcotics drug cocaine marijuana heroin raid dawn noon dusk midnight curfew ' +
    'siege clash skirmish firefight gunfire shootout blaze arson arsonist molotov cocktail cannot mafia mafias front ' +
    'people president army government minister ministry police senator congressman party national democratic popular ' +
    'liberation revolutionary armed forces security state united department bank street avenue neighborhood province ' +
    'city town village north south east west northern southern eastern western central',
)

/** Ranks and offices: capital before a name. */
export const RANKS = list(
  'president colonel col general gen captain capt lieutenant lt major maj sergeant sgt minister mayor judge ambassador ' +
    'archbishop bishop father monsignor msgr senator deputy dr mr mrs ms miss governor commander prime vice corporal cpl ' +
    'admiral king queen prince princess sir lord pope cardinal sheikh secretary chancellor inspector professor prof ' +
    'representative rep sen gov rev reverend st saint san santa don doña',
)

/** Small words within names: *Bank of Arlen*. */
export const LINKS = list(
  'of the and for de del la las los el y e da do dos van von der den bin al',
)

/** Nouns that, after a name, are part of it: *Arlen Street*, *Lenz River*. */
export const GENERIC = list(
  'street avenue river lake mount mountains department province county university college hotel airport bridge ' +
    'square boulevard road island islands bay gulf sea ocean valley peninsula embassy cathedral',
)

/** Names of the calendar that are words too, with what stands beside them then. */
export const CALENDAR = list('march may august')

/** Endings of common words; what is unknown and has none is taken for a name. */
export const ENDING =
  /(?:ing|ings|ed|tion|tions|sion|sions|ment|ments|ness|ly|ists?|isms?|ity|ities|ive|ives|ous|able|ible|ful|less|ers|ize|ized|izes|ise|ised|ical|ically|ate|ated|ates|ance|ence|ances|ences|ships?|hood|wards?|proof|fire|shot|shots|men|man|woman|women|like|wide|ility|ary|aries|tory|tories|gun|guns|bomb|bombs)$/

/** Words before a verb: *will hinder*. */
export const AUXILIARIES = list(
  'not will would could can may might must should shall cannot they we',
)

/** Words that tell what kind of part somebody or something has. */

/** Nouns for weapons and what is used as one. */
export const WEAPONS =
  /^(?:bombs?|car-?bombs?|explosives?|dynamite|grenades?|mines?|landmines?|rockets?|missiles?|mortars?|shells?|projectiles?|devices?|charges?|guns?|rifles?|pistols?|revolvers?|machine-?guns?|submachine-?guns?|shotguns?|weapons?|firearms?|bullets?|ak-?47s?|knife|knives|machetes?|axes?|swords?|cocktails?|stones?|rocks?|artillery|launchers?|vests?|belts?|tnt|c-?4|kerosene|gasoline|petrol|acid|drones?|ammunition|sticks?|detonators?|fuses?|cannons?)$/i

/** Nouns for people, where no name says so. */
export const HUMAN =
  /^(?:people|persons?|m[ae]n|wom[ae]n|child|children|boys?|girls?|youths?|civilians?|soldiers?|troops?|police(?:m[ae]n|wom[ae]n)?|officers?|guards?|bodyguards?|agents?|members?|leaders?|workers?|employees?|teachers?|students?|peasants?|farmers?|villagers?|residents?|passengers?|drivers?|journalists?|reporters?|newsm[ae]n|priests?|jesuits?|nuns?|monks?|bishops?|archbishops?|mayors?|governors?|ministers?|presidents?|judges?|lawyers?|attorneys?|candidates?|senators?|deput(?:y|ies)|councilm[ae]n|officials?|ambassadors?|diplomats?|consuls?|businessm[ae]n|traders?|merchants?|wife|wives|husbands?|sons?|daughters?|brothers?|sisters?|fathers?|mothers?|famil(?:y|ies)|relatives?|citizens?|nationals?|foreigners?|tourists?|hostages?|victims?|prisoners?|militants?|guerrillas?|rebels?|terrorists?|generals?|colonels?|majors?|captains?|lieutenants?|sergeants?|corporals?|commanders?|chiefs?|bosses|boss|engineers?|technicians?|doctors?|nurses?|professors?|rectors?|deans?|missionar(?:y|ies)|activists?|unionists?|patients?|adults?|minors?|babies|baby|infants?|others?|individuals?|crew|crowd|personnel|staff|escorts?|chauffeurs?|cooks?|maids?|housekeepers?|gardeners?|watchm[ae]n|sentr(?:y|ies)|vigilantes?|patrolm[ae]n|marines?|sailors?|pilots?|spokesm[ae]n|secretar(?:y|ies)|directors?|managers?|executives?|owners?|landowners?|ranchers?|politicians?|magistrates?|prosecutors?|witness(?:es)?|dead|wounded|population|inhabitants?)$/i

/** Nouns for organisations without a name of their own: *the army*, *the cartel*. */
export const BODIES =
  /^(?:army|armies|forces|government|governments|regime|military|police|cartels?|mafias?|navy|junta|organi[sz]ations?|movement|front|corps)$/i

/** Nouns for bodies of people that act. */
export const UNITS =
  /^(?:units?|squads?|commandos?|commands?|patrols?|columns?|militias?|groups?|gangs?|mobs?|bands?|cells?|troops|kidnappers?|assassins?|killers?|murderers?|thugs|hooded|extraditables|criminals?|delinquents?|subversives?|narcoterrorists?|narcotraffickers?|traffickers?|hitm[ae]n|bandits?|mercenaries|snipers?|arsonists?|hijackers?|looters?|robbers?|thieves|thief|death-squads?)$/i

/** Nouns for things that can be struck, burned or taken. */
export const THINGS =
  /^(?:buildings?|houses?|homes?|residences?|apartments?|offices?|headquarters|embassy|embassies|consulates?|missions?|schools?|colleges?|universit(?:y|ies)|campus|hospitals?|clinics?|church(?:es)?|cathedrals?|temples?|mosques?|synagogues?|chapels?|convents?|banks?|stores?|shops?|supermarkets?|markets?|malls?|hotels?|restaurants?|bars?|cafes?|discos?|clubs?|theaters?|theatres?|cinemas?|stadiums?|museums?|libraries|library|factor(?:y|ies)|plants?|refiner(?:y|ies)|mills?|warehouses?|depots?|mines?|farms?|ranch(?:es)?|haciendas?|plantations?|estates?|stations?|substations?|terminals?|airports?|airfields?|ports?|docks?|bridges?|tunnels?|dams?|railroads?|railways?|tracks?|roads?|highways?|pipelines?|oleoducts?|wells?|pumps?|towers?|pylons?|poles?|posts?|lines?|cables?|networks?|grid|system|systems|antennas?|transmitters?|transformers?|power|electricity|generators?|installations?|facilit(?:y|ies)|premises|compounds?|complex(?:es)?|structures?|monuments?|statues?|barracks?|garrisons?|bases?|camps?|outposts?|checkpoints?|positions?|cars?|vehicles?|trucks?|bus(?:es)?|minibuses|taxis?|vans?|jeeps?|pickups?|motorcycles?|trailers?|trains?|locomotives?|convoys?|motorcades?|ships?|boats?|vessels?|ferr(?:y|ies)|tankers?|planes?|airplanes?|aircraft|airliners?|jets?|helicopters?|ambulances?|tanks?|equipment|machinery|crops?|harvest|property|properties|businesses|business|establishments?|branch(?:es)?|agenc(?:y|ies)|compan(?:y|ies)|firms?|newspapers?|prisons?|jails?|courthouses?|courts?|halls?|palaces?|ministr(?:y|ies)|parliament|congress|legislature|tribunals?|archives?|villages?|huts?|tents?|kiosks?|stands?|windows?|doors?|transportation|transport|infrastructure|reserves?|tollbooths?|booths?|box|boxes|containers?|plazas?|centers?|centres?|institutes?|institutions?|union|unions)$/i

/** Things that are told by whose they are: *the residence of the vice president*. */
export const OWNED =
  /^(?:residences?|houses?|homes?|offices?|headquarters|buildings?|cars?|vehicles?|farms?|facilities|branch(?:es)?)$/i

/** Nouns for people that say nothing without whose they are: *members of the Arlen Front*. */
export const BELONGING =
  /^(?:members?|elements?|supporters|followers|sympathizers|militants|partisans)$/i

/** Nouns for people who act together, before *of*. */
export const BAND = /\b(?:groups?|bands?|gangs?|mobs?|squads?) of $/i

/** Words that hedge a description, and are no part of it. */
export const UNCERTAIN =
  /^(?:alleged|suspected|presumed|supposed|reported|several|some|many|few|various|other|numerous)\s+/i

/** Adjectives of those to whom it was done: *the slain minister* did nothing. */
export const BEFALLEN =
  /^(?:slain|murdered|killed|kidnapped|abducted|wounded|injured|dead|assassinated|missing|captured)\s/i

/** Ranks and callings before a name. */
export const RANKS =
  /^(?:(?:president|vice|former|ex-?president|colonel|col|general|gen|captain|capt|lieutenant|lt|major|maj|sergeant|sgt|minister|mayor|judge|ambassador|consul|archbishop|bishop|father|priest|monsignor|monsignore|msgr|senator|deputy|doctor|dr|mr|mrs|ms|miss|governor|commander|policeman|officer|agent|journalist|reporter|engineer|professor|secretary|councilman|impresario|businessman|attorney|lawyer|magistrate|don|rev|reverend|sister|corporal|private|inspector)\.?\s+)+(?=\S)/i

/** Words that stand for somebody or something named elsewhere. */
export const PRONOUNS =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|who|whom|which|that|this|these|those|himself|herself|themselves|itself|each|other|others|another|someone|somebody|nobody|everyone|anyone|there)$/i

/** Words that count, alone: *two | of the guards*. */
export const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|most|many|both|all)$/i

/** What is counted behind them: *of her | bodyguards* up to what tells more of them. */
export const OF_WHOM =
  /^(\s+of\s+(?:(?:the|his|her|its|their|those|these|our)\s+)?)([\w'’-]+(?:\s+[\w'’-]+){0,3}?)(?=\s+(?:of|from|in|at|on|who|whom|that|which|and|with|were|was)\b|\s*[,;:([.–—]|\s*$)/i

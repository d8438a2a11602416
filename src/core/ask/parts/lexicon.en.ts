/** Words that tell what kind of part somebody or something has. */

/** Nouns for weapons and what is used as one. */
export const WEAPONS =
  /^(?:bombs?|car-?bombs?|explosives?|dynamite|grenades?|mines?|landmines?|rockets?|missiles?|mortars?|shells?|projectiles?|devices?|charges?|guns?|rifles?|pistols?|revolvers?|machine-?guns?|submachine-?guns?|shotguns?|weapons?|firearms?|bullets?|ak-?47s?|knife|knives|machetes?|axes?|swords?|cocktails?|stones?|rocks?|artillery|launchers?|vests?|belts?|tnt|c-?4|kerosene|gasoline|petrol|acid|drones?|ammunition|sticks?|detonators?|fuses?|cannons?)$/i

/** Nouns for people, where no name says so. */
export const HUMAN =
  /^(?:people|persons?|m[ae]n|wom[ae]n|child|children|boys?|girls?|youths?|civilians?|soldiers?|troops?|police(?:m[ae]n|wom[ae]n)?|officers?|guards?|bodyguards?|agents?|members?|leaders?|workers?|employees?|teachers?|students?|peasants?|farmers?|villagers?|residents?|passengers?|drivers?|journalists?|reporters?|newsm[ae]n|priests?|jesuits?|nuns?|monks?|bishops?|archbishops?|mayors?|governors?|ministers?|presidents?|judges?|lawyers?|attorneys?|candidates?|senators?|deput(?:y|ies)|councilm[ae]n|officials?|ambassadors?|diplomats?|consuls?|businessm[ae]n|traders?|merchants?|wife|wives|husbands?|sons?|daughters?|brothers?|sisters?|fathers?|mothers?|famil(?:y|ies)|relatives?|citizens?|nationals?|foreigners?|tourists?|hostages?|victims?|prisoners?|militants?|guerrillas?|rebels?|terrorists?|generals?|colonels?|majors?|captains?|lieutenants?|sergeants?|corporals?|commanders?|chiefs?|bosses|boss|engineers?|technicians?|doctors?|nurses?|professors?|rectors?|deans?|missionar(?:y|ies)|activists?|unionists?|patients?|adults?|minors?|babies|baby|infants?|others?|individuals?|crew|crowd|personnel|staff|escorts?|chauffeurs?|cooks?|maids?|housekeepers?|gardeners?|watchm[ae]n|sentr(?:y|ies)|vigilantes?|patrolm[ae]n|marines?|sailors?|pilots?|spokesm[ae]n|secretar(?:y|ies)|directors?|managers?|executives?|owners?|landowners?|ranchers?|politicians?|magistrates?|prosecutors?|witness(?:es)?|dead|wounded|population|inhabitants?)$/i

/** Nouns for what is no thing that could be struck and no one who could strike. */
export const ABSTRACT =
  /^(?:act|action|activit(?:y|ies)|plan|peace|process|order|law|right|rights|freedom|democracy|life|lives|offensive|campaign|war|operation|violence|policy|position|positions|government|regime|country|nation|state|city|town|village|area|zone|region|place|department|province|neighborhood|neighbourhood|street|side|part|time|day|night|week|month|year|morning|thing|something|anything|everything|nothing|kind|type|way|fact|case|idea|situation|crime|attack|murder|killing|death|responsibility|it|interest|interests|dialogue|talk|agreement|institution|institutions|society|power|authority|control|objective|objectives|number|series|fire|shot|round|gunfire|money|dollar|peso|force|level|result|explosion|blast|clash|fighting|incident|event|work|information|report|statement|territory|land|end|head|hand|body|arm|leg|one|two|most|many|some|all|half|rest|which|who|that|what)s?$/i

/** Words that stand for somebody or something named elsewhere. */
export const PRONOUNS =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|who|whom|which|that|this|these|those|himself|herself|themselves|itself|each|other|others|another|someone|somebody|nobody|everyone|anyone|there)$/i

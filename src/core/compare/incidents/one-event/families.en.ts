/**
 * Words that tell of one and the same: *shot dead*, *fatal*, *homicide* and *the body* all tell of a death. Lemmas, with `/v` or `/n`
 * where only the verb or the noun means it, `/p` where it is done to a person (*a coach was fired*), and with a particle where the verb
 * needs one.
 */
const FAMILIES = `
death: kill die dead death deadly fatal fatally fatality murder homicide manslaughter slay slaying killing killer perish succumb
  pass+away lifeless lethal execute execution body corpse remains autopsy massacre assassinate assassination suicide decease
  deceased funeral burial grieve mourn toll hang hanging slain gun+down
shots: shooting gunshot gunfire shootout shot/n fire/v open+fire discharge go+off shooter gunman pull bullet ring+out crossfire rampage
hit: shoot/v shot/v shoot/n hit strike/v struck graze mow+down
drunk-driving: dui dwi driving/n drunk-driving drink-driving drive+under drive+drunk drive+while
wound: wound injure injury hurt wounded injured harm maim critical stable condition hospitalize treat treatment surgery recover
  recovery paralyze unresponsive bleed hospitalise
incident: incident accident tragedy happen occur accidental accidentally case event situation it this that
arrest: arrest detain detention custody apprehend apprehension capture nab catch collar bust take+in round+up
charge: charge indict indictment accuse accusation arraign arraignment
trial: trial try hearing court
plea: plead plea
conviction: convict conviction guilty verdict
sentence: sentence sentencing imprison jail prison
release: free release/n release/p
escape: escape flee breakout break+out get+away run+away walk+away abscond loose
dismissal: fire/p fire+job sack dismiss dismissal firing oust ouster axe let+go terminate termination relieve part+ways boot
appointment: hire appoint appointment name/v tap pick select selection choose choice nominate nomination replace replacement
  take+over succeed successor
resignation: resign resignation quit step+down stand+down step+aside retire retirement
purchase: buy acquire acquisition purchase takeover merge merger buyout deal
sale: sell sale
announcement: announce announcement confirm confirmation reveal disclose disclosure declare declaration
saying: say tell add note state/v statement tweet report/v
launch: unveil launch introduce introduction debut roll+out showcase issue/v release/v rush+out push+out
victory: win victory beat defeat triumph
crash: crash collide collision wreck pile-up derail smash plunge
blast: explode explosion blast bomb bombing detonate detonation blow+up
attack: attack assault ambush raid storm/v offensive airstrike bombard bombardment strike/n
quake: quake earthquake tremor temblor aftershock
flood: flood flooding inundate
storm: storm/n hurricane cyclone typhoon tornado
blaze: fire/n blaze wildfire inferno burn
arson: arson torch ignite set+fire
damage: destroy damage sever devastate demolish ruin destruction devastation
collapse: collapse crumble cave+in
theft: rob robbery steal theft heist loot burglary burgle robber make+off thief
kidnapping: kidnap kidnapping abduct abduction
protest: protest demonstrate demonstration march rally protester demonstrator
riot: riot unrest clash rioting violence rioter
suit: sue lawsuit suit
vote: vote election elect poll ballot
meeting: meet meeting summit
negotiation: negotiate negotiation talk/n talks
wedding: marry wedding wed marriage
split: divorce split separate separation breakup break+up
birth: birth bear/v born
admission: check+in check+into enter admit admission
rehab: rehab rehabilitation stint
search: search hunt manhunt look+for
inquiry: investigate investigation probe inquiry
seizure: seize confiscate seizure impound
prevention: foil thwart prevent intercept interdict
piracy: piracy hijack hijacking pirate
deployment: deploy deployment dispatch send
withdrawal: withdraw withdrawal pull+out
suspension: suspend suspension ban
rescue: rescue save
evacuation: evacuate evacuation
rise: rise increase jump climb surge soar
fall: fall drop decline slump tumble
update: patch update fix plug/v
finding: find/v discover discovery
keeping: keep retain
reversal: reverse overturn
transfer: transfer transport
causing: spark/v trigger/v unleash
outage: outage disruption disrupt/v
hosting: host hosting emcee
return: return comeback come+back
ceremony: ceremony award/n awards oscar oscars gala show
threat: threaten threat
suspect: suspect accused
`

/** The family of a lemma, with its part of speech or particle where that is needed. */
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .replace(/\n\s+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [family, words] = line.split(': ') as [string, string]
      return words.split(' ').map((word): [string, string] => [word, family])
    })
    .reverse(),
)

/** The family of a word by its lemma, whether it is a verb, its particle, and whether it is done to a person; null for none. */
export function familyOf(
  lemma: string,
  isVerb: boolean,
  particles: readonly string[],
  toPerson = false,
): string | null {
  const done = toPerson ? FAMILY_OF.get(`${lemma}/p`) : undefined
  if (done) return done
  for (const particle of particles) {
    const family = FAMILY_OF.get(`${lemma}+${particle}`)
    if (family) return family
  }
  return FAMILY_OF.get(`${lemma}/${isVerb ? 'v' : 'n'}`) ?? FAMILY_OF.get(lemma) ?? null
}

const SUFFIX =
  /(?:ations?|ators?|ates?|itions?|ments?|ances?|ences?|ings?|ions?|ures?|ities|ity|ness|ives?|ally|als?|ers?|ors?|ees?|ed|ly|es|e|y|s)$/

/** What words of one derivation share: *announce* and *announcement*, *erupt* and *eruption*. */
export function stemOf(lemma: string): string {
  let stem = lemma
  for (let again = 0; again < 2; again++) {
    const shorter = stem.replace(SUFFIX, '')
    if (shorter.length < 4) break
    stem = shorter
  }
  return stem.replace(/(.)\1$/, '$1')
}

/** Families of which one tells the deed and the other how it was done or what it was: *he was hit*, *the gunfire*. */
const RELATED: ReadonlySet<string> = new Set(['hit shots', 'shots hit'])

/** True for two families that may tell of one event. */
export function areRelated(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && RELATED.has(`${a} ${b}`)
}

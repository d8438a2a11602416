/**
 * Pasts and participles that no ending gives away, as every grammar of English lists them: `past/participle verb`, one form where
 * both are the same. Treebanks hold too few of them: *fled*, *shot* and *shelled* went by the endings of other verbs.
 */
const FORMS = `
  arose/arisen arise, bore/borne bear, beat/beaten beat, became/become become, began/begun begin, bent bend, bound bind, bit/bitten bite,
  bled bleed, blew/blown blow, broke/broken break, brought bring, built build, burnt burn, bought buy, caught catch, chose/chosen choose,
  clung cling, came/come come, crept creep, dealt deal, dug dig, drew/drawn draw, drove/driven drive, ate/eaten eat, fell/fallen fall,
  fed feed, felt feel, fought fight, found find, fled flee, flew/flown fly, forbade/forbidden forbid, forgot/forgotten forget,
  forgave/forgiven forgive, froze/frozen freeze, gave/given give, went/gone go, grew/grown grow, hung hang, hid/hidden hide, held hold,
  kept keep, knew/known know, led lead, left leave, lent lend, lost lose, made make, meant mean, met meet, mistook/mistaken mistake,
  overcame/overcome overcome, overthrew/overthrown overthrow, overtook/overtaken overtake, paid pay, rebuilt rebuild, rode/ridden ride,
  rang/rung ring, rose/risen rise, ran/run run, said say, sought seek, sold sell, sent send, shook/shaken shake, shone shine, shot shoot,
  shrank/shrunk shrink, sang/sung sing, sank/sunk sink, slept sleep, slid slide, slung sling, spoke/spoken speak, sped speed, spent spend,
  spun spin, stood stand, stole/stolen steal, stuck stick, stung sting, strode/stridden stride, struck/stricken strike, strove/striven strive,
  swore/sworn swear, swept sweep, swam/swum swim, swung swing, took/taken take, taught teach, tore/torn tear, told tell, thought think,
  threw/thrown throw, understood understand, undertook/undertaken undertake, undid/undone undo, upheld uphold, woke/woken wake,
  wore/worn wear, wept weep, won win, withdrew/withdrawn withdraw, withheld withhold, withstood withstand, wrote/written write,
  slew/slain slay, retook/retaken retake, overran/overrun overrun, hurt hurt, hit hit, set set, let let,
  freed free, shelled shell, toppled topple, raided raid, bombed bomb, aided aid
`

/** Form → verb, for the tags VBD and VBN. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/,\s*/)
    .flatMap((row) => {
      const [forms = '', verb = ''] = row.trim().split(' ')
      return forms.split('/').map((form) => [form, verb] as const)
    }),
)

/** *exploded*, *faded*, *ceded*: before this ending a vowel sounds as its name, and the verb ends in *e*; not *loaded*, *headed*, *flooded*. */
export const SILENT_E = /(?:[^aeo]a|[^o]o|u|[^e]e)ded$/

/**
 * Verbs with regular pasts and participles that the learned endings mistake, as *ruled* for *pulled* and *blasted* for *tasted*. A stem
 * that doubles its last letter stands behind the stroke.
 */
const REGULAR = `
  abhor/abhorr adore air airdrop/airdropp anchor applaud belong bide blare blast blockade boast boycott breathe censor choke chuckle climb
  cloud combat compete compile concur/concurr confine control/controll convene cope couple cripple crop/cropp curb dare deplore dig/digg
  dislike disturb drag/dragg dynamite encircle entreat evade exile extradite fade favor favour fine firebomb flare float flood
  forbid/forbidd frame fulfil/fulfill gas/gass gasp gloat gripe grope group gut/gutt hike home hope hype ignite imagine impair implore
  inhale insure interfere intervene intone joke label/labell lambaste laud lean leap loathe lob/lobb long loot manoeuvre massacre monitor
  mug/mugg murmur nod/nodd opine owe patrol/patroll phone pile pilot plunge postpone probe prod/prodd prolong provoke quarantine quell raid
  range rape rebuke reconcile recycle repair retreat reunite revenge revere revile revoke ridicule rifle riot roam roar rout rule rumor
  rumour scale schedule scrape shame shape shore shout skid/skidd smile smoke snap/snapp soar solicit sponsor stampede step/stepp stifle
  stone strafe swap/swapp swoop tackle telephone tie time toast top/topp tout traffic/traffick triple underscore unite upbraid uproot wander
  waste whine whip/whipp zone
`

/** The stem before *-ed* and *-ing* and the past of each verb. */
const regular = REGULAR.trim()
  .split(/\s+/)
  .map((row) => {
    const [verb = '', doubled] = row.split('/')
    const stem = doubled ?? (/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb)
    return { verb, stem, past: /e$/.test(verb) ? `${verb}d` : `${stem}ed` }
  })

/** Form → verb: regular pasts for VBD and VBN, participles in *-ing* for VBG. */
export const REGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  regular.flatMap(({ verb, stem, past }) => [
    [past, verb] as const,
    [/ie$/.test(verb) ? `${verb.slice(0, -2)}ying` : `${stem}ing`, verb] as const,
  ]),
)

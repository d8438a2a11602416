/** Houses that speak with one mouth, under many names. */
import type { Identity, Voice } from '../../model/index.js'
import { fold } from './terms.js'

/**
 * Houses that speak with one mouth: every name of each line stands for the same institution. Lower case, without *the*.
 * They are not one identity; their voices stay apart and share an institution.
 */
export const FAMILIES: readonly {
  readonly label: string
  readonly country: string
  readonly names: readonly string[]
}[] = [
  {
    label: 'US Department of Defense',
    country: 'US',
    names: [
      'pentagon',
      'department of defense',
      'defense department',
      'united states department of defense',
      'centcom',
      'central command',
      'us military',
      'united states military',
      'american military',
      'us army',
      'us navy',
      'us air force',
      'joint chiefs of staff',
      'africom',
      'eucom',
      'us defense',
      'american defence',
      'us defence',
      'us commander',
      'american commander',
      'us forces',
    ],
  },
  {
    label: 'US State Department',
    country: 'US',
    names: ['state department', 'department of state', 'foggy bottom'],
  },
  {
    label: 'White House',
    country: 'US',
    names: ['white house', 'us administration', 'administration', 'obama administration'],
  },
  {
    label: 'UK Ministry of Defence',
    country: 'GB',
    names: ['ministry of defence', 'mod', 'british army', 'royal air force'],
  },
  {
    label: 'UK Foreign Office',
    country: 'GB',
    names: ['foreign office', 'fco', 'foreign and commonwealth office'],
  },
  {
    label: 'UK Government',
    country: 'GB',
    names: ['downing street', 'no 10', 'number 10', 'whitehall'],
  },
  { label: 'Russian Presidency', country: 'RU', names: ['kremlin'] },
  {
    label: 'Israeli Military',
    country: 'IL',
    names: ['idf', 'israel defense forces', 'israeli military', 'israeli army'],
  },
  {
    label: 'European Commission',
    country: 'EU',
    names: ['european commission', 'brussels commission'],
  },
]

/** The house that a name or description belongs to; null where it is none of the known ones. */
export function houseOf(label: string): string | null {
  const folded = ` ${words(label)} `
  let best: { label: string; length: number } | null = null
  for (const { label: house, names } of FAMILIES) {
    for (const name of names) {
      if (folded.includes(` ${name} `) && name.length > (best?.length ?? 0))
        best = { label: house, length: name.length }
    }
  }
  return best?.label ?? null
}

/** *the U.S. military's* is *us military*. */
function words(label: string): string {
  return fold(label)
    .replace(/\./g, '')
    .replace(/'s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe /g, '')
    .trim()
}

/** The house that a voice speaks for: a known one, else the identity of its institution or of itself, else null. */
export function institutionOf(voice: Voice, identities: readonly Identity[]): string | null {
  const portfolio = portfolioOf(voice)
  if (portfolio) return portfolio
  const label = voice.institution?.label ?? (isHouse(voice) ? voice.label : null)
  if (label === null) return houseOfRank(voice)
  const house = houseOf(label)
  if (house) return house
  const name = voice.institution ? voice.institution.name : voice.name
  const identity = name ? identities.find(({ members }) => members.includes(name)) : undefined
  return identity?.label ?? words(label)
}

/** One house, or a name of it and its last words: *the Aldmere General Hospital*, *the hospital*; *police*, *the Aldmere police*. */
export function isOneHouse(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

/** *American commanders*, *senior US commanders*: who holds that rank speaks for the house, though nobody says so; not *a source close to* it. */
function houseOfRank({ label }: Pick<Voice, 'label'>): string | null {
  const rank = words(label).replace(/^(?:(?:an?|senior|top|some) )+/, '')
  const one = rank.replace(/s$/, '')
  return FAMILIES.find(({ names }) => names.includes(one) || names.includes(rank))?.label ?? null
}

/** Portfolios of ministries, as they stand before or behind *ministry* and *minister*. */
const PORTFOLIO =
  /\b(?:(interior|foreign|defen[cs]e|finance|health|justice|transport|education|agriculture|energy|labou?r|information|home) (?:affairs )?minist(?:er|ry|ries)|minist(?:er|ry) (?:of|for) (?:the )?(interior|foreign|defen[cs]e|finance|health|justice|transport|education|agriculture|energy|labou?r|information|home))\b/i

/** *Interior Minister Ina Torvald*, *the Ministry of the Interior*, *an interior ministry official*: one ministry, of one country. */
function portfolioOf({ label, country }: Voice): string | null {
  const found = /\b(?:former|ex-|shadow)\b/i.test(label) ? null : PORTFOLIO.exec(label)
  const portfolio = (found?.[1] ?? found?.[2])?.toLowerCase().replace('defense', 'defence')
  if (!portfolio) return null
  return `${portfolio} ministry${country ? ` of ${country}` : ''}`
}

function isHouse({ kind }: Voice): boolean {
  return kind === 'organisation' || kind === 'group'
}

/** Words by which a voice speaks for the state: organs of one government are not independent of one another. */
const STATE =
  /\b(govern|minist|military|army|police|official|intelligence|security|defen[cs]e|president|mayor|governor|state (tv|television|media|radio)|parliament|prosecutor|administration|authorit|embassy|spokes|colonel|general|commander|federal)/i

function describe({ label, institution, description }: Voice): string {
  return [label, institution?.label ?? '', ...description].join(' ')
}

/** The country whose state a voice speaks for, as far as its description tells; null where it does not. */
export function stateOf(voice: Voice): string | null {
  if (!voice.country) return null
  const described = describe(voice)
  return STATE.test(described) || houseOf(described) !== null ? voice.country : null
}

/** True where the name of a body tells that it is an organ of some state: *Sudmark's navy*, *Pentagon*. */
export function isOrganOfState(label: string): boolean {
  return STATE.test(label) || houseOf(label) !== null
}

/** *the authorities*, *Norlandic officials*: any organ of a state may be meant. */
export function isAuthorities({ label }: Pick<Voice, 'label'>): boolean {
  return /\b(?:authorities|officials|government)$/i.test(label)
}

/** True where a voice speaks for an organ of some state, of whatever country. */
export function isOfficial(voice: Voice): boolean {
  return voice.kind === 'unnamed-official' || STATE.test(describe(voice)) || holdsOffice(voice)
}

/** *a rebel spokesman*: whose words he gives is not said. */
export function isSpokesman({ kind, label }: Pick<Voice, 'kind' | 'label'>): boolean {
  return kind !== 'named-person' && /\bspokes(?:man|woman|person|people)\b/i.test(label)
}

/** *media reports citing a diplomat*, *the site, which quotes officials*: whom a voice has it from; null where it does not say. */
export function citedBy({ label }: Pick<Voice, 'label'>): string | null {
  return /\b(?:citing|cites?|quoting|quotes?)\s+(.+)$/i.exec(label)?.[1] ?? null
}

/** Who was there, or knows those who were, and speaks for nobody else. */
const BYSTANDER =
  /\b(?:neighbou?rs?|(?:eye)?witness(?:es)?|bystanders?|passers?-by|onlookers?|residents?|villagers?|locals?|survivors?|passengers?|shopkeepers?|farmers?|tourists?|students?|pupils?|mothers?|fathers?|parents?|sisters?|brothers?|sons?|daughters?|wi(?:fe|ves)|husbands?|widows?|relatives?|cousins?|friends?)$/i

/** True for *a neighbour*, *two witnesses in the harbour*: whatever office somebody holds, it is not named with him. */
export function isBystander({ kind, label }: Pick<Voice, 'kind' | 'label'>): boolean {
  const [head = ''] = label.split(/,| (?:of|in|at|from|near|who|to)\b/)
  return /^(?:unnamed-person|group)$/.test(kind) && BYSTANDER.test(head.trim())
}

/** Offices of which a country, a town or a house has one: who holds it is known though nobody names him. */
const OFFICE =
  /\b(president|prime minister|premier|chancellor|minister|mayor|governor|prosecutor|attorney general|ambassador|king|queen|pope|(?:police|fire|army|military|intelligence) (?:chief|commissioner)|chief of (?:police|staff)|commissioner|secretary[- ]general|(?:foreign|defen[cs]e|home|interior) secretary|chairman|chairwoman|chief executive|coroner)$/i

/** True where the words tell of one holder of one office: *the federal prosecutor*, but not *a minister*, *two governors*. */
export function holdsOffice({ label }: Pick<Voice, 'label'>): boolean {
  const [head = ''] = label.split(/,| (?:of|in|for|from|at|who|to)\b/)
  return (
    !/^(?:an?|another|one|some|two|three|several|many|former|ex-)\b/i.test(head) &&
    OFFICE.test(head.trim())
  )
}

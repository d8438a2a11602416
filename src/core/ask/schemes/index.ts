/** Places a stated threat level on the scheme that its country had on its day: *substantial* is 3 of 4 in one year and 4 of 5 in the next. */
import type { Scheme, Step } from './scheme.js'
import { SCHEMES } from './table.js'

export type { Scheme, Step } from './scheme.js'
export { MISSING } from './missing.js'
export { SCHEMES } from './table.js'

/** A level as a report states it, with the span of days that it may speak of. */
export interface LevelStated {
  /** ISO 3166-1 code; null where nobody can say whose level it is. */
  readonly country: string | null
  /** The words around it: whoever is named in them may set levels by a scheme of their own. */
  readonly words: string
  readonly label: string | null
  readonly ordinal: number | null
  readonly scale: number | null
  /** *second-highest*. */
  readonly rank: string | null
  /** First and last day, ISO 8601; null is open. */
  readonly from: string | null
  readonly to: string | null
}

/** Where a stated level stands. `why` says in one sentence how it was found, or why it was not. */
export interface Placed {
  readonly scheme: Scheme | null
  /** Counted from below, from one; null where the words do not tell. */
  readonly ordinal: number | null
  readonly step: Step | null
  readonly why: string
}

/** The scheme with this id, or null. */
export function schemeOf(id: string | null): Scheme | null {
  return SCHEMES.find((scheme) => scheme.id === id) ?? null
}

/** The country of the scheme whose body or name stands in the words; null where none does, or several do. */
export function countryOfBody(words: string): string | null {
  const countries = new Set(SCHEMES.filter((s) => names(s, words)).map(({ country }) => country))
  return countries.size === 1 ? [...countries][0]! : null
}

/** True where some scheme calls a step so, in English or in its own language. */
export function isStepName(words: string): boolean {
  return STEP_NAMES.has(plain(words))
}

/** The scheme and step of a stated level. Never guesses: where no scheme fits, or more than one, there is none. */
export function placeLevel(stated: LevelStated): Placed {
  const { country } = stated
  if (country === null) return none(stated, 'no report says whose level it is')
  const own = schemesOf(country, stated.words)
  if (own.length === 0) return none(stated, 'the scheme of this country is not among those known')
  const held = own.filter((scheme) => holds(scheme, stated))
  if (held.length === 0) return none(stated, 'no scheme that is known held on this day')
  const fitting = held.filter((scheme) => fits(scheme, stated))
  if (fitting.length === 0) return none(stated, `its words do not fit ${listed(held)}`)
  if (fitting.length > 1) return none(stated, `its day does not tell ${listed(fitting)} apart`)
  const [scheme] = fitting as [Scheme]
  const ordinal = ordinalIn(scheme, stated)
  const step = ordinal === null ? null : scheme.steps[ordinal - 1]!
  return { scheme, ordinal, step, why: `the scheme ${scheme.title}` }
}

function none({ ordinal }: LevelStated, why: string): Placed {
  return { scheme: null, ordinal, step: null, why }
}

function listed(schemes: readonly Scheme[]): string {
  return schemes.map(({ title }) => title).join(' and ')
}

/** The national schemes of a country; where the words name the body of a part of it, that part's. */
function schemesOf(country: string, words: string): readonly Scheme[] {
  const all = SCHEMES.filter((scheme) => scheme.country === country)
  const regional = all.filter((scheme) => scheme.region !== null && names(scheme, words))
  return regional.length > 0 ? regional : all.filter(({ region }) => region === null)
}

function names({ called }: Scheme, words: string): boolean {
  return called.some((name) => boundary(words, name))
}

/** True where a name stands in the words as whole words. */
function boundary(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const around = `${words[at - 1] ?? ' '}${words[at + name.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** True where the scheme held on some day of the statement: an EDTF month ends with its last day. */
function holds({ from, to }: Scheme, stated: LevelStated): boolean {
  const begun = from === null || stated.to === null || stated.to.slice(0, from.length) >= from
  const lasts = to === null || stated.from === null || stated.from.slice(0, to.length) <= to
  return begun && lasts
}

/** True where nothing that is stated says against the scheme. */
function fits(scheme: Scheme, stated: LevelStated): boolean {
  const { steps } = scheme
  if (stated.scale !== null && stated.scale !== steps.length) return false
  const said = [stated.ordinal, byRank(steps.length, stated.rank), byLabel(scheme, stated.label)]
  const known = said.filter((ordinal) => ordinal !== null)
  if (known.some((ordinal) => ordinal < 1 || ordinal > steps.length)) return false
  const isNamed = stated.label === null || byLabel(scheme, stated.label) !== null
  return (isNamed || hasGaps(scheme)) && new Set(known).size <= 1
}

/** True where the name of some step is not known: a label may be that one's. */
function hasGaps({ steps }: Scheme): boolean {
  return steps.some(({ english }) => english.length === 0)
}

function ordinalIn(scheme: Scheme, { ordinal, rank, label }: LevelStated): number | null {
  return ordinal ?? byLabel(scheme, label) ?? byRank(scheme.steps.length, rank)
}

function byLabel({ steps }: Scheme, label: string | null): number | null {
  if (label === null) return null
  const wanted = plain(label)
  const at = steps.findIndex((step) => namesOf(step).includes(wanted))
  return at === -1 ? null : at + 1
}

const PLACES: readonly string[] = ['', 'second', 'third', 'fourth', 'fifth']

/** *second-highest* of five is 4; *the highest* is 5; null where it is no such words. */
function byRank(length: number, rank: string | null): number | null {
  const match = /^(?:(second|third|fourth|fifth|next|2nd|3rd|4th)[- ])?(\S.*)$/.exec(rank ?? '')
  if (!match) return null
  const [, place = '', end] = match
  const far = /^\d/.test(place) ? Number(place[0]) - 1 : Math.max(PLACES.indexOf(place), 0)
  const down = place === 'next' ? 1 : far
  return end === 'lowest' ? 1 + down : length - down
}

/** Letters and digits only, without accents, in lower case. */
function plain(words: string): string {
  const folded = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ø/g, 'o')
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Every way in which a step is written: *faible / laag* is two. */
function namesOf({ name, english }: Step): readonly string[] {
  const own = (name ?? '').split('/').map((one) => plain(one.replace(/\([^)]*\)/g, '')))
  return [...english.map(plain), ...own].filter((one) => one !== '')
}

const STEP_NAMES: ReadonlySet<string> = new Set(
  SCHEMES.flatMap(({ steps }) => steps.flatMap(namesOf)),
)

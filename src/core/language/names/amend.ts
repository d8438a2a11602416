/** What the words of a found name say for certain, whatever the model took it for. */
import type { Gazetteer } from '../gazetteer.js'
import { OF_BODIES, PRONOUNS, STORMS, SURE_BODIES, SURE_PLACES, TITLE_WORDS } from './lexicon.en.js'

/** A found name: words `first` up to `last`, and what it is taken for. */
interface Span {
  readonly first: number
  readonly last: number
  readonly type: string
}

/**
 * The same names, amended by their own words: a *club* or *party* is an organisation, whatever town it is called after; *Palestinians*
 * are a people; *We* and *the President* are no names; and *University* of *Berlin* is one name. Names that the gazetteer knows
 * stay as they are (*West Bank*).
 */
export function amended<T extends Span>(
  spans: readonly T[],
  forms: readonly string[],
  gazetteer: Gazetteer,
): T[] {
  const low = (at: number): string => (forms[at] ?? '').toLowerCase()
  const storms = new Set(
    spans
      .filter(({ first, last }) => last - first > 1 && STORMS.has(low(first)))
      .map(({ last }) => low(last - 1)),
  )
  const kept: T[] = []
  for (const span of spans) {
    if (isNone(span, forms, gazetteer)) continue
    const before = kept.at(-1)
    if (before && takesOf(before, span, low)) {
      kept[kept.length - 1] = { ...before, last: span.last, type: 'organisation' }
      continue
    }
    if (before && before.last > span.first) continue
    const type =
      storms.has(low(span.last - 1)) && isStorm(span, low)
        ? 'other'
        : typeByWords(span, low, forms, gazetteer)
    kept.push(withEdges(type === null ? span : { ...span, type }, before?.last ?? 0, forms))
  }
  return kept
}

/** *Hurricane Orla*, and *Orla* by itself in the same report, are no person. */
function isStorm({ first, last, type }: Span, low: (at: number) => string): boolean {
  return STORMS.has(low(first)) || (last - first === 1 && type === 'person')
}

/** Pronouns, addresses of mail, and titles without a name. */
function isNone({ first, last }: Span, forms: readonly string[], gazetteer: Gazetteer): boolean {
  const form = forms[first]!
  if (last - first === 1 && (isPronoun(form) || form.includes('@'))) return true
  for (let i = first; i < last; i++) {
    const word = forms[i]!.toLowerCase().replace(/\.$/, '')
    if (!TITLE_WORDS.has(word) || gazetteer.isFirstName(word) || gazetteer.isLastName(word))
      return false
  }
  return true
}

/** *Orsa , Inc.* with what says that it is a firm; *A. Noel Redin* with the letter before. */
function withEdges<T extends Span>(span: T, from: number, forms: readonly string[]): T {
  if (span.type === 'person') {
    const letter = span.first > from && /^\p{Lu}\.$/u.test(forms[span.first - 1]!)
    return letter ? { ...span, first: span.first - 1 } : span
  }
  if (span.type === 'place') return span
  const { last } = span
  const at = forms[last] === ',' ? last + 1 : last
  return FIRMS.test(forms[at] ?? '') ? { ...span, last: at + 1, type: 'organisation' } : span
}

/** *the North* is a country or a part of one; *North* by itself may be somebody's name. */
const COMPASS = /^(?:North|South|East|West)$/

/** *Alder St.*, *Alder Street West*. */
const STREET = /^(?:St|Ave|Rd|Blvd|Hwy)\.$/

const FIRMS = /^(?:Inc|Ltd|LLC|LLP|Corp|plc|PLC|GmbH|L\.?P)\.?$/

/** *SeaBright*, *TfL*: a trade name; *McVesh*, *DeOrel* and *LaVesh* are people's. */
const MIXED =
  /^(?!(?:Mc|Mac|De|Di|Du|Da|Del|La|Le|Lo|Van|Von|Fitz|O|St|Al|El|Abu|Ben|Ab)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u
const SITE = /^[\p{L}\d-]{3,}\.(?:com|net|org|info|co\.uk)$/iu

const isPronoun = (form: string): boolean =>
  PRONOUNS.has(form.toLowerCase()) &&
  (form.length === 1 || form.slice(1) !== form.slice(1).toUpperCase())

/** *Housing Authority* of *(the)* *New Orleans*: bodies that are called after what lies behind *of*. */
function takesOf(before: Span, span: Span, low: (at: number) => string): boolean {
  if (span.type !== 'place' && span.type !== 'organisation') return false
  if (low(before.last) !== 'of' || !OF_BODIES.has(low(before.last - 1))) return false
  const behind = before.last + (low(before.last + 1) === 'the' ? 2 : 1)
  return span.first === behind
}

function typeByWords(
  { first, last, type }: Span,
  low: (at: number) => string,
  forms: readonly string[],
  gazetteer: Gazetteer,
): string | null {
  if (last - first === 1) {
    if (COMPASS.test(forms[first]!) && low(first - 1) === 'the') return 'place'
    if (type !== 'person' && type !== 'organisation') return null
    const form = forms[first]!
    if (type === 'person' && (MIXED.test(form) || SITE.test(form))) return 'organisation'
    const known = gazetteer.lookup(form)
    const people = known.length > 0 && known.every((k) => k.type === 'nationality')
    return people && !gazetteer.isFirstName(form) && !gazetteer.isLastName(form)
      ? 'nationality'
      : null
  }
  let head = last - 1
  for (let i = first + 1; i < last; i++)
    if (low(i) === 'of') {
      head = i - 1
      break
    }
  const body = SURE_BODIES.has(low(head)) && type !== 'organisation'
  const side = COMPASS.test(forms[head]!) && SURE_PLACES.has(low(head - 1))
  const street = type === 'person' && (side || STREET.test(forms[head]!))
  const named = SURE_PLACES.has(low(head)) && type !== 'place' && type !== 'organisation'
  const place = street || named
  if (!body && !place) return null
  const name = forms
    .slice(first, last)
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ (['’])/g, '$1')
  if (gazetteer.lookup(name).length > 0) return null
  return body ? 'organisation' : 'place'
}

/** Where events happened, as the policy compares it. */
import { groupBy } from '../../model/groups.js'
import type { Event, FindingId, Name, ReportId } from '../../model/index.js'

/** A place as the policy sees it: its key across reports, its country, and whether it is smaller than a region. */
export interface Spot {
  readonly key: string
  /** As the report writes it. */
  readonly label: string
  readonly identity: FindingId | null
  readonly country: string | null
  /** A site is a street, a building or the like, which lies in some town. */
  readonly grain: 'country' | 'region' | 'spot' | 'site'
  /** Degrees, where a table knows it or the town beside it. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null
}

/** The places of an event; a country that did it (*a French raid*) is none. */
export function happenedAt({ places, roles }: Event): readonly FindingId[] {
  return places.filter((id) => !roles.some((role) => role.kind === 'actor' && role.name === id))
}

/** Words of a name that is wider than a town. */
const REGION =
  /\b(?:province|region|state|governorate|county|district|oblast|prefecture|valley|coast|east|europe|africa|asia)\b/i
/** Right behind a name, or before it, that is no town: *Marib governorate*, *the province of Anbar*. */
const REGION_BEHIND =
  /^\s+(?:province|region|state|governorate|county|district|oblast|prefecture)\b/i
const REGION_BEFORE = /\b(?:province|region|state|governorate|county|district) of\s+$/i

/** How far from a name such a word stands, in characters. */
const NEAR = 16

/** A town may have the name of its province: what one report calls a province is none by itself, but where it is. */
export function regionsOf(
  names: readonly Name[],
  key: (id: FindingId) => string,
  texts: ReadonlyMap<ReportId, string>,
): ReadonlySet<string> {
  const isRegion = ({ span }: Name['mentions'][number]): boolean => {
    const text = texts.get(span.report) ?? ''
    return (
      REGION_BEHIND.test(text.slice(span.to, span.to + NEAR)) ||
      REGION_BEFORE.test(text.slice(Math.max(0, span.from - NEAR), span.from))
    )
  }
  return new Set(
    names
      .filter(({ type, mentions }) => type === 'place' && mentions.some(isRegion))
      .map(({ id }) => key(id)),
  )
}

/** The place that a name means; none where it is no name. */
export function spotOf(
  name: Name | undefined,
  key: string,
  identity: FindingId | null,
  regions: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): Spot[] {
  if (!name) return []
  const isCountry = name.known?.startsWith('country:') ?? false
  const isRegion = regions.has(key) || REGION.test(name.label)
  const isSite = name.type === 'facility'
  const grain = isCountry ? 'country' : isRegion ? 'region' : isSite ? 'site' : 'spot'
  const { country, location, label } = isGuess(name, countries)
    ? { ...name, country: null, location: null }
    : name
  return [{ key, label, identity, country, grain, at: location ?? null }]
}

/** The countries that each report names. */
export function countriesOf(names: readonly Name[]): ReadonlyMap<ReportId, readonly string[]> {
  const named = names.filter(({ known, country }) => known?.startsWith('country:') && country)
  return new Map(
    [...groupBy(named, ({ report }) => report)].map(([report, own]) => [
      report,
      own.map(({ country }) => country!),
    ]),
  )
}

/** A town of many names, put in a country of which no report of a story that names others tells: *Santa Rita* in a story of Honduras. */
function isGuess({ known, country }: Name, countries: ReadonlySet<string>): boolean {
  const isSure = known !== null && !known.startsWith('city:')
  return !isSure && country !== null && countries.size > 0 && !countries.has(country)
}

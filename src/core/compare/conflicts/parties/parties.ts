/** Who acts, as far as two reports can mean one: a country under any of its names, a group, an army. */
import { children, isRelation, wordsIn } from '../../../language/tree.js'
import { groupBy } from '../../../model/groups.js'
import type { FindingId, Name, ReportId, Span, Words } from '../../../model/index.js'
import { SIDES } from '../lexicon/blame.en.js'
import type { Scene } from '../draft.js'

/** A party with the country that it is of, where that is known. */
export interface Party {
  readonly key: string
  readonly country: string | null
  /** *army*, *police*, *rebel*, where its words tell one. */
  readonly sort?: string
  /** Of *the army* without a name: the country that the story is told of. */
  readonly home?: string | null
}

/** Reads the parties that words name. */
export class Parties {
  private readonly byReport = new Map<ReportId, ReadonlyMap<number, Name>>()

  /** The country of most incidents; null where there is none. */
  private readonly home: string | null

  constructor(private readonly scene: Scene) {
    const told = [...scene.view.incidents.values()].filter(({ country }) => country !== null)
    const most = [...groupBy(told, ({ country }) => country)].sort(
      (a, b) => b[1].length - a[1].length,
    )
    this.home = most[0]?.[0] ?? null
  }

  /** The party that words name; null where they name none, or several. */
  in(words: Words, first: number, last: number): Party | null {
    const names = this.namesOf(words)
    const found = new Map<string, Party>()
    let sort: Party | null = null
    for (let at = first; at < last; at++) {
      const name = names.get(at)
      const party = name ? this.ofName(name) : null
      if (party) found.set(party.key, party)
      const group = SIDES.get(words.lemma[at]!)
      // *three armies*, *other armies* are nobody's.
      const isOne = !children(words, at).some((one) => isRelation(words, one, 'nummod'))
      if (group && isOne) sort ??= { key: `~${group}`, country: null, sort: group, home: this.home }
    }
    if (found.size === 0) return sort
    const countries = new Set([...found.values()].map(({ country }) => country))
    if (found.size === 1) return [...found.values()][0]!
    // *the Norlandic army of Sudmark* names two; *Norland's Grey Front* one.
    if (countries.size > 1) return null
    return [...found.values()].find(({ key }) => key.startsWith('@')) ?? [...found.values()][0]!
  }

  /** The party that a stretch of a report names. */
  inSpan(at: Span): Party | null {
    const { words } = this.scene.view.lexed.get(at.report)!
    const { first, last } = wordsIn(words, at)
    return this.in(words, first, last)
  }

  /** The party of a name; null where it is none. */
  ofId(id: FindingId): Party | null {
    const name = this.scene.view.names.get(id)
    return name ? this.ofName(name) : null
  }

  private ofName(name: Name): Party | null {
    const { type, country, known, id } = name
    if (type === 'event' || type === 'facility' || type === 'outlet') return null
    const isCountry = type === 'nationality' || type === 'place' || known?.startsWith('country')
    if (isCountry) return country ? { key: `country ${country}`, country } : null
    const sort = name.label.split(' ').flatMap((word) => SIDES.get(word.toLowerCase()) ?? [])[0]
    const key = `@${this.scene.view.identityOf.get(id)?.id ?? id}`
    return { key, country, ...(sort ? { sort } : {}) }
  }

  private namesOf(words: Words): ReadonlyMap<number, Name> {
    const known = this.byReport.get(words.report)
    if (known) return known
    const found = new Map<number, Name>()
    for (const name of this.scene.names.get(words.report) ?? [])
      for (const { span, form } of name.mentions) {
        if (form === 'pronoun' || form === 'description') continue
        found.set(wordsIn(words, span).first, name)
      }
    this.byReport.set(words.report, found)
    return found
  }
}

/** True where two parties may be one: by name, or as a country and what is of it. */
export function isOneParty(a: Party, b: Party): boolean {
  if (a.key === b.key) return true
  if (isArmyOf(a, b) || isArmyOf(b, a)) return true
  const isWhole = a.key.startsWith('country') || b.key.startsWith('country')
  return isWhole && a.country !== null && a.country === b.country
}

/** *the army*, in a story of Norland, is the Norlandic army, or Norland. */
function isArmyOf(a: Party, b: Party): boolean {
  if (!a.home || a.home !== b.country || !/^(?:army|police)$/.test(a.sort ?? '')) return false
  return b.key.startsWith('country') || b.sort === a.sort
}

/** True where they cannot be one; an army may be of any country. */
export function areTwoParties(a: Party, b: Party): boolean {
  if (isOneParty(a, b)) return false
  const areSorts = a.key.startsWith('~') && b.key.startsWith('~')
  const areCountries = a.country !== null && b.country !== null && a.country !== b.country
  return areSorts || areCountries
}

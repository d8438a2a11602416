/** Names that are known beforehand: countries, cities, agencies and broadcasters, armed groups, with their aliases. */
import type { NameType } from '../model/index.js'

/** One known thing. */
export interface KnownName {
  /** `country:BE`, `city:2786545`, `outlet:cnn`, `group:islamic-state`. */
  readonly key: string
  readonly label: string
  readonly type: NameType
  /** ISO 3166-1 alpha-2, where it has one. */
  readonly country: string | null
  /** Inhabitants, for cities; 0 elsewhere. */
  readonly population: number
}

export interface Gazetteer {
  /** Everything that bears this name (case, accents, *the*, hyphens and dots folded), likeliest first. */
  lookup(name: string): readonly KnownName[]
  /** The length in words of the longest known name that starts at `first`, with what it may be; null where none does. */
  longest(
    forms: readonly string[],
    first: number,
  ): { readonly length: number; readonly known: readonly KnownName[] } | null
  byKey(key: string): KnownName | null
  /** The country of a demonym: *Belgian* → `BE`; null where it is none. */
  demonym(word: string): string | null
  /** True where the word is borne as a first name, or as a family name, somewhere in the world. */
  isFirstName(word: string): boolean
  isLastName(word: string): boolean
}

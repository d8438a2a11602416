/** From the coarse type of a name to its type: armed groups and outlets among organisations, facilities among places, events. */
import type { NameType } from '../../model/index.js'
import type { Gazetteer } from '../gazetteer.js'
import { fold } from './fold.js'
import { WORD_CLASSES, WordClass } from './lexicon.en.js'

interface Coarsely {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** Heads of names that are buildings even where the model takes them for bodies. */
const BUILDINGS =
  /^(?:hall|stadium|airport|bridge|tower|mosque|church|cathedral|square|prison|station)$/i

/** An address of the web: *Harbour.com*. */
const SITES = /^[\p{L}\d-]+\.(?:com|net|info|news|co\.uk)$/iu

/** What the head of a name says where the model is at a loss. */
const OF_HEAD: Readonly<Record<number, NameType>> = {
  [WordClass.organisation]: 'organisation',
  [WordClass.group]: 'group',
  [WordClass.outlet]: 'outlet',
  [WordClass.place]: 'place',
  [WordClass.facility]: 'facility',
  [WordClass.event]: 'event',
}

/** The type of a name by its own words; null where it is no name of the kinds that are kept. */
export function narrow(
  span: Coarsely,
  forms: readonly string[],
  gazetteer: Gazetteer,
): NameType | null {
  const words = forms.slice(span.first, span.last)
  const known = gazetteer.lookup(
    words
      .join(' ')
      .replace(/ - /g, '-')
      .replace(/ (['’])/g, '$1'),
  )
  const types = new Set(known.map(({ type }) => type))
  const head = headClass(words)
  if (span.type === 'organisation') {
    if (types.has('group')) return 'group'
    if (types.has('outlet')) return 'outlet'
    if (types.has('organisation')) return 'organisation'
    if (head === WordClass.group) return 'group'
    if (head === WordClass.outlet && words.length > 1) return 'outlet'
    if (BUILDINGS.test(words.at(-1)!)) return 'facility'
    if (head === WordClass.place && /^\p{Ll}/u.test(words.at(-1)!)) return 'place'
    if (SITES.test(words.join(''))) return 'outlet'
    return types.has('place') && known[0]!.key.startsWith('country:') ? 'place' : 'organisation'
  }
  if (span.type === 'place') {
    if (types.size > 0) return 'place'
    return head === WordClass.facility || (head === WordClass.group && words.length > 1)
      ? OF_HEAD[head]!
      : 'place'
  }
  if (span.type === 'other') {
    if (known.length > 0) return known[0]!.type
    return OF_HEAD[head] ?? null
  }
  return span.type === 'person' ? 'person' : 'nationality'
}

/** The class of the word that heads a name: the last one, or the one before *of*; a telling word anywhere counts for groups. */
function headClass(words: readonly string[]): number {
  const of = words.findIndex((word) => word.toLowerCase() === 'of')
  const head = WORD_CLASSES.get(fold(words[of > 0 ? of - 1 : words.length - 1]!)) ?? 0
  if (head === WordClass.organisation || head === 0) {
    if (words.some((word) => WORD_CLASSES.get(fold(word)) === WordClass.group))
      return WordClass.group
  }
  return head
}

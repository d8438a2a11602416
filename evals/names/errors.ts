/** Lists every gold name that the tagger misses, cuts otherwise or takes for another kind, and every name that is none. */
import { fifths, re3d, unerEwt, wikigold, type GoldName, type NamedDocument } from './documents.js'
import { asConll, openFinder, type Finder } from './suite.js'

/** The sets whose errors can be listed. */
export const LAYERS = ['re3d', 'wikigold', 'uner'] as const

interface Listed {
  readonly documents: readonly NamedDocument[]
  readonly only: readonly string[]
  readonly find: Finder['find']
}

const NAMED = ['person', 'organisation', 'place']

function listed(layer: string, data: string): Listed {
  const { find, mentions } = openFinder()
  const conll = (document: NamedDocument): GoldName[] => find(document).map(asConll)
  if (layer === 're3d')
    return {
      documents: fifths(re3d(data)).held,
      only: [...NAMED, 'nationality'],
      find: mentions,
    }
  const documents = layer === 'uner' ? unerEwt(data) : fifths(wikigold(data)).held
  return { documents, only: NAMED, find: conll }
}

/** What became of one gold name, or of one found where no gold name is. */
interface Difference {
  readonly cause: 'missed' | 'spurious' | 'type' | 'ends' | 'type and ends'
  readonly mark: '−' | '+' | '~'
  readonly kinds: string
  readonly at: GoldName
  readonly found: string
}

const overlap = (a: GoldName, b: GoldName): boolean => a.from < b.to && b.from < a.to

/** Differences of one document. A gold name of a kind that is not counted (works, say) explains a name found there. */
function differences(
  document: NamedDocument,
  found: readonly GoldName[],
  only: readonly string[],
): Difference[] {
  const gold = document.names.map(asConll)
  const words = ({ from, to }: GoldName): string => document.text.slice(from, to)
  const counted = gold.filter(({ type }) => only.includes(type))
  const wrong = counted.flatMap((at): Difference[] => {
    const there = found.filter((f) => overlap(f, at))
    const best = there.find((f) => f.from === at.from && f.to === at.to) ?? there[0]
    if (!best) return [{ cause: 'missed', mark: '−', kinds: at.type, at, found: '' }]
    const same = best.from === at.from && best.to === at.to
    if (same && best.type === at.type) return []
    const cause = same ? 'type' : best.type === at.type ? 'ends' : 'type and ends'
    const kinds = best.type === at.type ? at.type : `${at.type} → ${best.type}`
    return [{ cause, mark: '~', kinds, at, found: there.map(words).join(' | ') }]
  })
  const extra = found
    .filter((f) => only.includes(f.type) && !counted.some((g) => overlap(f, g)))
    .map((at): Difference => {
      const other = gold.find((g) => overlap(at, g))
      const kinds = `${other ? `${other.type} → ` : ''}${at.type}`
      return { cause: 'spurious', mark: '+', kinds, at, found: words(at) }
    })
  return [...wrong, ...extra].sort((a, b) => a.at.from - b.at.from)
}

/** The errors of one set with the words around them, and how many there are of each cause and kind. */
export function listErrors(layer: string, data: string): string {
  const { documents, only, find } = listed(layer, data)
  const counts = new Map<string, number>()
  const lines = documents.flatMap((document) => {
    const all = differences(document, find(document), only)
    const line = (
      { text }: NamedDocument,
      { cause, mark, kinds, at, found }: Difference,
    ): string => {
      const around = [
        text.slice(Math.max(0, at.from - 40), at.from),
        text.slice(at.from, at.to),
        text.slice(at.to, at.to + 30),
      ].map((part) => part.replace(/\s+/g, ' '))
      counts.set(`${cause}: ${kinds}`, (counts.get(`${cause}: ${kinds}`) ?? 0) + 1)
      return `${mark} ${kinds}: ${around[0]}[${around[1]}]${around[2]}${mark === '~' ? `  found: ${found}` : ''}`
    }
    return all.length === 0 ? [] : [document.id, ...all.map((one) => line(document, one)), '']
  })
  const totals = [...counts].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${n}  ${what}`)
  return [...lines, ...totals].join('\n')
}

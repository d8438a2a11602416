/** How one outlet takes over the text of another: what it leaves out, edits, and gets wrong. */
import type { Chance } from './chance.js'
import { boundWords, weekday } from './incident.js'
import { DRIFTS, type DriftKind, type Line, type State } from './lines.js'
import { backgroundLine, captionLine, headline, plain, type Desk, type Draft } from './originals.js'
import type { Phrases } from './words/phrases.js'
import { AGENCIES } from './words/names.js'

/** At a dirt of 1: how likely a sentence drifts, is edited without harm, or is left out. */
const DRIFTING = 0.3
const EDITED = 0.3
const LEFT_OUT = 0.3

/** Kinds that few sentences can have are taken more often where one can. */
const RARE: ReadonlySet<DriftKind> = new Set(['hedge-lost', 'bound-turned', 'date-changed'])

/** A change of meaning in a copy. */
export interface Drift {
  readonly kind: DriftKind
  readonly lineage: string
  readonly before: State
  readonly after: State
}

type Way = 'reprint' | 'excerpt' | 'rewrite'

/** A copy of a report, and what drifted in it. `dirt` is 0 for faithful copyists, 1 for careless ones. */
export function copyOf(
  desk: Desk,
  parent: Draft,
  at: number,
  outlet: string,
  dirt: number,
): { readonly draft: Draft; readonly drifts: readonly Drift[] } {
  const { chance, words, incident } = desk
  const way = chance.pick<Way>(['reprint', 'reprint', 'excerpt', 'rewrite'])
  const drifts: Drift[] = []
  const taken = takenLines(parent.lines, way, dirt, chance).map((line): Line => {
    const edited = edit(line, words, chance, way === 'rewrite' ? 2 * dirt : dirt)
    if (!chance.happens(DRIFTING * dirt)) return edited
    const kinds = DRIFTS.filter((kind) => drifted(line, kind, desk) !== null)
    if (kinds.length === 0) return edited
    const kind = chance.pick(kinds.flatMap((one) => (RARE.has(one) ? [one, one, one] : [one])))
    const after = drifted(edited, kind, desk)
    if (!after) return edited
    drifts.push({ kind, lineage: line.form.lineage, before: line.state, after })
    return { ...line, state: after }
  })
  const own = way === 'reprint' ? null : backgroundLine(desk, at)
  const credit = chance.happens(0.35)
    ? [plain(`${incident.id}-${at}-credit`, creditTo(parent.outlet, words, chance))]
    : []
  const foot = chance.happens(0.7)
    ? parent.foot
    : chance.happens(0.3)
      ? [captionLine(desk, chance.pick(AGENCIES))]
      : []
  const draft: Draft = {
    key: `${incident.id}-${at}`,
    incident: incident.id,
    outlet,
    day: parent.day + chance.pick([0, 0, 1, 1, 2]),
    headline: (chance.happens(0.5) ? null : headline(desk, 0)) ?? parent.headline,
    lines: [
      ...(way === 'rewrite' ? reordered(taken, chance) : taken),
      ...(own ? [own] : []),
      ...credit,
    ],
    foot,
    parent,
    root: parent.root,
  }
  return { draft, drifts }
}

function takenLines(lines: readonly Line[], way: Way, dirt: number, chance: Chance): Line[] {
  const [lead, ...rest] = lines
  if (way === 'excerpt') return lines.slice(0, Math.max(3, Math.ceil(lines.length / 2)))
  return [lead!, ...rest.filter((_, i) => i < 2 || !chance.happens(LEFT_OUT * dirt))]
}

/** The lead stays first. */
function reordered([lead, ...rest]: readonly Line[], chance: Chance): Line[] {
  return lead ? [lead, ...chance.shuffled(rest)] : []
}

function creditTo(outlet: string, words: Phrases, chance: Chance): string {
  return chance.pick(words.credits).replace('{A}', outlet)
}

/** Edits that leave the meaning alone: a word for another (in no quotation), digits for words, a shorter name of the source. */
function edit({ form, state }: Line, words: Phrases, chance: Chance, dirt: number): Line {
  const swaps = words.swaps.flatMap((_, i) => (chance.happens(EDITED * dirt) ? [i] : []))
  const digits = chance.happens(EDITED * dirt) ? !state.digits : state.digits
  const canShorten = state.source === 'full' && form.voice?.speaker.short
  const source = canShorten && chance.happens(EDITED * dirt) ? 'short' : state.source
  const isNews = form.claim !== null
  const used = form.quote ? [] : [...new Set([...state.swaps, ...swaps])]
  return {
    form,
    state: isNews ? { ...state, swaps: used, digits, source } : state,
  }
}

/** The state after a drift; null where the sentence has no such part, or the part has drifted already. */
function drifted({ form, state }: Line, kind: DriftKind, desk: Desk): State | null {
  const { chance, words, incident } = desk
  const { number, hedge, source, quote, day } = state
  switch (kind) {
    case 'number-changed':
      return (
        number && { ...state, number: { ...number, n: number.n + chance.pick([1, 2, 10, 20]) } }
      )
    case 'bound-turned': {
      if (number?.bound !== 'at least') return null
      return {
        ...state,
        number: { n: number.n, bound: 'up to', words: boundWords('up to', words, chance) },
      }
    }
    case 'hedge-lost':
      return hedge ? { ...state, hedge: null } : null
    case 'source-raised':
      return source === 'full' && form.voice?.speaker.raised ? { ...state, source: 'raised' } : null
    case 'attribution-lost':
      return source && source !== 'lost' && quote === null ? { ...state, source: 'lost' } : null
    case 'quote-bent':
      return quote === 'said' ? { ...state, quote: 'bent' } : null
    case 'date-changed':
      return day === weekday(incident.day)
        ? { ...state, day: weekday(incident.day + chance.pick([1, 2, 6])) }
        : null
  }
}

/** The roots of an agreement, and which of them may be, or surely are, one. */
import type { Claim, Feature, FindingId, Identity, Origin, Voice } from '../../model/index.js'
import { components } from '../likeness/components.js'
import {
  isAuthorities,
  isBystander,
  isOfficial,
  isOneHouse,
  isSpokesman,
} from '../likeness/institutions.en.js'
import type { StoryView } from '../likeness/story-view.js'
import type { Proposition } from '../likeness/propositions.js'
import { fold } from '../likeness/terms.js'
import { LIKE_DESCRIPTION, REWRITE_SHARE, SAME_DESCRIPTION, type RootRule } from './policy.js'
import { isOrganOf, isStateItself, otherCountry, stateOfRoot } from './states.js'
import {
  headWords,
  isBroughtIn,
  isByPaper,
  isDescribed,
  isInItsReport,
  outletKey,
} from './tellers.js'

/** One origin in one agreement, with the words through which it is in it. */
export interface Root {
  readonly origin: Origin
  readonly voices: readonly Voice[]
  readonly parts: readonly Proposition[]
  /** `parts`, and what copies say again of them. */
  readonly told: readonly Proposition[]
  readonly relays: ReadonlySet<string>
}

/** The roots behind the propositions of an agreement that count, in the order of the origins; `all` holds those of copies too. */
export function rootsOf(
  parts: readonly Proposition[],
  all: readonly Proposition[],
  view: StoryView,
  originOf: (claim: Claim) => Origin | null,
): Root[] {
  const byOrigin = new Map<FindingId, { origin: Origin; parts: Proposition[] }>()
  for (const part of parts) {
    const origin = originOf(part.claim)
    if (!origin) continue
    const known = byOrigin.get(origin.id)
    if (known) known.parts.push(part)
    else byOrigin.set(origin.id, { origin, parts: [part] })
  }
  return [...byOrigin.values()]
    .sort((x, y) => (x.origin.id < y.origin.id ? -1 : 1))
    .map((one) => ({
      ...one,
      told: all.filter(({ claim }) => originOf(claim) === one.origin),
      voices: one.origin.voices.flatMap((id) => view.voices.get(id) ?? []),
      relays: new Set(
        one.parts.flatMap(({ claim }) => claim.relays.map(({ label }) => outletKey(label))),
      ),
    }))
}

/** What is asked about two roots. */
interface Asked {
  readonly a: Root
  readonly b: Root
  readonly view: StoryView
}

/** Each rule of `policy.ts` as a question about two spoken roots. */
export const JUDGES: Readonly<Record<RootRule, (asked: Asked) => boolean>> = {
  'one house': ({ a, b }) =>
    a.origin.institution !== null &&
    b.origin.institution !== null &&
    isOneHouse(a.origin.institution, b.origin.institution),
  'a state and its organ': ({ a, b, view }) =>
    (isOrganOf(a, b, view) && !isStateItself(a, view)) ||
    (isOrganOf(b, a, view) && !isStateItself(b, view)),
  'lead and detail': ({ a, b, view }) => isLeadOf(a, b, view) || isLeadOf(b, a, view),
  'like voice, like words': (asked) => isAlike(asked, LIKE_DESCRIPTION) && sayLikeWords(asked),
  'like voice in one report': (asked) =>
    isAlike(asked, LIKE_DESCRIPTION) && shareReport(asked.a, asked.b),
  'one sentence': ({ a, b, view }) =>
    !a.origin.named &&
    !b.origin.named &&
    a.told.some((x) => b.told.some((y) => sameWords(x, y) && isOneText(x, y, view))),
  'one quotation': ({ a, b }) =>
    (!a.origin.named ||
      !b.origin.named ||
      a.voices.some(isSpokesman) ||
      b.voices.some(isSpokesman)) &&
    a.parts.some((x) => b.parts.some((y) => sameQuotation(x, y))),
  'like voice in its own report': (asked) => {
    const { a, b, view } = asked
    const isLike = isAlike(asked, SAME_DESCRIPTION)
    return (
      (isInItsReport(a, b, view) && (isLike || isDescribed(a, b))) ||
      (isInItsReport(b, a, view) && (isLike || isDescribed(b, a)))
    )
  },
  'its own report': ({ a, b, view }) => isInItsReport(a, b, view) || isInItsReport(b, a, view),
  'one state': ({ a, b, view }) => {
    const [x, y] = [stateOfRoot(a, view), stateOfRoot(b, view)]
    return x !== null && x === y
  },
  'the authorities': ({ a, b }) =>
    !otherCountry(a, b) &&
    ((a.voices.some(isAuthorities) && b.voices.some(isOfficial)) ||
      (b.voices.some(isAuthorities) && a.voices.some(isOfficial))),
  'like voice': (asked) => isAlike(asked, LIKE_DESCRIPTION),
  'possibly one': ({ a, b, view }) => possiblyOne(a, b, view),
  'one relay, no name': ({ a, b }) =>
    !a.origin.named && !b.origin.named && [...a.relays].some((relay) => b.relays.has(relay)),
  'no names at all': ({ a, b }) =>
    !a.origin.named && !b.origin.named && !otherCountry(a, b) && !standBy(a, b),
  'no name in one report': ({ a, b }) =>
    (!a.origin.named || !b.origin.named) &&
    shareReport(a, b) &&
    !standBy(a, b) &&
    !isBroughtIn(a, b) &&
    !isBroughtIn(b, a),
}

/** A passage that both reports share holds them, or the reports have so much in common that they are one text. */
function isOneText(a: Proposition, b: Proposition, view: StoryView): boolean {
  if (view.context.isShared(a, b)) return true
  const copy = view.copyOf(a.span.report, b.span.report)
  return copy !== undefined && Math.max(copy.shareOfA, copy.shareOfB) >= REWRITE_SHARE
}

/** *A neighbour* speaks for no house and holds no office: he is none of those who do. */
function standBy(a: Root, b: Root): boolean {
  const speaksFor = ({ voices, origin }: Root) =>
    origin.institution !== null || voices.some((one) => isOfficial(one))
  const stands = ({ voices }: Root) => voices.every(isBystander)
  return (stands(a) && speaksFor(b)) || (stands(b) && speaksFor(a))
}

/** An outlet that only says what it has from the other: a relay is no origin beside the voice that it relays. */
export function isRelayOf(relay: Root, voice: Root, view: StoryView): boolean {
  if (relay === voice || voice.voices.some(({ kind }) => kind === 'outlet')) return false
  const outlets = relay.voices.filter(({ kind }) => kind === 'outlet' || kind === 'organisation')
  const reports = new Set(voice.parts.map(({ claim }) => claim.report))
  return outlets.some(
    ({ label, report }) =>
      voice.relays.has(outletKey(label)) ||
      (!reports.has(report) && isByPaper(reports, outletKey(label), view)),
  )
}

/** The first sentence gives to *activists* what a later one of the same report gives to somebody in full. */
function isLeadOf(lead: Root, detail: Root, view: StoryView): boolean {
  if (lead.origin.named || !detail.origin.named || standBy(lead, detail)) return false
  const words = lead.parts.map(({ claim }) => view.sourceOf(claim)?.split(/\s+/).length ?? 0)
  if (words.some((count) => count > 2)) return false
  return lead.parts.every(({ claim, span }) =>
    detail.told.some((part) => part.claim.report === claim.report && part.span.from > span.from),
  )
}

function isAlike({ a, b }: Asked, threshold: number): boolean {
  if (a.origin.named || b.origin.named) return false
  return a.voices.some((x) => b.voices.some((y) => likeness(x, y) >= threshold))
}

/** Dice of the words of two descriptions; 0 where the countries differ. */
function likeness(a: Voice, b: Voice): number {
  if (a.country && b.country && a.country !== b.country) return 0
  const words = (voice: Voice) =>
    new Set(
      headWords(voice)
        .map((word) => fold(word).replace(/(?<=[^s])s$/, ''))
        .map((word) => (/^(source|officer|commander|authority)$/.test(word) ? 'official' : word))
        .filter(
          (word) => word && !/^(an?|the|senior|unnamed|one|top|some|its|his|her|their)$/.test(word),
        ),
    )
  const [x, y] = [words(a), words(b)]
  const common = [...x].filter((word) => y.has(word)).length
  return (2 * common) / (x.size + y.size)
}

/** True where each says it in the words of the other, numbers included. */
export function sayLikeWords({ a, b, view }: Asked): boolean {
  const isLike = (x: Proposition, y: Proposition) =>
    sameWords(x, y) || (view.context.isShared(x, y) && countAlike(x, y))
  return a.parts.some((x) => b.parts.some((y) => isLike(x, y)))
}

/** Eight boats are not nine, whatever words stand around them. */
function countAlike({ numbers: a }: Proposition, { numbers: b }: Proposition): boolean {
  return a.length === 0 || b.length === 0 || a.some((number) => b.includes(number))
}

/** The same terms, but for one in four; a name or number for another is no like word. */
export function sameWords(a: Proposition, b: Proposition): boolean {
  const common = a.terms.filter((term) => b.terms.includes(term)).length
  const isLike = common >= 3 && common / Math.max(a.terms.length, b.terms.length) >= 0.75
  const has = (one: Proposition, other: Proposition) =>
    one.terms.some((term) => /^[@#]/.test(term) && !other.terms.includes(term))
  return isLike && !(has(a, b) && has(b, a))
}

/** The same words in quotation marks, and not a few that anybody would use. */
function sameQuotation(a: Proposition, b: Proposition): boolean {
  const common = a.quotes.filter((term) => b.quotes.includes(term)).length
  return common >= QUOTED_TERMS && common === Math.max(a.quotes.length, b.quotes.length)
}

/** So many words with a meaning of their own in a quotation are nobody's formula. */
const QUOTED_TERMS = 3

function possiblyOne(a: Root, b: Root, { identityOf }: StoryView): boolean {
  const of = (root: Root): readonly Identity[] =>
    root.voices.flatMap(({ id }) => identityOf.get(id) ?? [])
  return of(a).some((x) =>
    of(b).some((y) => x.possibly.includes(y.id) || y.possibly.includes(x.id)),
  )
}

/** True where one speaks in no report but those of the other. */
export function shareReport(a: Root, b: Root): boolean {
  const reports = new Set(a.parts.map(({ claim }) => claim.report))
  const other = new Set(b.parts.map(({ claim }) => claim.report))
  return [...other].every((id) => reports.has(id)) || [...reports].every((id) => other.has(id))
}

/** Roots that surely are one, as one: *activists* who are the Watch have its name. */
export function asOne(roots: readonly Root[]): Root {
  return {
    origin: (roots.find(({ origin }) => origin.named) ?? roots[0]!).origin,
    voices: roots.flatMap(({ voices }) => voices),
    parts: roots.flatMap(({ parts }) => parts),
    told: roots.flatMap(({ told }) => told),
    relays: new Set(roots.flatMap(({ relays }) => [...relays])),
  }
}

/** Roots, by index, that count as one, and why. */
export interface Apart {
  readonly groups: readonly (readonly number[])[]
  readonly why: readonly Feature[]
}

/** The groups that are left when every pair for which one of the rules holds is counted as one. */
export function countApart(
  roots: readonly Root[],
  rules: readonly RootRule[],
  view: StoryView,
): Apart {
  const pairs: [number, number][] = []
  const why = new Map<RootRule, Feature>()
  for (let i = 0; i < roots.length; i++) {
    for (let j = i + 1; j < roots.length; j++) {
      const asked = { a: roots[i]!, b: roots[j]!, view }
      const rule = rules.find((one) => JUDGES[one](asked))
      if (!rule) continue
      pairs.push([i, j])
      const saw = [asked.a, asked.b].map(({ origin }) => origin.label).sort()
      if (!why.has(rule)) why.set(rule, { name: rule, weight: 0, saw: saw.join(' / ') })
    }
  }
  return { groups: components(roots.length, pairs), why: [...why.values()] }
}

/** Who is said to have done it, and who says that he did not: *Norland was behind it*, *Norland denied any role*. */
import { intersects } from '../../../../model/groups.js'
import type { Draft, Finder, Scene } from '../../draft.js'
import { BLAMES, SORT_OF } from '../../lexicon/blame.en.js'
import { areTwoParties, isOneParty } from '../../parties/parties.js'
import { BASE, TELLINGS } from '../../policy.js'
import { areElsewhere, isOfEarlier, mayBoth, tellTwo } from '../../together.js'
import { toldIn, type Told } from './guilty.js'

/** CF39: a deed is given to one here, and he denies it, or it is given to another, there. */
export const blamed: Finder = {
  id: 'CF39',
  example: '“Norland was behind the blast” here, “Norland has denied any role” there.',
  find(scene) {
    const all = firstOfEach(toldIn(scene))
    const [guilty, free] = [all.filter(({ not }) => !not), all.filter(({ not }) => not)]
    return [
      ...guilty.flatMap((yes) => free.flatMap((no) => denial(scene, yes, no))),
      ...guilty.flatMap((a, i) => guilty.slice(i + 1).flatMap((b) => other(scene, a, b))),
    ]
  },
}

/** Of what is said of one party in one report, by one voice, the first telling. */
function firstOfEach(all: readonly Told[]): Told[] {
  const counts = new Map<string, number>()
  return all.filter(({ party, not, how, of, side }) => {
    const key = `${party.key} ${not} ${how}`
    const here = `${key} ${of.claim.voice ?? ''} ${side.span.report}`
    const [known, own] = [counts.get(key) ?? 0, counts.get(here) ?? 0]
    counts.set(key, known + 1)
    counts.set(here, own + 1)
    return own < 2 && known < 4 * TELLINGS
  })
}

function denial(scene: Scene, yes: Told, no: Told): Draft[] {
  if (!isOneParty(yes.party, no.party) || !mayBeOneDeed(scene, yes, no)) return []
  const isBlamed = yes.how === 'blamed'
  // Who is told to have done it denies that, where it is one incident, or one sort of deed of these days.
  const isDenied = isOneDeed(scene, yes, no) || mayBeOneSort(yes.deed, no.deed)
  if (!isBlamed && (!isDenied || isOfEarlier(scene, yes.of, no.of))) return []
  return [draft('polarity', yes, no, BASE.polarity + (isBlamed ? 0.1 : 0))]
}

/** *shelled*, *fired*; *an attack* may be of any sort. */
function mayBeOneSort(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((deed) => (deed === null ? undefined : SORT_OF.get(deed)))
  return x === undefined || y === undefined || x === y
}

function other(scene: Scene, a: Told, b: Told): Draft[] {
  if (!areTwoParties(a.party, b.party) || !mayBeOneDeed(scene, a, b)) return []
  const areBlamed = [a, b].filter(({ how }) => how === 'blamed').length
  if (
    areBlamed === 0
      ? !isOneDeed(scene, a, b) || a.how !== 'did' || b.how !== 'did'
      : tellTwo(scene, a.of, b.of) || accuseOfTwo(scene, a, b)
  )
    return []
  if (areBlamed === 1 && !isOneDeed(scene, a, b)) return []
  return [draft('actor', a, b, BASE.actor)]
}

function mayBeOneDeed(scene: Scene, a: Told, b: Told): boolean {
  return !mayBoth(scene, a.of, b.of) && !areElsewhere(scene, a.of, b.of) && !areTwoTargets(a, b)
}

/** *accused China of dumping*, *blamed the miners for the fire*: each tells of what, and not of one thing. */
function accuseOfTwo({ telling }: Scene, a: Told, b: Told): boolean {
  const [x, y] = [a, b].map(({ of: { terms } }) =>
    terms.filter((one) => !/^[@#]/.test(one) && !BLAMES.has(one) && telling.isTelling(one)),
  )
  return x!.length > 1 && y!.length > 1 && !x!.some((one) => y!.includes(one))
}

/** One incident, or one deed done to one thing. */
function isOneDeed({ view }: Scene, a: Told, b: Told): boolean {
  const of = ({ of: { events } }: Told) =>
    events.flatMap(({ id }) => view.incidents.get(id)?.id ?? [])
  const own = new Set(of(a))
  if (of(b).some((id) => own.has(id))) return true
  const oneKind = a.deed === b.deed || a.deed === null || b.deed === null
  return oneKind && intersects(a.target, b.target)
}

/** *shelled the market*, *fired on a post*: two deeds. */
function areTwoTargets({ target: a }: Told, { target: b }: Told): boolean {
  return a.size > 0 && b.size > 0 && !intersects(a, b)
}

function draft(kind: 'actor' | 'polarity', a: Told, b: Told, score: number): Draft {
  return {
    rule: 'CF39',
    kind,
    status: 'conflict',
    sides: [a.side, b.side],
    matter: `${a.party.key} ${b.party.key}`,
    about: 'who did it',
    differs: `“${a.side.value}” against “${b.side.value}”`,
    score,
  }
}

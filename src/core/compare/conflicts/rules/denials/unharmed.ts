/** That nobody, or nobody of a group, came to harm, and that somebody did: *no one was hurt*, *a guard was killed*. */
import { overlaps } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { BASE, TELLINGS } from '../../policy.js'
import { areElsewhere, hasFewDeadly, isOfEarlier, mayBoth } from '../../together.js'
import { isOfYear } from '../../counts/around.js'
import { told, type Told } from './harmed.js'

/** CF43: nobody came to harm, or nobody of one group, and somebody did. */
export const unharmed: Finder = {
  id: 'CF43',
  example: '“no one was hurt in the blast” here, “the blast killed a guard” there.',
  find(scene) {
    const all = [...told(scene)]
    const isOneStory = hasFewDeadly(scene)
    const [none, some] = [all.filter(({ not }) => not), all.filter(({ not }) => !not)]
    const isLocal = localIn(scene, none, some)
    return firstOfEach(none).flatMap((no) =>
      firstOfEach(some).flatMap((yes) =>
        no.group === null && isLocal(no) ? [] : compare(scene, no, yes, isOneStory),
      ),
    )
  },
}

/** *There were no casualties*, in a report that tells of dead in its own words, or by who tells of them too: of one blow among several. */
function localIn(
  { outcomes }: Scene,
  none: readonly Told[],
  some: readonly Told[],
): (no: Told) => boolean {
  const fates = outcomes.filter(
    ({ outcome, told, span }) =>
      /^(?:dead|hurt)$/.test(outcome) &&
      told === 'flat' &&
      !none.some((no) => overlaps(no.span, span)),
  )
  const own = new Set<string>()
  const voices = new Set<string>()
  for (const { claim } of [...some, ...fates].map(({ of }) => of)) {
    if (claim.held === 'outlet') own.add(claim.report)
    else voices.add(`${claim.report} ${claim.voice ?? ''}`).add(claim.report)
  }
  return ({ of: { claim } }) =>
    own.has(claim.report) ||
    voices.has(claim.held === 'outlet' ? claim.report : `${claim.report} ${claim.voice ?? ''}`)
}

function firstOfEach(all: readonly Told[]): Told[] {
  const counts = new Map<string, number>()
  return all.filter(({ harm, group, of: { claim } }) => {
    const here = `${harm} ${group} ${claim.report} ${claim.voice ?? ''}`
    const key = `${harm} ${group}`
    const [known, own] = [counts.get(key) ?? 0, counts.get(here) ?? 0]
    counts.set(key, known + 1)
    counts.set(here, own + 1)
    return own < 1 && known < 4 * TELLINGS
  })
}

function compare(scene: Scene, no: Told, yes: Told, isOneStory: boolean): Draft[] {
  if (no.group === null && !isOneStory && !shareIncident(scene, no.of, yes.of)) return []
  if (no.harm === 'killed' && yes.harm === 'injured') return []
  if (no.group !== null && no.group !== yes.group) return []
  if (mayBoth(scene, no.of, yes.of) || areElsewhere(scene, no.of, yes.of)) return []
  if (isOfEarlier(scene, no.of, yes.of)) return []
  if ([no, yes].some(({ span }) => isOfYear(scene, span))) return []
  const sides = [side(scene, yes.span, yes.of), side(scene, no.span, no.of)] as const
  return [
    {
      rule: 'CF43',
      // *killed* or not is what became of them; *hurt* or not, or one of a group, whether it is so.
      kind: no.group === null && yes.harm === 'killed' ? 'outcome' : 'polarity',
      status: 'conflict',
      sides,
      matter: `harm ${no.group ?? ''}`,
      about: 'whether anybody came to harm',
      differs: `“${sides[0].value}” against “${sides[1].value}”`,
      score: BASE.outcome,
    },
  ]
}

function shareIncident({ view }: Scene, a: Proposition, b: Proposition): boolean {
  const of = ({ events }: Proposition) =>
    events.flatMap(({ id }) => view.incidents.get(id)?.id ?? [])
  const own = of(a)
  return of(b).some((id) => own.includes(id))
}

/** The same claim, given to somebody here and to nobody, or to somebody else, there. */
import type { Feature, Span } from '../../../model/index.js'
import { cover } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { houseOf } from '../../likeness/institutions.en.js'
import { quote, side, type Draft, type Finder, type Scene } from '../draft.js'
import { ALIKE_ELSEWHERE, BASE, TOLD_ALIKE } from '../policy.js'

/** CF10: one report gives the claim to a source, the other states it or has it believed. */
export const lostSource: Finder = {
  id: 'CF10',
  example: '“an official said the pier sank” here, “it is believed that the pier sank” there.',
  find: (scene) => compare(scene, 'CF10', (a, b) => (a === null) !== (b === null), 0),
}

/** CF11: two reports give it to two voices that are not of one house. */
export const otherSource: Finder = {
  id: 'CF11',
  example: '“a colonel said the pier sank” here, “the mayor said the pier sank” there.',
  find: (scene) => compare(scene, 'CF11', (a, b) => a !== null && b !== null && a !== b, -0.1),
}

function compare(
  scene: Scene,
  rule: string,
  differs: (a: string | null, b: string | null) => boolean,
  bonus: number,
): Draft[] {
  const given = givenElsewhere(scene)
  return scene.pairs.flatMap(({ a, b, total, features }): Draft[] => {
    const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
    if (total < TOLD_ALIKE || x.claim.report === y.claim.report || x.negative !== y.negative)
      return []
    if (!differs(sourceKey(scene, x), sourceKey(scene, y))) return []
    if (![x, y].every((one) => isTold(scene, one))) return []
    const isGiven = (one: Proposition, other: number) =>
      one.claim.held !== 'voice' && given.get(other)?.has(one.claim.report)
    if (isGiven(x, b) || isGiven(y, a)) return []
    const weighed = weightOf(scene, x, y, features)
    const sides = [
      side(scene, sourceSpan(scene, x), x),
      side(scene, sourceSpan(scene, y), y),
    ] as const
    return [
      {
        rule,
        kind: 'attribution',
        status: 'conflict',
        sides,
        differs: `given to ${who(scene, x)} in one, to ${who(scene, y)} in the other`,
        score: BASE.attribution + bonus + weighed + (total - TOLD_ALIKE) * 0.5,
        features,
      },
    ]
  })
}

/** The house, the identity or nobody. */
function sourceKey({ view }: Scene, { claim }: Proposition): string | null {
  if (claim.held !== 'voice' || !claim.voice) return null
  const voice = view.voices.get(claim.voice)
  if (!voice) return null
  return (
    houseOf([voice.institution?.label ?? '', voice.label].join(' ')) ??
    view.identityOf.get(voice.id)?.id ??
    voice.id
  )
}

function who({ view }: Scene, { claim }: Proposition): string {
  if (claim.held === 'belief') return 'nobody'
  return (
    (claim.voice && view.voices.get(claim.voice)?.label) || 'nobody (the report says so itself)'
  )
}

/** The words that name the source, with the cue; for words of nobody, the words themselves. */
function sourceSpan(scene: Scene, { claim, span }: Proposition): Span {
  const attribution = scene.given.attributions.find(({ id }) => id === claim.attribution)
  const { source, cue } = attribution ?? { source: null, cue: null }
  const said =
    source && cue && Math.abs(source.from - cue.from) < 120 ? cover(source, cue) : (source ?? cue)
  return said && quote(scene, said).length < 200 ? said : span
}

/** Pronouns and bare nouns (*he*, *reports*) do not tell who it is. */
function isTold({ view }: Scene, { claim }: Proposition): boolean {
  const voice = claim.voice ? view.voices.get(claim.voice) : null
  return !voice || voice.name !== null || /\s\p{L}{3,}/u.test(voice.label)
}

/** For each proposition, the reports that give the like to somebody: what is quiet in one place may be told in another. */
function givenElsewhere({ view, pairs }: Scene): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  const note = (one: number, like: number) => {
    const { claim } = view.propositions[like]!
    if (claim.held !== 'voice') return
    const reports = found.get(one)
    if (reports) reports.add(claim.report)
    else found.set(one, new Set([claim.report]))
  }
  for (const { a, b, total } of pairs) {
    if (total < ALIKE_ELSEWHERE) continue
    note(a, b)
    note(b, a)
  }
  return found
}

/** Differences that matter most: belief, a copy that lost or gained its source, a number or a fate given to others. */
function weightOf(
  { view }: Scene,
  x: Proposition,
  y: Proposition,
  features: readonly Feature[],
): number {
  const believed = [x, y].some(({ claim }) => claim.held === 'belief') ? 0.15 : 0
  const has = (name: string) => features.some((one) => one.name === name)
  const number = x.numbers.some((one) => y.numbers.includes(one)) ? 0.1 : 0
  const persons = [x, y].every(
    ({ claim }) => view.voices.get(claim.voice ?? claim.id)?.kind === 'named-person',
  )
  return (
    believed + number + (has('verbatim') ? 0.1 : 0) + (has('fate') ? 0.15 : 0) - (persons ? 0.2 : 0)
  )
}

/** Who sent it: the man himself here, and there an account that is only said to be his. */
import { contains, type FindingId } from '../../../model/index.js'
import { compareFates } from '../../likeness/fates/fates.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, quote, type Draft, type Finder, type Scene } from '../draft.js'
import { voiceOf, who } from '../sources.js'
import { PURPORTED } from '../lexicon.en.js'
import { BASE, TOLD_ALIKE } from '../policy.js'

/** CF30: an account, a letter or a tape *purported to be* somebody's, and elsewhere he himself, with the like words. */
export const purported: Finder = {
  id: 'CF30',
  example: '“Sorel wrote that …” and “an account said to be run by Sorel wrote that …”.',
  find(scene) {
    const drafts = new Map<string, Draft>()
    const doubted = scene.view.propositions.flatMap((one) => {
      const of = purportedOf(scene, one)
      return of === null ? [] : [{ one, of }]
    })
    if (doubted.length === 0) return []
    for (const { one, of } of doubted) {
      const like = alikeTo(scene, one)
      for (const other of scene.view.propositions) {
        if (other.claim.report === one.claim.report || !isSaidBy(scene, other, of)) continue
        if (!like.has(other) && !isOneFate(scene, one, other)) continue
        const key = [one, other].map(({ claim }) => claim.report).join(' ')
        if (!drafts.has(key)) drafts.set(key, draft(scene, one, other))
      }
    }
    return [...drafts.values()]
  },
}

/** The person to whom the words are only said to belong; null where the source is no such thing. */
function purportedOf(
  { view, attributions, names }: Scene,
  { claim }: Proposition,
): FindingId | null {
  const source = attributions.get(claim.attribution)?.source
  if (!source || claim.held !== 'voice') return null
  const text = view.texts.get(source.report)!.slice(source.from, source.to)
  const at = text.search(PURPORTED)
  if (at === -1) return null
  const behind = { ...source, from: source.from + at }
  const named = (names.get(source.report) ?? []).find(
    ({ type, mentions }) =>
      type === 'person' && mentions.some(({ span }) => contains(behind, span)),
  )
  return (named && view.identityOf.get(named.id)?.id) ?? null
}

/** True where the person himself is the source, without a doubt about it. */
function isSaidBy(scene: Scene, one: Proposition, person: FindingId): boolean {
  const voice = voiceOf(scene, one)
  if (!voice?.name || scene.view.identityOf.get(voice.name)?.id !== person) return false
  return purportedOf(scene, one) === null
}

/** What says much the same. */
function alikeTo({ view, pairs }: Scene, one: Proposition): ReadonlySet<Proposition> {
  return new Set(
    pairs
      .filter(({ total }) => total >= TOLD_ALIKE)
      .map(({ a, b }) => [view.propositions[a]!, view.propositions[b]!] as const)
      .flatMap(([x, y]) => (x === one ? [y] : y === one ? [x] : [])),
  )
}

/** They tell the same to have become of one person. */
function isOneFate({ view }: Scene, x: Proposition, y: Proposition): boolean {
  return compareFates(view.context.fatesOf(x), view.context.fatesOf(y)) === 'same'
}

function draft(scene: Scene, one: Proposition, other: Proposition): Draft {
  const spanOf = ({ claim, span }: Proposition) =>
    scene.attributions.get(claim.attribution)?.source ?? span
  return {
    rule: 'CF30',
    kind: 'attribution',
    status: 'conflict',
    sides: [side(scene, spanOf(one), one), side(scene, spanOf(other), other)],
    differs: `${quote(scene, spanOf(one))} in one, ${who(scene, other)} in the other`,
    about: 'who sent it',
    score: 2 * BASE.attribution,
  }
}

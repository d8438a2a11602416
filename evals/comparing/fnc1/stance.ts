/** The stance of a body to a headline: by the words they share, by who holds the claims, and by what refutes them. */
import type { Rarity, Told } from './told.js'

export const STANCES = ['agree', 'disagree', 'discuss', 'unrelated'] as const
export type Stance = (typeof STANCES)[number]

/**
 * What each feature (0 to 1) adds to *agree* and to *disagree* against *discuss*. Fitted on the bodies of the first half; a body that
 * refutes agrees with a headline that does.
 */
const POLICY = [
  { name: 'always', agree: 0.9, disagree: -0.3 },
  { name: 'body refutes', agree: -1.1, disagree: 1.3 },
  { name: 'headline refutes', agree: 0.3, disagree: 1.9 },
  { name: 'headline denies', agree: 1.1, disagree: 0.4 },
  { name: 'both refute', agree: 5.1, disagree: -3 },
  { name: 'only the body refutes', agree: 1.4, disagree: 1.1 },
  { name: 'claims denied', agree: 1.1, disagree: 2.7 },
  { name: 'claims hedged', agree: -1, disagree: -1.2 },
  { name: 'nearest claims hedged', agree: -1.1, disagree: -0.8 },
  { name: 'nearest claims attributed', agree: -0.5, disagree: -0.1 },
  { name: 'nearest claims negative', agree: 1, disagree: 1.9 },
  { name: 'hearsay', agree: -2.3, disagree: -0.8 },
  { name: 'headline is hearsay', agree: -3, disagree: -3.4 },
  { name: 'headline asks', agree: -1.2, disagree: -1.2 },
  { name: 'headline told at once', agree: 0, disagree: -0.5 },
] as const
type FeatureName = (typeof POLICY)[number]['name']

/** Mean share of the headline's words, by weight, in the body and in its first sentences, from which both are related. */
const RELATED = 0.25
/** So many sentences open a body when shares are counted, and so many when refutations are. */
const LEAD = 4
const EARLY = 5
/** So many sentences that share most with the headline are its nearest. */
const NEAREST = 3

/** The stance of a body to a headline. */
export function stanceOf(headline: Told, body: Told, rarity: Rarity): Stance {
  const lead = share(headline, body.sentences.slice(0, LEAD), rarity)
  if ((share(headline, body.sentences, rarity) + lead) / 2 < RELATED) return 'unrelated'
  const held = features(headline, body, lead, rarity)
  const sum = (side: 'agree' | 'disagree') =>
    POLICY.reduce((total, row) => total + row[side] * held[row.name], 0)
  const [agree, disagree] = [sum('agree'), sum('disagree')]
  if (Math.max(agree, disagree) < 0) return 'discuss'
  return agree >= disagree ? 'agree' : 'disagree'
}

function features(
  headline: Told,
  body: Told,
  lead: number,
  rarity: Rarity,
): Record<FeatureName, number> {
  const all = body.sentences
  const nearest = all
    .map((one, at) => ({ at, score: share(headline, [one], rarity) }))
    .sort((x, y) => y.score - x.score || y.at - x.at)
    .slice(0, NEAREST)
    .map(({ at }) => at)
  const refuting = (sentences: typeof all) => sentences.reduce((sum, one) => sum + one.refuting, 0)
  const around = nearest.flatMap((at) => all.slice(Math.max(0, at - 1), at + 2))
  const body3 = Math.min(refuting(all.slice(0, EARLY)), 3) / 3
  const refutes = (body3 + Math.min(refuting(around), 3) / 3) / 2
  const headlineRefutes = refuting(headline.sentences) > 0
  const claims = all.flatMap((one) => one.claims)
  const near = nearest.flatMap((at) => all[at]!.claims)
  const words = all.reduce((sum, one) => sum + one.words, 0)
  const hearsay = (sentences: typeof all) => sentences.reduce((sum, one) => sum + one.hearsay, 0)
  const own = headline.sentences.flatMap((one) => one.claims)
  return {
    always: 1,
    'body refutes': Math.min(refuting(all), 5) / 5,
    'headline refutes': headlineRefutes ? 1 : 0,
    'headline denies': own.some((one) => one.denied || one.negative) ? 1 : 0,
    'both refute': headlineRefutes ? refutes : 0,
    'only the body refutes': headlineRefutes ? 0 : refutes,
    'claims denied': part(claims, (one) => one.denied),
    'claims hedged': part(claims, (one) => one.hedged),
    'nearest claims hedged': part(near, (one) => one.hedged),
    'nearest claims attributed': part(near, (one) => one.attributed),
    'nearest claims negative': part(near, (one) => one.negative),
    hearsay: Math.min(1, (20 * hearsay(all)) / Math.max(1, words)),
    'headline is hearsay': Math.min(hearsay(headline.sentences), 2) / 2,
    'headline asks': headline.sentences.some((one) => one.asks) ? 1 : 0,
    'headline told at once': lead,
  }
}

function part<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / (all.length || 1)
}

/** The share, by weight, of the headline's terms that the sentences have. */
function share(headline: Told, sentences: Told['sentences'], rarity: Rarity): number {
  const has = new Set(sentences.flatMap((one) => one.terms))
  let [found, whole] = [0, 0]
  for (const term of new Set(headline.sentences.flatMap((one) => one.terms))) {
    whole += rarity(term)
    if (has.has(term)) found += rarity(term)
  }
  return whole === 0 ? 0 : found / whole
}

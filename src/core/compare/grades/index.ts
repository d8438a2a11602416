/** Grades: the information credibility that is proposed for each agreement, with its reason. A proposal, never a verdict. */
import {
  findingId,
  overlaps,
  type Agreement,
  type Claim,
  type Conflict,
  type Credibility,
  type Dossier,
  type FindingId,
  type Grade,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { BEST, MANNER, POLICY, type Weighed } from './policy.js'

export const rules: readonly Rule[] = [
  ...POLICY.map(({ rule, example }) => ({ id: rule, example })),
  { id: 'GR10', example: 'two say that it may have sunk' },
]

type Need = 'claims' | 'origins' | 'agreements' | 'conflicts'

/** Proposes a credibility for every agreement, from its origins and conflicts alone. */
export const grades: Stage<Need, 'grades'> = {
  name: 'grades',
  needs: ['claims', 'origins', 'agreements', 'conflicts'],
  gives: 'grades',
  run(given) {
    const ground = groundOf(given)
    return given.agreements.map((agreement) => propose(agreement, ground))
  },
}

interface Ground {
  readonly claims: ReadonlyMap<FindingId, Claim>
  /** Origins behind which nobody stands: *it is believed*. */
  readonly nobody: ReadonlySet<FindingId>
  /** Conflicts of fact by the claims of their items. */
  readonly conflicts: ReadonlyMap<FindingId, readonly Conflict[]>
  /** The sure origins of the agreements that a claim stands in: the most of them. */
  readonly sure: ReadonlyMap<FindingId, number>
}

function groundOf({ claims, origins, agreements, conflicts, judgements }: Dossier<Need>): Ground {
  const gone = new Set(judgements.flatMap((j) => (j.kind === 'dismissed' ? [j.of[0]] : [])))
  const byClaim = new Map<FindingId, Conflict[]>()
  for (const conflict of conflicts) {
    if (conflict.status !== 'conflict' || MANNER.has(conflict.kind) || gone.has(conflict.id))
      continue
    for (const { claim } of conflict.items) {
      if (!claim) continue
      const held = byClaim.get(claim)
      if (!held) byClaim.set(claim, [conflict])
      else if (!held.includes(conflict)) held.push(conflict)
    }
  }
  const sure = new Map<FindingId, number>()
  for (const { claims: told, support } of agreements) {
    for (const claim of told) sure.set(claim, Math.max(sure.get(claim) ?? 0, support.atLeast))
  }
  const nobody = new Set(origins.filter(({ kind }) => kind === 'nobody').map(({ id }) => id))
  const held = new Map(claims.map((claim) => [claim.id, claim]))
  return { claims: held, nobody, conflicts: byClaim, sure }
}

function propose(agreement: Agreement, ground: Ground): Grade {
  const { id, lead, origins, support, unnamedOnly } = agreement
  const against = conflictsOf(agreement, ground)
  const firm = against.filter(({ sure }) => sure !== 'possible')
  const weighed: Weighed = {
    atLeast: support.atLeast,
    atMost: origins.every((one) => ground.nobody.has(one)) ? 0 : support.atMost,
    named: !unnamedOnly,
    contested: firm.length > 0,
    perhaps: against.length > firm.length,
    others: Math.max(0, ...firm.map((conflict) => behind(conflict, agreement, ground))),
    certainty: ground.claims.get(lead)?.certainty ?? 'unknown',
  }
  const row = POLICY.find((one) => one.if(weighed))!
  const best = BEST[weighed.certainty]
  const capped = row.credibility < best
  const credibility: Credibility = capped ? best : row.credibility
  return {
    id: findingId('grade', id, credibility),
    because: {
      rule: capped ? `${row.rule} GR10` : row.rule,
      saw: [id, ...against.map((conflict) => conflict.id)],
      features: featuresOf(weighed),
    },
    of: id,
    credibility,
    why: capped ? `${row.why(weighed)}; its own words are not sure` : row.why(weighed),
    against: against.map((conflict) => conflict.id),
  }
}

/** Conflicts of fact at the words that the agreement is about. */
function conflictsOf({ claims, parts }: Agreement, { conflicts }: Ground): readonly Conflict[] {
  const found = new Set(claims.flatMap((claim) => conflicts.get(claim) ?? []))
  return [...found]
    .filter(({ items }) =>
      items.some((item) =>
        parts.some(({ claim, span }) => claim === item.claim && overlaps(span, item.span)),
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The sure origins behind the other side of a conflict. */
function behind({ items }: Conflict, { claims }: Agreement, { sure }: Ground): number {
  const others = items.flatMap(({ claim }) => (claim && !claims.includes(claim) ? [claim] : []))
  return Math.max(0, ...others.map((claim) => sure.get(claim) ?? 0))
}

/** What was weighed, for `explain`; the weights are counts, and nothing is added up. */
function featuresOf(weighed: Weighed) {
  const { atLeast, atMost, named, contested, perhaps, others, certainty } = weighed
  return [
    { name: 'origins', weight: atLeast, saw: `${atLeast}–${atMost}` },
    { name: 'named', weight: Number(named), saw: named ? 'some named' : 'none named' },
    {
      name: 'against',
      weight: others,
      saw: contested ? `${others} sure origins` : perhaps ? 'perhaps' : 'none',
    },
    { name: 'own words', weight: BEST[certainty], saw: certainty },
  ]
}

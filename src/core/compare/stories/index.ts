/** Which reports belong together. One run is mostly one story; a report that does not belong is set apart, and said so. */
import {
  span,
  type Because,
  type Judgement,
  type Report,
  type Span,
  type Story,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { explainTie } from './compare.js'
import { gather, type Gathered, type StoryTie } from './gather.js'
import { asFeature, decidedOf, findAmong, type Decided } from './judged.js'
import { firstOf, storyId } from './name.js'
import { packAll } from './packed.js'
import { signaturesOf, type Signature, type SignatureNeed } from './signature.js'

export const rules: readonly Rule[] = [
  { id: 'ST1', example: 'Two papers on the flood at Aldmere: one story.' },
  { id: 'ST2', example: 'A flood at Aldmere last spring, among reports of a fire: set apart.' },
]

export const stories: Stage<SignatureNeed, 'stories'> = {
  name: 'stories',
  needs: ['blocks', 'sentences', 'words', 'names', 'quantities', 'times'],
  gives: 'stories',
  run: (given) => sortedOf(given.reports, signaturesOf(given), given.judgements),
}

/** The stories of reports, which come in the order of their ids with their signatures, under the judgements that hold. */
export function sortedOf(
  reports: readonly Report[],
  signatures: readonly Signature[],
  judgements: readonly Judgement[] = [],
): Story[] {
  const decided = decidedOf(findAmong(reports.map(({ id }) => id)), judgements)
  const gathered = gather(packAll(signatures), decided)
  const { groups } = gathered
  const [largest] = [...groups].sort((a, b) => b.length - a.length || length(b) - length(a))
  const best = strongest(gathered)
  return groups.map((members, g) => {
    const ids = members.map((i) => reports[i]!.id)
    return {
      id: storyId(firstOf(members.map((i) => signatures[i]!))),
      because: reason(members, reports, best[g], gathered, decided),
      reports: ids as [Report['id'], ...Report['id'][]],
      main: members === largest,
    }
  })

  function length(members: readonly number[]): number {
    const terms = ({ names, words, numbers }: Signature) => names.size + words.size + numbers.size
    return members.reduce((sum, i) => sum + terms(signatures[i]!), 0)
  }
}

/** Because of the tie that bears it most; what people decided about its reports comes first. */
function reason(
  members: readonly number[],
  reports: readonly Report[],
  best: StoryTie | undefined,
  { compared }: Gathered,
  decided: readonly Decided[],
): Because {
  const ids = new Set(members.map((i) => reports[i]!.id))
  const judged = decided.filter(({ a, b }) => ids.has(a) || ids.has(b)).map(asFeature)
  const found = best ? explainTie(compared[best.a]!, compared[best.b]!) : []
  return {
    rule: members.length === 1 ? 'ST2' : 'ST1',
    saw: members.map((i) => opening(reports[i]!)) as [Span, ...Span[]],
    features: [...judged, ...found],
  }
}

/** Of each group the strongest tie inside; of a report that stands alone, the strongest, which was still too weak. */
function strongest({ groups, ties }: Gathered): (StoryTie | undefined)[] {
  const groupOf = new Map(groups.flatMap((members, g) => members.map((i) => [i, g] as const)))
  const best: (StoryTie | undefined)[] = groups.map(() => undefined)
  for (const tie of ties) {
    const [a, b] = [groupOf.get(tie.a)!, groupOf.get(tie.b)!]
    for (const g of a === b ? [a] : [a, b].filter((one) => groups[one]!.length === 1)) {
      if (tie.total > (best[g]?.total ?? 0)) best[g] = tie
    }
  }
  return best
}

/** The first line of a report: what stands for the whole. */
function opening({ id, text }: Report): Span {
  const from = Math.max(0, text.search(/\S/))
  const end = text.indexOf('\n', from)
  return span(id, from, Math.max(from + 1, end === -1 ? text.length : end))
}

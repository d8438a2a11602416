/** Which reports belong together. One run is mostly one story; a report that does not belong is set apart, and said so. */
import {
  findingId,
  span,
  type Because,
  type Report,
  type Span,
  type Story,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { explainTie } from './compare.js'
import { gather, type Gathered } from './gather.js'
import { signaturesOf, type Signature, type SignatureNeed } from './signature.js'

export const rules: readonly Rule[] = [
  { id: 'ST1', example: 'Two papers on the flood at Aldmere: one story.' },
  { id: 'ST2', example: 'A flood at Aldmere last spring, among reports of a fire: set apart.' },
]

export const stories: Stage<SignatureNeed, 'stories'> = {
  name: 'stories',
  needs: ['words', 'names', 'quantities', 'times'],
  gives: 'stories',
  run: (given) => toldOf(given.reports, gather(signaturesOf(given))),
}

function toldOf(reports: readonly Report[], gathered: Gathered): Story[] {
  const { groups } = gathered
  const largest = [...groups].sort((a, b) => b.length - a.length || length(b) - length(a))[0]
  return groups.map((members) => {
    const ids = members.map((i) => reports[i]!.id)
    return {
      id: findingId('story', ids),
      because: reason(members, reports, gathered),
      reports: ids as [Report['id'], ...Report['id'][]],
      main: members === largest,
    }
  })

  function length(members: readonly number[]): number {
    const terms = ({ names, words, numbers }: Signature) => names.size + words.size + numbers.size
    return members.reduce((sum, i) => sum + terms(gathered.compared[i]!.own), 0)
  }
}

/** The strongest tie inside a story; for a report that stands alone, the strongest that was still too weak. */
function reason(
  members: readonly number[],
  reports: readonly Report[],
  { ties, compared }: Gathered,
): Because {
  const alone = members.length === 1
  const isOwn = (i: number) => members.includes(i)
  const [best] = ties
    .filter(({ a, b }) => (alone ? isOwn(a) || isOwn(b) : isOwn(a) && isOwn(b)))
    .sort((x, y) => y.total - x.total || x.a - y.a || x.b - y.b)
  const saw = members.map((i) => opening(reports[i]!)) as [Span, ...Span[]]
  const features = best ? explainTie(compared[best.a]!, compared[best.b]!) : []
  return { rule: alone ? 'ST2' : 'ST1', saw, features }
}

/** The first line of a report: what stands for the whole. */
function opening({ id, text }: Report): Span {
  const from = Math.max(0, text.search(/\S/))
  const end = text.indexOf('\n', from)
  return span(id, from, Math.max(from + 1, end === -1 ? text.length : end))
}

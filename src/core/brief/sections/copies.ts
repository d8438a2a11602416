/** The text that reports share: one line for those that share with one another, and below it how each two stand. */
import type { Copy, ReportId } from '../../model/index.js'
import { cites, line, own, quoted } from '../line.js'
import { compareLabels } from '../support.js'
import type { Cite, Line } from '../types.js'
import type { View } from '../view.js'

/** A line for each set of reports that share text, the largest share first; below that of more than two, how each came to it. */
export function copyLines(view: View): readonly Line[] {
  const copies = [...view.dossier.copies].sort(
    (a, b) => share(b) - share(a) || (a.id < b.id ? -1 : 1),
  )
  return sharing(copies).map((together) => {
    const [first] = together
    return together.length === 1 ? pairLine(first, view, true) : setLine(together, view)
  })
}

const share = (copy: Copy) => Math.max(copy.shareOfA, copy.shareOfB)

/** The copies whose reports hang together, in the order of their first ones. */
function sharing(copies: readonly Copy[]): readonly (readonly [Copy, ...Copy[]])[] {
  const setOf = new Map<ReportId, ReportId>()
  const root = (report: ReportId): ReportId => {
    const above = setOf.get(report)
    return above === undefined || above === report ? report : root(above)
  }
  for (const { a, b } of copies) setOf.set(root(b), root(a))
  const sets = new Map<ReportId, [Copy, ...Copy[]]>()
  for (const copy of copies) {
    const held = sets.get(root(copy.a))
    if (held) held.push(copy)
    else sets.set(root(copy.a), [copy])
  }
  return [...sets.values()]
}

/** *a, b and c share text: …*, with the words that the first two of them share. */
function setLine(together: readonly [Copy, ...Copy[]], view: View): Line {
  const labels = [...new Set(together.flatMap(({ a, b }) => [view.label(a), view.label(b)]))]
  labels.sort(compareLabels)
  const [first] = together
  const said = `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)} share text: `
  const pairs = joining(together)
  const more = together.length - pairs.length
  const says = `${more} more ${more === 1 ? 'pair' : 'pairs'} of them ${more === 1 ? 'shares' : 'share'} text`
  return line([own(said), ...sharedWords(first, view)], {
    remarks: more > 0 ? [says] : [],
    below: pairs.map((copy) => pairLine(copy, view, false)),
  })
}

/** The pairs by which one report after the other comes in: the nearest copy of each. */
function joining(together: readonly Copy[]): readonly Copy[] {
  const seen = new Set<ReportId>()
  return together.filter(({ a, b }) => {
    const isNew = !seen.has(a) || !seen.has(b)
    seen.add(a).add(b)
    return isNew
  })
}

function sharedWords({ passages, signs }: Copy, view: View): Line['words'] {
  const [longest] = [...passages, ...signs].sort((x, y) => y.a.to - y.a.from - (x.a.to - x.a.from))
  return longest ? quoted([longest.a], view) : []
}

const COPY_KIND = {
  verbatim: 'word for word',
  near: 'nearly word for word',
  quotation: 'the same quotation',
  translation: 'the same quotation in other words',
  caption: 'the same caption of a picture',
  signs: 'in what no other report has',
}

function pairLine(copy: Copy, view: View, isQuoted: boolean): Line {
  const [a, b] = [view.label(copy.a), view.label(copy.b)]
  const spans = [...copy.passages, ...copy.signs].flatMap((pair): Cite[] => [
    { span: pair.a, for: 'words' },
    { span: pair.b, for: 'words' },
  ])
  const said =
    copy.kind === 'signs'
      ? `${a} agrees with ${b} ${COPY_KIND.signs}`
      : `${a} ${ARROWS[copy.direction]} ${b}, ${COPY_KIND[copy.kind]}`
  const { headlines, signs } = copy
  const isTold = copy.reason && (copy.direction !== 'unknown' || copy.kind === 'signs')
  const remarks = [
    ...(isTold ? [copy.reason] : []),
    ...(headlines
      ? [
          `Another headline: “${view.text(headlines.a)}” in ${a}, “${view.text(headlines.b)}” in ${b}.`,
        ]
      : []),
    ...signs.map(({ says }) => says),
  ]
  return line(isQuoted ? [own(`${said}: `), ...sharedWords(copy, view)] : [own(said)], {
    id: copy.id,
    badges: [
      {
        text:
          share(copy) === 0
            ? 'no other words'
            : `${percent(copy.shareOfA)} of ${a}, ${percent(copy.shareOfB)} of ${b}`,
        tone: 'plain',
      },
    ],
    cites: cites(spans.slice(0, 12), view),
    remarks,
  })
}

const ARROWS = {
  'a-from-b': 'from',
  'b-from-a': 'source of',
  'common-source': 'shares a source with',
  unknown: 'shares text with',
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** What copying changed: a hedge, a bound, a number, a day, a source, a quotation. */
import type { Drift, DriftKind } from '../../model/index.js'
import { cites, line, own, quoted } from '../line.js'
import type { Cite, Line } from '../types.js'
import { sentenceAround, type View } from '../view.js'

/** Kinds in the order in which they matter, and what they are called. */
const HEADS: Readonly<Record<DriftKind, string>> = {
  'number-changed': 'Number changed',
  'bound-turned': 'At least became at most, or the other way round',
  'quote-bent': 'Quoted words changed',
  'source-raised': 'Source raised',
  'hedge-lost': 'Hedge lost',
  'attribution-lost': 'Told without its source',
  'date-changed': 'Day changed',
  'source-changed': 'Source changed',
  'bound-lost': 'Number made exact',
  'bound-added': 'Number made less exact',
  'hedge-added': 'Hedge added',
  'attribution-added': 'Told with a source that the other does not name',
}
const ORDER = Object.keys(HEADS)

/** What they are called where nobody can say which telling came first. */
const EITHER: Readonly<Partial<Record<DriftKind, string>>> = {
  'source-raised': 'A higher source in one',
  'hedge-lost': 'A hedge in one only',
  'hedge-added': 'A hedge in one only',
  'attribution-lost': 'A source in one only',
  'attribution-added': 'A source in one only',
  'bound-lost': 'Exact in one only',
  'bound-added': 'Exact in one only',
  'number-changed': 'Two numbers in one sentence',
  'date-changed': 'Two days in one sentence',
  'quote-bent': 'Quoted words differ',
}

/** One line for each change of words, however many copies have it. */
export function driftLines(view: View): readonly Line[] {
  const groups = new Map<string, Drift[]>()
  for (const drift of view.dossier.drifts) {
    const key = [drift.kind, drift.before.value, drift.after.value].join('|').toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), drift])
  }
  const known = ({ ordered }: Drift) => Number(!ordered)
  return [...groups.values()]
    .map((all) => [...all].sort((a, b) => known(a) - known(b)))
    .sort(
      ([a], [b]) =>
        ORDER.indexOf(a!.kind) - ORDER.indexOf(b!.kind) ||
        known(a!) - known(b!) ||
        (a!.id < b!.id ? -1 : 1),
    )
    .map((all) => driftLine(all, view))
}

function driftLine(all: readonly Drift[], view: View): Line {
  const [first] = all
  const { id, kind, before, after, ordered, copy } = first!
  const reason = view.dossier.copies.find((one) => one.id === copy)?.reason
  const unknown = 'Which of the two came first is not known.'
  const below = [before, after].map(({ span }) =>
    line(quoted([sentenceAround(view, span)], view, { differs: [span] }), {
      cites: cites([{ span, for: 'words' }], view),
    }),
  )
  return line(
    [
      own(`${(ordered ? null : EITHER[kind]) ?? HEADS[kind]}: `),
      { text: short(view.text(before.span)), span: before.span, mark: 'differs' },
      own(ordered ? ' → ' : ' or '),
      { text: short(view.text(after.span)), span: after.span, mark: 'differs' },
    ],
    {
      id,
      cites: cites(
        all
          .flatMap((one) => [one.before, one.after])
          .map(({ span }): Cite => ({ span, for: 'words' })),
        view,
      ),
      remarks: ordered ? (reason ? [reason] : []) : [unknown],
      below,
    },
  )
}

/** Characters of the words in the head; the sentences stand below. */
const LONGEST = 80

function short(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

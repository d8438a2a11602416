/** What moved in words that one report took over from another: a hedge, a bound, a number, a day, a source, a quotation. */
import {
  findingId,
  type Dossier,
  type Drift,
  type DriftKind,
  type DriftSide,
  type Span,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import type { Draft, Finder } from './draft.js'
import { pairsOf, type Pair } from './pairs.js'
import { date } from './rules/date.js'
import { hedge } from './rules/hedge.js'
import { number } from './rules/number.js'
import { quotation } from './rules/quotation.js'
import { attribution, otherSource } from './rules/source.js'
import { lookUp, tellingsOf, type Need } from './tellings.js'

export const rules: readonly Rule[] = [
  { id: 'DR1', example: '“may have sunk” became “sank” in the copy.' },
  { id: 'DR2', example: '“at least 20” became “up to 20”.' },
  { id: 'DR3', example: '“20 dead” became “30 dead”.' },
  { id: 'DR4', example: '“on Tuesday” became “on Wednesday”.' },
  { id: 'DR5', example: '“a person close to the talks” became “an official”.' },
  { id: 'DR6', example: '“the pier sank, a diver said” became “the pier sank”.' },
  { id: 'DR7', example: '“we do not know” became “we know” in quotation marks.' },
]

/** The finders, in the order in which their findings stand; none hangs on another. */
const FINDERS: readonly Finder[] = [hedge, number, date, otherSource, attribution, quotation]

export const drift: Stage<Need, 'drifts'> = {
  name: 'drift',
  needs: [
    'words',
    'quantities',
    'times',
    'attributions',
    'voices',
    'claims',
    'dates',
    'copies',
    'identities',
  ],
  gives: 'drifts',
  run(given: Dossier<Need>) {
    const known = lookUp(given)
    return pairsOf(given, tellingsOf(given))
      .flatMap((pair) =>
        FINDERS.flatMap((find) => find(pair, known).map((draft) => finding(draft, pair))),
      )
      .sort((x, y) => (x.id < y.id ? -1 : 1))
  },
}

function finding({ rule, kind, before, after }: Draft, pair: Pair): Drift {
  const [was, is] = [side(before, pair.before.text), side(after, pair.after.text)]
  return {
    id: findingId('drift', kind, before, after),
    because: { rule, saw: [pair.copy.id, before, after] },
    kind,
    copy: pair.copy.id,
    before: was,
    after: is,
    ordered: pair.ordered,
    says: SAYS[kind](`“${was.value}”`, `“${is.value}”`, pair.ordered ? 'became' : 'or'),
  }
}

function side(span: Span, text: string): DriftSide {
  return { span, value: text.slice(span.from, span.to).replace(/\s+/g, ' ') }
}

/** What moved, in a sentence; `became` is *or* where nobody can say which came first. */
const SAYS: Readonly<Record<DriftKind, (was: string, is: string, became: string) => string>> = {
  'hedge-lost': (was, is, became) => `A hedge was lost: ${was} ${became} ${is}.`,
  'hedge-added': (was, is, became) => `A hedge was added: ${was} ${became} ${is}.`,
  'bound-turned': (was, is, became) => `A bound was turned round: ${was} ${became} ${is}.`,
  'bound-lost': (was, is, became) => `A bound was lost: ${was} ${became} ${is}.`,
  'bound-added': (was, is, became) => `A bound was added: ${was} ${became} ${is}.`,
  'number-changed': (was, is, became) => `A number changed: ${was} ${became} ${is}.`,
  'date-changed': (was, is, became) => `A date changed: ${was} ${became} ${is}.`,
  'source-raised': (was, is, became) => `A source was raised: ${was} ${became} ${is}.`,
  'source-changed': (was, is, became) => `A source changed: ${was} ${became} ${is}.`,
  'attribution-lost': (was, is) => `Told without its source, ${was}: ${is}.`,
  'attribution-added': (was, is) =>
    `Told with a source, ${is}, that the other text does not name: ${was}.`,
  'quote-bent': (was, is, became) => `Quoted words changed: ${was} ${became} ${is}.`,
}

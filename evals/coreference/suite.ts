/** In-report coreference against the dev part of GUM, without its fiction: predicted mentions, singletons left out. */
import { openLanguage } from '../engine.js'
import type { Row, Suite } from '../suite.js'
import { gum, type CoreferenceDocument } from './documents.js'
import { namedSpans, numbered, readDocument, type FoundMention, type Match } from './reading.js'
import { addDocument, conll, f1, noSums } from './score.js'

/** What we find in a document. */
export function found(document: CoreferenceDocument): FoundMention[][] {
  const language = openLanguage()
  const { words, names } = readDocument(document, language)
  return language.referents(words, namedSpans(words, names)).map(({ phrases }) =>
    phrases.map(({ first, last, head }) => ({
      from: words.from[first]!,
      to: words.to[last - 1]!,
      head: words.from[head]!,
    })),
  )
}

const AIM = 0.45

/** Every so many documents in a quick run. */
const QUICK_PART = 3

function rowsOf(name: string, documents: readonly CoreferenceDocument[], match: Match): Row[] {
  const sums = noSums()
  for (const document of documents) {
    const { gold, found: ours } = numbered(document.mentions, found(document), match)
    addDocument(sums, gold, ours)
  }
  const all = name === 'GUM dev'
  const how = match === 'exact' ? 'same span' : 'same head'
  return [
    {
      measure: `${name}, ${how}, CoNLL F1`,
      score: conll(sums),
      ...(all && match === 'exact' ? { aim: AIM } : {}),
    },
    ...(all
      ? (['mentions', 'muc', 'b3', 'ceafe'] as const).map((part) => ({
          measure: `${name}, ${how}, ${{ mentions: 'mentions', muc: 'MUC', b3: 'B³', ceafe: 'CEAFe' }[part]} F1`,
          score: f1(sums[part]),
        }))
      : []),
  ]
}

export const suite: Suite = {
  name: 'coreference',
  archives: ['ud'],
  quick: true,
  run({ data, quick }) {
    const all = gum(data, 'dev').filter(({ genre }) => genre !== 'fiction')
    const part = quick ? all.filter((_, i) => i % QUICK_PART === 0) : all
    const news = all.filter(({ genre }) => genre === 'news')
    const rows =
      all.length === 0
        ? []
        : [
            ...rowsOf('GUM dev', part, 'exact'),
            ...rowsOf('GUM dev', part, 'head'),
            ...(quick ? [] : rowsOf('GUM dev, news', news, 'exact')),
          ]
    const notes = ['Entities of one mention are left out on both sides; mentions are ours.']
    return Promise.resolve({ name: 'coreference', rows, notes })
  },
}

/** Words of a report, with tags, lemmas and trees. */
import { findingId, span, type Sentence, type Words } from '../../model/index.js'
import type { Language } from '../../language/language.js'
import type { Rule, Stage } from '../../stage.js'

export const rules: readonly Rule[] = [
  { id: 'W1', example: 'The attorney denied it. → The attorney denied it .' },
]

/** The words stage for one language. A report without sentences has no words. */
export function words(language: Language): Stage<'sentences', 'words'> {
  return {
    name: 'words',
    needs: ['sentences'],
    gives: 'words',
    run({ reports, sentences }) {
      return reports.flatMap((report) => {
        const own = sentences
          .filter((one) => one.span.report === report.id)
          .sort((a, b) => a.index - b.index)
        return own.length === 0 ? [] : [wordsOf(report.text, own, language)]
      })
    },
  }
}

function wordsOf(text: string, sentences: readonly Sentence[], language: Language): Words {
  const report = sentences[0]!.span.report
  const spans = sentences.map((sentence) => sentence.span)
  const all = span(report, spans[0]!.from, spans.at(-1)!.to)
  return {
    id: findingId(
      'words',
      language.code,
      report,
      spans.map((one) => [one.from, one.to]),
    ),
    because: { rule: 'W1', saw: [all] },
    report,
    ...language.analyse(text, spans),
  }
}

/** Statuses: how persons stand before the law in the words of a report, from suspected to cleared, with who says so and what is denied. */
import { extent, wordsIn, wordsSpan } from '../../language/tree.js'
import {
  bySpan,
  contains,
  findingId,
  isSpeech,
  type Attribution,
  type Name,
  type Span,
  type Status,
  type Words,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import type { Draft } from './draft.js'
import { before, beside, ofNoun } from './nouns.js'
import { governed } from './verbs.js'

export const rules: readonly Rule[] = [
  { id: 'PS1', example: 'Suspected gunman Ivo Rask was seen near the border.' },
  { id: 'PS2', example: 'Ivo Rask, the prime suspect, was seen near the border.' },
  { id: 'PS3', example: 'Ivo Rask was cleared of all charges.' },
  { id: 'PS4', example: 'Ivo Rask remains at large.' },
  { id: 'PS5', example: 'The charges against Ivo Rask were dropped.' },
]

type Need = 'words' | 'names' | 'attributions'

/** Fills the layer `statuses`. */
export const statuses: Stage<Need, 'statuses'> = {
  name: 'statuses',
  needs: ['words', 'names', 'attributions'],
  gives: 'statuses',
  run({ words, names, attributions }) {
    return words.flatMap((own) => {
      const said = attributions.filter((one) => one.report === own.report && isSpeech(one))
      const persons = names.filter((one) => one.report === own.report && one.type === 'person')
      return persons
        .flatMap((name) => ofPerson(own, name, said))
        .sort((a, b) => bySpan(a.span, b.span))
    })
  },
}

/** Each word tells once how a person stands, though several mentions stand around it. */
function ofPerson(words: Words, name: Name, said: readonly Attribution[]): Status[] {
  const drafts = new Map<number, Draft>()
  for (const { span } of name.mentions)
    for (const draft of around(words, span))
      if (!drafts.has(draft.word)) drafts.set(draft.word, draft)
  return [...drafts.values()].map((draft) => finished(words, draft, name, said))
}

function around(words: Words, span: Span): Draft[] {
  const { first, last } = wordsIn(words, span)
  if (first >= last) return []
  let head = first
  for (let w = first; w < last; w++) if (words.head[w]! < first || words.head[w]! >= last) head = w
  return [
    ...before(words, first, last, head),
    ...beside(words, last),
    ...governed(words, head),
    ...ofNoun(words, head),
  ]
}

/** With who says so: whose words they stand in, or who suspects. What is denied is not so. */
function finished(
  words: Words,
  { rule, kind, word, force = 'is', by }: Draft,
  name: Name,
  said: readonly Attribution[],
): Status {
  const span = wordsSpan(words, word, word + 1)
  const held = said
    .filter(({ content }) => content.some((part) => contains(part, span)))
    .sort((a, b) => length(a) - length(b))[0]
  const isDenied = by === undefined && held?.stance === 'denies'
  return {
    id: findingId('status', words.report, name.id, kind, span),
    because: { rule, saw: [span, name.id, ...(held ? [held.id] : [])] },
    report: words.report,
    name: name.id,
    kind,
    force: isDenied ? (force === 'not' ? 'is' : 'not') : force,
    span,
    by: by === undefined ? (held?.source ?? null) : phrase(words, by),
  }
}

const length = ({ content }: Attribution) =>
  content.reduce((sum, { from, to }) => sum + to - from, 0)

/** A subject as it is written, without what stands behind its head. */
function phrase(words: Words, head: number): Span {
  const { first, last } = extent(words, head, (c) => c > head)
  return wordsSpan(words, first, last)
}

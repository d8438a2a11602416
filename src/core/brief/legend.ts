/** What the words of a brief mean: of each only where it stands in the lines. */
import { GRADES_LEGEND } from './grades.js'
import { supportInWords } from './support.js'
import type { Line, Section } from './types.js'

/** What is said, and the words that ask for it. */
const LEGEND: readonly (readonly [asks: RegExp, says: string])[] = [
  [
    /\borigins?\b/,
    '1–2 origins: the claim surely has one independent origin and may have two. What cannot be told independent is counted only in the second number; copies and relays add nothing.',
  ],
  [
    /\bunnamed\b/,
    'unnamed: no name is given for any of its origins. 1 unnamed: for one of them, which may be a report that says so itself.',
  ],
  [
    /\bconfidence\b|\bICD 203\b/,
    'moderate confidence, low confidence: how sure Stemma is that two tellings differ. ICD 203: the range that this directive gives to a report’s own word of likelihood; the report may have meant less.',
  ],
  [/\bhedge differs\b/i, 'hedge differs: reports make the same claim sound more or less sure.'],
  [
    /\binferred\b/,
    'inferred: not in the words of a report but derived from them; explain shows how.',
  ],
  [/\bproposed [A-F]\d\b/, GRADES_LEGEND],
  [
    /^/,
    'Stemma says who said what, in which words, and how independently. It never says what is true.',
  ],
]

/** The legend of the sections of a brief. */
export function legendOf(sections: readonly Section[]): readonly string[] {
  const told = sections.flatMap(({ lines }) => lines.flatMap(ownWords)).join('\n')
  return LEGEND.filter(([asks]) => asks.test(told)).map(([, says]) => says)
}

/** What a line says in Stemma's own words, and all below it. */
function ownWords({ words, badges, remarks, support, unnamedOnly, below }: Line): string[] {
  return [
    ...words.flatMap(({ text, span }) => (span ? [] : [text])),
    ...badges.map(({ text }) => text),
    ...remarks,
    ...(support ? [supportInWords(support, unnamedOnly)] : []),
    ...below.flatMap(ownWords),
  ]
}

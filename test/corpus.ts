/**
 * Runs a stage's corpus: plain-text cases that a linguist can add.
 *
 *   # V1 the speaker comes after the words
 *   [“We will appeal,”]q said [Maria Lopez]s on Tuesday.
 *   ==>
 *   says s: q
 *
 * The title begins with the id of the rule it is about. Below `==>` stand the lines that the stage's printer must give for the
 * case, in any order; `…` as the last line allows more. `nothing` means no line at all. `silent` as the first line means that the
 * titled rule must not fire; further lines say what other rules find there. `--- Outlet, 2024-03-02` starts a new report
 * (outlet and date may be left out). `(wanted)` at the end of a title marks a known failure: an error once it passes.
 *
 * A stage's test is four lines:
 *
 *   corpus(import.meta.url, 'voices.corpus', rules, {
 *     run: (reports) => …the findings of the layer…,
 *     print: (finding, words) => `says ${words(finding.span)}`,
 *   })
 *
 * `words(span)` gives the mark's letter where the span is a marked one, else the quoted words. `print` may return several lines
 * or null for a finding that the cases do not speak of.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeReport, type Because, type Report, type Span } from '../src/core/model/index.js'
import type { Rule } from '../src/core/stage.js'

interface Found {
  readonly because: Because
}

export interface Case {
  readonly title: string
  readonly rule: string
  readonly wanted: boolean
  readonly reports: readonly Report[]
  readonly marks: readonly { readonly label: string; readonly span: Span }[]
  readonly expected: readonly string[]
  readonly silent: boolean
}

export interface Plug<F extends Found> {
  /** `marks` are the marked spans, for stages whose cases mark what other stages would find. */
  run(reports: readonly Report[], marks: Case['marks']): readonly F[]
  print(
    finding: F,
    words: (span: Span) => string,
    all: readonly F[],
  ): string | readonly string[] | null
  /** Ids of the rules that a finding shows, where it is more than `because.rule`. */
  fired?(finding: F): readonly string[]
}

/** Declares one test for each case of the file beside `url`, and one that every rule has a firing and a silent case. */
export function corpus<F extends Found>(
  url: string,
  file: string,
  rules: readonly Rule[],
  plug: Plug<F>,
): void {
  const cases = parseCorpus(readFileSync(new URL(file, url), 'utf8'))
  describe(file, () => {
    for (const each of cases) it(each.title, () => check(each, plug))
    it('has a firing and a silent case for every rule', () => {
      const lacking = rules.flatMap(({ id }) => {
        const own = cases.filter((c) => c.rule === id && !c.wanted)
        return [
          ...(own.some((c) => !c.silent) ? [] : [`${id} never fires`]),
          ...(own.some((c) => c.silent) ? [] : [`${id} is never silent`]),
        ]
      })
      const unknown = cases.filter((c) => !rules.some((rule) => rule.id === c.rule))
      expect([...lacking, ...unknown.map((c) => `no rule for "${c.title}"`)]).toEqual([])
    })
  })
}

function check<F extends Found>(each: Case, plug: Plug<F>): void {
  const problems = differences(each, plug)
  if (each.wanted) {
    expect(problems, 'Marked (wanted) but passes now: take the mark away.').not.toEqual([])
  } else {
    expect(problems.join('\n'), each.title).toBe('')
  }
}

function differences<F extends Found>(each: Case, plug: Plug<F>): string[] {
  const found = plug.run(each.reports, each.marks)
  const words = quoter(each)
  const lines = found.flatMap((finding) => plug.print(finding, words, found) ?? [])
  const open = each.expected.at(-1) === '…'
  const left = [...lines]
  const missing = (open ? each.expected.slice(0, -1) : each.expected).filter((line) => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  const shown = found.flatMap((finding) => plug.fired?.(finding) ?? [finding.because.rule])
  const fired = shown.includes(each.rule)
  return [
    ...missing.map((line) => `missing: ${line}`),
    ...(open ? [] : left.map((line) => `not expected: ${line}`)),
    ...(each.silent && fired ? [`${each.rule} fired; found: ${lines.join('; ')}`] : []),
    ...(!each.silent && !fired
      ? [`${each.rule} did not fire; rules that did: ${[...new Set(shown)].join(' ')}`]
      : []),
  ]
}

/** Gives the mark's letter for a marked span, else the quoted words with white space folded. */
function quoter(each: Case): (span: Span) => string {
  const texts = new Map(each.reports.map((report) => [report.id, report.text]))
  return (span) =>
    each.marks.find(
      (m) => m.span.report === span.report && m.span.from === span.from && m.span.to === span.to,
    )?.label ?? `“${texts.get(span.report)!.slice(span.from, span.to).replace(/\s+/g, ' ')}”`
}

/** The cases of a corpus file. Throws an Error that names the case where one is not well formed. */
export function parseCorpus(source: string): Case[] {
  return source
    .split(/^(?=# )/m)
    .map((part) => part.trim())
    .filter((part) => part.startsWith('# '))
    .map(parseCase)
}

function parseCase(source: string): Case {
  const [head = '', ...rest] = source.split('\n')
  const title = head.slice(2).trim()
  const arrow = rest.indexOf('==>')
  if (arrow === -1) {
    throw new Error(`The case "${title}" has no line ==>. Add one between text and expectation.`)
  }
  const expected = rest
    .slice(arrow + 1)
    .map((line) => line.trim())
    .filter(Boolean)
  const silent = expected[0] === 'nothing' || expected[0] === 'silent'
  return {
    title,
    rule: title.split(' ')[0]!,
    wanted: title.endsWith('(wanted)'),
    ...parseReports(rest.slice(0, arrow)),
    expected: silent ? expected.slice(1) : expected,
    silent,
  }
}

function parseReports(lines: readonly string[]): Pick<Case, 'reports' | 'marks'> {
  const parts: { outlet: string | null; date: string | null; lines: string[] }[] = []
  for (const line of lines) {
    const split = /^--- ?([^,]*)(?:, *(\S+))?$/.exec(line)
    if (split) parts.push({ outlet: split[1]!.trim() || null, date: split[2] ?? null, lines: [] })
    else if (parts.length > 0) parts.at(-1)!.lines.push(line)
    else if (line.trim()) parts.push({ outlet: null, date: null, lines: [line] })
  }
  const read = parts.map((part, i) => {
    const { text, marks } = parseMarks(part.lines.join('\n').trim())
    const fact = (value: string | null) => (value ? ({ value, from: 'option' } as const) : null)
    const report = makeReport(text, {
      outlet: fact(part.outlet),
      published: fact(part.date),
      key: String(i),
      files: [`${i}.txt`],
    })
    const at = marks.map(({ label, from, to }) => ({
      label,
      span: { report: report.id, from, to },
    }))
    return { report, marks: at }
  })
  return { reports: read.map((r) => r.report), marks: read.flatMap((r) => r.marks) }
}

/** Takes `[words]a` marks out of a text; `\[` is a bracket of the text. Marks may nest. */
function parseMarks(source: string): {
  text: string
  marks: { label: string; from: number; to: number }[]
} {
  const open: number[] = []
  const marks: { label: string; from: number; to: number }[] = []
  let text = ''
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\' && /[[\]]/.test(source[i + 1] ?? '')) text += source[++i]
    else if (source[i] === '[') open.push(text.length)
    else if (source[i] === ']') {
      const label = /^[a-z]\d?/.exec(source.slice(i + 1))?.[0]
      if (label === undefined || open.length === 0) {
        throw new Error(`A mark is not well formed in: ${source}`)
      }
      marks.push({ label, from: open.pop()!, to: text.length })
      i += label.length
    } else text += source[i]
  }
  return { text, marks }
}

/** Attributions: which words are given to which source words. Found around cues, then cut, joined and handed on by judges. */
import {
  findingId,
  span,
  type Attribution,
  type AttributionForm,
  type Relay,
  type Span,
} from '../../model/index.js'
import { lowerForms } from '../../language/tree.js'
import type { Stage } from '../../stage.js'
import { hull, within, type Draft } from './draft.js'
import { makePage, offsets, type Page, type Range } from './page.js'
import { judges, sorted } from './refine.js'
import { finders, isTrigger, rules } from './rules.js'

export { rules }

type Need = 'blocks' | 'sentences' | 'words' | 'names'

/** Fills the layer `attributions`. */
export const attributions: Stage<Need, 'attributions'> = {
  name: 'attributions',
  needs: ['blocks', 'sentences', 'words', 'names'],
  gives: 'attributions',
  run({ reports, blocks, sentences, words, names }) {
    return reports.flatMap((report) => {
      const own = words.find((one) => one.report === report.id)
      if (!own) return []
      const page = makePage(
        report,
        own,
        sentences.filter((one) => one.span.report === report.id),
        blocks.filter((one) => one.span.report === report.id),
        names.filter((one) => one.report === report.id),
      )
      return attributionsOf(page)
    })
  },
}

function attributionsOf(page: Page): Attribution[] {
  let drafts: readonly Draft[] = found(page)
  for (const judge of judges) drafts = judge(drafts, page)
  return finished(page, sorted(drafts))
}

function found(page: Page): Draft[] {
  const drafts: Draft[] = []
  const lower = lowerForms(page.words)
  for (let word = 0; word < page.words.count; word++) {
    if (!isTrigger(page.words.lemma[word]!, lower[word]!) || isNoCue(page, word)) continue
    for (const finder of finders) drafts.push(...finder.find(page, word))
  }
  return drafts
}

/** A capitalised part of a name (*Said*, *Show*) or of a compound (*self-declared*) is no cue. */
function isNoCue({ words, nameAt }: Page, word: number): boolean {
  const { form, from, to } = words
  if (nameAt.has(word) && /^\p{Lu}/u.test(form[word]!)) return true
  const before = form[word - 1] === '-' && to[word - 1] === from[word]
  return before || (form[word + 1] === '-' && to[word] === from[word + 1])
}

function finished(page: Page, drafts: readonly Draft[]): Attribution[] {
  const ids = drafts.map((draft) => idOf(page, draft))
  return drafts.map((draft, i) => {
    const content = draft.content.map((part) =>
      spanOf(page, part),
    ) as unknown as Attribution['content']
    const source = draft.source && closedBracket(page, spanOf(page, draft.source))
    const cue = draft.cue && spanOf(page, draft.cue)
    return {
      id: ids[i]!,
      because: {
        rule: ruleOf(page, draft),
        saw: [cue ?? content[0], ...(source ? [source] : []), ...content],
      },
      report: page.report.id,
      content,
      source,
      cue,
      cueLemma: draft.lemma,
      form: formOf(page, draft),
      stance: draft.stance,
      relays: draft.relays.map((range) => relayOf(page, range)),
      within: holder(page, drafts, ids, i),
    }
  })
}

/** A4 is any quotation beside a cue, whichever finder has taken it. */
function ruleOf(page: Page, draft: Draft): string {
  return /^A[12]$/.test(draft.rule) && formOf(page, draft) === 'direct' ? 'A4' : draft.rule
}

const idOf = (page: Page, draft: Draft) =>
  findingId('attribution', page.report.id, draft.content, draft.cue, draft.source)

function spanOf(page: Page, range: Range): Span {
  const { from, to } = offsets(page, range)
  return span(page.report.id, from, to)
}

/** *Karl Lenz (R-Iowa.)*: the stop and the bracket behind a short form belong to who speaks. */
function closedBracket({ report }: Page, source: Span): Span {
  const said = report.text.slice(source.from, source.to)
  if (said.lastIndexOf('(') <= said.lastIndexOf(')')) return source
  const rest = /^[^\s()]{0,3}\)/.exec(report.text.slice(source.to, source.to + 4))
  return rest ? { ...source, to: source.to + rest[0].length } : source
}

function relayOf(page: Page, range: Range): Relay {
  const at = spanOf(page, range)
  const words = page.report.text.slice(at.from, at.to).replace(/\s+/g, ' ')
  return {
    label: /^(?:the|this|that) \p{Ll}/iu.test(words) ? named(page, range, words) : words,
    span: at,
  }
}

/** *the broadcaster*, where it takes up an outlet with a name, is that outlet. */
function named({ nameAt }: Page, { last }: Range, words: string): string {
  const name = nameAt.get(last - 1)
  return name?.type === 'outlet' ? name.label : words
}

function formOf({ signs }: Page, draft: Draft): AttributionForm {
  if (draft.belief) return 'belief'
  let inside = 0
  let outside = 0
  for (const { first, last } of draft.content) {
    inside += signs.quoted[last]! - signs.quoted[first]!
    outside += signs.plain[last]! - signs.plain[first]!
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

/**
 * The smallest other attribution of the sentence whose content holds this one. Drafts are sorted by where they begin, the longer
 * first, so a holder stands before; and what begins further back than the best so far can hold nothing smaller.
 */
function holder(
  page: Page,
  drafts: readonly Draft[],
  ids: readonly Attribution['id'][],
  i: number,
): Attribution['id'] | null {
  const own = hull(drafts[i]!)
  const sentence = page.sentenceOf[own.first]
  const size = ({ first, last }: Range) => last - first
  let best = -1
  let least = Infinity
  for (let j = i - 1; j >= 0; j--) {
    const other = hull(drafts[j]!)
    if (page.sentenceOf[other.first] !== sentence || own.last - other.first >= least) break
    if (!within(own, other) || size(other) <= size(own) || size(other) >= least) continue
    best = j
    least = size(other)
  }
  return best === -1 ? null : ids[best]!
}

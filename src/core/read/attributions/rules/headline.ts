/** Headlines that name who says so beside a colon or dash: *Police: Two held over fire*, *Nine killed in blast – officials*. */
import { isUpos } from '../../../language/tree.js'
import { MINDED_NOUNS } from '../attitudes.en.js'
import { hull, labelledDraft, meets, type Draft } from '../draft.js'
import { DOCUMENT_NOUNS, HEADLINE_NOUNS, NO_HEADLINE_SOURCES, OUTLET_NOUNS } from '../nouns.en.js'
import type { Page, Range } from '../page.js'
import { isLoose, isQuoteMark, trimmed } from '../source/phrase.js'
import { isFinite } from '../source/rough.js'

/** Who says so is named in so many words at most. */
const SOURCE_WORDS = 6

/** A23: the drafts of titles in which no other rule has found who speaks. */
export function headlined(page: Page, drafts: readonly Draft[]): Draft[] {
  return titles(page).flatMap((title) => {
    const taken = drafts.some((draft) => draft.source && meets(hull(draft), title))
    const draft = taken ? null : (labelled(page, title) ?? signed(page, title))
    return draft ? [draft] : []
  })
}

/** A23: turns of a transcript. *ORTH: The bridge stays shut.* */
export function turns(page: Page, drafts: readonly Draft[]): Draft[] {
  const blocks = ranges(page).filter(({ kind }) => kind === 'paragraph')
  return blocks.flatMap(({ first, last }) => {
    const open = isQuoteMark(page.words.form[first]!) ? first + 1 : first
    let colon = open
    while (colon < Math.min(last, open + TURN_WORDS) && isUpos(page.words, colon, 'PROPN')) colon++
    const label = { first: open, last: colon }
    if (colon === open || page.words.form[colon] !== ':' || last - colon < 4) return []
    if (page.nameAt.get(colon - 1)?.type !== 'person') return []
    const taken = drafts.some((draft) => draft.source && meets(draft.source, label))
    const turn = { first: colon + 1, last }
    const made = taken ? null : draft(page, { first: colon, last: colon + 1 }, label, turn)
    return made ? [made] : []
  })
}

/** Whoever has the turn is named in so many words at most. */
const TURN_WORDS = 4

/** The words of each title. */
const titles = (page: Page): Range[] => ranges(page).filter(({ kind }) => kind === 'title')

/** The words of each block. */
function ranges({
  blocks,
  blockOf,
  words,
  sentences,
}: Page): (Range & { readonly kind: string })[] {
  const found: (Range & { readonly kind: string })[] = []
  for (let s = 0; s < sentences.length;) {
    const first = s
    while (s < sentences.length && blockOf[s] === blockOf[first]) s++
    const { kind } = blocks[blockOf[first]!]!
    found.push({ first: words.starts[first]!, last: words.starts[s]!, kind })
  }
  return found
}

/** *Police: Two held over fire*; *‘We lost everything’: flood victims return*. */
function labelled(page: Page, title: Range): Draft | null {
  const colon = colonIn(page, title)
  if (colon === -1) return null
  const left = { first: title.first, last: colon }
  const right = { first: colon + 1, last: title.last }
  const spoken =
    page.quoteOf[title.first]! !== -1 && page.quoteOf[title.first] === page.quoteOf[colon - 1]
  if (spoken) return draft(page, { first: colon, last: colon + 1 }, opening(page, right), left)
  return right.last - right.first > 1 && isSource(page, left)
    ? draft(page, { first: colon, last: colon + 1 }, left, right)
    : null
}

function colonIn({ words, quoteOf }: Page, { first, last }: Range): number {
  for (let w = first + 1; w + 1 < last; w++)
    if (words.form[w] === ':' && quoteOf[w] === -1) return w
  return -1
}

/** Who is named at the start of what follows a quotation, up to its verb. */
function opening(page: Page, { first, last }: Range): Range | null {
  let end = first
  while (end < last && end - first < SOURCE_WORDS && !isVerb(page, end) && !isLoose(page, end))
    end++
  const source = { first, last: end }
  return end < last && isSource(page, source) ? source : null
}

const isVerb = (page: Page, word: number) =>
  isFinite(page, word) || isUpos(page.words, word, 'VERB', 'AUX')

/** *Nine killed in ferry blast – officials*; *Five dead in crash: police*. */
function signed(page: Page, title: Range): Draft | null {
  const { words } = page
  let { last } = title
  while (last > title.first && /^[.!?]$/.test(words.form[last - 1]!)) last--
  let mark = last - 1
  while (mark > title.first && !/^(?:[:–—]|-{1,2})$/.test(words.form[mark]!)) mark--
  const source = { first: mark + 1, last }
  const isSpaced = words.form[mark] === ':' || words.to[mark - 1] !== words.from[mark]
  if (!isSpaced || mark - title.first < 3 || page.quoteOf[mark] !== -1) return null
  // *… – Harbour Post* is the head of a page, *… – state media* a source.
  const isMasthead =
    words.form[mark] !== ':' &&
    /^\p{Lu}/u.test(words.form[last - 1] ?? '') &&
    page.outletAt.has(last - 1)
  if (isMasthead || !isSource(page, source)) return null
  return draft(page, { first: mark, last: mark + 1 }, source, { first: title.first, last: mark })
}

/** A few nouns that end in somebody who speaks: a body, an outlet, a person by name, *report*. */
function isSource(page: Page, { first, last }: Range): boolean {
  const { words, nameAt } = page
  if (last <= first || last - first > SOURCE_WORDS) return false
  for (let w = first; w < last; w++)
    if (words.xpos[w] !== undefined && isFinite(page, w)) return false
  let head = first
  while (
    head + 1 < last &&
    !/^(?:of|in|on|for|at|from|with|close|near)$/.test(words.form[head + 1]!)
  )
    head++
  const form = words.form[head]!.toLowerCase()
  const nouns = [words.lemma[head]!, form, form.replace(/s$/, '')]
  if (nouns.some((noun) => NO_HEADLINE_SOURCES.has(noun))) return false
  const name = nameAt.get(head)
  if (name) return /^(?:person|organisation|group|outlet)$/.test(name.type)
  return nouns.some(
    (noun) =>
      MINDED_NOUNS.has(noun) ||
      DOCUMENT_NOUNS.has(noun) ||
      OUTLET_NOUNS.has(noun) ||
      HEADLINE_NOUNS.has(noun),
  )
}

function draft(page: Page, cue: Range, source: Range | null, range: Range): Draft | null {
  const content = trimmed(page, range)
  return source && content ? labelledDraft('A23', cue, source, content) : null
}

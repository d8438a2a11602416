/** Sources that a speaker or outlet names for what it says: *the Herald reported, citing a diplomat*. */
import { X } from '../../../language/tagset.js'
import { isUpos } from '../../../language/tree.js'
import { groupBy } from '../../../model/groups.js'
import { isSpeech } from '../../../model/index.js'
import { MINDED_NOUNS } from '../attitudes.en.js'
import { hull, meets, type Draft } from '../draft.js'
import { CLAUSE_VERBS, QUOTING_VERBS } from '../lexicon.en.js'
import { DOCUMENT_NOUNS } from '../nouns.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { isLoose, nounPhrase, trimmed } from '../source/phrase.js'
import { outletIn } from '../relays.js'
import { phraseBehind } from '../source/rough.js'
import { speaker } from '../source/speaker.js'

/** Who is cited: the word *citing*, and the words behind it that name the source. */
interface Cited {
  /** *citing*, or the *which* of *which cites*. */
  readonly from: number
  readonly citing: number
  readonly source: Range
}

/**
 * A20: whoever is cited has said it. An outlet that cites them passes it on, and is no second source; anybody else says it as well.
 */
export function citedSources(drafts: readonly Draft[], page: Page): readonly Draft[] {
  const all = cited(page)
  if (all.length === 0) return drafts
  const bySentence = groupBy(all, ({ citing }) => page.sentenceOf[citing]!)
  const used = new Set<Cited>()
  const given = drafts.flatMap((draft) => {
    const here = draft.cue ? (bySentence.get(page.sentenceOf[draft.cue.first]!) ?? []) : []
    if (here.some(({ citing }) => draft.cue!.first === citing)) return []
    const own = here.find((each) => holdsFor(draft, each))
    if (!own) return [draft]
    used.add(own)
    return passedOn(page, draft, own)
  })
  return [...given, ...all.filter((each) => !used.has(each)).flatMap((each) => between(page, each))]
}

/** The sources behind every *citing* of a report. */
function cited(page: Page): Cited[] {
  const { words } = page
  const found: Cited[] = []
  for (let w = 0; w + 1 < words.count; w++) {
    if (!QUOTING_VERBS.has(words.lemma[w]!) || page.quoteOf[w] !== -1) continue
    const isClause = words.form[w - 1] === 'which'
    if (!isClause && words.xpos[w] !== X.VBG) continue
    const source = sourceBehind(page, w)
    const isReported = source && words.form[source.last] === 'as'
    if (source && !isReported) found.push({ from: isClause ? w - 1 : w, citing: w, source })
  }
  return found
}

/** The phrase behind *citing*, where it names somebody or a document; *citing safety concerns* gives a reason. */
function sourceBehind(page: Page, citing: number): Range | null {
  const { words, nameAt } = page
  const { last } = sentenceRange(page, citing)
  let head = citing + 1
  while (head < last && !isUpos(words, head, 'NOUN', 'PROPN', 'PUNCT')) head++
  while (words.head[head]! > head && isUpos(words, words.head[head]!, 'NOUN', 'PROPN'))
    head = words.head[head]!
  if (head >= last || !isUpos(words, head, 'NOUN', 'PROPN')) return null
  const lemma = words.lemma[head]!
  const speaks = MINDED_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma) || SOURCES.has(lemma)
  const named = nameAt.get(head)
  if (!speaks && (!named || named.type === 'place' || named.type === 'event')) return null
  return phraseBehind(page, citing) ?? nounPhrase(page, head, citing)
}

const SOURCES = new Set(['source', 'informant', 'insider', 'eyewitness', 'account', 'intelligence'])

/** True where the one who cites is the source of the draft: its words stand before, and no other cue between. */
function holdsFor(draft: Draft, { citing }: Cited): boolean {
  if (draft.belief || !isSpeech(draft) || !draft.source || !draft.cue) return false
  if (draft.source.first > citing) return false
  if (draft.cue.first > citing) return draft.source.last >= citing - 2
  return citing - draft.cue.last <= SETTING_WORDS + contentBetween(draft, citing)
}

/** *reported late on Friday, citing …*: so many words at most stand between a cue, or what it gives, and *citing*. */
const SETTING_WORDS = 8

function contentBetween(draft: Draft, citing: number): number {
  const { first, last } = hull(draft)
  return first < citing && draft.cue!.last <= first ? Math.min(last, citing) - first : 0
}

function passedOn(page: Page, given: Draft, { from, citing, source }: Cited): Draft[] {
  const aside = { first: from, last: source.last }
  const parts = given.content.flatMap((part) => cut(page, part, aside))
  const [first, ...rest] = parts
  const [by] = cut(page, given.source!, { ...aside, last: given.source!.last }, 0)
  if (!first || !by) return [given]
  const draft: Draft = { ...given, source: by, content: [first, ...rest] }
  const isBody = from < citing && !MINDED_NOUNS.has(page.words.lemma[by.last - 1]!)
  const outlet = outletIn(page, by) ?? reporter(page, draft) ?? (isBody ? by : null)
  const cue = { first: citing, last: citing + 1 }
  const relays = outlet ? [...draft.relays, outlet] : draft.relays
  const theirs: Draft = { ...draft, rule: 'A20', cue, lemma: 'cite', source, relays }
  return outlet ? [theirs] : [draft, theirs]
}

/** *the Lantern reported*: what has a name and reports, and is nobody, is an outlet. */
function reporter({ nameAt, words }: Page, { source, lemma }: Draft): Range | null {
  const last = source!.last - 1
  if (lemma !== 'report' || !/^\p{Lu}/u.test(words.form[last]!)) return null
  return /^(person|group|nationality)$/.test(nameAt.get(last)?.type ?? '') ? null : source
}

/** *The Herald said, citing a diplomat, that …*: a clause that trees hang on whom it cites. */
function between(page: Page, { from, citing, source }: Cited): Draft[] {
  const { words } = page
  const verb = citing - 2
  const that = source.last + 1
  if (words.form[citing - 1] !== ',' || !CLAUSE_VERBS.has(words.lemma[verb] ?? '')) return []
  if (words.form[source.last] !== ',' || words.form[that] !== 'that') return []
  const by = speaker(page, verb)
  const content = trimmed(page, { first: that + 1, last: sentenceRange(page, verb).last })
  if (!by || !content) return []
  const lemma = words.lemma[verb]!
  const cue = { first: verb, last: verb + 1 }
  const said = { rule: 'A20', cue, lemma, source: by, stance: 'says', belief: false } as const
  return passedOn(page, { ...said, content: [content], relays: [] }, { from, citing, source })
}

/** A content without the words that cite. */
function cut(page: Page, part: Range, aside: Range, least = 2): Range[] {
  if (!meets(part, aside)) return [part]
  const end = isLoose(page, aside.first - 1) ? aside.first - 1 : aside.first
  return [
    { first: part.first, last: end },
    { first: aside.last, last: part.last },
  ].flatMap((piece) => (piece.last - piece.first > least ? (trimmed(page, piece) ?? []) : []))
}

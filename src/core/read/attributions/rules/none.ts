/** What nobody has said: *there was no word on the crew*, *no immediate confirmation from the ministry of the strike*. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import type { Draft, Finder } from '../draft.js'
import { reached } from '../joined.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { nounPhrase, trimmed } from '../source/phrase.js'
import { isFinite } from '../source/rough.js'
import { speaker } from '../source/speaker.js'

/** What is asked of those who might know. */
export const UNSAID_NOUNS: ReadonlySet<string> = new Set(
  'word confirmation comment claim indication information response verification explanation'.split(
    ' ',
  ),
)

/** A21: no word on something. *There was no word on the crew.* */
export const unsaid: Finder = {
  id: 'A21',
  example: 'There was no word on the fate of the crew.',
  find(page, noun) {
    const { words } = page
    if (!UNSAID_NOUNS.has(words.lemma[noun]!) || !isUpos(words, noun, 'NOUN')) return []
    const no = child(words, noun, 'det')
    if (no === -1 || words.lemma[no] !== 'no' || page.quoteOf[noun] !== -1) return []
    const content = topic(page, noun)
    if (!content) return []
    const source = whose(page, noun)
    return [draft(page, { first: no, last: noun + 1 }, source, content)]
  },
}

function draft(page: Page, cue: Range, source: Range | null, content: Range): Draft {
  const lemma = page.words.lemma[cue.last - 1]!
  const belief = source === null
  const stance = 'unconfirmed'
  return { rule: 'A21', cue, lemma, source, content: [content], stance, belief, relays: [] }
}

/** What stands behind *on*, *of* or *about*, or the clause with *whether* or *that*; behind *from the ministry* too. */
function topic(page: Page, noun: number): Range | null {
  const { words } = page
  const end = sentenceRange(page, noun).last
  for (let w = noun + 1; w < Math.min(end, noun + TOPIC_REACH); w++) {
    const form = words.form[w]!
    if (form === ',' || isFinite(page, w)) return null
    const isClause = /^(?:whether|how|who|what|why|if)$/.test(form)
    if (!isClause && !/^(?:on|of|about|that)$/.test(form)) continue
    const first = isClause ? w : w + 1
    const asked = words.form[first] ?? ''
    const head = isClause || /^(?:whether|how|who|what|why)$/.test(asked) ? -1 : words.head[w]!
    const whole = head > w && head < end ? extent(words, head).last : end
    return trimmed(page, { first, last: reached(page, Math.min(whole, end), end) })
  }
  return null
}

/** *no immediate confirmation from the defence ministry of …*: so many words at most. */
const TOPIC_REACH = 12

/** Who might have said it: *from the ministry*; *the ministry had no comment*. */
function whose(page: Page, noun: number): Range | null {
  const { words } = page
  for (const c of children(words, noun)) {
    const marked = c > noun && isRelation(words, c, 'nmod', 'obl') ? child(words, c, 'case') : -1
    if (marked === -1 || !/^(?:by|from)$/.test(words.lemma[marked]!)) continue
    const { first, last } = nounPhrase(page, c, noun)
    let end = first + 1
    while (end < last && !/^(?:on|of|about|that)$/.test(words.form[end]!)) end++
    return { first, last: end }
  }
  const verb = words.head[noun]!
  const has = verb !== -1 && isRelation(words, noun, 'obj')
  return has && /^(?:have|offer|give|make)$/.test(words.lemma[verb]!) ? speaker(page, verb) : null
}

/** Set phrases that own or deny a deed, and objects in front of a passive: *took responsibility for*, *pleaded not guilty to*. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import type { Stance } from '../../../model/index.js'
import { agent, cueRange, isPassive } from '../cue.js'
import type { Draft, Finder } from '../draft.js'
import { OBJECT_VERBS, STANCES } from '../lexicon.en.js'
import type { Page, Range } from '../page.js'
import { nounPhrase, trimmed } from '../source/phrase.js'
import { speaker } from '../source/speaker.js'
import { stanceOf } from './clause.js'
import { afterVerb, phraseBehindOne } from './object.js'

/** Verbs of the set phrases. */
export const ACT_VERBS: readonly string[] = ['take', 'accept', 'assume', 'plead', 'distance']

/** A22: a set phrase. *The militia took responsibility for the blast; she pleaded not guilty to fraud; the group distanced itself from it.* */
export const ownedOrDenied: Finder = {
  id: 'A22',
  example: 'The accused pleaded not guilty to two counts of fraud.',
  find(page, verb) {
    const { words } = page
    if (!isUpos(words, verb, 'VERB') || page.quoteOf[verb] !== -1) return []
    const found = took(page, verb) ?? pleaded(page, verb) ?? distanced(page, verb)
    const source = found && speaker(page, verb)
    const content = found && trimmed(page, found.content)
    if (!source || !content) return []
    const cue = found.cue ?? cueRange(page, verb)
    return [draft(page, cue, verb, source, content, found.stance)]
  },
}

interface Found {
  readonly stance: Stance
  readonly content: Range
  readonly cue?: Range
}

/** *took responsibility for …* */
function took(page: Page, verb: number): Found | null {
  const { words } = page
  if (!/^(?:take|accept|assume)$/.test(words.lemma[verb]!) || isPassive(page, verb)) return null
  const object = child(words, verb, 'obj')
  if (object < verb || words.lemma[object] !== 'responsibility') return null
  if (words.form[object + 1] !== 'for') return null
  const whole = words.head[object + 1]!
  const { first, last } = afterVerb(page, object, verb)
  const end = whole > object ? extent(words, whole).last : last
  return {
    stance: stanceOf(page, verb) === 'unconfirmed' ? 'unconfirmed' : 'claims',
    content: { first, last: Math.max(last, end) },
  }
}

/** *pleaded (not) guilty to …*; without a charge, the plea itself. */
function pleaded(page: Page, verb: number): Found | null {
  const { words } = page
  if (words.lemma[verb] !== 'plead') return null
  const not = words.form[verb + 1] === 'not'
  const plea = not ? verb + 2 : verb + 1
  if (!/^(?:guilty|innocent)$/.test(words.form[plea] ?? '')) return null
  const stance = not || words.form[plea] === 'innocent' ? 'denies' : 'confirms'
  const to = plea + 1
  const charge = words.form[to] === 'to' ? words.head[to]! : -1
  if (charge <= to) return { stance, content: { first: not ? verb + 1 : plea, last: plea + 1 } }
  const content = { first: to + 1, last: extent(words, charge).last }
  return { stance, content, cue: { first: verb, last: plea + 1 } }
}

/** *distanced itself from …* */
function distanced(page: Page, verb: number): Found | null {
  if (
    page.words.lemma[verb] !== 'distance' ||
    !/sel(?:f|ves)$/.test(page.words.form[verb + 1] ?? '')
  )
    return null
  const content = phraseBehindOne(page, verb, (preposition) => preposition === 'from')
  return (
    content && {
      stance: 'denies',
      content: { ...content, first: Math.max(content.first, verb + 3) },
    }
  )
}

/** A22, turned round: *The killing was claimed by a small group; the report was denied by the ministry.* */
export const passiveObject: Finder = {
  id: 'A22',
  example: 'The killing was claimed by a little-known group.',
  find(page, verb) {
    const { words } = page
    const lemma = words.lemma[verb]!
    if (!OBJECT_VERBS.has(lemma) || !isUpos(words, verb, 'VERB') || !isPassive(page, verb))
      return []
    const by = agent(page, verb)
    const subject = child(words, verb, 'nsubj:pass', 'nsubj')
    const isPlain =
      by > verb && subject !== -1 && subject < verb && isUpos(words, subject, 'NOUN', 'PROPN')
    if (!isPlain || !SAYABLE.has(STANCES[lemma] ?? '')) return []
    if (lemma === 'claim' && !CLAIMED.has(words.lemma[subject]!)) return []
    if (children(words, verb).some((c) => c > verb && isRelation(words, c, 'ccomp', 'xcomp')))
      return []
    const content = trimmed(page, nounPhrase(page, subject, verb))
    const source = nounPhrase(page, by, verb)
    return content
      ? [draft(page, cueRange(page, verb), verb, source, content, stanceOf(page, verb))]
      : []
  },
}

/** What is done to a claim in words: *praised by*, *attacked by* are not looked for. */
const SAYABLE: ReadonlySet<string> = new Set(['denies', 'confirms', 'claims'])

/** What a group may claim: its deeds, not a seat or a prize. */
const CLAIMED: ReadonlySet<string> = new Set(
  (
    'responsibility attack bombing blast explosion killing murder assassination shooting kidnapping abduction ambush raid strike ' +
    'assault operation hijacking capture victory'
  ).split(' '),
)

function draft(
  page: Page,
  cue: Range,
  verb: number,
  source: Range,
  content: Range,
  stance: Stance,
): Draft {
  const lemma = page.words.lemma[verb]!
  return { rule: 'A22', cue, lemma, source, content: [content], stance, belief: false, relays: [] }
}

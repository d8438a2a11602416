/** Attitudes: what somebody wants, favours, opposes, knows, decides or refuses, by the report and not by own words. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import type { Stance } from '../../../model/index.js'
import {
  ATTITUDE_ADJECTIVES,
  ATTITUDE_NOUNS,
  ATTITUDE_VERBS,
  MINDED_NOUNS,
  SEEMING,
  type Frames,
} from '../attitudes.en.js'
import { contentRange } from '../content.js'
import { cueRange, isPassive } from '../cue.js'
import type { Draft, Finder } from '../draft.js'
import type { Page, Range } from '../page.js'
import { nounPhrase, trimmed } from '../source/phrase.js'
import { speaker } from '../source/speaker.js'
import { clauseAfter, drafted } from './clause.js'
import { owner } from './noun.js'
import { afterVerb, isGerund, phraseBehindOne, whomAndWhat } from './object.js'

type Index = ReadonlyMap<string, readonly Frames[]>

/** Word → the rows of a table that hold it in any frame. */
function indexOf(table: readonly Frames[]): Index {
  const index = new Map<string, Frames[]>()
  for (const row of table) {
    const { clause, infinitive, order, participle, object, behind = {} } = row
    for (const words of [clause, infinitive, order, participle, object, ...Object.values(behind)])
      for (const word of words ?? []) {
        const rows = index.get(word) ?? []
        if (!rows.includes(row)) index.set(word, [...rows, row])
      }
  }
  return index
}

const VERBS = indexOf(ATTITUDE_VERBS)
const ADJECTIVES = indexOf(ATTITUDE_ADJECTIVES)
const NOUNS = indexOf(ATTITUDE_NOUNS)

/** Every lemma that these finders may start from. */
export const ATTITUDE_WORDS: readonly string[] = [
  ...VERBS.keys(),
  ...ADJECTIVES.keys(),
  ...NOUNS.keys(),
  ...SEEMING,
]

interface Found {
  readonly stance: Stance
  readonly content: Range
}

/** A17: a verb or adjective of attitude. *The ministry plans to close the port; the mayor was aware of the danger.* */
export const attitude: Finder = {
  id: 'A17',
  example: 'The ministry plans to close the port.',
  find(page, word) {
    const { words } = page
    if (page.quoteOf[word] !== -1) return []
    const verb = isUpos(words, word, 'VERB')
    const adjective = isUpos(words, word, 'ADJ') && child(words, word, 'cop') !== -1
    if ((!verb && !adjective) || (verb && isPassive(page, word))) return []
    const rows = (verb ? VERBS : ADJECTIVES).get(words.lemma[word]!) ?? []
    const found = contentOf(page, word, rows)
    const source = found && speaker(page, word)
    if (!source || !isMinded(page, source) || hidesName(page, found.content)) return []
    return drafted(page, 'A17', word, source, [found.content]).map((draft) => ({
      ...draft,
      stance: found.stance,
    }))
  },
}

/** *declined to be identified*, *refused to give her name*: that tells of whoever speaks, and nothing that he says. */
function hidesName({ words }: Page, { first }: Range): boolean {
  return HIDDEN.test(words.form.slice(first, first + 5).join(' '))
}

const HIDDEN =
  /^(?:to be|being) (?:named|identified|quoted)\b|^(?:to )?(?:give|giv|disclos|reveal)\w* (?:his|her|their) (?:\w+ )?(?:names?|identit(?:y|ies))\b/

/** What stands behind the word, by the first row with a frame that fits. */
function contentOf(page: Page, word: number, rows: readonly Frames[]): Found | null {
  for (const row of rows) {
    const content = clausal(page, word, row) ?? nominal(page, word, row)
    if (content) return { stance: row.stance, content }
  }
  return null
}

function clausal(page: Page, word: number, row: Frames): Range | null {
  const { words } = page
  const lemma = words.lemma[word]!
  if (row.order?.has(lemma)) {
    const parts = whomAndWhat(page, word)
    if (parts) return parts
  }
  for (const c of children(words, word)) {
    if (c < word || !isRelation(words, c, 'xcomp', 'ccomp', 'advcl')) continue
    const mark = child(words, c, 'mark')
    const to = mark > word && words.xpos[mark] === X.TO
    if (to && row.infinitive?.has(lemma) && !isPurpose(page, word, c))
      return contentRange(page, c, word)
    const participle = isGerund(page, c) && !isRelation(words, c, 'advcl')
    if (participle && row.participle?.has(lemma)) return contentRange(page, c, word)
  }
  const clause = row.clause?.has(lemma) ? clauseAfter(page, word) : -1
  return clause === -1 ? null : contentRange(page, clause, word)
}

/** *stopped the car to know more*: an infinitive behind an object is what something is done for. */
function isPurpose(page: Page, word: number, clause: number): boolean {
  const object = child(page.words, word, 'obj')
  return isRelation(page.words, clause, 'advcl') && object > word && object < clause
}

function nominal(page: Page, word: number, row: Frames): Range | null {
  const { words } = page
  const lemma = words.lemma[word]!
  const object = row.object?.has(lemma) ? child(words, word, 'obj') : -1
  if (object > word && !isUpos(words, object, 'VERB', 'PUNCT')) return afterVerb(page, object, word)
  const behind = row.behind
  if (!behind || object > word) return null
  return phraseBehindOne(page, word, (preposition) =>
    Object.hasOwn(behind, preposition) ? behind[preposition]!.has(lemma) : false,
  )
}

/** *fisherman*, *columnist*, *librarian*, *auctioneer*: endings that only people have. */
const isPerson = (lemma: string) => /(?:man|woman|folk|...ist|...ian|...eer)$/.test(lemma)

const NOBODY = /^(it|this|that|which|what|there)$/i

/** True for persons, bodies and the pronouns for them: a storm favours nobody. */
export function isMinded(page: Page, source: Range): boolean {
  const { words, nameAt } = page
  for (let w = source.first; w < source.last; w++) {
    const name = nameAt.get(w)
    if (name && /^(person|organisation|group|outlet|nationality|place)$/.test(name.type))
      return true
    if (isUpos(words, w, 'NOUN') && isPerson(words.lemma[w]!)) return true
    if (MINDED_NOUNS.has(words.lemma[w]!)) return true
    if (isUpos(words, w, 'PRON') && !NOBODY.test(words.form[w]!)) return true
    if (isUpos(words, w, 'VERB', 'ADP') && w > source.first) break
  }
  return false
}

/** A18: a noun of attitude with its owner. *The mayor’s plan to close the port; opposition to the bridge by fishermen.* */
export const attitudeNoun: Finder = {
  id: 'A18',
  example: 'The mayor’s plan to close the port was popular.',
  find(page, noun) {
    const { words } = page
    const rows = NOUNS.get(words.lemma[noun]!)
    if (!rows || !isUpos(words, noun, 'NOUN') || page.quoteOf[noun] !== -1) return []
    const source = owner(page, noun)
    if (!source || !isMinded(page, source)) return []
    for (const row of rows) {
      const range = nounContent(page, noun, row)
      const content = range && trimmed(page, range)
      if (content) return [nounDraft(page, noun, source, content, row.stance)]
    }
    return []
  },
}

function nounContent(page: Page, noun: number, row: Frames): Range | null {
  const { words } = page
  const lemma = words.lemma[noun]!
  for (const c of children(words, noun)) {
    if (c < noun) continue
    const marked = child(words, c, 'mark', 'case')
    if (marked < noun) continue
    const to = words.xpos[marked] === X.TO && isRelation(words, c, 'acl', 'advcl', 'xcomp')
    if (to && row.infinitive?.has(lemma)) return contentRange(page, c, noun)
    const preposition = words.lemma[marked]!
    const known = row.behind && Object.hasOwn(row.behind, preposition)
    if (known && row.behind[preposition]!.has(lemma) && isRelation(words, c, 'nmod', 'acl'))
      return { first: marked + 1, last: extent(words, c).last }
  }
  return null
}

function nounDraft(page: Page, noun: number, source: Range, content: Range, stance: Stance): Draft {
  const cue = { first: noun, last: noun + 1 }
  const lemma = page.words.lemma[noun]!
  return {
    rule: 'A18',
    cue,
    lemma,
    source,
    content: [content],
    stance,
    belief: false,
    relays: [],
  }
}

/** A19: what the report finds so. *The talks appear to have failed.* */
export const seeming: Finder = {
  id: 'A19',
  example: 'The talks appear to have failed.',
  find(page, verb) {
    const { words } = page
    if (!SEEMING.has(words.lemma[verb]!) || !isUpos(words, verb, 'VERB')) return []
    if (page.quoteOf[verb] !== -1) return []
    const subject = child(words, verb, 'nsubj')
    const rest = child(words, verb, 'xcomp')
    if (subject === -1 || rest < verb || subject > verb) return []
    const before = trimmed(page, nounPhrase(page, subject, verb))
    const behind = trimmed(page, contentRange(page, rest, verb))
    if (!before || !behind || before.last > behind.first) return []
    const cue = cueRange(page, verb)
    const lemma = words.lemma[verb]!
    const content = [{ first: before.first, last: behind.last }] as const
    return [
      { rule: 'A19', cue, lemma, source: null, content, stance: 'seems', belief: true, relays: [] },
    ]
  },
}

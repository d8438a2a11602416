/** Reads who came to harm, and of whom that is said not to be so: *a guard was killed*, *three are being treated for burns*, *nobody was hurt*. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import {
  child,
  children,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../../language/tree.js'
import type { Span, Words } from '../../../../model/index.js'
import { CLASS_OF } from '../../../likeness/lexicon.en.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { THE_DEAD } from '../../lexicon/blame.en.js'
import type { Scene } from '../../draft.js'
import { ANYBODY_DEAD } from '../../lexicon.en.js'
import {
  HARMED_GROUPS,
  HARMED_NOUNS,
  HARM_OF,
  INJURIES,
  STRUCK,
  UNHARMED,
  type Harm,
} from '../../lexicon/states.en.js'
import { around } from '../../slots.js'
import { isModal } from '../../words/polarity.js'

/** What one clause tells of harm. */
export interface Told {
  readonly not: boolean
  /** Whoever is killed is hurt too. */
  readonly harm: Harm
  /** The class of the noun; null for anybody. */
  readonly group: string | null
  readonly of: Proposition
  readonly span: Span
}

/** Every telling of harm, and of none, in the order of the clauses. */
export function* told(scene: Scene): Generator<Told> {
  const seen = new Set<string>()
  for (const of of scene.view.propositions) {
    const { certainty } = of.claim
    if (certainty === 'unknown' || certainty === 'hypothetical') continue
    const { words } = scene.view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    const isDenied = of.claim.polarity === 'denied'
    for (let at = first; at < last; at++) {
      const key = `${of.claim.report} ${at}`
      const read = seen.has(key) ? null : readAt(words, at, isDenied)
      if (!read || isModal(words, read.verb)) continue
      seen.add(key)
      const { from, to } = around(words, read.verb)
      const not = read.not !== isDenied
      const span = wordsSpan(words, Math.max(from, first), Math.max(at + 1, Math.min(to, last)))
      yield { not, harm: read.harm, group: read.group, of, span }
    }
  }
}

interface Read {
  readonly verb: number
  readonly not: boolean
  readonly harm: Harm
  readonly group: string | null
}

function readAt(words: Words, at: number, isDenied: boolean): Read | null {
  return (
    harmAt(words, at) ?? caredFor(words, at) ?? safeAt(words, at) ?? victimsAt(words, at, isDenied)
  )
}

/** *no one was hurt*, *a guard was killed*, *killing at least one sailor*, *lost his life*, *two wounded men*. */
function harmAt(words: Words, at: number): Read | null {
  const harm = harmOf(words, at)
  if (!harm || !isUpos(words, at, 'VERB', 'ADJ')) return null
  const whom = whoIs(words, at)
  if (whom === -1) return null
  const form = words.form[whom]!.toLowerCase()
  const none = (group: string | null): Read | null =>
    isBounded(words, at) ? null : { verb: at, not: true, harm, group }
  if (form === 'nobody') return none(null)
  const of = form === 'none' ? child(words, whom, 'nmod') : -1
  if (of !== -1) return { verb: at, not: true, harm, group: groupOf(words.lemma[of]!) }
  const isNo = isNone(words, whom)
  const noun = words.lemma[whom]!
  if (isNo && noun === 'one') return none(null)
  // *civilians were hit*; *the ship was hit* hurts nobody yet.
  if (STRUCK.has(words.lemma[at]!) && !isPeople(noun)) return null
  if (!isPeople(noun) && !isCounted(words, whom)) return null
  return isNo ? none(groupOf(noun)) : { verb: at, not: false, harm, group: groupOf(noun) }
}

function harmOf(words: Words, at: number): Harm | undefined {
  const lemma = words.lemma[at]!
  if (lemma === 'lose')
    return children(words, at).some((word) => words.lemma[word] === 'life') ? 'killed' : undefined
  return HARM_OF.get(lemma) ?? (STRUCK.has(lemma) ? 'injured' : undefined)
}

/** Whom it befell; -1 where that is not said. */
function whoIs(words: Words, at: number): number {
  const isOwn = /^(?:lose|die|perish)$/.test(words.lemma[at]!) || isUpos(words, at, 'ADJ')
  const own = children(words, at).find((word) =>
    isOwn ? isRelation(words, word, 'nsubj') : isRelation(words, word, 'obj', 'nsubj:pass'),
  )
  if (own !== undefined) return own
  // *two badly burned sailors*
  const over = words.head[at]!
  const isBeside = isRelation(words, at, 'amod') && over !== -1 && isCounted(words, over)
  return isBeside && !/^dead$/.test(words.lemma[at]!) ? over : -1
}

/** *by government fire*, *a blast in which nobody was hurt*, *nobody was hurt in the second blast*: not of all. */
function isBounded(words: Words, at: number): boolean {
  if (isRelation(words, at, 'acl:relcl', 'advcl')) return true
  return children(words, at).some(
    (word) =>
      isRelation(words, word, 'obl:agent') ||
      (isRelation(words, word, 'obl') &&
        /^(?:by|before|after)$/.test(words.lemma[child(words, word, 'case')] ?? '')) ||
      children(words, word).some((one) => /^(?:second|third|first|other)$/.test(words.lemma[one]!)),
  )
}

/** *three were treated for burns*, *two sailors are in hospital*, *suffered a broken leg*: people who are hurt. */
function caredFor(words: Words, at: number): Read | null {
  const lemma = words.lemma[at]!
  const isTreated = /^(?:treat|hospitali[sz]e)$/.test(lemma) && isUpos(words, at, 'VERB')
  const suffers = /^(?:suffer|sustain)$/.test(lemma) && isUpos(words, at, 'VERB')
  const isInHospital = lemma === 'hospital' && child(words, at, 'cop') !== -1
  if (!isTreated && !suffers && !isInHospital) return null
  const parts = children(words, at)
  const hasInjury = parts.some(
    (word) => INJURIES.has(words.lemma[word]!) && isRelation(words, word, 'obl', 'obj', 'nmod'),
  )
  if (!hasInjury && (suffers || lemma === 'treat')) return null
  const who = parts.find((word) => isRelation(words, word, 'nsubj', 'nsubj:pass'))
  if (who === undefined || !isCounted(words, who) || isNone(words, who)) return null
  return { verb: at, not: false, harm: 'injured', group: groupOf(words.lemma[who]!) }
}

/** *all are in good health*, *everyone is safe*, *all the passengers survived*. */
function safeAt(words: Words, at: number): Read | null {
  const harm = UNHARMED.get(words.lemma[at]!)
  if (!harm) return null
  if (words.lemma[at] === 'health') {
    const isGood = children(words, at).some((word) =>
      /^(?:good|perfect|fine)$/.test(words.lemma[word]!),
    )
    if (!isGood) return null
  }
  const isSaid = isUpos(words, at, 'VERB') || child(words, at, 'cop') !== -1
  const who = children(words, at).find((word) => isRelation(words, word, 'nsubj', 'nsubj:pass'))
  if (
    !isSaid ||
    who === undefined ||
    children(words, at).some((word) => NOT.test(words.form[word]!))
  )
    return null
  const form = words.form[who]!.toLowerCase()
  if (/^(?:all|everyone|everybody)$/.test(form)) {
    const of = child(words, who, 'nmod')
    return { verb: at, not: true, harm, group: of === -1 ? null : groupOf(words.lemma[of]!) }
  }
  const isAll = children(words, who).some((word) => /^(?:all|every)$/.test(words.lemma[word]!))
  if (!isAll || !isPeople(words.lemma[who]!)) return null
  return { verb: at, not: true, harm, group: groupOf(words.lemma[who]!) }
}

const NOT = /^(?:not|n't|n’t|never)$/i

function isPeople(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || ANYBODY_DEAD.has(lemma) || HARMED_GROUPS.has(lemma)
}

function isCounted(words: Words, at: number): boolean {
  return (
    isUpos(words, at, 'NUM') ||
    children(words, at).some((word) => isRelation(words, word, 'nummod'))
  )
}

/** *there were no casualties*, *no civilian victims*, *three of the dead were children*, *children among the victims*. */
function victimsAt(words: Words, at: number, isDenied: boolean): Read | null {
  const lemma = words.lemma[at]!
  if (!isUpos(words, at, 'NOUN')) return null
  const harm = HARMED_NOUNS.get(lemma)
  if (harm) {
    if (!isNone(words, at)) return null
    const parts = children(words, at)
    const own =
      parts.find(
        (word) => isRelation(words, word, 'amod', 'compound') && isPeople(words.lemma[word]!),
      ) ??
      parts.find(
        (word) =>
          isRelation(words, word, 'amod', 'compound', 'nmod') && words.lemma[word] !== 'far',
      )
    const verb = words.head[at]! === -1 ? at : words.head[at]!
    return { verb, not: true, harm, group: own === undefined ? null : groupWithin(words, own) }
  }
  if (!isPeople(lemma)) return null
  // *six civilians among the dead*, *three of them civilians*, in a sentence that tells of dead.
  const isPart =
    isCounted(words, at) ||
    /^(?:them|were|are)$/i.test(words.form[at - 1] ?? '') ||
    (isDenied && child(words, words.head[at]!, 'expl') !== -1)
  if (!isPart || isNone(words, at) || isTold(words, at)) return null
  const near = harmNear(words, at)
  return near ? { verb: at, not: false, harm: near, group: groupOf(lemma) } : null
}

/** *one sailor was killed*: read from its verb. */
function isTold(words: Words, at: number): boolean {
  const over = words.head[at]!
  return over !== -1 && harmOf(words, over) !== undefined && whoIs(words, over) === at
}

/** The harm of which the words around a group tell, in its sentence. */
function harmNear(words: Words, at: number): Harm | null {
  const sentence = sentenceOf(words, at)
  const start = words.starts[sentence]!
  const end = words.starts[sentence + 1] ?? words.count
  for (let word = Math.max(start, at - REACH); word < Math.min(end, at + REACH); word++) {
    const lemma = words.lemma[word]!
    const near = HARM_OF.get(lemma) ?? (THE_DEAD.has(lemma) ? 'killed' : undefined)
    if (near && !isNone(words, word)) return near
    if (lemma === 'lose' && words.lemma.slice(word, word + 3).includes('life')) return 'killed'
  }
  return null
}

function isNone(words: Words, at: number): boolean {
  if (/^no[- ]?one$/i.test(words.form[at]!)) return true
  if (
    /^one$/i.test(words.form[at]!) &&
    /^no$/i.test(
      words.form
        .slice(Math.max(0, at - 2), at)
        .join('')
        .replace('-', ''),
    )
  )
    return true
  return children(words, at).some((word) => words.lemma[word] === 'no')
}

/** Words on either side of a group in which its harm is told. */
const REACH = 12

function groupOf(lemma: string): string | null {
  return ANYBODY_DEAD.has(lemma) ? null : (CLASS_OF.get(lemma) ?? lemma)
}

/** *among the civilian population*, *civilian victims*: civilian. */
function groupWithin(words: Words, at: number): string {
  const own = [at, ...children(words, at)].find((word) => isPeople(words.lemma[word]!))
  return groupOf(words.lemma[own ?? at]!) ?? words.lemma[at]!
}

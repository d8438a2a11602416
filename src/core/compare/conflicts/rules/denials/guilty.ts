/** Reads who is said to have done it, or not: *Norland was behind it*, *rebels shelled the market*, *the strike was not ours*. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordsSpan,
} from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Scene, type Side } from '../../draft.js'
import {
  ASSAULTS,
  BLAMES,
  COMMITS,
  DISOWNS,
  MARKS,
  SHARES,
  UNINVOLVED,
} from '../../lexicon/blame.en.js'
import { DENIED_PART } from '../../lexicon.en.js'
import { Parties, type Party } from '../../parties/parties.js'
import { around, type Place } from '../../slots.js'
import { isNot, isModal } from '../../words/polarity.js'

type How = 'blamed' | 'did' | 'named'

/** What one clause says of the guilt of a party. */
export interface Told {
  readonly party: Party
  readonly not: boolean
  /** Said in so many words to be guilty, told to have done it, or only named with it: *was behind it*, *fired on*, *a Norlandic strike*. */
  readonly how: How
  /** The class of the deed; null where it is *it*, or *any role*. */
  readonly deed: string | null
  /** The terms of what it was done to. */
  readonly target: ReadonlySet<string>
  readonly of: Proposition
  readonly side: Side
}

/** What is said of who did it, also in the words around a claim: *accused Norland of …*, *Norland denied any role*. */
export function toldIn(scene: Scene): Told[] {
  const parties = new Parties(scene)
  const found: Told[] = []
  for (const [report, all] of scene.propositions) {
    const { words, term } = scene.view.lexed.get(report)!
    for (let at = 0; at < words.count; at++) {
      if (!MAY_TELL.has(words.lemma[at]!) || isModal(words, at)) continue
      const of = nearest(words, at, all)
      if (!of) continue
      const place = { words, term, at, of }
      const read =
        blamedAt(place, parties) ?? doneAt(place, parties) ?? disownedAt(scene, place, parties)
      if (!read?.party) continue
      const { party, from, to, ...rest } = read
      const span = wordsSpan(words, from, to)
      found.push({ ...rest, party, target: targetOf(place), of, side: side(scene, span, of) })
    }
  }
  return found
}

const MAY_TELL: ReadonlySet<string> = new Set(
  [BLAMES, COMMITS, ASSAULTS, MARKS, DISOWNS, UNINVOLVED].flatMap((words) => [...words]),
)

/** The clause that holds a word; else the one that begins right behind it: what is denied, or of what somebody is accused. */
function nearest(words: Words, at: number, all: readonly Proposition[]): Proposition | null {
  const [from, to] = [words.from[at]!, words.to[at]!]
  const end = words.to[words.starts[sentenceOf(words, at) + 1]! - 1] ?? to
  const isSaid = ({ claim: { certainty } }: Proposition) =>
    certainty !== 'unknown' && certainty !== 'hypothetical'
  return (
    all.find((one) => one.span.from <= from && to <= one.span.to && isSaid(one)) ??
    all.find((one) => one.span.from >= to && one.span.to <= end && isSaid(one)) ??
    null
  )
}

/** What stands behind the verb of a deed: *on the market*, *the market*. */
function targetOf({ words, term, at }: Place): ReadonlySet<string> {
  const found = new Set<string>()
  if (!isUpos(words, at, 'VERB') || BLAMES.has(words.lemma[at]!)) return found
  for (const word of children(words, at)) {
    if (word < at && !isRelation(words, word, 'nsubj:pass')) continue
    if (
      !isRelation(words, word, 'obj', 'obl', 'nsubj:pass') ||
      isRelation(words, word, 'obl:agent')
    )
      continue
    if (ASSAULTS.has(words.lemma[word]!) || SHARES.has(words.lemma[word]!)) continue
    const { first, last } = extent(words, word, (one) => isRelation(words, one, 'acl', 'acl:relcl'))
    for (const one of term.slice(first, last)) if (one && !one.startsWith('#')) found.add(one)
  }
  return found
}

interface Read {
  readonly party: Party | null
  readonly not: boolean
  readonly how: How
  readonly deed: string | null
  readonly from: number
  readonly to: number
}

/** *blamed Norland*, *Norland was behind it*, *the fingerprints of Norland*. */
function blamedAt({ words, at }: Place, parties: Parties): Read | null {
  const lemma = words.lemma[at]!
  if (BLAMES.has(lemma) && isUpos(words, at, 'VERB')) {
    const whom = child(words, at, 'obj', 'nsubj:pass')
    if (whom === -1) return null
    return {
      ...around(words, at),
      ...of(parties, words, whom),
      not: isNot(words, at),
      how: 'blamed',
      deed: null,
    }
  }
  if (lemma === 'behind' || lemma === 'responsible') {
    const top = lemma === 'behind' ? words.head[at]! : at
    const who = top === -1 || child(words, top, 'cop') === -1 ? -1 : child(words, top, 'nsubj')
    if (who === -1) return null
    return {
      ...around(words, top),
      ...of(parties, words, who),
      not: isNot(words, top),
      how: 'blamed',
      deed: null,
    }
  }
  if (!MARKS.has(lemma) || !isUpos(words, at, 'NOUN')) return null
  const who = child(words, at, 'nmod')
  if (who === -1) return null
  return { ...around(words, at), ...of(parties, words, who), not: false, how: 'blamed', deed: null }
}

function of(parties: Parties, words: Words, at: number): { party: Party | null } {
  const { first, last } = extent(words, at, (word) =>
    isRelation(words, word, 'acl', 'acl:relcl', 'appos', 'conj'),
  )
  return { party: parties.in(words, first, last) }
}

/** *Norland conducted the strike*, *rebels shelled the market*, *a Norlandic strike*. */
function doneAt({ words, at, of: { claim } }: Place, parties: Parties): Read | null {
  const lemma = words.lemma[at]!
  if (isUpos(words, at, 'VERB')) {
    const object = child(words, at, 'obj', 'nsubj:pass')
    const deed = COMMITS.has(lemma) && object !== -1 ? words.lemma[object]! : lemma
    if (!ASSAULTS.has(deed)) return null
    const agent = child(words, at, 'obl:agent')
    const passive = child(words, at, 'nsubj:pass') !== -1
    const who = passive ? agent : child(words, at, 'nsubj')
    if (who === -1 || isUpos(words, who, 'PRON')) return null
    const not = isNot(words, at) !== (claim.polarity === 'denied')
    return { ...around(words, at), ...of(parties, words, who), not, how: 'did', deed: lemma }
  }
  if (!ASSAULTS.has(lemma) || !isUpos(words, at, 'NOUN')) return null
  const own = children(words, at).filter(
    (word) => word < at && isRelation(words, word, 'amod', 'compound', 'nmod:poss'),
  )
  if (own.length === 0 || claim.polarity === 'denied' || isNone(words, at)) return null
  // *a Norden strike* is a strike there, *a Norlandic strike*, *a Norland drone* by them.
  if (!WEAPONS.test(lemma) && own.every((word) => isRelation(words, word, 'compound'))) return null
  const from = own[0]!
  return {
    party: parties.in(words, from, at),
    not: false,
    how: 'named',
    deed: lemma,
    from,
    to: at + 1,
  }
}

const WEAPONS = /^(?:drone|missile|rocket|warplane|jet)$/

function isNone(words: Words, at: number): boolean {
  return children(words, at).some((word) => words.lemma[word] === 'no')
}

/** *Norland denied any role*, *the strike was not ours*, *we did not conduct a strike*. */
function disownedAt(scene: Scene, { words, at, of: one }: Place, parties: Parties): Read | null {
  const lemma = words.lemma[at]!
  if (DISOWNS.has(lemma) && isUpos(words, at, 'VERB')) {
    const object = child(words, at, 'obj')
    const who = child(words, at, 'nsubj')
    if (object === -1 || who === -1 || isNot(words, at)) return null
    const { first, last } = extent(words, object)
    const share = words.lemma
      .slice(first, Math.min(last, first + REACH))
      .some((one) => SHARES.has(one) || DENIED_PART.has(one))
    return share
      ? { ...around(words, at), ...of(parties, words, who), not: true, how: 'blamed', deed: null }
      : null
  }
  const isUninvolved = UNINVOLVED.has(lemma) && isNot(words, at)
  const object = isUpos(words, at, 'VERB') ? child(words, at, 'obj', 'nsubj:pass') : -1
  const isUndone =
    isUpos(words, at, 'VERB') &&
    isNot(words, at) !== (one.claim.polarity === 'denied') &&
    (ASSAULTS.has(lemma) ||
      (COMMITS.has(lemma) && object !== -1 && ASSAULTS.has(words.lemma[object]!)))
  if (!isUninvolved && !isUndone) return null
  const who = child(words, at, 'nsubj')
  const isNamed =
    who !== -1 && !isUpos(words, who, 'PRON') && !isOurs(words, who) && !/s$/.test(lemma)
  const party = isNamed ? of(parties, words, who).party : speaker(scene, one, parties)
  const deed = isUninvolved ? null : object === -1 ? lemma : words.lemma[object]!
  return { ...around(words, at), party, not: true, how: 'blamed', deed }
}

/** So many words of what is denied at most are looked at: *what it called baseless insinuations*. */
const REACH = 9

/** Who speaks; of a person without a country of his own, the country that he speaks for. */
function speaker(scene: Scene, { claim }: Proposition, parties: Parties): Party | null {
  const source = scene.attributions.get(claim.attribution)?.source
  const party = source ? parties.inSpan(source) : null
  const country = claim.voice ? (scene.view.voices.get(claim.voice)?.country ?? null) : null
  return country && !party?.country ? { key: `country ${country}`, country } : party
}

/** *our air force*: of who speaks. */
function isOurs(words: Words, at: number): boolean {
  const own = child(words, at, 'nmod:poss')
  return own !== -1 && /^(?:our|its|their|my)$/i.test(words.form[own]!)
}

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
import { groupBy } from '../../../../model/groups.js'
import { contains, type Words } from '../../../../model/index.js'
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
import { isGerund, isModal, isNot } from '../../words/polarity.js'

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
        blamedAt(place, parties) ??
        doneAt(scene, place, parties) ??
        disownedAt(scene, place, parties)
      if (!read?.party) continue
      const { party, from, to, ...rest } = read
      const span = wordsSpan(words, from, to)
      found.push({ ...rest, party, target: targetOf(place), of, side: side(scene, span, of) })
    }
  }
  // *Norlandic jets bombed the ferry* names and tells in one.
  const deeds = groupBy(
    found.filter(({ how }) => how === 'did'),
    ({ side: { span } }) => span.report,
  )
  return found.filter(
    ({ how, party, side: { span } }) =>
      how !== 'named' ||
      !(deeds.get(span.report) ?? []).some(
        (deed) => deed.party.key === party.key && contains(deed.side.span, span),
      ),
  )
}

const MAY_TELL: ReadonlySet<string> = new Set(
  [
    BLAMES,
    COMMITS,
    ASSAULTS,
    MARKS,
    DISOWNS,
    UNINVOLVED,
    ['have', 'they', 'we', 'theirs', 'ours', 'their', 'our'],
  ].flatMap((words) => [...words]),
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
function doneAt(scene: Scene, { words, at, of: one }: Place, parties: Parties): Read | null {
  const { claim } = one
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
    const party = isOurs(words, who) ? speaker(scene, one, parties) : of(parties, words, who).party
    return { ...around(words, at), party, not, how: 'did', deed }
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

/** *Norland denied any role*, *the strike was not ours*, *we did not conduct a strike*, *had nothing to do with it*. */
function disownedAt(scene: Scene, place: Place, parties: Parties): Read | null {
  const { words, at, of: one } = place
  const lemma = words.lemma[at]!
  if (DISOWNS.has(lemma) && isUpos(words, at, 'VERB')) return shareDenied(place, parties)
  const isDenied = one.claim.polarity === 'denied'
  const isTheirs = POSSESSED.test(words.form[at]!) && child(words, at, 'cop') !== -1
  const isUninvolved =
    ((UNINVOLVED.has(lemma) || isTheirs) && isNot(words, at) !== isDenied) ||
    hasNothingToDo(words, at)
  const object = isUpos(words, at, 'VERB') ? child(words, at, 'obj', 'nsubj:pass') : -1
  const isUndone =
    isUpos(words, at, 'VERB') &&
    isNot(words, at) !== isDenied &&
    (ASSAULTS.has(lemma) ||
      (COMMITS.has(lemma) && object !== -1 && ASSAULTS.has(words.lemma[object]!)))
  if (!isUninvolved && !isUndone) return null
  const who = child(words, at, 'nsubj')
  // *denied firing on the boat*; in *denies truce, says kidnapped girls are well* nobody denies the deed.
  if (isUndone && isDenied && who === -1 && !isGerund(words, at)) return null
  const isNamed =
    who !== -1 && !isUpos(words, who, 'PRON', 'DET') && !isOurs(words, who) && !isTheirs
  const party = isNamed ? of(parties, words, who).party : speaker(scene, one, parties)
  const deed = isUninvolved ? null : object === -1 ? lemma : words.lemma[object]!
  return { ...around(words, at), party, not: true, how: 'blamed', deed }
}

const POSSESSED = /^(?:theirs|ours|hers|mine)$/i

/** *had nothing to do with it*, *had no part in it*. */
function hasNothingToDo(words: Words, at: number): boolean {
  if (words.lemma[at] !== 'have') return false
  const object = child(words, at, 'obj')
  if (object === -1) return false
  if (words.lemma[object] === 'nothing') return words.lemma[child(words, object, 'acl')] === 'do'
  return (
    isNone(words, object) &&
    (DENIED_PART.has(words.lemma[object]!) || SHARES.has(words.lemma[object]!))
  )
}

/** *Norland denied any role*, *dismissed the accusations*; of *insinuations against Norland*, whom they are against. */
function shareDenied({ words, at }: Place, parties: Parties): Read | null {
  const object = child(words, at, 'obj')
  const who = child(words, at, 'nsubj')
  if (object === -1 || who === -1 || isNot(words, at)) return null
  const { first, last } = extent(words, object)
  const share = words.lemma
    .slice(first, Math.min(last, first + REACH))
    .some((one) => SHARES.has(one) || DENIED_PART.has(one))
  if (!share) return null
  const against = words.lemma.indexOf('against', first)
  const named = against !== -1 && against < last ? parties.in(words, against, last) : null
  const party = named ?? of(parties, words, who).party
  return { ...around(words, at), party, not: true, how: 'blamed', deed: null }
}

/** So many words of what is denied at most are looked at: *what it called baseless insinuations*. */
const REACH = 9

/** Who speaks; of a person without a country of his own, the country or house that he speaks for. */
function speaker(scene: Scene, { claim }: Proposition, parties: Parties): Party | null {
  const source = scene.attributions.get(claim.attribution)?.source
  const party = source ? parties.inSpan(source) : null
  const voice = claim.voice ? scene.view.voices.get(claim.voice) : undefined
  if (voice?.country && !party?.country)
    return { key: `country ${voice.country}`, country: voice.country }
  const house = voice?.institution?.name ? parties.ofId(voice.institution.name) : null
  return house && !party?.country ? house : party
}

/** *our air force*: of who speaks. */
function isOurs(words: Words, at: number): boolean {
  const own = child(words, at, 'nmod:poss')
  return own !== -1 && /^(?:our|its|their|my|his|her)$/i.test(words.form[own]!)
}

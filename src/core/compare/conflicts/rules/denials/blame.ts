/** Who is said to have done it, and who says that he did not: *Norland was behind it*, *Norland denied any role*. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordsSpan,
} from '../../../../language/tree.js'
import { intersects } from '../../../../model/groups.js'
import type { Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene, type Side } from '../../draft.js'
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
import { areTwoParties, isOneParty, Parties, type Party } from '../../parties/parties.js'
import { BASE, TELLINGS } from '../../policy.js'
import { around, type Place } from '../../slots.js'
import { isNot, isModal } from '../../statements.js'
import { areElsewhere, mayBoth, tellTwo } from '../../together.js'

/** CF39: a deed is given to one here, and he denies it, or it is given to another, there. */
export const blamed: Finder = {
  id: 'CF39',
  example: '“Norland was behind the blast” here, “Norland has denied any role” there.',
  find(scene) {
    const all = firstOfEach(toldIn(scene))
    const [guilty, free] = [all.filter(({ not }) => !not), all.filter(({ not }) => not)]
    return [
      ...guilty.flatMap((yes) => free.flatMap((no) => denial(scene, yes, no))),
      ...guilty.flatMap((a, i) => guilty.slice(i + 1).flatMap((b) => other(scene, a, b))),
    ]
  },
}

interface Told {
  readonly party: Party
  readonly not: boolean
  /** Said in so many words to have done it; not only *a Norlandic strike*. */
  readonly stated: boolean
  /** The class of the deed; null where it is *it*, or *any role*. */
  readonly deed: string | null
  /** The terms of what it was done to. */
  readonly target: ReadonlySet<string>
  readonly of: Proposition
  readonly side: Side
}

/** Of what is said of one party in one report, by one voice, the first telling. */
function firstOfEach(all: readonly Told[]): Told[] {
  const counts = new Map<string, number>()
  return all.filter(({ party, not, stated, of, side }) => {
    const key = `${party.key} ${not} ${stated}`
    const here = `${key} ${of.claim.voice ?? ''} ${side.span.report}`
    const [known, own] = [counts.get(key) ?? 0, counts.get(here) ?? 0]
    counts.set(key, known + 1)
    counts.set(here, own + 1)
    return own < 2 && known < 4 * TELLINGS
  })
}

function denial(scene: Scene, yes: Told, no: Told): Draft[] {
  if (!isOneParty(yes.party, no.party) || mayBoth(scene, yes.of, no.of)) return []
  if (areElsewhere(scene, yes.of, no.of) || areTwoTargets(yes, no)) return []
  if (!yes.stated && no.deed !== null && no.deed !== yes.deed) return []
  return [draft('polarity', yes, no, BASE.polarity + (yes.stated ? 0.1 : 0))]
}

function other(scene: Scene, a: Told, b: Told): Draft[] {
  if (!areTwoParties(a.party, b.party) || mayBoth(scene, a.of, b.of)) return []
  if (!(a.stated || b.stated) || tellTwo(scene, a.of, b.of) || areTwoTargets(a, b)) return []
  if (a.deed !== null && b.deed !== null && a.deed !== b.deed) return []
  return [draft('actor', a, b, BASE.actor)]
}

/** *shelled the market*, *fired on a post*: two deeds. */
function areTwoTargets({ target: a }: Told, { target: b }: Told): boolean {
  return a.size > 0 && b.size > 0 && !intersects(a, b)
}

function draft(kind: 'actor' | 'polarity', a: Told, b: Told, score: number): Draft {
  return {
    rule: 'CF39',
    kind,
    status: 'conflict',
    sides: [a.side, b.side],
    matter: `${a.party.key} ${b.party.key}`,
    about: 'who did it',
    differs: `“${a.side.value}” against “${b.side.value}”`,
    score,
  }
}

/** What is said of who did it, also in the words around a claim: *accused Norland of …*, *Norland denied any role*. */
function toldIn(scene: Scene): Told[] {
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
  readonly stated: boolean
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
      stated: true,
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
      stated: true,
      deed: null,
    }
  }
  if (!MARKS.has(lemma) || !isUpos(words, at, 'NOUN')) return null
  const who = child(words, at, 'nmod')
  if (who === -1) return null
  return { ...around(words, at), ...of(parties, words, who), not: false, stated: true, deed: null }
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
    return { ...around(words, at), ...of(parties, words, who), not, stated: true, deed: null }
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
    stated: false,
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
      ? { ...around(words, at), ...of(parties, words, who), not: true, stated: true, deed: null }
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
  return { ...around(words, at), party, not: true, stated: true, deed }
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

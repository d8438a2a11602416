/** Who holds a place: *rebels hold the refinery* here, *the refinery is under government control* there. */
import { child, children, isRelation, isUpos } from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { HOLDS, LEAVES, PLACE_NOUNS, TAKES } from '../../lexicon/blame.en.js'
import { areTwoParties, isOneParty, Parties, type Party } from '../../parties/parties.js'
import { BASE } from '../../policy.js'
import { exclusive, idsOf, type Filled } from '../../slots.js'
import type { Argument, Statement } from '../../statements.js'

/** CF45: a place is held by two, or by one who has left it. */
export const otherHolder: Finder = {
  id: 'CF45',
  example: '“rebels are still holding the mill” here, “the rebels withdrew from the mill” there.',
  find(scene) {
    const known = { parties: new Parties(scene), named: idsOf(scene, 'place') }
    const told = scene.statements.flatMap((one) => heldIn(scene, one, known))
    return exclusive(scene, told, { isOneThing: true, excludes }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF45',
        kind: 'outcome',
        status: 'conflict',
        sides,
        matter: a.slot,
        about: 'who holds it',
        differs: `“${sides[0].value}” against “${sides[1].value}”`,
        score: BASE.outcome,
      }
    })
  },
}

interface Held extends Filled {
  readonly party: Party
  /** They have left it, or do not hold it. */
  readonly not: boolean
  /** A state, which the taking and leaving of others may end. */
  readonly state: boolean
}

/** Two who hold it, or one who does and has left; not *took it*, *took it back*, which come one after the other. */
function excludes(a: Held, b: Held): boolean {
  if (!a.state && !b.state) return false
  if (a.not !== b.not) return isOneParty(a.party, b.party)
  return !a.not && areTwoParties(a.party, b.party)
}

interface Known {
  readonly parties: Parties
  readonly named: ReadonlySet<string>
}

function heldIn(scene: Scene, one: Statement, { parties, named }: Known): Held[] {
  if (one.modal) return []
  const { words } = scene.view.lexed.get(one.of.claim.report)!
  const read = byVerb(words, one) ?? byHands(words, one)
  if (!read || !isPlace(scene, read.place, named)) return []
  const party = partyOf(scene, one, read.holder, parties)
  if (!party) return []
  const not = one.not !== read.left
  const slot = `holder ${read.place.head}`
  return [
    {
      slot,
      value: `${not} ${party.key}`,
      of: one.of,
      span: one.span,
      party,
      not,
      state: read.state,
    },
  ]
}

interface Read {
  readonly place: Argument
  /** The word of the holder; -1 for *our hands*. */
  readonly holder: number
  readonly left: boolean
  readonly state: boolean
}

/** *hold the mill*, *has retaken the mill*, *withdrew from the mill*. */
function byVerb(words: Words, { at, doer, object, others }: Statement): Read | null {
  const lemma = words.lemma[at]!
  if (!doer) return null
  if (LEAVES.has(lemma)) {
    const from =
      others.find(({ word }) => words.lemma[child(words, word, 'case')] === 'from') ?? object
    return from ? { place: from, holder: doer.word, left: true, state: false } : null
  }
  const state = HOLDS.has(lemma)
  if (!object || !(state || TAKES.has(lemma))) return null
  return { place: object, holder: doer.word, left: false, state }
}

/** *is under government control*, *remains in our hands*. */
function byHands(words: Words, { at, doer, others }: Statement): Read | null {
  if (!doer) return null
  const hands = [at, ...others.map(({ word }) => word)].find((word) =>
    /^(?:hand|control)$/.test(words.lemma[word]!),
  )
  if (hands === undefined || !/^(?:in|under)$/.test(words.lemma[child(words, hands, 'case')] ?? ''))
    return null
  const holder = children(words, hands).find((word) =>
    isRelation(words, word, 'compound', 'amod', 'nmod'),
  )
  return { place: doer, holder: holder ?? -1, left: false, state: true }
}

function partyOf(scene: Scene, { of }: Statement, holder: number, parties: Parties): Party | null {
  const { words } = scene.view.lexed.get(of.claim.report)!
  if (holder !== -1 && !isUpos(words, holder, 'PRON')) {
    const first = Math.min(
      holder,
      ...children(words, holder).filter((word) => isRelation(words, word, 'amod', 'compound')),
    )
    return parties.in(words, first, holder + 1)
  }
  const source = scene.attributions.get(of.claim.attribution)?.source
  return source ? parties.inSpan(source) : null
}

function isPlace(
  { telling }: Scene,
  { head, noun }: Argument,
  named: ReadonlySet<string>,
): boolean {
  return head.startsWith('@') ? named.has(head) : PLACE_NOUNS.has(noun) && telling.isTelling(head)
}

/** On whose side somebody fights: *a militia that fights beside the army* here, *has gone over to the rebels* there. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import { overlaps, type Span, type Words } from '../../../model/index.js'
import type { Lexed } from '../../likeness/lexed.js'
import type { Proposition } from '../../likeness/propositions.js'
import { fold } from '../../likeness/terms.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { RANKS, SIDE_VERBS, STATE_SIDE, WITH_OR_AGAINST } from '../lexicon.en.js'
import { BASE } from '../policy.js'

/** CF18: one is with somebody here, and against him, or gone over to another, there. */
export const otherSide: Finder = {
  id: 'CF18',
  example:
    '“volunteers fighting alongside the Front” here, “volunteers fighting against the Front” there.',
  find(scene) {
    const byWho = new Map<string, Stand[]>()
    for (const one of stands(scene)) {
      const known = byWho.get(one.who)
      if (known) known.push(one)
      else byWho.set(one.who, [one])
    }
    return [...byWho.values()].flatMap((all) =>
      all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b))),
    )
  },
}

/** Who stands with or against whom. */
interface Stand {
  readonly who: string
  readonly whom: string
  readonly against: boolean
  /** Goes over to it, from another side. */
  readonly turns: boolean
  /** The army, the government: no side of rebels. */
  readonly state: boolean
  readonly span: Span
  readonly of: Proposition
}

function compare(scene: Scene, a: Stand, b: Stand): Draft[] {
  if (overlaps(a.of.span, b.of.span)) return []
  const turned = a.whom === b.whom && a.against !== b.against
  const over = a.whom !== b.whom && !a.against && !b.against && a.turns !== b.turns
  const camps = a.whom !== b.whom && !a.against && !b.against && a.state !== b.state
  if (!turned && !over && !(camps && isNamed(a) && isNamed(b))) return []
  const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
  return [
    {
      rule: 'CF18',
      kind: 'side',
      status: 'conflict',
      sides,
      differs: `“${sides[0].value}” against “${sides[1].value}”`,
      score: BASE.side + (turned ? 0.1 : 0) + (over ? 0.05 : 0),
    },
  ]
}

function stands(scene: Scene): Stand[] {
  const seen = new Set<string>()
  return scene.view.propositions.flatMap((of) => {
    const own = scene.view.lexed.get(of.claim.report)!
    const { words } = own
    const { first, last } = wordsIn(words, of.span)
    const found: Stand[] = []
    for (let at = first; at < last; at++) {
      const kind = isUpos(words, at, 'VERB', 'ADJ') ? SIDE_VERBS.get(words.lemma[at]!) : undefined
      const key = `${of.claim.report} ${at}`
      if (!kind || isNot(own, at) || seen.has(key)) continue
      seen.add(key)
      const whom = kind === 'join' ? joined(words, at) : -1
      const toward = whom !== -1 ? { word: whom, against: false } : objectOf(own, at)
      const who = whoOf(own, at)
      const named = toward && termAt(own, toward.word)
      if (!toward || !named || who === null || who === named) continue
      const span = wordsSpan(words, at, Math.max(at, toward.word, child(words, at, 'obj')) + 1)
      found.push({
        who,
        whom: named,
        against: toward.against,
        turns: kind !== 'fight',
        state: isState(own, toward.word),
        span,
        of,
      })
    }
    return found
  })
}

/** Who is joined; of *its ranks*, who says so where that is the one who speaks of itself. */
function joined(words: Words, at: number): number {
  const object = child(words, at, 'obj')
  if (object === -1 || !RANKS.has(words.lemma[object]!)) return object
  const owner = child(words, object, 'nmod:poss')
  if (owner === -1 || !isUpos(words, owner, 'PRON')) return owner
  return isRelation(words, at, 'ccomp') ? child(words, words.head[at]!, 'nsubj') : -1
}

function isState({ words }: Lexed, word: number): boolean {
  const { first, last } = extent(words, word)
  return words.lemma.slice(first, last).some((lemma) => STATE_SIDE.has(lemma))
}

/** A side with a name, or of a state: *his brothers* may stand on either. */
function isNamed({ whom, state }: Stand): boolean {
  return state || whom.startsWith('@') || whom === 'militant'
}

function isNot({ words }: Lexed, at: number): boolean {
  return children(words, at).some((word) => /^(?:not|n't|n’t|never)$/i.test(words.form[word]!))
}

/** *against the Front*, *beside the army*, *to the rebels*: the nearest phrase that names a side. */
function objectOf({ words }: Lexed, at: number): { word: number; against: boolean } | null {
  for (const word of children(words, at)) {
    if (word < at || !isRelation(words, word, 'obl', 'nmod')) continue
    const preposition = words.lemma[child(words, word, 'case')] ?? ''
    const against = WITH_OR_AGAINST.get(preposition)
    if (against !== undefined) return { word, against }
  }
  return null
}

/** The subject, or what a relative clause or participle says it of; the name where it stands beside a description. */
function whoOf(own: Lexed, at: number): string | null {
  const { words } = own
  let word = child(words, at, 'nsubj')
  if (word === -1 || isUpos(words, word, 'PRON'))
    word = isRelation(words, at, 'acl', 'acl:relcl') ? words.head[at]! : -1
  if (word === -1 && isRelation(words, at, 'ccomp', 'xcomp', 'conj')) {
    const subjects = children(words, words.head[at]!).filter((one) =>
      isRelation(words, one, 'nsubj'),
    )
    word = subjects.find((one) => isUpos(words, one, 'PROPN')) ?? subjects[0] ?? -1
  }
  if (word !== -1 && /^(?:elder|leader|member|fighter|chief)s?$/i.test(words.form[word]!)) {
    // *elders of the tribe*: who they speak for.
    const of = child(words, word, 'nmod')
    const name = of === -1 ? null : nameUnder(own, of)
    if (name) return name
  }
  if (word === -1) return null
  if (isRelation(words, word, 'appos')) word = words.head[word]!
  return isUpos(words, word, 'PROPN') ? wholeName(own, word) : termAt(own, word)
}

/** A name by its words: one report takes a militia for a person, another for a group. */
function wholeName({ words }: Lexed, word: number): string {
  const { first, last } = extent(words, word, (one) => !isRelation(words, one, 'compound', 'flat'))
  return words.form.slice(first, last).map(fold).join(' ')
}

function nameUnder({ words }: Lexed, word: number): string | null {
  const names = children(words, word).filter(
    (one) => isRelation(words, one, 'compound', 'flat') && isUpos(words, one, 'PROPN'),
  )
  if (names.length > 0) return names.map((one) => fold(words.form[one]!)).join(' ')
  return isUpos(words, word, 'PROPN') ? fold(words.form[word]!) : null
}

/** A name by who it is, a noun by its class. */
function termAt({ words, term }: Lexed, word: number): string | null {
  for (let at = word; at >= Math.max(0, word - 4); at--) {
    const one = term[at]
    if (one?.startsWith('@')) return one
    if (at === word && one) return isUpos(words, at, 'PROPN') ? fold(words.form[at]!) : one
    if (one) return null
  }
  return null
}

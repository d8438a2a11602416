/** States that exclude one another: *the alarm did not work* here, *all equipment was working* there. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import { XPOS } from '../../../../language/tagset.js'
import { children, extent, isRelation, isUpos } from '../../../../language/tree.js'

import type { Words } from '../../../../model/index.js'
import { side, type Finder, type Scene } from '../../draft.js'
import { BASE } from '../../policy.js'
import { exclusive, idsOf, type Filled } from '../../slots.js'
import { areOtherKinds } from '../../together.js'
import { OPPOSITES, type Opposites } from '../../lexicon/opposites.en.js'
import { KINDS_OF_THINGS } from '../../lexicon/states.en.js'
import type { Argument, Statement } from '../../statements.js'

/** CF32: one person or thing in two states of which it can be in one. */
export const otherState: Finder = {
  id: 'CF32',
  example: '“the alarm had been broken for weeks” here, “all equipment was working” there.',
  find(scene) {
    const persons = idsOf(scene, 'person')
    const told = scene.statements.flatMap((one) => statesIn(scene, one, persons))
    // Who tells of both states passes on what others say: *records contradict the claim that he was fired: he resigned*.
    return exclusive(scene, told, { isOneThing: true, excludes }).map(([a, b]) => {
      const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
      return {
        rule: 'CF32',
        kind: a.turns && b.turns ? 'polarity' : 'outcome',
        status: 'conflict',
        sides,
        matter: a.slot,
        about: a.question,
        differs: `“${sides[0].value}” against “${sides[1].value}”`,
        score: BASE.polarity + 0.15,
      }
    })
  },
}

interface Told extends Filled {
  readonly about: Argument
  readonly question: string
  readonly turns: boolean
  readonly passing: boolean
  /** *is*, *has been* against *was*: when it is told to be so. */
  readonly now: boolean
  /** *still*, *never*, *remains*: said of all the time in between. */
  readonly lasting: boolean
}

/** Not the one and then the other: a road was shut and is open. */
function excludes(a: Told, b: Told): boolean {
  // *security equipment* and *the metal detector* are not two sorts of one thing.
  const areOther = a.about.head === b.about.head && areOtherKinds(a.about, b.about)
  if (a.value === b.value || areOther) return false
  return !a.passing || a.now === b.now || a.lasting || b.lasting
}

/** Poles by word, for each question. */
const POLES: readonly (Opposites & { readonly pole: ReadonlyMap<string, 0 | 1> })[] = OPPOSITES.map(
  (one) => ({
    ...one,
    pole: new Map(
      one.poles.flatMap((words, i) =>
        words.split(' ').map((word): [string, 0 | 1] => [word.replaceAll('_', ' '), i as 0 | 1]),
      ),
    ),
  }),
)

function statesIn(scene: Scene, one: Statement, persons: ReadonlySet<string>): Told[] {
  if (one.modal) return []
  const about = one.object ?? one.doer
  if (!about) return []
  const { words } = scene.view.lexed.get(one.of.claim.report)!
  return POLES.flatMap(({ question, of, pole, turns, only, passing = false }): Told[] => {
    const found = poleOf(words, one.at, pole)
    if (found === null || (one.not && !turns)) return []
    const isSomebody = isPerson(about, persons) || isWho(words, one.at)
    if (of && isSomebody !== (of === 'person')) return []
    if (!isKnown(scene, about)) return []
    if (only && !only.split(' ').includes(about.noun)) return []
    const value = String(one.not ? 1 - found : found)
    return thingsOf(about).map((thing) => {
      return {
        slot: `${question} ${thing}`,
        question,
        about,
        turns,
        passing,
        now: isNow(words, one.at),
        lasting: isLasting(words, one.at),
        value,
        of: one.of,
        span: one.span,
      }
    })
  })
}

/** *was broken*, *was out of order*, *shut down*, *remains in office*, *in critical condition*, *was a fake*. */
function poleOf(words: Words, at: number, pole: ReadonlyMap<string, 0 | 1>): 0 | 1 | null {
  const form = (word: number) => words.form[word]?.toLowerCase() ?? ''
  const phrases = [
    [form(at - 2), form(at - 1), form(at)].join(' '),
    [form(at - 1), form(at)].join(' '),
    `${words.lemma[at]!} ${form(at + 1)}`,
    words.lemma[at]!,
  ]
  for (const phrase of phrases) {
    const own = pole.get(phrase)
    if (own !== undefined) return own
  }
  if (words.lemma[at] === 'condition') {
    const how = children(words, at).find((word) => isRelation(words, word, 'amod'))
    return how === undefined ? null : (pole.get(words.lemma[how]!) ?? null)
  }
  return BEING.test(words.lemma[at]!) || isUpos(words, at, 'VERB')
    ? besideOf(words, at, pole)
    : null
}

const BEING = /^(?:be|remain|stay|keep|leave|hold|go)$/

/** *remains in office*, *stayed open*, *left of her own accord*: what stands beside the verb. */
function besideOf(words: Words, at: number, pole: ReadonlyMap<string, 0 | 1>): 0 | 1 | null {
  for (const word of children(words, at)) {
    if (word < at) continue
    if (isRelation(words, word, 'xcomp') && !isUpos(words, word, 'VERB')) {
      const own = BEING.test(words.lemma[at]!) ? pole.get(words.lemma[word]!) : undefined
      if (own !== undefined) return own
    }
    if (!isRelation(words, word, 'obl', 'advmod')) continue
    const { first } = extent(words, word)
    const phrase = words.form
      .slice(first, word + 1)
      .join(' ')
      .toLowerCase()
    const own =
      pole.get(phrase) ??
      pole.get(phrase.split(' ').slice(-2).join(' ')) ??
      (isRelation(words, word, 'advmod') ? pole.get(phrase) : undefined)
    if (own !== undefined) return own
  }
  return null
}

/** *is*, *has been*, *remains*; not *was*, *had been*. */
function isNow(words: Words, at: number): boolean {
  const helpers = children(words, at).filter((word) => isRelation(words, word, 'aux', 'cop'))
  const finite = helpers[0] ?? at
  return helpers.length > 0
    ? /^(?:is|are|am|has|have|'s|’s|'re|’re|'ve|’ve)$/i.test(words.form[finite]!)
    : /^(?:VBZ|VBP)$/.test(XPOS[words.xpos[finite]!] ?? '')
}

function isLasting(words: Words, at: number): boolean {
  if (/^(?:remain|stay|continue|keep)$/.test(words.lemma[at]!)) return true
  return children(words, at).some(
    (word) =>
      word < at + 3 &&
      /^(?:still|never|always|throughout|no|not|n't|n’t)$/i.test(words.form[word]!),
  )
}

function isPerson({ head, noun }: Argument, persons: ReadonlySet<string>): boolean {
  return head.startsWith('@') ? persons.has(head) : PERSON_NOUNS.has(noun)
}

/** *services who work hard*: people. */
function isWho(words: Words, at: number): boolean {
  return children(words, at).some((word) => words.form[word]!.toLowerCase() === 'who')
}

function isKnown({ telling }: Scene, { head }: Argument): boolean {
  return head.startsWith('@') || telling.isTelling(head) || KINDS_OF_THINGS.has(head)
}

/** *all equipment* is the alarm too. */
function thingsOf({ head }: Argument): string[] {
  return [head, ...(KINDS_OF_THINGS.get(head) ?? [])]
}

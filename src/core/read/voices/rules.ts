/** Ties: the ordered rules by which a source is a voice that spoke before in the report. The first that answers holds. */
import type { Rule } from '../../stage.js'
import { SAME_PERSON_NOUNS } from './lexicon.en.js'
import { end, latest, type Draft, type Tie } from './draft.js'
import { personTies } from './persons.js'
import { isCarrier, type Profile } from './profile.js'

/** V1: the same source words, as of a quotation that runs on. */
const sameWords: Tie = {
  id: 'V1',
  example: '“We will appeal,” Lopez said. “And we will win.”',
  find: (profile, known) =>
    latest(known, (draft) =>
      draft.profiles.some(
        (one) => one.span.from === profile.span.from && one.span.to === profile.span.to,
      ),
    ),
}

/** V2: the same name: a surname after the full name, an acronym. */
const sameName: Tie = {
  id: 'V2',
  example: 'Maria Lopez said so. Lopez added that …',
  find(profile, known) {
    const { name } = profile
    if (!name) return null
    return latest(known, (draft) =>
      draft.profiles.some((one) => one.name?.id === name.id && one.kind === profile.kind),
    )
  },
}

/** V3: a statement or report of a body is the body. */
const carrier: Tie = {
  id: 'V3',
  example: 'The ministry denied it. A ministry statement said …',
  find(profile, known) {
    const body = isCarrier(profile) ? profile.institution : null
    if (body) {
      return latest(known, (draft) =>
        draft.profiles.some(
          (one) =>
            (body.name !== null && one.name?.id === body.name.id) ||
            (isCarrier(one) && one.institution!.label.toLowerCase() === body.label.toLowerCase()),
        ),
      )
    }
    const { name } = profile
    if (!name || name.type === 'person') return null
    return latest(known, (draft) =>
      draft.profiles.some((one) => isCarrier(one) && one.institution?.name?.id === name.id),
    )
  },
}

/** V4: a pronoun is the last voice that it can stand for. */
const pronoun: Tie = {
  id: 'V4',
  example: 'Maria Lopez said so. She added that …',
  find(profile, known) {
    const { pronoun: kind } = profile
    if (!kind || profile.name) return null
    return latest(known, (draft) => suits(draft, kind) && isNear(draft, profile))
  },
}

/** A pronoun looks back over so many characters at most. */
const PRONOUN_REACH = 1200

function isNear(draft: Draft, profile: Profile): boolean {
  return Math.abs(profile.span.from - end(draft)) < PRONOUN_REACH || end(draft) > profile.span.from
}

function suits(draft: Draft, kind: 'person' | 'thing' | 'several'): boolean {
  return draft.profiles.some((one) => {
    const person =
      one.kind === 'named-person' ||
      one.kind === 'unnamed-person' ||
      one.kind === 'unnamed-official'
    if (kind === 'person') return person && !one.plural
    if (kind === 'several') return one.plural || one.kind === 'organisation' || one.kind === 'group'
    return !person && !one.plural
  })
}

/** V5: *the official*, *the Western source*: the last voice whose description has all of its words. */
const definite: Tie = {
  id: 'V5',
  example: 'A Western diplomat said so. The diplomat added that …',
  find(profile, known) {
    if (!profile.definite || (profile.name && profile.name.type !== 'nationality')) return null
    return (
      latest(known, (draft) => describes(draft, profile, true)) ??
      latest(known, (draft) => describes(draft, profile, false))
    )
  },
}

/** With `strict`, number must agree too: *officials said … the official added*. */
function describes(draft: Draft, profile: Profile, strict: boolean): boolean {
  const words = new Set(draft.profiles.flatMap((one) => one.lemmas))
  const rest = profile.lemmas.filter((lemma) => lemma !== profile.head && !words.has(lemma))
  const heads = draft.profiles.map((one) => one.head)
  const alike =
    heads.includes(profile.head) ||
    words.has(profile.head) ||
    (SAME_PERSON_NOUNS.has(profile.head) && heads.some((head) => SAME_PERSON_NOUNS.has(head)))
  const number = !strict || draft.profiles.some((one) => one.plural === profile.plural)
  return alike && number && rest.length === 0
}

/** V6: the same description again, word for word but for articles. */
const sameDescription: Tie = {
  id: 'V6',
  example: 'Police said so. Police added that …',
  find(profile, known) {
    if (profile.pronoun || profile.name?.type === 'person') return null
    const key = profile.lemmas.join(' ')
    return latest(known, (draft) =>
      draft.profiles.some(
        (one) => !one.pronoun && one.name?.type !== 'person' && one.lemmas.join(' ') === key,
      ),
    )
  },
}

/** V7: what the first sentence leaves short is told in full below: *intelligence sources say … a Western intelligence source*. */
const lead: Tie = {
  id: 'V7',
  example: 'Harbour officials say so. (below) A senior harbour official told reporters …',
  find(profile, known) {
    if (profile.pronoun || profile.name?.type === 'person') return null
    const words = new Set(profile.lemmas)
    return latest(known, ({ profiles }) => {
      const [first] = profiles
      if (profiles.length !== 1 || !first!.opening || first!.name || first!.pronoun) return false
      // *Authorities say …* in the lead is not *the Harbour Authority* below.
      if (first!.plural && profile.name) return false
      return first!.head === profile.head && first!.lemmas.every((lemma) => words.has(lemma))
    })
  },
}

export const ties: readonly Tie[] = [
  sameWords,
  sameName,
  carrier,
  pronoun,
  definite,
  sameDescription,
  lead,
  ...personTies,
]

export const rules: readonly Rule[] = [
  { id: 'V0', example: 'A Western diplomat said so.' },
  ...ties.map(({ id, example }) => ({ id, example })),
]

/** Ties by who somebody is: an office, a name that comes later, *the same man*, *the group*. */
import { end, latest, type Draft, type Tie } from './draft.js'
import { ANY_BODY, LOOSE_OFFICES, OFFICES, OFFICIAL_NOUNS, PERSON_NOUNS } from './lexicon.en.js'
import type { Profile } from './profile.js'

/** V8: *the president*, *the lawmaker*: an office that nobody was described with is that of the person named last. */
const office: Tie = {
  id: 'V8',
  example: 'Hanna Lind said so. The president added that …',
  find(profile, known) {
    const { definite, plural, owned, name, head } = profile
    if (!definite || plural || owned || name || !OFFICES.has(head)) return null
    const last = latest(known, ({ profiles }) =>
      profiles.some((one) => one.kind === 'named-person'),
    )
    if (!last || profile.span.from - end(last) >= OFFICE_REACH) return null
    return last.profiles.every((one) => mayHold(head, one)) ? last : null
  },
}

/** An office looks back over so many characters at most. */
const OFFICE_REACH = 700

/** A journalist is no spokesman, a minister not the president; a senator may be the lawmaker. */
function mayHold(head: string, { lemmas }: Profile): boolean {
  const roles = lemmas.filter((lemma) => OFFICIAL_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma))
  if (roles.length === 0 || roles.includes(head)) return true
  return LOOSE_OFFICES.has(head) && roles.some((role) => OFFICIAL_NOUNS.has(role))
}

/** V9: *a senior lawmaker said*, and the next one who speaks is a person named with an office. */
const introduced: Tie = {
  id: 'V9',
  example: 'A senior lawmaker said so. “We have the photos,” committee head Hanna Lind said.',
  find(profile, known) {
    if (profile.kind !== 'named-person' || profile.pronoun) return null
    const before = known.at(-1)
    const first = before?.profiles[0]
    if (!before || !first || before.profiles.some((one) => one.pronoun || one.name)) return null
    const near = profile.attribution.content[0].from - end(before) < INTRODUCTION_REACH
    const fits = !first.definite && !first.plural && OFFICES.has(first.head)
    return near && fits && mayHold(first.head, profile) ? before : null
  },
}

/** A name follows its description within so many characters. */
const INTRODUCTION_REACH = 450

/** V10: *the mediator said*, and further down the name with the same description. */
const namedBelow: Tie = {
  id: 'V10',
  example: 'The harbour minister said so. (below) Harbour minister Hanna Lind told reporters …',
  find(profile, known) {
    if (profile.kind !== 'named-person' || profile.lemmas.length === 0) return null
    return latest(known, ({ profiles }) => {
      const [first] = profiles
      if (!first || profiles.some((one) => one.kind === 'named-person')) return false
      if (first.plural || first.pronoun || !(first.definite || first.opening)) return false
      return OFFICIAL_NOUNS.has(first.head) && first.head !== 'official' && holdsAll(profile, first)
    })
  },
}

/** Every word of the description is one of the other, or tells the country that the other tells too. */
function holdsAll({ lemmas, country }: Profile, described: Profile): boolean {
  return described.lemmas.every(
    (lemma) =>
      lemmas.includes(lemma) ||
      (country !== null && country === described.country && NATIONAL.test(lemma)),
  )
}

const NATIONAL = /(?:an|ish|ese|i|ch)$/

/** V11: *the same man*: the person who spoke last. */
const sameOne: Tie = {
  id: 'V11',
  example: 'Hanna Lind said so on Sunday. Last week the same woman said …',
  find({ same, plural, head }, known) {
    if (!same || plural || !PERSON_NOUNS.has(head)) return null
    return latest(known, isOnePerson)
  },
}

function isOnePerson({ profiles }: Draft): boolean {
  return profiles.some(
    ({ kind, plural }) =>
      !plural && /^(?:named-person|unnamed-person|unnamed-official)$/.test(kind),
  )
}

/** V12: *the movement*, *the company*: the body or group that spoke last. */
const anyBody: Tie = {
  id: 'V12',
  example: 'The Harbour Front says it holds the pier. The movement added that …',
  find({ definite, owned, lemmas, head, span }, known) {
    if (!definite || owned || lemmas.length > 1 || !ANY_BODY.has(head)) return null
    const last = latest(known, ({ profiles }) =>
      profiles.some(
        ({ kind, name }) => kind === 'group' || (kind === 'organisation' && name !== null),
      ),
    )
    return last && span.from - end(last) < BODY_REACH ? last : null
  },
}

/** A body is taken up within so many characters. */
const BODY_REACH = 500

export const personTies: readonly Tie[] = [office, introduced, namedBelow, sameOne, anyBody]

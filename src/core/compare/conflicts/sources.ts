/** Who says a clause, and whether two sources may be one. */
import { wordsIn } from '../../language/tree.js'
import type { Span, Voice } from '../../model/index.js'
import { houseOf } from '../likeness/institutions.en.js'
import type { Proposition } from '../likeness/propositions.js'
import { fold } from '../likeness/terms.js'
import { quote, type Scene } from './draft.js'

/** The voice of a clause; null where the report itself, or nobody, says it. */
export function voiceOf({ view }: Scene, { claim }: Proposition): Voice | null {
  return claim.held === 'voice' && claim.voice ? (view.voices.get(claim.voice) ?? null) : null
}

/** The house, the identity or nobody. */
export function sourceKey(scene: Scene, one: Proposition): string | null {
  const voice = voiceOf(scene, one)
  if (!voice) return null
  return (
    houseOf([voice.institution?.label ?? '', voice.label].join(' ')) ??
    scene.view.identityOf.get(voice.id)?.id ??
    voice.id
  )
}

/** A voice by its fullest description and by the words of this place. */
export function namesOf(scene: Scene, { label, kind }: Voice, { claim }: Proposition) {
  const source = scene.attributions.get(claim.attribution)?.source
  const here = source ? wordsOf(quote(scene, source)) : []
  const full = wordsOf(label)
  const who = source ? termsOf(scene, source) : []
  const labels = [full, ...(here.length > 1 ? [here] : []), ...(who.length > 1 ? [who] : [])]
  return { labels, person: kind === 'named-person' }
}

/** The terms of a source: a group under two names is one. */
function termsOf({ view }: Scene, { report, from, to }: Span): string[] {
  const { words, term } = view.lexed.get(report)!
  const { first, last } = wordsIn(words, { from, to })
  return term.slice(first, last).filter((one): one is string => one !== null)
}

type Names = ReturnType<typeof namesOf>

/** *An Iraqi colonel* may be *an Iraqi army colonel*, *the minister* may be *Interior Minister Ina Brandt*. */
export function mayBeOne(a: Names, b: Names): boolean {
  return a.labels.some((x) =>
    b.labels.some((y) => {
      const [few, many] = x.length < y.length ? [x, y] : [y, x]
      const surname = a.person && b.person && x.at(-1) === y.at(-1)
      return surname || few.every((word) => many.includes(word))
    }),
  )
}

function wordsOf(label: string): string[] {
  return label
    .split(/[\s,.()“”"]+/)
    .map(fold)
    .filter((word) => word !== '' && !/^(?:an?|the|also|country|unnamed|both|and|s)$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
}

/** True where a voice is an outlet through which the other report has the words. */
export function isRelayOf({ view }: Scene, voice: Voice, { claim }: Proposition): boolean {
  if (claim.relays.length === 0) return false
  const own = outletOf(view.identityOf.get(voice.id)?.label ?? voice.label)
  return own !== '' && claim.relays.some(({ label }) => outletOf(label) === own)
}

/** *the Al Arabiya News Channel* and *Al-Arabiya TV* are one. */
function outletOf(label: string): string {
  return wordsOf(label.replace(/-/g, ' '))
    .filter(
      (word) =>
        !/^(?:tv|television|new|channel|network|broadcaster|agency|newspaper|daily|radio)$/.test(
          word,
        ),
    )
    .join(' ')
}

/** *the radio reported, citing a docker*: the source is not lost. */
export function citesAnother(scene: Scene, { claim }: Proposition): boolean {
  const text = scene.view.texts.get(claim.report)!
  const { from, to } = claim.spans[0]
  const before = text.slice(Math.max(0, from - REACH), from).split(/[.!?]\s|\n/)
  const after = text.slice(to, to + REACH).split(/[.!?]\s|\n/)
  return /\b(?:citing|cite[sd]?|quoting|quote[sd]?|according to)\b/.test(before.at(-1)! + after[0]!)
}

/** *she said*: whom a pronoun stands for is not sure enough to say that it is another. */
export function isPronoun(scene: Scene, { claim }: Proposition): boolean {
  const source = scene.attributions.get(claim.attribution)?.source
  return source ? PRONOUN.test(quote(scene, source)) : false
}

const PRONOUN = /^(?:he|she|it|they|we|i|who|which|one|both)$/i

/** *the agency quoted the docker as saying*: each report names the other's source beside the words. */
export function namesSource(scene: Scene, one: Proposition, other: Proposition): boolean {
  const source = scene.attributions.get(one.claim.attribution)?.source
  const words = source ? wordsOf(quote(scene, source)) : []
  const { from, to } = other.claim.spans[0]
  const text = scene.view.texts.get(other.claim.report)!
  const around = new Set(wordsOf(text.slice(Math.max(0, from - REACH), to + REACH)))
  return words.length > 0 && words.every((word) => around.has(word))
}

/** Letters before and after a claim in which its source may be named, and between a source and its cue. */
export const REACH = 120

/** Who says it, in words for a reader. */
export function who({ view }: Scene, { claim }: Proposition): string {
  if (claim.held === 'belief') return 'nobody'
  return (
    (claim.voice && view.voices.get(claim.voice)?.label) || 'nobody (the report says so itself)'
  )
}

/** Who says it, as words that can be compared. */
export function labelOf({ view }: Scene, { claim }: Proposition): string {
  return wordsOf((claim.voice && view.voices.get(claim.voice)?.label) ?? '').join(' ')
}

/** How alike two voices are. */
import type { Feature, FindingId, Voice } from '../../model/index.js'
import { holdsOffice, houseOf } from '../likeness/institutions.en.js'
import { weigh } from '../likeness/policy.js'
import { fold } from '../likeness/terms.js'
import { FAINT, PARTICLES, SPEAKERS } from './lexicon.en.js'
import { LIKE_DESCRIPTION, VOICE_POLICY } from './policy.js'

/** A voice as the policy sees it. */
export interface VoiceFace {
  /** Nothing else of a voice is asked: `seenOfVoice` holds it, with what follows. */
  readonly voice: Pick<Voice, 'label' | 'country'>
  /** Identity of the name that speaks, else the folded label of a voice that is named without one. */
  readonly named: string | null
  readonly institution: string | null
  /** Words of the description with what each weighs. */
  readonly described: ReadonlyMap<string, number>
  readonly relays: ReadonlySet<string>
  /** Terms of what it says. */
  readonly said: ReadonlySet<string>
  readonly several: boolean
  readonly blocks: readonly string[]
}

/** What is looked up for a voice outside it. */
export interface VoiceContext {
  readonly identityOf: (name: FindingId) => string | null
  readonly relays: readonly string[]
  readonly said: readonly string[]
}

/** A voice for comparing. Named ones meet in the block of their name, unnamed ones in those of their words. */
export function faceOfVoice(voice: Voice, context: VoiceContext): VoiceFace {
  const known = voice.name ? context.identityOf(voice.name) : null
  const isNamed = voice.kind === 'named-person'
  const named = known ?? (isNamed ? surname(voice.label) : null)
  const words =
    voice.description.length > 0 ? voice.description : voice.label.toLowerCase().split(/\s+/)
  const described = describedBy(words, voice.country !== null)
  const blocks = named ? [named, ...described.keys()] : [...described.keys()]
  return {
    voice,
    named,
    institution: institutionOf(voice, context.identityOf),
    described,
    relays: new Set(context.relays.map(fold)),
    said: new Set(context.said),
    several: isSeveral(voice.label),
    blocks,
  }
}

/** The house, or the identity, that a voice speaks for. */
function institutionOf(voice: Voice, identityOf: VoiceContext['identityOf']): string | null {
  const label = voice.institution?.label ?? (voice.kind === 'organisation' ? voice.label : null)
  const house = label ? houseOf(label) : null
  if (house) return house
  const name = voice.institution?.name ?? null
  return name ? identityOf(name) : null
}

function describedBy(words: readonly string[], hasCountry: boolean): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of words) {
    const folded = fold(word).replace(/[^\p{L}\p{N}-]/gu, '')
    if (!folded || (PARTICLES.has(folded) && !SPEAKERS.has(folded))) continue
    const single = SPEAKERS.has(folded) ? folded : folded.replace(/(?<=[^s])s$/, '')
    if (FAINT.has(single) || FAINT.has(folded)) weights.set(single, 0.2)
    else if (SPEAKERS.has(single)) weights.set('speaker', 0.35)
    else weights.set(single, hasCountry && /(an|ish|ese|i|us)$/.test(single) ? 0.6 : 1)
  }
  return weights
}

function isSeveral(label: string): boolean {
  return /\b(two|three|several|some|officials|officers|sources|people|analysts|commanders|activists|authorities)\b/i.test(
    label,
  )
}

function surname(label: string): string {
  return `surname:${fold(label.split(/\s+/).at(-1) ?? label)}`
}

/** All that `compareVoices` sees of a voice: two with the same are alike to every third. */
export function seenOfVoice({
  voice,
  named,
  institution,
  described,
  relays,
  said,
}: VoiceFace): string {
  const { label, country } = voice
  return JSON.stringify([
    label,
    country,
    named,
    institution,
    [...described],
    [...relays],
    [...said],
  ])
}

/** The weighed likeness of two voices. */
export function compareVoices(
  a: VoiceFace,
  b: VoiceFace,
): { readonly total: number; readonly features: readonly Feature[] } {
  const saw = [a.voice.label, b.voice.label].sort().join(' / ')
  const holds = (value: boolean | number, what = saw) => ({ value: Number(value), saw: what })
  const bothNamed = a.named !== null && b.named !== null
  const oneNamed = (a.named !== null) !== (b.named !== null)
  const [x, y] = [a.institution, b.institution]
  const relay = [...a.relays].find((label) => b.relays.has(label))
  const described = bothNamed ? 0 : alike(a.described, b.described)
  const isLike = described >= LIKE_DESCRIPTION || oneNamed
  const countries = a.voice.country && b.voice.country && a.voice.country !== b.voice.country
  return weigh(VOICE_POLICY, {
    name: holds(bothNamed && a.named === b.named),
    names: holds(bothNamed && a.named !== b.named),
    named: holds(oneNamed),
    office: holds(oneNamed && holdsSame(a.named ? b : a, a.named ? a : b)),
    described: holds(described),
    institution: holds(x !== null && x === y, x ?? saw),
    institutions: holds(x !== null && y !== null && x !== y, `${x} / ${y}`),
    country: holds(Boolean(countries), `${a.voice.country} / ${b.voice.country}`),
    relay: holds(relay !== undefined && isLike, relay ?? saw),
    words: holds(bothNamed || !isLike ? 0 : overlap(a.said, b.said)),
    number: holds(a.several !== b.several && !bothNamed),
  })
}

/** *the port minister* is whom another report calls *port minister Karl Wend*; *the minister* may be any. */
function holdsSame(unnamed: VoiceFace, named: VoiceFace): boolean {
  if (unnamed.several || !(holdsOffice(unnamed.voice) || DEFINITE.test(unnamed.voice.label)))
    return false
  const words = [...unnamed.described.keys()]
  const { country } = unnamed.voice
  const isSame = country !== null && country === named.voice.country
  const others = [...named.described.keys()]
  return (
    words.length >= 2 &&
    words.some(
      (word) => SPEAKERS.has(word) === false && !FAINT.has(word) && others.includes(word),
    ) &&
    words.every(
      (word) =>
        (isSame && NATIONAL_WORD.test(word)) || others.some((other) => isOneWord(word, other)),
    )
  )
}

/** *the Norlandic mediator*, *the provincial governor's spokesman*: one who is known, whatever the name; not *a mediator*. */
const DEFINITE = /^the [^,]*$/i

const NATIONAL_WORD = /(?:an|ish|ese|i|ch|ic)$/

/** *provincial*, *province*. */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true
  const shared = Math.min(a.length, b.length) - 1
  return shared >= STEM && a.slice(0, shared) === b.slice(0, shared)
}

/** So many first letters tell the same word. */
const STEM = 6

/** Weighed Dice of two descriptions: twice what is common over all of both, 0 to 1. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const sum = (all: ReadonlyMap<string, number>) => [...all.values()].reduce((s, w) => s + w, 0)
  let common = 0
  for (const [word, weight] of a) common += Math.min(weight, b.get(word) ?? 0)
  const both = sum(a) + sum(b)
  return both === 0 ? 0 : (2 * common) / both
}

/** Share of the words of the one who says less that the other says too, where there are enough to tell. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  if (least < 3) return 0
  let common = 0
  for (const term of a) if (b.has(term)) common++
  return common / least
}

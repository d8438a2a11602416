/** Sentences of story text in which nothing is claimed, and why: no sentence is passed over in silence. */
import {
  contains,
  isDateline,
  type Dossier,
  type FindingId,
  type Sentence,
} from '../model/index.js'

/** Why a sentence holds no claim, in words that fit behind *this one is*. */
export type UnclaimedCause =
  | 'a dateline'
  | 'a question'
  | 'a cue alone'
  | 'a call'
  | 'a fragment'
  | 'a heading'
  | 'no full sentence'

/** A sentence in no claim; `cause` is null where no reason is known. */
export interface Unclaimed {
  readonly sentence: Sentence
  readonly cause: UnclaimedCause | null
}

/** All sentences of the dossier that stand in no claim, in the order of its sentences. */
export function unclaimed(
  dossier: Pick<Dossier, 'reports' | 'sentences' | 'claims' | 'attributions'>,
): Unclaimed[] {
  const claimed = new Set<FindingId>(dossier.claims.flatMap(({ sentences }) => sentences))
  const left = dossier.sentences.filter(({ id }) => !claimed.has(id))
  if (left.length === 0) return []
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  const spoken = dossier.attributions.flatMap(({ source, cue }) =>
    [source, cue].filter((part) => part !== null),
  )
  return left.map((sentence) => {
    const { report, from, to } = sentence.span
    const isCued = spoken.some((part) => contains(sentence.span, part))
    return { sentence, cause: causeOf((texts.get(report) ?? '').slice(from, to), sentence, isCued) }
  })
}

function causeOf(words: string, sentence: Sentence, isCued: boolean): UnclaimedCause | null {
  if (isDateline(sentence)) return 'a dateline'
  if (/\?["”’')\]]*$/.test(words)) return 'a question'
  if (isCued && /[:,]["“]?\s*$/.test(words)) return 'a cue alone'
  if (CALL.test(words)) return 'a call'
  if (words.split(/\s+/).length < 4) return 'a fragment'
  if (isHeading(words)) return 'a heading'
  return /[.!?…]["”’')\]]*$/.test(words) ? null : 'no full sentence'
}

/** *Let’s leave.*, *Please stay indoors.*: what somebody is asked to do. */
const CALL = /^["“‘'(]*(?:let['’]?s|let us|let me|please|do not|don['’]t)\b/i

/** Every long word has a capital: *Replay More Videos*. */
function isHeading(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? []
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

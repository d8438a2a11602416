/** A voice in the making, and what a tie is. */
import type { Rule } from '../../stage.js'
import type { Profile } from './profile.js'

/** A voice in the making: its profiles in reading order, the first one introducing it. */
export interface Draft {
  /** The rule that tied the last of its profiles; V0 while there is one only. */
  rule: string
  readonly profiles: Profile[]
  /** All of them; `profiles` are those that the ties look at: the first and the last ones. */
  readonly told: Profile[]
}

export interface Tie extends Rule {
  /** The voice of `known` (latest last) that the source is; null where the rule cannot tell. */
  find(profile: Profile, known: readonly Draft[]): Draft | null
}

/** So many voices back a source may be one that spoke before: hostile texts must stay cheap. */
const REACH_VOICES = 120

/** The voice that spoke last of those that fit; null where none does. */
export const latest = (known: readonly Draft[], fits: (draft: Draft) => boolean): Draft | null => {
  let best: Draft | null = null
  for (const draft of known.length > REACH_VOICES ? known.slice(-REACH_VOICES) : known) {
    if (fits(draft) && (!best || end(draft) >= end(best))) best = draft
  }
  return best
}

/** Where a voice last spoke. */
export const end = (draft: Draft) => draft.profiles.at(-1)!.attribution.content[0].from

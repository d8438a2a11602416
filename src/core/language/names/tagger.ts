/** The name tagger: a linear model over hashed features, decoded sentence by sentence. */
import type { NameType } from '../../model/index.js'
import type { Gazetteer } from '../gazetteer.js'
import type { NameSpan, WordColumns } from '../language.js'
import type { Pack } from '../pack.js'
import { decode, newLattice } from './decode.js'
import { amended } from './amend.js'
import { factsReader, type FormFacts } from './facts.js'
import { hintFeatures, MOST_FEATURES, nameFeatures } from './features.js'
import { narrow } from './narrow.js'
import { openRows } from './rows.js'
import { openSenses } from './senses.js'
import { shareScores } from './share.js'
import { isIdle, seeReport } from './sight.js'

/** What the model tells apart; `other` are works, products and events, of which only events are names here. */
export const COARSE = ['person', 'organisation', 'place', 'nationality', 'other'] as const
export type Coarse = (typeof COARSE)[number]

/** What the tagger of mentions tells apart. */
export const MENTION_TYPES = ['person', 'organisation', 'place', 'nationality'] as const
export type MentionType = (typeof MENTION_TYPES)[number]

/** A name as the model finds it, before its type is narrowed. */
export interface CoarseSpan {
  readonly first: number
  readonly last: number
  readonly type: Coarse
  readonly margin: number
}

/** The words that the tagger looks at. */
export type TaggedWords = Pick<WordColumns, 'count' | 'starts' | 'form' | 'xpos'>

/** Labels every word: a row per word, as the decoder numbers labels. */
export type Labeller = (words: TaggedWords, hints?: Uint8Array) => Labels

/** The label of each word, and how far it beats the next best there. */
export interface Labels {
  readonly label: Uint8Array
  readonly margin: Float32Array
}

/** What is known of a form; the lists of senses lie in the model of names. */
export type FactsReader = (form: string) => FormFacts

/** A reader of facts with the senses of this model. */
export function openFacts(names: Pack, gazetteer: Gazetteer): FactsReader {
  return factsReader(gazetteer, openSenses(names.words('senses')))
}

/** A linear chain; `pack` holds `weights` (rows of labels per hashed feature) and `moves` (labels by labels). */
export function openLabeller(
  pack: Pack,
  read: FactsReader,
  gazetteer: Gazetteer,
  types: number,
): Labeller {
  const moves = pack.floats('moves')
  const labels = 2 * types + 1
  const addUp = openRows(pack.bytes('weights'), labels)
  const lattice = newLattice(labels)
  const features = new Int32Array(MOST_FEATURES)
  return (words, hints) => {
    const sight = seeReport(words, gazetteer, read)
    const found = { label: new Uint8Array(words.count), margin: new Float32Array(words.count) }
    const scores = new Float32Array(words.count * labels)
    const idle = new Uint8Array(words.count)
    for (let s = 0; s + 1 < words.starts.length; s++) {
      const [first, last] = [words.starts[s]!, words.starts[s + 1]!]
      for (let i = first; i < last; i++) {
        if (!hints && isIdle(sight, i, first, last)) {
          idle[i] = 1
          continue
        }
        let count = nameFeatures(sight, i, first, last, features)
        if (hints) count = hintFeatures(hints, sight, i, first, last, features, count)
        addUp(features, count, scores, i * labels)
      }
    }
    if (!hints) shareScores(sight, scores, labels)
    for (let s = 0; s + 1 < words.starts.length; s++) {
      const last = words.starts[s + 1]!
      for (let from = words.starts[s]!; from < last;) {
        let to = from
        while (to < last && idle[to] === 0) to++
        if (to > from) {
          const own = scores.subarray(from * labels, to * labels)
          decode(own, moves, to - from, lattice, found.label.subarray(from, to))
          for (let i = from; i < to; i++)
            found.margin[i] = marginOf(scores, i * labels, labels, found.label[i]!)
        }
        from = to + 1
      }
    }
    return found
  }
}

function marginOf(scores: Float32Array, row: number, labels: number, label: number): number {
  let next = -Infinity
  for (let k = 0; k < labels; k++) {
    if (k !== label && scores[row + k]! > next) next = scores[row + k]!
  }
  return Math.max(0, scores[row + label]! - next)
}

/** Labels as spans: 2t + 1 begins a name of type t, 2t + 2 goes on with it. */
export function spansOf<T extends string>(
  { label, margin }: Labels,
  starts: Uint32Array,
  types: readonly T[],
): { first: number; last: number; type: T; margin: number }[] {
  const found: { first: number; last: number; type: T; margin: number }[] = []
  for (let s = 0; s + 1 < starts.length; s++) {
    const end = starts[s + 1]!
    for (let i = starts[s]!; i < end; i++) {
      const at = label[i]!
      if (at === 0) continue
      let last = i + 1
      while (last < end && at % 2 === 1 && label[last] === at + 1) last++
      found.push({ first: i, last, type: types[(at - 1) >> 1]!, margin: margin[i]! })
      i = last - 1
    }
  }
  return found
}

/** A finder of coarse names. */
export function openCoarseTagger(
  pack: Pack,
  gazetteer: Gazetteer,
): (words: TaggedWords) => CoarseSpan[] {
  const label = openLabeller(pack, openFacts(pack, gazetteer), gazetteer, COARSE.length)
  return (words) => amended(spansOf(label(words), words.starts, COARSE), words.form, gazetteer)
}

/** The tagger of a language: coarse names with their types narrowed; what is no name here is left out. */
export function openNameTagger(
  pack: Pack,
  gazetteer: Gazetteer,
): (words: WordColumns) => NameSpan[] {
  const tag = openCoarseTagger(pack, gazetteer)
  return (words) =>
    tag(words).flatMap((span) => {
      const type: NameType | null = narrow(span, words.form, gazetteer)
      return type ? [{ first: span.first, last: span.last, type, margin: span.margin }] : []
    })
}

/** A mention of a person, body or place: the whole noun phrase, named (*the Foreign Minister Jo Brand*) or not (*rebel fighters*). */
export interface MentionSpan {
  readonly first: number
  readonly last: number
  readonly type: MentionType
  readonly margin: number
}

/** The tagger of mentions, which asks the tagger of names first. */
export function openMentionTagger(
  mentions: Pack,
  names: Pack,
  gazetteer: Gazetteer,
): (words: TaggedWords) => MentionSpan[] {
  const read = openFacts(names, gazetteer)
  const hint = openLabeller(names, read, gazetteer, COARSE.length)
  const label = openLabeller(mentions, read, gazetteer, MENTION_TYPES.length)
  return (words) => spansOf(label(words, hint(words).label), words.starts, MENTION_TYPES)
}

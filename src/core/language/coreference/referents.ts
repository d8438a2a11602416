/** Who is who in a report: every phrase takes up the likeliest thing before it, or none. */
import {
  BLOCKS,
  isSpeaker,
  linkFeatures,
  MOST,
  newFeatures,
  roleOf,
  SIZE,
  type Sight,
} from './features.js'
import { phrasesOf, type NamedSpan, type Phrase, type Tree } from './mentions.js'
import { addMention, factsOf, newThing, type Thing } from './things.js'

/** A thing with the phrases that refer to it, in order. */
export interface Referent {
  readonly phrases: readonly Phrase[]
  /** How surely each phrase belongs to those before it: how far this choice beats the next best; infinite for the first. */
  readonly margins: readonly number[]
}

/** How many sentences back a pronoun and another phrase look at every thing, and how many things at most. */
const REACH = { pronoun: 5, other: 2 } as const
const MOST_CANDIDATES = 24
const MOST_BY_WORD = 8

/** What a report says, ready to be linked. */
export function sightOf(words: Tree, names: readonly NamedSpan[]): Sight {
  const phrases = phrasesOf(words, names)
  return {
    words,
    phrases,
    facts: phrases.map((p) => factsOf(words, p)),
    roles: Uint8Array.from(phrases, ({ head }) => roleOf(words, head)),
    speaks: Uint8Array.from(phrases, ({ head }) => (isSpeaker(words, head) ? 1 : 0)),
    opens: Uint8Array.from(phrases, (p, i) => (phrases[i - 1]?.sentence === p.sentence ? 0 : 1)),
    quotes: quotesOf(words),
  }
}

/** Numbers every quotation, by its marks. */
function quotesOf({ form, count }: Tree): Uint16Array {
  const numbers = new Uint16Array(count)
  let open = 0
  let next = 1
  for (let i = 0; i < count; i++) {
    const word = form[i]!
    if (word === '“' || (word === '"' && open === 0)) open = next++ & 0xffff
    else if (word === '”' || word === '"') open = 0
    numbers[i] = open
  }
  return numbers
}

/** Keeps the things of a report by their words, while its mentions are read one after another. */
export class Memory {
  readonly things: Thing[] = []
  readonly #of: Thing[] = []
  readonly #byWord = new Map<string, Thing[]>()
  readonly #byOwner = new Map<number, Thing>()
  readonly #counts = new Map<string, number>()

  constructor(readonly sight: Sight) {}

  /** How many mentions before had this head. */
  before(m: number): number {
    const facts = this.sight.facts[m]!
    return facts.key === '' ? 0 : (this.#counts.get(facts.head) ?? 0)
  }

  /**
   * The things that mention `m` may take up, nearest first: those close by, and those that share words with it. The mention of
   * each that stands nearest is left in `nearest`.
   */
  candidates(m: number): Thing[] {
    const { phrases, facts } = this.sight
    const { sentence, name, pronoun } = phrases[m]!
    const reach = pronoun ? REACH.pronoun : REACH.other
    const found: Thing[] = []
    const ask = (thing: Thing, nearest: number): void => {
      if (thing.asked === m) return
      thing.asked = m
      thing.nearest = nearest
      found.push(thing)
    }
    for (let a = m - 1; a >= 0 && found.length < MOST_CANDIDATES; a--) {
      if (sentence - phrases[a]!.sentence > reach) break
      ask(this.#of[a]!, a)
    }
    const key = keyOf(facts[m]!.form, facts[m]!.head)
    for (const thing of this.#byWord.get(key) ?? []) ask(thing, thing.mentions.at(-1)!)
    const own = name ? this.#byOwner.get(name.owner) : undefined
    if (own) ask(own, own.mentions.at(-1)!)
    return found
  }

  /** Gives mention `m` to a thing; to a new one where there is none. */
  give(m: number, thing: Thing | null): void {
    const { phrases, facts } = this.sight
    const to = thing ?? newThing()
    if (!thing) this.things.push(to)
    const owner = phrases[m]!.name?.owner ?? -1
    addMention(to, m, facts[m]!, owner)
    this.#of[m] = to
    if (owner >= 0) this.#byOwner.set(owner, to)
    const { form, head, key } = facts[m]!
    if (key !== '') this.#counts.set(head, (this.#counts.get(head) ?? 0) + 1)
    const word = keyOf(form, head)
    const things = this.#byWord.get(word)
    if (!things) this.#byWord.set(word, [to])
    else if (!things.includes(to)) {
      // The newest few are enough, and hostile texts must stay cheap.
      if (things.length >= MOST_BY_WORD) things.shift()
      things.push(to)
    }
  }
}

/** Nouns and names are found again by their heads, *I*, *we* and *you* by themselves. */
const keyOf = (form: number, head: string): string =>
  form < 3 ? `#${form}` : form < 10 ? '' : head

/** Finds referents by the weights of a model file: a JSON object with the numbers of every block of `BLOCKS`. */
export function openReferents(
  json: string,
): (words: Tree, names: readonly NamedSpan[]) => Referent[] {
  const blocks = JSON.parse(json) as Readonly<Record<string, readonly number[]>>
  const weights = Float32Array.from(Object.keys(BLOCKS).flatMap((name) => blocks[name] ?? []))
  if (weights.length !== SIZE)
    throw new RangeError(`coreference: ${weights.length} weights for ${SIZE}`)
  return (words, names) => referentsOf(words, names, weights)
}

/** The referents of a report: things that more than one phrase refers to. */
function referentsOf(words: Tree, names: readonly NamedSpan[], weights: Float32Array): Referent[] {
  const sight = sightOf(words, names)
  const memory = new Memory(sight)
  const row = new Int32Array(MOST)
  const margins = new Float32Array(sight.phrases.length)
  const sum = (n: number): number => {
    let total = 0
    for (let f = 0; f < n; f++) total += weights[row[f]!]!
    return total
  }
  for (let m = 0; m < sight.phrases.length; m++) {
    let best: Thing | null = null
    let top = sum(newFeatures(sight, m, memory.before(m), row))
    let next = -Infinity
    for (const thing of memory.candidates(m)) {
      const score = sum(linkFeatures(sight, m, thing.nearest, thing, row))
      if (score > top) {
        next = top
        top = score
        best = thing
      } else if (score > next) next = score
    }
    margins[m] = top - next
    memory.give(m, best)
  }
  return memory.things
    .filter(({ mentions }) => mentions.length > 1)
    .map(({ mentions }) => ({
      phrases: mentions.map((m) => sight.phrases[m]!),
      margins: mentions.map((m, i) => (i === 0 ? Infinity : margins[m]!)),
    }))
}

/** Variations of the training documents: other names in the same sentences, and the same sentences in capitals. */
import { X } from '../src/core/language/tagset.js'
import { COARSE } from '../src/core/language/names/tagger.js'
import { readFileSync } from 'node:fs'
import type { Labelled } from './names.js'

type Random = () => number

/** One more copy of each document with other names, and a copy of some sentences in capitals, in title case or lower case. */
export function varied(documents: readonly Labelled[], random: Random): Labelled[] {
  const pools = readPools()
  return documents.flatMap((document) => {
    const others = renamed(document, pools, random)
    const written = recased(document, random)
    return [...(others ? [others] : []), ...(written ? [written] : [])]
  })
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

type Pools = Readonly<Record<string, readonly string[]>>

function readPools(): Pools {
  const rows = readFileSync('models/gazetteer.en.tsv', 'utf8')
    .split('\n\n')[0]!
    .split('\n')
    .map((line) => line.split('\t'))
  const labels = (types: string, fewest = 0): string[] =>
    rows.filter((r) => types.includes(r[0]!) && Number(r[4] || 1e6) >= fewest).map((r) => r[2]!)
  const people = (list: string): string[] =>
    readFileSync(new URL(`lists/${list}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((l) => !l.startsWith('#'))
      .join(' ')
      .split(' ')
  return {
    first: people('first-names').filter((n) => n !== ''),
    last: people('last-names').filter((n) => n !== ''),
    place: labels('l', 60),
    organisation: labels('ogm'),
  }
}

/** A name that no list has: the head of one and the tail of another, for half of them. */
function coined(list: readonly string[], random: Random): string {
  const one = pick(list, random)
  if (random() < 0.45) return one
  const other = pick(list, random)
  const cut = 2 + Math.floor(random() * Math.max(1, one.length - 3))
  return (
    one.slice(0, cut) +
    other.slice(Math.max(1, other.length - 2 - Math.floor(random() * 4))).toLowerCase()
  )
}

const pick = (list: readonly string[], random: Random): string =>
  list[Math.floor(random() * list.length)]!

/** The document with every person, place and organisation renamed, the same name always to the same one. */
function renamed(document: Labelled, pools: Pools, random: Random): Labelled | null {
  const given = new Map<string, readonly string[]>()
  const form: string[] = []
  const xpos: number[] = []
  const labels: number[] = []
  const starts = [0]
  let changed = 0
  for (let s = 0; s + 1 < document.starts.length; s++) {
    for (let i = document.starts[s]!; i < document.starts[s + 1]!; i++) {
      const label = document.labels[i]!
      const type = label % 2 === 1 ? COARSE[(label - 1) >> 1] : undefined
      let last = i + 1
      while (
        label % 2 === 1 &&
        last < document.starts[s + 1]! &&
        document.labels[last] === label + 1
      )
        last++
      const name = document.form.slice(i, last)
      const other = type && random() < 0.8 ? otherName(type, name, given, pools, random) : null
      if (!other) {
        form.push(document.form[i]!)
        xpos.push(document.xpos[i]!)
        labels.push(label)
        continue
      }
      changed++
      const ends =
        /^[.,]$|^(?:said|told|says|was|has|is)$/.test(document.form[last] ?? '') && random() < 0.12
      other.forEach((word, k) => {
        form.push(word)
        xpos.push(/^[-,.'’]/.test(word) ? document.xpos[i]! : X.NNP)
        labels.push(k === 0 ? label : label + 1)
      })
      if (ends) {
        form.push(pick(DAYS, random))
        xpos.push(X.NNP)
        labels.push(0)
      }
      i = last - 1
    }
    starts.push(form.length)
  }
  if (changed === 0) return null
  return {
    id: `${document.id} renamed`,
    count: form.length,
    starts: Uint32Array.from(starts),
    form,
    xpos: Uint8Array.from(xpos),
    labels: Uint8Array.from(labels),
  }
}

function otherName(
  type: string,
  name: readonly string[],
  given: Map<string, readonly string[]>,
  pools: Pools,
  random: Random,
): readonly string[] | null {
  const key = `${type} ${name.join(' ')}`
  const held = given.get(key)
  if (held) return held
  let other: readonly string[] | null = null
  if (type === 'person') {
    const whole = [...given].find(([k]) => k.startsWith('person ') && k.endsWith(` ${name[0]}`))
    other =
      name.length === 1
        ? [whole?.[1].at(-1) ?? coined(random() < 0.6 ? pools['last']! : pools['first']!, random)]
        : [
            pick(pools['first']!, random),
            ...(random() < 0.12 ? [pick(pools['first']!, random)] : []),
            ...particle(random),
            coined(pools['last']!, random),
          ]
  } else if (type === 'place')
    other = tokens(random() < 0.3 ? coined(pools['place']!, random) : pick(pools['place']!, random))
  else if (type === 'organisation' && random() < 0.7)
    other = tokens(pick(pools['organisation']!, random))
  if (other) given.set(key, other)
  return other
}

const PARTICLES = [
  ['van', 'der'],
  ['van'],
  ['al', '-'],
  ['bin'],
  ['de', 'la'],
  ['de'],
  ['Al'],
  ['el', '-'],
  ['von'],
  ['O’'],
  ['Mc'],
  ['Ben'],
  ['Abu'],
  ['di'],
  ['Van', 'den'],
]
function particle(random: Random): readonly string[] {
  return random() < 0.12
    ? (pick(PARTICLES as unknown as readonly string[], random) as unknown as readonly string[])
    : []
}

const tokens = (name: string): string[] =>
  name
    .replace(/-/g, ' - ')
    .replace(/([’']s)\b/g, ' $1')
    .split(/\s+/)
    .filter((w) => w !== '')

/** A copy of about a quarter of the sentences in capitals, title case or lower case. */
function recased(document: Labelled, random: Random): Labelled | null {
  const form: string[] = []
  const xpos: number[] = []
  const labels: number[] = []
  const starts = [0]
  for (let s = 0; s + 1 < document.starts.length; s++) {
    const how = random()
    const from = document.starts[s]!
    const to = document.starts[s + 1]!
    if (how > 0.2 || to - from < 4) continue
    for (let i = from; i < to; i++) {
      const word = document.form[i]!
      form.push(
        how < 0.08
          ? word.toUpperCase()
          : how < 0.17
            ? word.length > 3
              ? word[0]!.toUpperCase() + word.slice(1)
              : word
            : word.toLowerCase(),
      )
      xpos.push(document.xpos[i]!)
      labels.push(document.labels[i]!)
    }
    starts.push(form.length)
  }
  if (form.length === 0) return null
  return {
    id: `${document.id} recased`,
    count: form.length,
    starts: Uint32Array.from(starts),
    form,
    xpos: Uint8Array.from(xpos),
    labels: Uint8Array.from(labels),
  }
}

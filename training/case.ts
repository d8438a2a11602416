/** Counts how words are written in running text and writes models/case.en.txt: names, initials, and what is small. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { re3d, wikigold } from '../evals/names/documents.js'

type Written = 'small' | 'title' | 'capitals'

/** A small word is kept from this many sightings on; a name from the first. */
const FEWEST_SMALL = 1

/** What is longer and in capitals is shouted. */
const LONGEST_INITIALS = 5

const OPENERS = /^[“"'‘:.\-–—(?!•*]/

/** Writes the table: three lines of words (small, as a name, all capitals), each list in the order of the alphabet. */
export function countCase(data: string): void {
  const seen = new Map<string, Record<Written, number>>()
  for (const words of [...treebanks(data), ...texts(data)]) count(words, seen)
  const lists: Record<Written, string[]> = { small: [], title: [], capitals: [] }
  for (const [word, { small, title, capitals }] of seen) {
    if (small >= Math.max(title, capitals)) {
      if (small >= FEWEST_SMALL) lists.small.push(word)
    } else if (title >= capitals) lists.title.push(word)
    else lists[word.length > LONGEST_INITIALS ? 'small' : 'capitals'].push(word)
  }
  const lines = [lists.small, lists.title, lists.capitals].map((list) => list.sort().join(' '))
  writeFileSync('models/case.en.txt', `${lines.join('\n')}\n`)
  console.log(
    `models/case.en.txt: ${lists.small.length} small words, ${lists.title.length} names, ` +
      `${lists.capitals.length} in capitals`,
  )
}

/** The words of a sentence, its first and those behind a quotation mark or stop left out. */
function count(words: readonly string[], seen: Map<string, Record<Written, number>>): void {
  const long = words.filter((word) => /^\p{L}{3,}$/u.test(word))
  const small = long.filter((word) => word === word.toLowerCase())
  if (small.length * 2 < long.length) return
  words.forEach((word, i) => {
    if (i === 0 || OPENERS.test(words[i - 1]!) || !/^\p{L}[\p{L}’']*$/u.test(word)) return
    const key = word.toLowerCase()
    const row = seen.get(key) ?? { small: 0, title: 0, capitals: 0 }
    seen.set(key, row)
    if (word === key) row.small++
    else if (word.length > 1 && word === word.toUpperCase()) row.capitals++
    else row.title++
  })
}

function treebanks(data: string): string[][] {
  return ['en_ewt-ud-train.conllu', 'en_gum-ud-train.conllu'].flatMap((file) => {
    const path = join(data, 'ud', file)
    if (!existsSync(path)) return []
    return readFileSync(path, 'utf8')
      .split(/\n\n+/)
      .map((block) =>
        block.split('\n').flatMap((line) => (/^\d+\t/.test(line) ? [line.split('\t')[1]!] : [])),
      )
  })
}

function texts(data: string): string[][] {
  return [...wikigold(data), ...re3d(data)].flatMap(({ text, sentences }) =>
    (sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]).flatMap(({ from, to }) =>
      text
        .slice(from, to)
        .split(/(?<=[.?!])\s+/)
        .map((sentence) => sentence.match(/[\p{L}\p{N}’']+|[^\s\p{L}\p{N}]/gu) ?? []),
    ),
  )
}

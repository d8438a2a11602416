/** D14: *President Obama*: a report that names the holder of an office was written in his term. */
import type { Report, Sight } from '../../../model/index.js'
import { span } from '../../../model/index.js'
import { daysOf, type Days } from '../days.js'
import { NO_LONGER, OFFICES, TITLES } from './offices.en.js'

/** A term of office that a report names: who holds what, since when and until when; `to` null where the term goes on. */
interface Term {
  readonly from: number
  readonly to: number | null
}

interface Holder {
  readonly office: number
  readonly name: string
  readonly terms: readonly Term[]
}

/** The holder of an office, and where a report names him. */
export interface Mention {
  readonly holder: Holder
  readonly saw: Sight
}

/** Holders are named so a little before and after their terms, and a term may be known to the month only. */
const SLACK_DAYS = 31

/** Words between a title and the surname: *President Barack [Hussein] Obama*, *spokesman Rear Adm. John Kirby*. */
const WORDS_BETWEEN = 5

const HOLDERS: ReadonlyMap<string, readonly Holder[]> = holders()

function holders(): ReadonlyMap<string, readonly Holder[]> {
  const map = new Map<string, Holder[]>()
  OFFICES.forEach((office, at) => {
    for (const line of office.holders.split('|')) {
      const [name, from, to] = line.trim().split(' ')
      const term: Term = {
        from: daysOf(from!)!.from! - SLACK_DAYS,
        to: to === undefined ? null : daysOf(to)!.to! + SLACK_DAYS,
      }
      const own = map.get(name!) ?? []
      const same = own.findIndex((one) => one.office === at)
      if (same === -1) own.push({ office: at, name: name!, terms: [term] })
      else own[same] = { ...own[same]!, terms: [...own[same]!.terms, term] }
      map.set(name!, own)
    }
  })
  return map
}

/** The holders of offices that a report names with their titles, each once. */
export function mentions({ id, text }: Report): readonly Mention[] {
  const found = new Map<Holder, Mention>()
  for (const title of text.matchAll(TITLES)) {
    const from = title.index
    if (NO_LONGER.test(text.slice(Math.max(0, from - 40), from))) continue
    const kind = title[0].toLowerCase()
    const behind = text.slice(from + title[0].length, from + title[0].length + 60)
    for (const word of behind
      .split(/[,;:\n()“”"]/)[0]!
      .trim()
      .split(/\s+/)
      .slice(0, WORDS_BETWEEN)) {
      if (!/^(?:\p{Lu}|al-|el-)/u.test(word)) break
      const name = word.replace(/(?:['’]s?)?\.?$/, '')
      const holder = HOLDERS.get(name)?.find(({ office }) => OFFICES[office]!.title.test(kind))
      if (holder === undefined) continue
      const to = text.indexOf(name, from) + name.length
      if (!found.has(holder)) found.set(holder, { holder, saw: span(id, from, to) })
      break
    }
  }
  return [...found.values()]
}

/** Days in which all the holders named were in office, and what told so. */
export interface Tenure {
  readonly days: Days
  readonly saw: readonly [Sight, ...Sight[]]
}

/**
 * When all of them were in office. Of two holders of one office the later one is the present one; a term that is over before
 * `since`, the newest day that the reports name, or before the others, is told as history.
 */
export function tenure(all: readonly Mention[], since: number | null): Tenure | null {
  const present = all.filter(
    ({ holder }) =>
      !all.some(
        (other) => other.holder.office === holder.office && lastOf(other.holder) > lastOf(holder),
      ),
  )
  const ordered = [...present].sort(
    (a, b) => lastOf(b.holder) - lastOf(a.holder) || (a.holder.name < b.holder.name ? -1 : 1),
  )
  let left: readonly Term[] = [{ from: since ?? -Infinity, to: null }]
  const saw: Sight[] = []
  for (const one of ordered) {
    const both = left.flatMap((a) => one.holder.terms.flatMap((b) => shared(a, b) ?? []))
    if (both.length === 0) continue
    left = both
    saw.push(one.saw)
  }
  const [first, ...rest] = saw
  if (first === undefined) return null
  const from = Math.min(...left.map((one) => one.from))
  const ends = left.map(({ to }) => to ?? Infinity)
  const to = Math.max(...ends)
  return { days: { from, to: to === Infinity ? null : to }, saw: [first, ...rest] }
}

function lastOf({ terms }: Holder): number {
  return Math.max(...terms.map(({ from }) => from))
}

function shared(a: Term, b: Term): Term | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity)
  return from > to ? null : { from, to: to === Infinity ? null : to }
}

/** What the clauses before tell of: what *it* and *he* may take up. */
import { wordsIn } from '../../../language/tree.js'
import type { ReportId } from '../../../model/index.js'
import type { Lexed } from '../lexed.js'
import type { Proposition } from '../propositions.js'
import { thingsOf, type Persons } from './about.js'
import { bearerAt } from './bearers.js'

/** What was told of last in a report. */
interface Last {
  readonly of: Proposition
  /** The last clause with persons told of one only: who that is. */
  readonly person: string | null
  /** Clauses since. */
  readonly age: number
}

/** A person is taken up over so many clauses: *the captain is dead. The ship burned. He was hit …*. */
const REACH = 2

/** Follows the clauses of each report in their order. */
export class Earlier {
  private readonly last = new Map<ReportId, Last>()

  constructor(private readonly persons: Persons) {}

  /** The things of the clause before. */
  things(own: Lexed): Set<string> {
    return thingsOf(this.last.get(own.words.report)?.of, own)
  }

  /** The one person of the clause, or of the clauses before, where they tell of one. */
  person(of: Proposition, own: Lexed): Set<string> {
    const here = this.personsIn(of, own)
    if (here.size > 0) return here.size === 1 ? here : new Set()
    const person = this.last.get(own.words.report)?.person
    return new Set(person ? [person] : [])
  }

  /** Goes on by a clause. */
  pass(of: Proposition, own: Lexed): void {
    const last = this.last.get(of.claim.report)
    const here = this.personsIn(of, own)
    const kept = last && last.age < REACH ? last : { person: null, age: 0 }
    const next =
      here.size > 0
        ? { person: here.size === 1 ? [...here][0]! : null, age: 0 }
        : { person: kept.person, age: kept.age + 1 }
    this.last.set(of.claim.report, { of, ...next })
  }

  private personsIn(of: Proposition, { words, term }: Lexed): Set<string> {
    const { first, last } = wordsIn(words, of.span)
    const found = new Set<string>()
    for (let at = first; at < last; at++) {
      const one = term[at]
      if (one && this.persons.all.has(one)) found.add(one)
      const called = bearerAt(words, at, this.persons.bearers)
      if (called) found.add(called)
    }
    return found
  }
}

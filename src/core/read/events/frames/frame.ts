/** The shape of a row of the frame table, and the sets of role patterns that rows name. */
import type { EventType, RoleKind } from '../../../model/index.js'

/** What a row asks of its object or subject where a word has several meanings. */
export interface Condition {
  /** The role whose head is asked about; the trigger's compound or adjective for `modifier`. */
  readonly of: RoleKind | 'modifier'
  /** Kinds of things, or lemmas: `person`, `place`, `event`, or words after `=`: `=bomb missile`; `number` for a counted noun. */
  readonly is: string
}

/** One row: the words that tell a kind of event, its names in other schemes, its roles and what is counted of it. */
export interface Frame {
  readonly type: EventType
  /** Category and mode after PLOVER; the category alone where no mode fits. */
  readonly plover: string | null
  /** Sub-event type after ACLED. */
  readonly acled: string | null
  /** Incident type, or effect on victims, after MUC-4. */
  readonly muc: string | null
  /** Lemmas, separated by spaces. `open+fire` is the verb with that word as a dependent; `break_out` with that particle. */
  readonly verbs?: string
  readonly nouns?: string
  readonly adjectives?: string
  readonly roles: RoleSetName
  /** Which slot the count of a role fills, `self` being the trigger noun itself, `toll` a number told of it: `victim:killed self:killed`. */
  readonly counts?: string
  /** Dependents (lemmas) that show another meaning: *heart attack*. */
  readonly unless?: string
  /** All must hold; a word whose conditions fail is tried with the next row that has it. */
  readonly when?: readonly Condition[]
  /** The verbs tell it where they are denied: *had not been found*, *had yet to be found*. */
  readonly not?: true
}

/** A role and the dependency patterns that fill it: `nsubj`, `obl(with)`, `nmod:poss`. */
export type RoleSet = Readonly<Partial<Record<RoleKind, string>>>

/** For verbs: `nsubj`, `obj`, `nsubj:pass`, `obl(…)`. For nouns: `nmod(…)`, `nmod:poss`, `compound`. */
export const ROLE_SETS = {
  /** Somebody harms somebody: *gunmen killed two guards*, *the killing of two guards by gunmen*. */
  harm: {
    actor: 'nsubj obl:agent nmod(by)',
    victim: 'obj nsubj:pass nmod(of) nmod:poss',
    instrument: 'obl(with) nmod(with)',
    cause: 'obl(in) obl(during) obl(from)',
  },
  /** Somebody comes to harm: *two guards died*, *the death of two guards*. */
  suffer: {
    victim: 'nsubj nsubj:pass nmod(of) nmod:poss nmod(among)',
    cause: 'obl(in) obl(during) obl(from) obl(of) nmod(in) nmod(from)',
  },
  /** Something is done to somebody, by whomever: *nine climbers were found*. */
  undergo: {
    victim: 'nsubj:pass',
  },
  /** Somebody strikes at somebody or something: *rebels attacked a convoy*, *the rebels' attack on a convoy*. */
  strike: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss',
    target: 'obj nsubj:pass obl(at) obl(against) obl(on) nmod(on) nmod(against) nmod(at)',
    instrument: 'obl(with) nmod(with)',
  },
  /** The same with a noun that takes what was struck after *of*: *the bombing of a mosque*. */
  struck: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss',
    target:
      'obj nsubj:pass obl(at) obl(against) obl(on) obl(through) nmod(of) nmod(on) nmod(against) nmod(at) nmod(outside) nmod(near)',
    instrument: 'obl(with) nmod(with)',
  },
  /** Fire is set to it: *youths set fire to a hall*. */
  burn: {
    actor: 'nsubj obl:agent nmod(by)',
    target: 'obj nsubj:pass obl(to) nmod(to) nmod(of) nmod(on)',
    instrument: 'obl(with) nmod(with)',
  },
  /** What is looked through or looked for: *searched the flat*, *the hunt for the gunman*. */
  sought: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss',
    target: 'obj nsubj:pass nmod(of) obl(for) nmod(for) obl(through) nmod(at)',
  },
  /** Somebody drives a thing into others: *drove a van into a crowd*. */
  ram: {
    actor: 'nsubj obl:agent',
    instrument: 'obj nsubj:pass',
    target: 'obl(into) obl(at) obl(through)',
  },
  /** The thing that is driven does it: *a lorry ploughed into shoppers*. */
  ploughed: {
    instrument: 'nsubj',
    target: 'obl(into) obl(through)',
  },
  /** Somebody sets off or throws a thing: *rebels placed a bomb under a bridge*. */
  plant: {
    actor: 'nsubj obl:agent nmod(by)',
    instrument: 'obj nsubj:pass',
    target:
      'obl(near) obl(outside) obl(at) obl(in) obl(inside) obl(under) obl(against) obl(on) obl(into) obl(by)',
  },
  /** The thing itself goes off or happens: *a bomb exploded*, *fighting broke out*. */
  happen: {
    instrument: 'nsubj nmod(of)',
    target:
      'obj obl(through) obl(near) obl(outside) obl(at) obl(in) obl(inside) obl(under) obl(against) obl(on) obl(by) ' +
      'nmod(at) nmod(in) nmod(outside) nmod(near) nmod(against)',
    actor: 'nmod(by) nmod:poss',
  },
  /** Two sides: *troops clashed with rebels*, *fighting between troops and rebels*. */
  sides: {
    actor: 'nsubj nmod(between) nmod(by) nmod:poss',
    target: 'obl(with) obl(against) nmod(with) nmod(against)',
  },
  /** An authority acts on somebody: *police arrested a man*, *his arrest*. */
  custody: {
    actor: 'nsubj obl:agent nmod(by)',
    victim: 'obj nsubj:pass nmod(of) nmod:poss nmod(against)',
    cause: 'obl(in) obl(during) nmod(in) nmod(during)',
    object: 'obl(with) obl(for) obl(over)',
  },
  /** Somebody does something to a thing: *police seized two rifles*, *the seizure of two rifles*. */
  thing: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss',
    object: 'obj nsubj:pass nmod(of)',
    recipient: 'obl(to) iobj nmod(to) nmod(for)',
    instrument: 'obl(with)',
    cause: 'obl(in) obl(during)',
  },
  /** A thing comes into other hands: *a crate fell into the hands of smugglers*. */
  pass: {
    object: 'nsubj',
    cause: 'obl(in) obl(during)',
  },
  /** An authority acts on a crowd: *police dispersed the protesters with tear gas*. */
  disperse: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss',
    target: 'obj nsubj:pass nmod(of) obl(at) obl(on) obl(against)',
    instrument: 'obl(with) nmod(with)',
  },
  /** Somebody is driven from a place: *troops drove the rebels out of the town*. */
  oust: {
    actor: 'nsubj obl:agent nmod(by)',
    victim: 'obj nsubj:pass',
    object: 'obl(of) obl(from) obl(out) nmod(of) nmod(from) nmod(out)',
  },
  /** Somebody goes or is sent: *the ministry deployed 300 troops*. */
  move: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss',
    object: 'obj nsubj:pass nmod(of)',
    target: 'obl(to) nmod(to) obl(into) nmod(into)',
  },
  /** The mover is the subject: *50,000 people fled*. */
  flee: {
    victim: 'nsubj nsubj:pass nmod(of) nmod:poss obj',
    target: 'obl(to) obl(into) nmod(to)',
    cause: 'obl(after) obl(during)',
  },
  /** Words go to somebody: *the embassy warned its citizens of attacks*. */
  tell: {
    actor: 'nsubj obl:agent',
    recipient: 'obj nsubj:pass iobj',
    object: 'obl(of) obl(about) obl(against)',
  },
  /** Words pass between persons: *envoys met rebel leaders*. */
  word: {
    actor: 'nsubj obl:agent nmod(by) nmod:poss nmod(between) nmod(from)',
    recipient: 'obl(with) obl(to) nmod(with) nmod(to)',
    object: 'obj nsubj:pass nmod(of) nmod(about) nmod(against) obl(of) obl(about)',
  },
} as const satisfies Readonly<Record<string, RoleSet>>

export type RoleSetName = keyof typeof ROLE_SETS

/** Whether a verb stands in the passive, where the auxiliary may be left out. */
import { D, U, X } from './tagset.js'
import { child, extent, isRelation } from './tree.js'
import type { Words } from '../model/index.js'

/** True for a verb in the passive, a participle after a noun (*men killed in the raid*) included. */
export function isPassive(words: Words, verb: number): boolean {
  // *Two guards were shot*: a verb to one tag, an adjective to the other.
  const isOf = words.upos[verb] === U.VERB || /ed$/.test(words.form[verb]!)
  if (words.xpos[verb] === X.JJ && isOf) return isBefallen(words, verb)
  const mistaken = words.upos[verb] === U.VERB && words.xpos[verb] === X.NN
  if (child(words, verb, 'aux:pass') !== -1) return true
  if (words.xpos[verb] !== X.VBN && words.xpos[verb] !== X.VBD && !mistaken) return false
  let have = false
  let aux = false
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = words.deprel[c]
    if (relation === D['nsubj:pass'])
      return !ACTIVE_ONLY.has(words.lemma[verb]!) && !isCountedObject(words, verb)
    if (relation === D['aux']) {
      if (words.lemma[c] === 'be' || words.lemma[c] === 'get') return true
      aux = true
      if (words.lemma[c] === 'have') have = true
    }
    if (relation === D['cop']) return true
  }
  if (have || aux || hasDirect(words, verb, D['obj'])) return false
  if (words.deprel[verb] === D['acl:relcl'] || ACTIVE_ONLY.has(words.lemma[verb]!)) return false
  return words.xpos[verb] === X.VBN ? !isCountedObject(words, verb) : isShortPassive(words, verb)
}

/** *The hostages were freed*: a participle that was tagged as an adjective, with the signs of the passive. */
function isBefallen(words: Words, verb: number): boolean {
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = words.deprel[c]
    if (relation === D['aux:pass'] || relation === D['nsubj:pass'] || relation === D['cop'])
      return true
  }
  return false
}

/** Verbs that have no passive without a preposition: *they plotted*, *envoys negotiated with them*. */
const ACTIVE_ONLY: ReadonlySet<string> = new Set([
  'plot',
  'negotiate',
  'conspire',
  'clash',
  'talk',
  'protest',
  'march',
  'die',
  'threaten',
])

/** Verbs that always have an object: what has none is a passive without its auxiliary. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  (
    'arrest detain capture jail imprison free kidnap abduct injure wound kill convict sentence evacuate deport expel ' +
    'hospitalize hospitalise acquit extradite behead execute seize'
  ).split(' '),
)

/** *Two men arrested after a blast*, *Top rebel captured alive*: the headline leaves the auxiliary out. */
function isShortPassive(words: Words, verb: number): boolean {
  if (words.xpos[verb] !== X.VBD || !TRANSITIVE.has(words.lemma[verb]!)) return false
  if (child(words, verb, 'ccomp') !== -1 || child(words, verb, 'xcomp') > verb) return false
  if (isNumberNext(words, verb)) return false
  const root = words.head[verb] === -1 || isRelation(words, verb, 'conj', 'parataxis')
  const subject = child(words, verb, 'nsubj')
  return root && subject !== -1 && subject < verb && words.upos[subject] !== U.PRON
}

const BOUND_LEAD = /^(?:up|at|as|about|around|over|between|close|under|near|more|less)$/
const BOUND = /^(?:least|most|many|much|few|to|than)$/

/** *Killed [at least] 12*, *wounded [up to] 20*, *injured [about] 30*: a number with its bound, that is an object. */
export function isNumberNext({ upos, lemma }: Words, verb: number): boolean {
  if (upos[verb + 1] === U.NUM) return true
  const isNumber = upos[verb + 2] === U.NUM || BOUND.test(lemma[verb + 2] ?? '')
  return isNumber && BOUND_LEAD.test(lemma[verb + 1]!)
}

/** *Police seized at least one rifle*: who seized it, whatever the tree makes of *at*. */
function isCountedObject(words: Words, verb: number): boolean {
  const isNumber = /^(?:at|up)$/.test(words.lemma[verb + 1] ?? '') && isNumberNext(words, verb)
  return isNumber && isRelation(words, verb, 'root', 'conj', 'ccomp', 'advcl', 'acl')
}

function hasDirect(words: Words, head: number, relation: number): boolean {
  for (let c = words.firstChild[head]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === relation && !isBehindComma(words, head, c)) return true
  }
  return false
}

/** *Girl killed, three adults hurt*: what starts right behind a comma is no object of the verb before it. */
export function isBehindComma(words: Words, verb: number, object: number): boolean {
  if (words.form[verb + 1] !== ',' || object < verb) return false
  return extent(words, object, (c) => words.deprel[c] === D['punct']).first <= verb + 2
}

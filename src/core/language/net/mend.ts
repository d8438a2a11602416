/** Trees put right where a verb was taken for a noun: *The memo warns that …*, *Witnesses described hearing …*. */
import { D, U, X } from '../tagset.js'
import { BASES, ONLY_VERBS, TAKES_TWO } from './mend.en.js'

/** Tags and trees, written in place; head -1 for a root. */
interface Analysis {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly deprel: Uint8Array
  readonly head: Int32Array
}

const NOUN_TAGS: ReadonlySet<number> = new Set([X.NN, X.NNS, X.NNP, X.NNPS])
const NOUNS: ReadonlySet<number> = new Set([U.NOUN, U.PROPN, U.PRON, U.NUM])
const CLAUSES: ReadonlySet<number> = new Set([D.acl, D['acl:relcl'], D.ccomp, D.advcl])

/** Puts verbs right sentence by sentence: sentence s holds the words from `starts[s]` up to `starts[s + 1]`. */
export function mendVerbs(
  form: readonly string[],
  starts: ArrayLike<number>,
  into: Analysis,
): void {
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s]!
    const last = starts[s + 1]!
    for (let w = first + 1; w < last; w++) {
      if (!NOUN_TAGS.has(into.xpos[w]!)) continue
      const low = form[w]!.toLowerCase()
      if (low.endsWith('s') && ONLY_VERBS.has(low)) makeVerb(into, first, last, w, X.VBZ)
      else if (BASES.has(low) && saysOfMany(form, into, w, last))
        makeVerb(into, first, last, w, X.VBP)
    }
    mendRoot(form, into, first, last)
    mendSubject(form, into, first, last)
  }
}

/** *Residents fear the dam may burst*: between a plural and an article, pronoun or number stands a verb. */
function saysOfMany(
  form: readonly string[],
  { xpos }: Analysis,
  word: number,
  last: number,
): boolean {
  const before = xpos[word - 1]
  const isMany = before === X.NNS || before === X.NNPS || form[word - 1] === 'Police'
  return isMany && word + 1 < last && OPENERS.has(xpos[word + 1]!)
}

const OPENERS: ReadonlySet<number> = new Set([X.DT, X.PRP, X['PRP$'], X.CD, X.EX])

/** *alleges*, *denies*: what stands before it is its subject, what it hung on behind it its object or what is said. */
function makeVerb(into: Analysis, first: number, last: number, verb: number, tag: number): void {
  const { head, deprel, upos, xpos } = into
  const own = ownSubject(into, first, verb)
  if (own === -1 && !NOUNS.has(upos[verb - 1]!)) return
  const above = head[verb]!
  if (above > verb) takeOver(into, first, verb, above)
  else if (own === -1 && above !== -1 && leads(into, above, verb)) {
    head[verb] = head[above]!
    deprel[verb] = deprel[above]!
    head[above] = verb
    deprel[above] = D.nsubj
  }
  if (own === -1 && !hasSubject(into, first, verb)) giveSubject(into, first, verb)
  for (let w = verb + 1; w < last; w++) if (head[w] === verb) deprel[w] = rightOf(into, w)
  upos[verb] = U.VERB
  xpos[verb] = tag
}

function ownSubject({ head, deprel }: Analysis, first: number, verb: number): number {
  for (let w = first; w < verb; w++) if (head[w] === verb && deprel[w] === D.nsubj) return w
  return -1
}

const hasSubject = (into: Analysis, first: number, verb: number) =>
  ownSubject(into, first, verb) !== -1

/** True where `above` heads the phrase that ends right before the verb. */
function leads({ head, upos }: Analysis, above: number, verb: number): boolean {
  let at = verb - 1
  for (let step = 0; step < 8 && at > above; step++) at = head[at]!
  return at === above && NOUNS.has(upos[above]!)
}

/** The verb takes the place of the word that it hung on, which becomes its object, or what is said where it is a verb. */
function takeOver(into: Analysis, first: number, verb: number, below: number): void {
  const { head, deprel, upos } = into
  head[verb] = head[below]!
  deprel[verb] = deprel[below]!
  head[below] = verb
  const isClause = upos[below] === U.VERB || upos[below] === U.ADJ || upos[below] === U.AUX
  deprel[below] = isClause ? D.ccomp : D.obj
  for (let w = first; w < verb; w++) if (head[w] === below) head[w] = verb
}

/** The last nominal before the verb that hangs on it is its subject; what stands before that hangs on the subject. */
function giveSubject({ head, deprel, upos }: Analysis, first: number, verb: number): void {
  let subject = -1
  for (let w = verb - 1; w >= first && subject === -1; w--)
    if (head[w] === verb && NOUNS.has(upos[w]!)) subject = w
  if (subject === -1) return
  deprel[subject] = D.nsubj
  for (let w = first; w < verb; w++)
    if (head[w] === verb && w !== subject && PARTS.has(deprel[w]!)) head[w] = subject
}

/** What belongs to a noun, and not to its verb. */
const PARTS: ReadonlySet<number> = new Set([
  D.det,
  D.amod,
  D.compound,
  D.flat,
  D.nummod,
  D['nmod:poss'],
  D.nmod,
  D.acl,
  D['acl:relcl'],
  D.appos,
  D.case,
])

function rightOf({ deprel, upos }: Analysis, word: number): number {
  const relation = deprel[word]!
  if (CLAUSES.has(relation))
    return upos[word] === U.VERB || upos[word] === U.ADJ ? D.ccomp : relation
  if (relation === D.nmod) return D.obl
  return relation === D.compound || relation === D.appos || relation === D.flat ? D.obj : relation
}

/** *Witnesses described hearing a blast.*: a sentence without a finite verb whose only participle has an object of its own. */
function mendRoot(form: readonly string[], into: Analysis, first: number, last: number): void {
  const { head, deprel, upos, xpos } = into
  if (form[last - 1] !== '.' && form[last - 2] !== '.') return
  let root = -1
  let verb = -1
  for (let w = first; w < last; w++) {
    const tag = xpos[w]
    if (tag === X.VBD || tag === X.VBZ || tag === X.VBP || tag === X.MD) return
    if (head[w] === -1) root = w
    if (verb === -1 && tag === X.VBN && deprel[w] === D.acl) verb = w
  }
  if (root === -1 || verb === -1 || head[verb] !== root || !NOUNS.has(upos[root]!)) return
  if (TAKES_TWO.has(form[verb]!.toLowerCase()) || !isTransitive(into, verb, last)) return
  if (form[verb - 1] === ',' || verb < root) return
  head[verb] = -1
  deprel[verb] = D.root
  xpos[verb] = X.VBD
  head[root] = verb
  deprel[root] = D.nsubj
  for (let w = verb + 1; w < last; w++) if (head[w] === root) head[w] = verb
}

function isTransitive({ head, deprel }: Analysis, verb: number, last: number): boolean {
  for (let w = verb + 1; w < last; w++) {
    if (head[w] !== verb) continue
    if (deprel[w] === D.obj || deprel[w] === D.xcomp || deprel[w] === D.ccomp) return true
  }
  return false
}

/**
 * *The talks collapsed on Sunday, a diplomat said.*: a verb of two subjects, with what is said in between. The first belongs to what is
 * said, where that has none.
 */
function mendSubject(form: readonly string[], into: Analysis, first: number, last: number): void {
  const { head, deprel } = into
  for (let said = first; said < last; said++) {
    const verb = head[said]!
    if (deprel[said] !== D.ccomp || verb <= said) continue
    let [before, own, behind] = [-1, false, -1]
    for (let w = first; w < verb; w++) {
      if (!SUBJECTS.has(deprel[w]!)) continue
      if (head[w] === said) own = true
      else if (head[w] === verb && w < said) before = w
      else if (head[w] === verb) behind = w
    }
    if (own || before === -1 || behind === -1) continue
    if (form.slice(said, behind).includes(',')) head[before] = said
  }
}

const SUBJECTS: ReadonlySet<number> = new Set([D.nsubj, D['nsubj:pass'], D.csubj, D.expl])

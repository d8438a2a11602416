/** What a pronoun that is no name's takes up: *the detector … **it** had been broken for weeks*. */
import { isRelation, isUpos, sentenceOf } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import type { Words } from '../../../model/index.js'

const ONE = /^(?:it|this|that)$/i
const SEVERAL = /^(?:they|them|these|those)$/i
const RELATIVE = /^(?:which|who|that|whom)$/i

/** So many sentences back it may stand. */
const REACH = 1

/** The noun that a pronoun takes up; −1 where it is none or stands for nothing near. */
export function antecedentOf(words: Words, at: number): number {
  const form = words.form[at]!
  if (isUpos(words, at, 'PRON', 'DET', 'SCONJ') && RELATIVE.test(form)) {
    const told = relativeHead(words, at)
    if (told !== -1) return told
  }
  if (!isUpos(words, at, 'PRON')) return -1
  if (ONE.test(form)) return nearest(words, at, false)
  return SEVERAL.test(form) ? nearest(words, at, true) : -1
}

/** *the firm, **which** owns the depot*: the firm. */
function relativeHead(words: Words, at: number): number {
  const verb = words.head[at]!
  return verb >= 0 && isRelation(words, verb, 'acl:relcl') ? words.head[verb]! : -1
}

/** The nearest subject before it of the same number, else the nearest object; those of the clause that it is in are none. */
function nearest(words: Words, at: number, plural: boolean): number {
  const here = sentenceOf(words, at)
  const own = words.head[at]!
  let object = -1
  for (let word = at - 1; word >= 0 && here - sentenceOf(words, word) <= REACH; word--) {
    if (!isUpos(words, word, 'NOUN') || words.head[word] === own) continue
    if ((words.xpos[word] === X.NNS) !== plural) continue
    if (isRelation(words, word, 'nsubj', 'nsubj:pass')) return word
    if (object === -1 && isRelation(words, word, 'obj', 'obl')) object = word
  }
  return object
}

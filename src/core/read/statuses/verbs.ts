/** How a person stands by what is done to him, or what he does. */
import { isPassive } from '../../language/passive.js'
import { child, children, extent, isRelation } from '../../language/tree.js'
import type { Status, StatusKind, Words } from '../../model/index.js'
import { CUSTODY, DONE_TO, NEEDS } from './lexicon.en.js'
import { DESCRIPTION, forceOf, type Draft } from './draft.js'

/** What the verbs around a person tell. */
export function governed(words: Words, head: number): Draft[] {
  const above = words.head[head]!
  const found: Draft[] = []
  const judged = above === -1 ? -1 : words.head[above]!
  if (
    judged !== -1 &&
    /^(?:guilty|innocent)$/.test(words.lemma[above]!) &&
    words.lemma[judged] === 'find'
  )
    return verdict(words, judged, forceOf(words, judged))
  if (above !== -1 && isRelation(words, head, 'nsubj', 'obj', 'iobj')) {
    const subject = isRelation(words, head, 'nsubj')
    for (const verb of withJoined(words, above)) {
      const passive = isRelation(words, head, 'nsubj:pass') || (subject && isPassive(words, verb))
      found.push(...(subject && !passive ? doneBy(words, verb) : doneTo(words, verb, passive)))
    }
  }
  for (const c of children(words, head)) {
    if (c < head || !isRelation(words, c, 'acl')) continue
    const subject = child(words, c, 'nsubj')
    const passive = isPassive(words, c)
    const who = subject === -1 || /^(?:who|that)$/.test(words.lemma[subject]!)
    if (who)
      found.push(...(passive ? doneTo(words, c, true) : subject === -1 ? [] : doneBy(words, c)))
  }
  return found
}

/** A verb and those joined to it without a subject of their own: *was arrested and charged*. */
function withJoined(words: Words, verb: number): number[] {
  const joined = children(words, verb).filter(
    (c) => c > verb && isRelation(words, c, 'conj') && child(words, c, 'nsubj') === -1,
  )
  return [verb, ...joined]
}

function doneTo(words: Words, verb: number, passive: boolean): Draft[] {
  const lemma = words.lemma[verb]!
  const force = forceOf(words, verb)
  const subject = passive ? -1 : child(words, verb, 'nsubj')
  const by = subject !== -1 && subject < verb ? { by: subject } : {}
  if (lemma === 'find') return verdict(words, verb, force)
  if (/^(?:name|identify|treat|describe|rule)$/.test(lemma))
    return asSuspect(words, verb, force, by)
  if (lemma === 'want')
    return passive && WANTED.test(words.form[verb + 1] ?? '')
      ? [{ rule: 'PS3', kind: 'wanted', word: verb, force }]
      : []
  if (lemma === 'hold')
    return isInCustody(words, verb) ? [{ rule: 'PS3', kind: 'arrested', word: verb, force }] : []
  const status = DONE_TO.get(lemma)
  if (!status) return []
  const next = passive ? (words.form[verb + 1] ?? '').replace(/^[.,;]$/, '') : ''
  if (passive && NEEDS.get(lemma)?.test(next) === false) return []
  if (lemma === 'try' && !passive) return []
  return [{ rule: 'PS3', kind: status, word: verb, force, ...(SAYS.has(status) ? by : {}) }]
}

/** Whoever suspects or accuses says so; a court that convicts does it. */
const SAYS: ReadonlySet<StatusKind> = new Set<StatusKind>(['suspected', 'accused'])

const WANTED = /^(?:for|over|by|in|on)$/

/** *found (not) guilty*. */
function verdict(words: Words, verb: number, force: Status['force']): Draft[] {
  for (let w = verb + 1; w < Math.min(words.count, verb + DESCRIPTION); w++) {
    const form = words.form[w]!
    if (form === 'innocent') return [{ rule: 'PS3', kind: 'cleared', word: w, force }]
    if (form === 'guilty')
      return [
        {
          rule: 'PS3',
          kind: words.form[w - 1] === 'not' ? 'cleared' : 'convicted',
          word: w,
          force,
        },
      ]
  }
  return []
}

/** *named Ivo Rask as a suspect*, *ruled him out as a suspect*. */
function asSuspect(
  words: Words,
  verb: number,
  force: Status['force'],
  by: Pick<Draft, 'by'>,
): Draft[] {
  const { last } = extent(words, verb)
  for (let w = verb + 1; w < Math.min(last, verb + 2 * DESCRIPTION); w++) {
    if (
      words.form[w] !== 'as' ||
      !/^(?:a|an|the|his|her|their|\p{Ll}+)$/u.test(words.form[w + 1] ?? '')
    )
      continue
    const end = Math.min(last, w + DESCRIPTION)
    for (let v = w + 1; v < end; v++)
      if (words.lemma[v] === 'suspect')
        return [
          {
            rule: 'PS3',
            kind: 'suspected',
            word: v,
            force: words.lemma[verb] === 'rule' ? 'not' : force,
            ...by,
          },
        ]
  }
  return []
}

function isInCustody(words: Words, verb: number): boolean {
  return children(words, verb).some((c) => c > verb && CUSTODY.test(words.lemma[c]!))
}

/** What the person does: *went on trial*, *pleaded guilty*, *is a suspect*, *remains at large*. */
function doneBy(words: Words, verb: number): Draft[] {
  const lemma = words.lemma[verb]!
  const force = forceOf(words, verb)
  const behind = words.form
    .slice(verb + 1, verb + 4)
    .join(' ')
    .toLowerCase()
  const told = (status: StatusKind): Draft[] => [{ rule: 'PS4', kind: status, word: verb, force }]
  if (lemma === 'suspect' && child(words, verb, 'cop') !== -1) return told('suspected')
  if (lemma === 'fugitive' && child(words, verb, 'cop') !== -1) return told('wanted')
  if (lemma === 'plead') return /^guilty\b/.test(behind) ? told('pleaded guilty') : []
  if (/^(?:go|stand|face)$/.test(lemma) && /^(?:on )?trial\b/.test(behind)) return told('on trial')
  if (lemma === 'face' && /\bcharges?\b/.test(behind)) return told('charged')
  const free = /^(?:at large|on the run)/
  if (/^(?:remain|stay)$/.test(lemma) && free.test(behind)) return told('wanted')
  if (/^(?:large|run)$/.test(lemma) && child(words, verb, 'cop') !== -1) return told('wanted')
  return lemma === 'walk' && /^free\b/.test(behind) ? told('released') : []
}

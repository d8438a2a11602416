/** The rules of the stage by id, and the two small ones about determiner and number. */
import { D, U, X } from '../../language/tagset.js'
import type { Words } from '../../model/index.js'
import type { Rule } from '../../stage.js'
import type { Trigger } from './triggers.js'

/** Every rule with an example; the README says what each does. */
export const rules: readonly Rule[] = [
  { id: 'E1', example: 'Police raided a flat.' },
  { id: 'E2', example: 'The raid on the flat' },
  { id: 'E3', example: 'It left two men dead.' },
  { id: 'E4', example: 'Police carried out a raid.' },
  { id: 'E5', example: 'Gunmen opened fire.' },
  { id: 'E11', example: 'killed two guards; 17 arrests' },
  { id: 'E12', example: 'A third suspect was injured.' },
  { id: 'E13', example: 'Omar Daly was wounded.' },
  { id: 'E14', example: 'Two planes dropped 27 crates.' },
  { id: 'E15', example: 'killed twelve people, including two guards' },
  { id: 'E16', example: 'killed two guards and a driver' },
  { id: 'E17', example: 'The death toll rose to 32.' },
  { id: 'E18', example: 'Killed: two guards' },
  { id: 'E19', example: '17 arrests: 13 in Arlen and four in Brask' },
  { id: 'E20', example: 'a triple shooting' },
  { id: 'E21', example: 'planned to attack' },
  { id: 'E22', example: 'foiled an attack' },
  { id: 'E23', example: 'threatened to kill' },
  { id: 'E24', example: 'may have been killed' },
  { id: 'E25', example: 'denied killing' },
  { id: 'E26', example: 'if they attack' },
  { id: 'E27', example: 'are fighting' },
  { id: 'E28', example: 'Two were shot. The incident took place in Arlen.' },
]

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** *The raid*, *this raid*, *their raid*: it takes up something told before. */
export function isDefinite(words: Words, { word }: Trigger): boolean {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['det'] && DEFINITE.has(words.lemma[c]!)) return true
    if (words.deprel[c] === D['nmod:poss'] && words.upos[c] === U.PRON) return true
  }
  return false
}

/** *Airstrikes*, *attacks*: several, by the tag of the noun. */
export function isPlural(words: Words, { word }: Trigger): boolean {
  return words.upos[word] !== U.VERB && (words.xpos[word] === X.NNS || words.xpos[word] === X.NNPS)
}

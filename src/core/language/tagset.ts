/** The tags of the words layer: universal and Penn parts of speech, and universal dependency relations with English subtypes. */

export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const
export type Upos = (typeof UPOS)[number]

export const XPOS = [
  '$', "''", ',', '-LRB-', '-RRB-', '.', ':', 'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN', 'JJ', 'JJR', 'JJS',
  'LS', 'MD', 'NFP', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB',
  'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', 'XX', '``',
] as const
export type Xpos = (typeof XPOS)[number]

export const DEPREL = [
  'acl', 'acl:relcl', 'advcl', 'advcl:relcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'cc:preconj', 'ccomp',
  'compound', 'compound:prt', 'conj', 'cop', 'csubj', 'csubj:outer', 'csubj:pass', 'dep', 'det', 'det:predet', 'discourse',
  'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nmod:desc', 'nmod:poss', 'nmod:unmarked',
  'nsubj', 'nsubj:outer', 'nsubj:pass', 'nummod', 'obj', 'obl', 'obl:agent', 'obl:unmarked', 'orphan', 'parataxis', 'punct',
  'reparandum', 'root', 'vocative', 'xcomp',
] as const
export type Deprel = (typeof DEPREL)[number]

const index = <T extends string>(tags: readonly T[]): Readonly<Record<T, number>> =>
  Object.freeze(Object.fromEntries(tags.map((tag, i) => [tag, i])) as Record<T, number>)

/** `U.VERB`, `X.VBD`, `D['nsubj:pass']`: the number that stands in the column. */
export const U = index(UPOS)
export const X = index(XPOS)
export const D = index(DEPREL)

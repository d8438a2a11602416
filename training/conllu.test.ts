import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldWords } from '../evals/ud/words.js'
import { scoreRaw, scoreSame } from '../evals/ud/score.js'
import { openLemmatizer } from '../src/core/language/lemma.js'
import { readConllu } from './conllu.js'
import { learnLemmas } from './lemmas.js'

const ROWS = `# newpar
# text = Ferries can't sink.
1	Ferries	ferry	NOUN	NNS	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sink	sink	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

`
const path = join(mkdtempSync(join(tmpdir(), 'conllu-')), 'x.conllu')
writeFileSync(path, ROWS)
const [sentence] = readConllu(path)

test('multi-word tokens are read as their words', () => {
  expect(sentence!.newParagraph).toBe(true)
  expect(sentence!.words.map((word) => word.form)).toEqual(['Ferries', 'ca', "n't", 'sink', '.'])
  expect(sentence!.words.map((word) => word.head)).toEqual([3, 3, 3, -1, 3])
  expect(goldWords([sentence!]).map((word) => [word.from, word.to])).toEqual([
    [0, 7],
    [7, 9],
    [9, 12],
    [12, 16],
    [16, 17],
  ])
})

test('what is the same scores 1, and a wrong head costs its share', () => {
  const gold = goldWords([sentence!])
  expect(scoreSame(gold, gold)).toMatchObject({ UPOS: 1, UAS: 1, LAS: 1, lemma: 1 })
  const ours = gold.map((word, i) => (i === 0 ? { ...word, head: 1 } : word))
  expect(scoreSame(gold, ours)).toMatchObject({ UPOS: 1, UAS: 0.8, LAS: 0.8 })
})

test('from raw text, words are the same where their characters are', () => {
  const gold = goldWords([sentence!])
  const glued = [
    gold[0]!,
    { ...gold[1]!, to: 12, head: 2 },
    { ...gold[3]!, head: -1 },
    { ...gold[4]!, head: 2 },
  ]
  const scores = scoreRaw(gold, [{ ...glued[0]!, head: 2 }, ...glued.slice(1)])
  expect(scores['words']).toBeCloseTo((2 * 3) / 9)
  expect(scores['UAS']).toBeCloseTo((2 * 3) / 9)
})

test('lemma rules and exceptions say what the words of their training say', () => {
  const { exceptions, rules } = learnLemmas([sentence!])
  const { lemma } = openLemmatizer(exceptions, rules)
  for (const word of sentence!.words) expect(lemma(word.form, word.xpos)).toBe(word.lemma)
})

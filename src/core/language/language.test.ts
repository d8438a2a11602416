import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadEnglish } from '../../intake/model.js'
import { children, extent, isBelow } from './tree.js'
import type { WordColumns } from './language.js'
import { DEPREL, UPOS } from './tagset.js'

const english = loadEnglish()

function analysed(text: string): WordColumns {
  return english.analyse(text, [{ from: 0, to: text.length }])
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'Mr.',
        'U.S.',
        "don't",
        '$5',
        '“',
        '”',
        'e-mail',
        'www.a.com',
        '...',
        "'s",
        '12-year-old',
        '3pm',
        '\n',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(' ')),
)

test('every character that is not white space lies in exactly one word, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = analysed(text)
      let at = 0
      for (let i = 0; i < words.count; i++) {
        expect(text.slice(at, words.from[i])).toMatch(/^\s*$/)
        expect(words.to[i]).toBeGreaterThan(words.from[i]!)
        expect(words.form[i]).toBe(text.slice(words.from[i], words.to[i]))
        expect(words.form[i]).not.toMatch(/\s/)
        at = words.to[i]!
      }
      expect(text.slice(at)).toMatch(/^\s*$/)
    }),
  )
})

test('every sentence is one tree', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = analysed(text)
      let roots = 0
      for (let i = 0; i < words.count; i++) {
        let steps = 0
        for (let at = i; at !== -1 && steps <= words.count; at = words.head[at]!) steps++
        expect(steps).toBeLessThanOrEqual(words.count)
        if (words.head[i] === -1) roots++
        else expect(children(words, words.head[i]!)).toContain(i)
      }
      expect(roots).toBe(words.count > 0 ? 1 : 0)
    }),
  )
})

test('the words below a word are neighbours: arcs do not cross', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = analysed(text)
      for (let i = 0; i < words.count; i++) {
        const { first, last } = extent(words, i)
        for (let k = first; k < last; k++) expect(isBelow(words, k, i)).toBe(true)
      }
    }),
  )
})

test('reading twice, or beside other sentences, gives the same', () => {
  const one = 'The mayor of Westhaven said on Monday that 12 people had been arrested.'
  const two = 'Police found a van.'
  const text = `${one} ${two}`
  const both = english.analyse(text, [
    { from: 0, to: one.length },
    { from: one.length + 1, to: text.length },
  ])
  const alone = analysed(one)
  expect([...both.xpos.slice(0, alone.count)]).toEqual([...alone.xpos])
  expect([...both.head.slice(0, alone.count)]).toEqual([...alone.head])
  expect([...analysed(one).deprel]).toEqual([...alone.deprel])
})

test('a plain sentence is read as one expects', () => {
  const words = analysed('Police arrested two men on Monday.')
  expect([...words.upos].map((tag) => UPOS[tag])).toEqual([
    'NOUN',
    'VERB',
    'NUM',
    'NOUN',
    'ADP',
    'PROPN',
    'PUNCT',
  ])
  expect([...words.head]).toEqual([1, -1, 3, 1, 5, 1, 1])
  expect([...words.deprel].map((relation) => DEPREL[relation])).toEqual([
    'nsubj',
    'root',
    'nummod',
    'obj',
    'case',
    'obl',
    'punct',
  ])
  expect(words.lemma).toEqual(['police', 'arrest', 'two', 'man', 'on', 'monday', '.'])
})

test('long hostile texts take time in proportion to their length', () => {
  for (const piece of [
    '! ',
    '1-',
    'a.',
    "'s",
    'a@',
    '((',
    '“',
    '-',
    'x-',
    '.5',
    '\u0301',
    '1-1a ',
  ]) {
    const text = piece.repeat(100_000 / piece.length)
    const from = performance.now()
    expect(english.tokenize(text, { from: 0, to: text.length }).length).toBeGreaterThan(0)
    expect(performance.now() - from, piece).toBeLessThan(2000)
  }
})

test.each([
  ['People fled after the town was shelled.', ['flee', 'shell']],
  ['The bomb had exploded, and troops raided it.', ['explode', 'raid']],
  ['The lorry was loaded and the road was flooded.', ['load', 'flood']],
  ['The court ruled that crowds had rioted and looted.', ['rule', 'riot', 'loot']],
])('the verbs of “%s”', (text, verbs) => {
  expect(analysed(text).lemma).toEqual(expect.arrayContaining(verbs))
})

/** The relations of the words of a sentence, with the words that they hang on. */
function tree(text: string): string[] {
  const { form, deprel, head } = analysed(text)
  return form.map((one, i) => `${one} ${DEPREL[deprel[i]!]} ${form[head[i]!] ?? ''}`.trim())
}

test.each([
  ['The leaked memo warns that the roof could fall.', ['memo nsubj warns', 'warns root']],
  ['Police suspect the two men of fraud.', ['Police nsubj suspect', 'suspect root']],
  ['Rell denies murder.', ['Rell nsubj denies', 'murder obj denies']],
  ['Witnesses described hearing a blast.', ['Witnesses nsubj described', 'described root']],
  [
    'The talks in Norden collapsed on Sunday, a diplomat said.',
    ['talks nsubj collapsed', 'diplomat nsubj said'],
  ],
])('the verb of “%s” is no noun', (text, relations) => {
  expect(tree(text)).toEqual(expect.arrayContaining(relations))
})

test.each([
  ['Claims by the rebels were read out.', ['Claims nsubj:pass read']],
  ['Police claims were denied.', ['claims nsubj:pass denied']],
  ['The claims were denied.', ['claims nsubj:pass denied']],
])('the nouns of “%s” are no verbs', (text, relations) => {
  expect(tree(text)).toEqual(expect.arrayContaining(relations))
})

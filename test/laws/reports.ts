/** Reports made up by chance for the laws: news-like sentences with invented names, and texts of any characters. */
import fc from 'fast-check'
import { makeReport, type Report } from '../../src/index.js'

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)

const person = one('Ida Voss', 'Olaf Renn', 'Mira Tolland', 'Pavel Orsk', 'Dana Whitlow')
const role = one('police chief', 'mayor', 'spokeswoman', 'prosecutor', 'doctor')
const town = one('Brell', 'Brell', 'Nordhaven', 'Varmouth')
const outlet = one('Channel Nine', 'the Coast Herald', 'Radio Brell', 'Reuters')
const unnamed = one('a senior security official', 'a Western diplomat', 'two officials', 'a source')
const number = one('two', 'three', '13', '17', 'at least 20', 'more than two dozen', 'about 40')
const day = one('Monday', 'Tuesday', 'on Friday', 'last week', 'on 3 March 2021', 'yesterday')
const hedge = one('may attack', 'will attack', 'could attack', 'are ready to attack')
const verb = one('said', 'told reporters', 'announced', 'denied')

const sentence: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(number, town, day, role, person)
    .map(([n, t, d, r, p]) => `${cap(n)} people were killed in ${t} ${d}, ${r} ${p} said.`),
  fc
    .tuple(unnamed, outlet, number, hedge, town)
    .map(([u, o, n, h, t]) => `${cap(u)} told ${o} that ${n} gunmen ${h} ${t}.`),
  fc.tuple(person, verb, town).map(([p, v, t]) => `“We know who did it in ${t},” ${p} ${v}.`),
  fc
    .tuple(number, town, number)
    .map(([n, t, m]) => `Police arrested ${n} suspects in ${t} and ${m} elsewhere.`),
  fc.tuple(person, town).map(([p, t]) => `${p} reportedly met a man from ${t}.`),
  fc
    .tuple(town, one('3', '4'))
    .map(([t, n]) => `The threat level in ${t} stays at ${n} on a scale of 5.`),
  fc
    .tuple(outlet, town, number)
    .map(([o, t, n]) => `${cap(o)} reported that a raid in ${t} left ${n} dead.`),
  fc.tuple(person, town).map(([p, t]) => `Is ${p} still in ${t}?`),
  fc.tuple(town, day).map(([t, d]) => `The bridge in ${t} was closed ${d}.`),
)

/** A news-like text: a heading and first sentence that say what the story is, paragraphs, now and then a foot. */
export const newsText: fc.Arbitrary<string> = fc
  .record({
    killed: number,
    body: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
    foot: one(
      null,
      'Photo: Jo Lund/Coast Pictures',
      'Read more: Ten bridges',
      'Share this article',
    ),
  })
  .map(({ killed, body, foot }) => {
    const lead = `A blast at the ferry terminal in Brell killed ${killed} people on Monday, police said.`
    const paragraphs = body.map((sentences) => sentences.join(' '))
    return ['Blast at ferry terminal in Brell', lead, ...paragraphs, ...(foot ? [foot] : [])].join(
      '\n\n',
    )
  })

/** How an editor changes a text that he takes over: another headline, a paragraph less, a word for another. */
export interface Edit {
  readonly headline: string | null
  /** Which paragraph after the first two is left out, counted round; none where it is null. */
  readonly without: number | null
  readonly words: readonly [string, string] | null
}

export const editing: fc.Arbitrary<Edit> = fc.record({
  headline: one(null, 'Grief and questions on the quay'),
  without: fc.option(fc.nat(9)),
  words: one(
    null,
    [' people ', ' persons '],
    ['police said', 'police stated'],
    [' raid ', ' swoop '],
  ),
})

/** A near-verbatim copy. */
export function edited(text: string, { headline, without, words }: Edit): string {
  const [title, ...body] = text.split('\n\n')
  if (without !== null && body.length > 1) body.splice(1 + (without % (body.length - 1)), 1)
  const copy = [headline ?? title, ...body].join('\n\n')
  return words ? copy.replaceAll(...words) : copy
}

/** A text about nothing that the others tell of: no name, number or word of weight in common. */
export const OTHER_TEXT =
  'Bakers disagree over rye\n\nThe guild of bakers met in Quillen to taste loaves. ' +
  'Sourdough keeps longest, guild master Henrik Aumann wrote. Nobody tasted wheat.'

/** Marks and words that rules look for. */
const MARKS =
  '“ ” " \' ’ ( ) [ ] . … — , : $ % 1 000 said told CNN Mr. U.S. killed two Friday that \u0000 \u202e 😀 é'

/** Texts of any characters, lone surrogates too, and heaps of marks; none is empty, which is no report. */
export const wildText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(one(...MARKS.split(' '), '\n', '\r\n', '\t', ' '), { maxLength: 120 })
      .map((parts) => parts.join('')),
    fc.tuple(newsText, fc.nat(400)).map(([text, cut]) => text.slice(cut)),
  )
  .filter((text) => text.length > 0)

/** A report of a text that is told from others of the same text by its key. */
export function reportOf(
  text: string,
  key: string,
  published: string | null = '2021-03-05',
): Report {
  const given = published ? { value: published, from: 'option' as const } : null
  return makeReport(text, { key, files: [`${key}.txt`], published: given })
}

function cap(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** ECB+ (Cybulska and Vossen 2014): texts on two events of one kind per topic, with the events that they tell. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventMention, EventText } from '../events/documents.js'

/** The topics that measure; weights are fitted on the others. */
export const DEV_TOPICS: ReadonlySet<number> = new Set([2, 5, 12, 18, 21, 23, 34, 35])

interface Token {
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** The texts of the topics that `wanted` names, with the mentions in validated sentences, by topic and file. */
export function loadEcbPlus(data: string, wanted: (topic: number) => boolean): EventText[] {
  const folder = existsSync(join(data, 'ecbplus')) ? join(data, 'ecbplus') : data
  const valid = new Set(
    readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join(' ')),
  )
  const inside = join(folder, 'ECB+')
  return readdirSync(inside)
    .map(Number)
    .filter((topic) => Number.isInteger(topic) && wanted(topic))
    .sort((a, b) => a - b)
    .flatMap((topic) =>
      readdirSync(join(inside, `${topic}`))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => {
          const xml = readFileSync(join(inside, `${topic}`, name), 'utf8')
          const file = name.replace(/^\d+_|\.xml$/g, '')
          return textOf(xml, name, topic, (sentence) => valid.has(`${topic} ${file} ${sentence}`))
        }),
    )
}

function textOf(
  xml: string,
  id: string,
  topic: number,
  isValid: (sentence: number) => boolean,
): EventText {
  const { text, tokens } = read(xml, id.endsWith('plus.xml'))
  const events = eventsOf(xml, id)
  const mentions = [
    ...xml.matchAll(/<((?:NEG_)?ACTION\w*) m_id="(\d+)"[^>]*>\s*((?:<token_anchor[^>]*>\s*)+)</g),
  ].flatMap(([, , mention, anchors]): EventMention[] => {
    const own = [...anchors!.matchAll(/t_id="(\d+)"/g)].map(([, t]) => tokens.get(t!))
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || !isValid(first.sentence)) return []
    const event = events.get(mention!)
    return [{ from: first.from, to: last.to, event: `${topic} ${event ?? `${id} ${mention}`}` }]
  })
  return { id, text, published: null, mentions: mentions.sort((a, b) => a.from - b.from) }
}

/** The text set from its tokens. The first sentence of a page that was found on the web is its address, which is left out. */
function read(xml: string, fromWeb: boolean): { text: string; tokens: Map<string, Token> } {
  let text = ''
  let before = -1
  const tokens = new Map<string, Token>()
  for (const [, id, number, written] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g,
  )) {
    const sentence = Number(number)
    if (fromWeb && sentence === 0) continue
    const form = plain(written!)
    if (text !== '') text += between(text, form, sentence !== before)
    before = sentence
    tokens.set(id!, { from: text.length, to: text.length + form.length, sentence })
    text += form
  }
  return { text, tokens }
}

/** What stands between two tokens; a sentence that no mark ends is a heading or a dateline. */
function between(text: string, form: string, isNew: boolean): string {
  if (isNew) return /[.!?]["'”’)]*$/.test(text) ? ' ' : '\n\n'
  return /^(?:[.,;:!?)\]%]|'s|n't|'(?:re|ve|ll|d|m))$/i.test(form) || /[([$#]$/.test(text)
    ? ''
    : ' '
}

function plain(form: string): string {
  return form
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** The event of each mention that is linked to one, within its text or across texts. */
function eventsOf(xml: string, id: string): Map<string, string> {
  const events = new Map<string, string>()
  const relations =
    /<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"(?: note="([^"]*)")?[^>]*>([\s\S]*?)<\/\1_DOC_COREF>/g
  for (const [, kind, relation, note, inside] of xml.matchAll(relations)) {
    const event = kind === 'CROSS' ? note! : `${id} r${relation}`
    for (const [, mention] of inside!.matchAll(/<source m_id="(\d+)"/g)) events.set(mention!, event)
  }
  return events
}

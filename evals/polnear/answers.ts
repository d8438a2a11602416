/** Our attributions in the manner of PolNeAR: one layer, *that* taken in, the verb group in the cue, *who* as a source. */
import type { Attribution } from '../../src/index.js'
import { dossierOf } from '../engine.js'
import type { GoldArticle, GoldToken } from './load.js'
import { pieces, same, shared, type Piece } from './pieces.js'

/** One attribution of ours; the content may go on in the sentences after the cue. */
export interface Answer {
  readonly source: readonly Piece[]
  readonly cue: readonly Piece[]
  readonly content: readonly Piece[]
  /** The rule that found it. */
  readonly rule: string
}

/** What we find in an article; the sentences of one quotation are one answer. */
export function answersOf(article: GoldArticle): Answer[] {
  const dossier = dossierOf([{ file: article.id, text: article.text, published: null }])
  const answers = dossier.attributions
    .filter(({ within }) => within === null)
    .map((attribution) => answerOf(article, attribution))
  return joined(answers)
}

/** Answers with one cue and one source are one. */
function joined(answers: readonly Answer[]): Answer[] {
  const byCue = new Map<string, Answer>()
  for (const [i, answer] of answers.entries()) {
    const key = answer.cue.length > 0 ? JSON.stringify([answer.cue, answer.source]) : String(i)
    const known = byCue.get(key)
    const content = known ? [...known.content, ...answer.content] : answer.content
    byCue.set(key, { ...(known ?? answer), content })
  }
  return [...byCue.values()]
}

function answerOf(article: GoldArticle, attribution: Attribution): Answer {
  const { because } = attribution
  const content = attribution.content
    .flatMap((part) => pieces(article, part, isEdge))
    .map((piece) => wider(article, piece))
  const words = attribution.cue ? pieces(article, attribution.cue, isMark) : []
  const named = attribution.source ? pieces(article, attribution.source, isMark) : []
  const cue = words.map((piece) => verbGroup(article, piece, content))
  return {
    source: named.map(
      (piece) => relativeFor(article, piece, words[0]) ?? closed(article, piece, words[0]),
    ),
    cue,
    content: [
      ...fronted(article, named[0], words[0], content),
      ...withNamed(attribution, content, cue[0]).flatMap((piece) => cutAt(piece, cue[0])),
    ],
    rule: because.rule,
  }
}

/** *was expected to rise*: the cue inside a content is no part of it there. */
function cutAt(piece: Piece, cue: Piece | undefined): Piece[] {
  if (!cue || shared(piece, cue) === 0) return [piece]
  return [
    { ...piece, last: cue.first },
    { ...piece, first: cue.last },
  ].filter(({ first, last }) => first < last)
}

/** *which officials said will open*: the pronoun before the source is a part of the content there. */
function fronted(
  article: GoldArticle,
  source: Piece | undefined,
  cue: Piece | undefined,
  [content]: readonly Piece[],
): Piece[] {
  if (!source || !cue || !content || source.sentence !== cue.sentence) return []
  if (source.first > cue.first || content.first < cue.last || source.first === 0) return []
  const at = source.first - 1
  return /^(which|what|whom)$/i.test(article.sentences[cue.sentence]![at]!.form)
    ? [{ ...source, first: at, last: at + 1 }]
    : []
}

/** *called the plan a mistake*: whom or what the name is given to belongs to the content there. */
function withNamed(
  { cueLemma, because }: Attribution,
  content: readonly Piece[],
  cue: Piece | undefined,
): readonly Piece[] {
  const [first, ...rest] = content
  if (!first || !cue || because.rule !== 'A9' || !NAMING_VERBS.has(cueLemma ?? '')) return content
  return first.sentence === cue.sentence && first.first > cue.last
    ? [{ ...first, first: cue.last }, ...rest]
    : content
}

const NAMING_VERBS = new Set(
  'describe call label brand dub term characterise characterize portray deride dismiss regard view see denounce condemn depict consider deem declare proclaim cast frame paint hail'.split(
    ' ',
  ),
)

const isEdge = ({ form }: GoldToken) => /^[,:;–—-]$/.test(form)

const isMark = ({ form }: GoldToken) => !/[\p{L}\p{N}$%]/u.test(form)

function wider(article: GoldArticle, piece: Piece): Piece {
  const before = article.sentences[piece.sentence]![piece.first - 1]
  return before?.form === 'that' ? { ...piece, first: piece.first - 1 } : piece
}

/** *Brandt, who said*: the pronoun is the source there, and not whom it stands for. */
function relativeFor(article: GoldArticle, source: Piece, cue: Piece | undefined): Piece | null {
  if (!cue || cue.sentence !== source.sentence || cue.first < source.last) return null
  const tokens = article.sentences[cue.sentence]!
  const behind = tokens[source.last]?.form === ',' ? source.last + 1 : source.last
  const apart = tokens.slice(behind, cue.first).some(({ form }) => form === ',')
  if (behind < cue.first && !apart && /^(who|which)$/.test(tokens[behind]!.form))
    return { ...cue, first: behind, last: behind + 1 }
  let at = cue.first - 1
  while (at >= source.last && ENTOURAGE.test(tokens[at]!.form)) at--
  return at >= source.last && /^(who|which|that)$/.test(tokens[at]!.form)
    ? { ...cue, first: at, last: at + 1 }
    : null
}

/** *Brandt, a lawyer,*: the comma that closes an aside belongs to it, and so do the bracket that closes one and a *who* behind it. */
function closed(article: GoldArticle, source: Piece, cue: Piece | undefined): Piece {
  const tokens = article.sentences[source.sentence]!.map(({ form }) => form)
  const last = behindBracket(tokens, source)
  const own = tokens.slice(source.first, last)
  const comma = own.indexOf(',')
  const lists = own.includes('and') && !ASIDE.test(own[comma + 1] ?? '')
  if (comma === -1 || lists || tokens[last] !== ',') return { ...source, last }
  return {
    ...source,
    last: tokens[last + 1] === 'who' ? behindWho(tokens, last + 1, cue) : last + 1,
  }
}

/** Where *who …* ends: before the cue that follows, else with the comma or the sentence. */
function behindWho(tokens: readonly string[], who: number, cue: Piece | undefined): number {
  if (cue && cue.first > who && tokens[cue.first - 1] === ',') return cue.first
  const end = tokens.findIndex((form, i) => i > who && /^[,.;]$/.test(form))
  if (end === -1) return tokens.length
  return tokens[end] === ',' ? end + 1 : end
}

/** How an aside begins, and no list goes on. */
const ASIDE = /^(?:an?|the|who|which|whose|\d+)$/

/** Where *Brandt (R-Iowa* ends with its bracket. */
function behindBracket(tokens: readonly string[], { first, last }: Piece): number {
  const own = tokens.slice(first, last)
  if (own.lastIndexOf('(') <= own.lastIndexOf(')')) return last
  const closing = tokens.indexOf(')', last)
  return closing !== -1 && closing <= last + 2 ? closing + 1 : last
}

/** Auxiliaries, negations and adverbs that go with a verb. */
const ENTOURAGE =
  /^(ha[sd]|have|having|is|was|were|are|be|been|being|will|would|can|could|may|might|should|must|did|does|do|not|n't|n’t|also|further|never|still|now|then|later|often|since|just|already|once|even|long|first|\p{Ll}+ly|['’](?:s|ve|d|ll|re|m))$/u

/** The prepositions that lead from a verb to its content: *called for*, *talked about*. */
const LEADING = /^(for|about|of|on|against|to|with|at|as|in|over)$/

/** A cue with its entourage before it, and with the preposition between it and its content. */
function verbGroup(article: GoldArticle, cue: Piece, content: readonly Piece[]): Piece {
  const tokens = article.sentences[cue.sentence]!
  let { first, last } = cue
  const adverb = /ly$/.test(tokens[first]!.form)
  while (!adverb && first > 0 && ENTOURAGE.test(tokens[first - 1]!.form)) first--
  const leads = content.some(
    (piece) =>
      piece.sentence === cue.sentence &&
      piece.first === last + 1 &&
      LEADING.test(tokens[last]?.form ?? ''),
  )
  if (leads || tokens[last]?.form === ':') last++
  return { ...cue, first, last }
}

/** The pieces of all answers, part by part, each once; contents that touch are one. */
export function layers(answers: readonly Answer[]): Record<'source' | 'cue' | 'content', Piece[]> {
  const found = { source: [] as Piece[], cue: [] as Piece[], content: [] as Piece[] }
  for (const answer of answers) {
    answer.content.forEach((piece) => grow(found.content, piece))
    answer.cue.forEach((piece) => push(found.cue, piece))
    answer.source.forEach((piece) => push(found.source, piece))
  }
  return found
}

function push(list: Piece[], piece: Piece): void {
  if (!list.some((one) => same(one, piece))) list.push(piece)
}

/** A content that goes on where the last one ended is one with it: its sentences may hold several of ours. */
function grow(list: Piece[], piece: Piece): void {
  const last = list.at(-1)
  const goesOn = last && last.sentence === piece.sentence && piece.first - last.last <= 0
  if (goesOn && piece.first >= last.first)
    list[list.length - 1] = { ...last, last: Math.max(last.last, piece.last) }
  else push(list, piece)
}

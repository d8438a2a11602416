/** What a web page leaves in a copied text beside its story: buttons, forms, galleries, and the marks of pictures. */
import { AGENCIES, FORMS, FURNITURE, PICTURE_MARKS } from './lexicon.en.js'
import { isRunning } from './lines.js'
import { cased } from './phrases.js'

const PHRASES: ReadonlySet<string> = new Set(FURNITURE)
const LONGEST_PHRASE = Math.max(...FURNITURE.map((phrase) => phrase.split(' ').length))
const LONGEST_FURNITURE = 160

/**
 * B8: a line that holds the words of the page and nothing more, one phrase after the other: *Advertisement
 * Continue reading the main story*, *Share this: Facebook Twitter (12)*. *Share prices fell* is none: *prices* is left over.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false
  if (COUNTERS.test(line)) return true
  const words = line
    .toLowerCase()
    .split(/[\s|»>*•·…]+/)
    .map((word) => word.replace(/^[[(–—-]+|[\])–—:.,!-]+$/g, ''))
    .filter((word) => word !== '')
  let at = 0
  while (at < words.length) {
    const length = phraseAt(words, at)
    if (length === 0 && (at === 0 || !/^\d{1,6}$/.test(words[at]!))) return false
    at += Math.max(1, length)
  }
  return words.length > 0
}

/** *3 comments*, *1.1K Reposts 89 Quotes 4K Likes*: what readers did, counted below a story or a post. */
const COUNTERS =
  /^(?:\d[\d.,]*\s?[KkMm]?\s(?:comments?|shares?|views?|likes?|reposts?|retweets?|quotes?|bookmarks?|replies|reactions?)\b[\s·|,]*)+$/i

/** So many buttons in a row before a capital are no words of what follows: *Share* alone may be. */
const BUTTONS = 3

/** B14: how long the buttons of a player or a picture before its caption are: *Facebook Twitter Pinterest Crews wait on the quay*. */
export function buttonsMark(line: string): number {
  const number = /^\d{1,3} of \d{1,3} (?=\p{Lu})/u.exec(line)?.[0].length ?? 0
  const words = [...line.slice(number, LONGEST_FURNITURE).matchAll(/\S+/g)]
  const lower = words.map(([word]) => word.toLowerCase())
  let at = 0
  let buttons = 0
  while (at < words.length) {
    const length = phraseAt(lower, at)
    if (length === 0) break
    buttons += 1
    at += length
  }
  const next = words[at]
  return buttons >= BUTTONS && next && /^["“‘]?\p{Lu}/u.test(next[0]) ? number + next.index : 0
}

/** How many words the longest phrase of the page that begins here has. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    if (PHRASES.has(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}

/** A line longer than this is a paragraph that mentions a form. */
const LONGEST_FORM = 500

/** B9: a form of the page: *Enter your email address. Email address is invalid.* */
export function asksForAccount(line: string): boolean {
  if (line.length > LONGEST_FORM || /["“”]/.test(line)) return false
  const lower = line.toLowerCase()
  return FORMS.some((form) => lower.includes(form)) || /\{\*.{0,60}\*\}/.test(line)
}

/** *1 of 3 CLOSE … 2 of 3 CLOSE …*: slides of a player that one line holds, each under its number and a button. */
const SLIDE = /(?<![\d/])\d{1,3} of \d{1,3}\s+(?=(?:CLOSE|Close|Skip|SKIP|Caption|Hide caption)\b)/g

/**
 * B13: pictures of a gallery under their numbers. One line may hold them all (*1/8 … 2/8 … 3/8 …*), or one line each; then
 * nothing but the number in front tells it (*2/34 20 May Crowds on the quay*), and at least four pictures are asked for, since
 * *1/2 cup* or *2/3 majority* begin lines too.
 */
export function isGallery(line: string): boolean {
  if (/^\d{1,3} show all\b/i.test(line)) return true
  const first = /^(\d{1,3})(?:\s?\/\s?|of)(\d{1,3})(?=\s|\p{Lu})/u.exec(line)
  if (first !== null && Number(first[2]) >= 4 && Number(first[1]) <= Number(first[2])) return true
  if ([...line.matchAll(SLIDE)].length >= 2) return true
  let last = 0
  let run = 0
  for (const [, number, of] of line.matchAll(/(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/g)) {
    const next = Number(number)
    run = next === last + 1 && Number(of) >= next ? run + 1 : 1
    if (run >= 3) return true
    last = next
  }
  return false
}

/** The phrases with a capital in front, as pages print them. Without the flag `i`, under which every letter is a capital. */
const marks = (phrases: readonly string[]): string =>
  phrases
    .map((phrase) => phrase[0]!.toUpperCase() + phrase.slice(1))
    .join('|')
    .replace(/ /g, '\\s+')
const CREDIT_MARK = marks(PICTURE_MARKS.credit)
const CAPTION_MARK = marks(PICTURE_MARKS.caption)
const TOGGLE_MARK = marks(PICTURE_MARKS.toggles)
const BEFORE_CAPTION = new RegExp(
  `^(?:Media playback is (?:un|not )supported on (?:your|this) device\\s+)?(?:(?:${CREDIT_MARK})\\b.{0,80}?)?\\b(?:${CAPTION_MARK})(?::?\\s+(?=\\S)|(?=\\p{Lu}))`,
  'u',
)
const TOGGLES = new RegExp(`^(?:${TOGGLE_MARK}|${CREDIT_MARK})\\b`, 'u')

/** B14: how long the marks of a picture before its caption are: *Image copyright Hallam Press Image caption* is all mark. */
export function captionMark(line: string): number {
  if (line.length > 1200) return 0
  return (BEFORE_CAPTION.exec(line) ?? OF_GALLERY.exec(line))?.[0].length ?? 0
}

/** *Image 4 of 11* before the caption of a gallery's picture. */
const OF_GALLERY = /^(?:Image|Photo|Picture|Slide)\s+\d{1,3}\s+of\s+(?:\/\s*)?\d{1,3}\s+(?=\p{Lu})/u

const SERVICE = cased(AGENCIES)
const BEFORE_WORDS = new RegExp(
  `^(?:${SERVICE})(?:\\s?[-–/]\\s?(?:Contributor|Stringer|Pool|${SERVICE}))*\\s+(?=\\p{Lu})`,
  'u',
)

/** B14: how long the name of a picture service before a caption is: *Getty - Contributor Crews wait on the quay*. */
export function serviceMark(line: string): number {
  if (line.length > 300) return 0
  const length = BEFORE_WORDS.exec(line)?.[0].length ?? 0
  return length > 0 && isRunning(line.slice(length)) ? length : 0
}

/** B14: *Enlarge this image toggle caption Ada Novak*, *Image copyright Hallam Press*: a button or a mark with the picture's credit. */
export function isPictureMark(line: string): boolean {
  return line.length <= 120 && TOGGLES.test(line)
}

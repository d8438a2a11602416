/** Finders over single lines: what is credit, teaser, script or byline, and where a picture's credit starts within a line. */
import type { BlockKind } from '../../model/index.js'
import type { Rule } from '../../stage.js'
import { asksForAccount, isFurniture, isGallery } from './furniture.js'
import { AGENCIES, CALLS, PICTURE, TEASERS } from './lexicon.en.js'
import { cased, oneOf } from './phrases.js'

/** A rule about one line of at most `LONGEST` characters; `kind` is what the whole line is where `is` holds. */
export interface LineRule extends Rule {
  readonly kind: BlockKind
  is(line: string): boolean
}

/** Lines longer than this are story text, scripts and run-on teasers excepted. Furniture of pages is short. */
export const LONGEST = 320
const LONGEST_SCRIPT = 4000

const PICTURES = oneOf(PICTURE)
const NAMES = oneOf(AGENCIES)
/** B5: the credit of a picture at the end of its caption. */
const CREDIT_TAIL = new RegExp(
  [
    String.raw`\(?\b(?:AP|AFP|Reuters|REUTERS|EPA|PA|Getty)\s+(?:PHOTO|Photo|IMAGE|Image)\b`,
    String.raw`[([]\s*(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]ic|[Cc]redit|[Ff]ile|[Ss]creen(?:grab|shot|cap)|[Cc]ourtesy|[Ss]ource|[Vv]ia)\b[^()[\]]{0,160}[)\]]\.?$`,
    String.raw`\b(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture|Pic|File photo|Credit)s?(?:\s?:\s?|\s?[–-]\s?(?=AP|AFP|R))(?:by\s)?(?=[A-Z©])[^.!?]{1,80}\.?$`,
    String.raw`[([]\s*(?:[^()[\]]{1,60}[,/]\s*)?(?:the\s+)?(?:${cased(AGENCIES)})(?:\s*(?:[Pp]hotos?|[Ii]mages?|[Ff]ile))?(?:\s*/[^()[\]]{1,60})?[)\]]\.?$`,
    String.raw`(?<=[.!?]["”’']?\s{1,3})\p{Lu}[\p{L}.'’ -]{2,40}/\s?(?:${cased(AGENCIES)})\b[^.!?]{0,40}$`,
  ].join('|'),
  'u',
)

/** Where the credit of a picture begins in a line; -1 where there is none, 0 where the line is all credit. */
export function creditTail(line: string): number {
  if (line.length > 1200) return -1
  const found = CREDIT_TAIL.exec(line)
  return found === null ? -1 : found.index
}

const SCRIPT =
  /^(?:[\w$.]+\([^()]{0,400}(?:\([^()]{0,400}\)[^()]{0,400}){0,9}\)\s*;|(?:var|let|const|function|window|document|\$\()[\s.].{0,2000}[;{}]$|@(?:media|import|font-face)\b|<\/?[a-z!][^>]{0,400}>$|\$[a-z]+text$|https?:\/\/\S+$|www\.\S+$|&(?:amp;)*\w+;$)/

const TEASER = new RegExp(
  `^(?:[–—>»►▶▸*•·-]\\s*)*(?:${oneOf(TEASERS)})\\s*(?:[:|»>…]+\\s*(.*))?$`,
  'is',
)
const RUN_ON =
  /^Related\s(?:stories|articles|content|coverage|links)\s+["“‘]?\p{Lu}|^Related\s[^.!?]{3,60}\s(?:stories|articles|coverage|content):?$|^Related(?:(?:Articles|Stories|Content|Coverage|Topics|Links)?(?=[A-Z“‘"'])|\s*:)/u
const CALL = new RegExp(`^(?:[–—>»*•·(\\[-]\\s*)*(?:${oneOf(CALLS)})(?!\\p{L})`, 'iu')
const FOLLOW =
  /^(?:[–—>»*•·(-]\s*)*(?:follow\b.{1,80}\b(?:on (?:twitter|facebook|instagram|google\+?)|@\w+)|contact\b.{1,80}@|\S+@\S+\.\w{2,}\b(?:.{0,60})$|@\w+$)/i
const AGENCY = new RegExp(
  `^[–—([-]?\\s*(?:(?:with|source|from)\\s*:?\\s+)?(?:the\\s+)?(?:${NAMES})(?:(?:\\s*[,/&]\\s*|\\s+and\\s+)(?:the\\s+)?(?:${NAMES}))*\\s*[)\\]]?\\.?$`,
  'i',
)
const PICTURE_LINE = new RegExp(
  `^[([]?\\s*(?:${PICTURES})\\s*(?::|\\b(?:by|courtesy|credit|via)\\b:?)\\s*[^.!?]{0,80}[)\\]]?\\.?$`,
  'i',
)
const SIGNED = new RegExp(
  `^[\\p{L}\\p{N}.'’ &-]{2,60}\\s?/\\s?(?:[^/]{1,40}/\\s?)*(?:${NAMES})\\.?$`,
  'iu',
)
const CONTRIBUTION =
  /^(?:[–—([-]\s*)*(?:(?:with )?additional (?:reporting|material)\b|reporting by\b|reported by\b|report by\b|writing by\b|written by\b|edited by\b|editing by\b|compiled by\b|with (?:a )?(?:files?|reports?|inputs?|assistance|contributions?) from\b|from staff\b|with (?:the )?(?:associated press|news wire)|(?:(?![\p{Ll}\d]{3}[.!?]["”’']?\s).){2,250}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b.{0,60}$)/iu
const BYLINE =
  /^(?:[–—]\s*)?(?:By|BY)(?::\s?|\s)(?:\p{Lu}[\p{L}.'’-]*,?\s?(?:(?:and|for|in|of|the)\s)*){1,9}(?:[|,·].{0,80})?$|^\p{Lu}[\p{L}. ]{2,40} reported from \p{Lu}[\p{L}, ]{2,40}\.$/u
/** *Ada Novak is a staff writer for the Herald. Reach her at …*: who wrote it, below the story. */
const WRITER =
  /^(?:[^.!?]{2,60} contributed\.\s)?\p{Lu}[\p{L}.'’ -]{3,40} is (?:an?|the) (?:[\p{L}'’-]+ ){0,4}(?:writer|reporter|correspondent|columnist|editor)\b[^.!?]{0,60}\.(?:\s(?:Reach|Contact|E-?mail|Follow|Call) .{3,160}|\s(?:He|She|They) can be (?:reached|contacted|followed)\b.{3,160})$|^\p{Lu}[\p{L}.'’ -]{3,40} is an? (?:[\p{L}'’-]+ ){0,3}staff (?:writer|reporter|photographer)\b[^.!?]{0,60}\.$/u
const TWEET = /^[–—-]\s?.{1,60}\s?\(@\w{1,30}\)(?:\s.{3,30})?$/
/** A post with the name, account and day of whoever posted it behind a dash. */
const EMBEDDED = /[–—]\s?[^–—]{1,60}\s?\(@\w{1,30}\)\s\p{L}{3,9}\s\d{1,2},\s\d{4}$/u
const APPEAL =
  /^(?:Police (?:ask|urge) )?(?:anyone|anybody|witnesses|those) (?:with|who (?:has|have|knows?|saw|may|might|was|were)) .{5,200}\b(?:call|contact|phone|asked|urged|encouraged|e-?mail|come forward)\b/i
const STAMP_WORD =
  /^(?:last|updated?|update|posted|published|modified|created|issued|on|at|by|in|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|\d{1,4}(?:st|nd|rd|th)?|\d{4}-\d\d-\d\d(?:t[\d:.+z-]+)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}[:.h]\d\d(?::\d\d)?(?:[ap]m)?|[ap]\.?m\.?|[a-z]{1,4}t|gmt|utc|ksa)$/
const STAMP_CORE =
  /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}[:.]\d\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?:\d{1,2},?\s+)?\d{4}/

/** A line of nothing but the words of a date, with a date or a clock time among them. */
export function isStamp(line: string): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false
  const lower = line.toLowerCase()
  const words = lower
    .replace(/:(?!\d)/g, ' ')
    .split(/[\s,|·–()-]+(?!\d)|[\s,|·–()]+/)
    .filter(Boolean)
  return words.every((word) => STAMP_WORD.test(word.replace(/\.$/, ''))) && STAMP_CORE.test(lower)
}

/** The rules for whole lines, in the order in which they are asked. */
export const lineRules: readonly LineRule[] = [
  { id: 'B12', kind: 'boilerplate', example: '* * *', is: (line) => !/[\p{L}\p{N}]/u.test(line) },
  {
    id: 'B13',
    kind: 'boilerplate',
    example: '2/9 Crews wait on the quay 3/9 The empty harbour',
    is: isGallery,
  },
  {
    id: 'B7',
    kind: 'boilerplate',
    example: 'loadPlayer("front-page");',
    is: (line) => line.length <= LONGEST_SCRIPT && SCRIPT.test(line),
  },
  { id: 'B8', kind: 'boilerplate', example: 'MORE: Ferry crews vote to strike', is: isTeaser },
  {
    id: 'B9',
    kind: 'boilerplate',
    example: 'Follow Ada Novak on Twitter: @adanovak',
    is: (line) =>
      asksForAccount(line) ||
      (line.length <= LONGEST &&
        (((CALL.test(line) || APPEAL.test(line)) && !isSpeech(line)) || FOLLOW.test(line))),
  },
  { id: 'B10', kind: 'boilerplate', example: 'Updated: 4 May 2021, 10:15 GMT', is: isStamp },
  {
    id: 'B17',
    kind: 'quotation',
    example: 'The quay is closed. — Harbour Police (@harbourpolice) May 28, 2031',
    is: (line) => line.length <= LONGEST && (TWEET.test(line) || EMBEDDED.test(line)),
  },
  {
    id: 'B6',
    kind: 'credit',
    example: '(With the Associated Press)',
    is: (line) =>
      line.length <= LONGEST &&
      [AGENCY, PICTURE_LINE, SIGNED, CONTRIBUTION, BYLINE, WRITER].some((form) => form.test(line)),
  },
]

function isTeaser(line: string): boolean {
  if (RUN_ON.test(line)) return true
  if (line.length > LONGEST) return false
  if (isFurniture(line)) return true
  const teaser = TEASER.exec(line)
  return teaser !== null && !/[.!]["”’']?$/.test(teaser[1] ?? '')
}

/** A call to the reader is not in quotation marks, and does not tell what somebody said. */
function isSpeech(line: string): boolean {
  return /["“”]/.test(line) && /\b(?:said|says|told)\b/.test(line)
}

/** The rules of this stage, by id. */
export const rules: readonly Rule[] = [
  { id: 'B0', example: 'The ferry left the harbour at noon.' },
  { id: 'B1', example: 'Ferry strike enters second week' },
  { id: 'B2', example: 'The ferry left\nthe harbour at noon.' },
  { id: 'B3', example: 'What happens next' },
  { id: 'B4', example: 'A ferry lies in the harbour of Port Ellis on Monday (AP Photo/Ada Novak)' },
  { id: 'B5', example: 'A ferry lies in the harbour of Port Ellis on Monday (AP Photo/Ada Novak)' },
  ...lineRules.map(({ id, example }) => ({ id, example })),
  { id: 'B11', example: 'The minister said:\n\nNobody was hurt.' },
  { id: 'B15', example: 'The Harbour Post | World | Ports' },
  { id: 'B16', example: 'The ferry lies in the harbour. The ferry lies in the harbour.' },
  { id: 'B14', example: 'Image caption The ferry lies in the harbour' },
]

/** Words that tell how near a source is, and words that carry the sense of a quotation. */

/** Somebody who only knows somebody, stands by, or does not want to be known, whatever his noun. */
export const DISTANT =
  /\b(?:close to|familiar with|knowledge of|briefed on|near to|acquainted with|asked not to be|anonym(?:ous|ity)|not authori[sz]ed|who declined to be named|unnamed|unidentified|insider|acquaintance|neighbou?rs?|residents?|locals?|witness(?:es)?|bystanders?|passers?-by|onlookers?|employees?|workers?|relatives?|friends?|sources?|rumou?rs?)\b/i

/** Without a name and with an office. */
export const OFFICIAL =
  /^(?:an?|two|three|several|some|senior|another|one)\b.*\b(?:officials?|officers?|investigators?|inspectors?|diplomats?|commanders?|judges?|prosecutors?|ministers?|spokes(?:man|woman|person|people))\b/i

/** Small words without which a quotation says something else. */
export const SENSE_WORDS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'no',
  'never',
  'nobody',
  'none',
  'nothing',
  'nor',
  'neither',
  'without',
  'all',
  'every',
  'everybody',
  'everyone',
  'always',
  'some',
  'somebody',
  'someone',
  'sometimes',
  'many',
  'most',
  'few',
  'only',
  'may',
  'might',
  'could',
  'can',
  'cannot',
  'would',
  'should',
  'must',
  'will',
  'if',
  'perhaps',
  'maybe',
])

/** Negations are no hedges, though they stand with them. */
export const NEGATION = /^(?:not|no|never|none|nobody|nothing|n['’]t|cannot)$/i

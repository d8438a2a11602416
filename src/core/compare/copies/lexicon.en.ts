/** English words about pictures. */

/** Where the credit of a picture begins: *Photo: Jo Lund/Northern Wire*, *(Jo Lund)*, *© Northern Wire*. */
export const CREDIT =
  /(?:^|[\s(|])(?:photos?|photographs?|images?|pictures?|credits?|photo (?:by|credit))\s*[:/]|©|\((?=[^()]{2,60}\)?\s*$)/i

/** Words that turn what is said round, folded. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not n't no never none nobody nothing nor neither without cannot don't doesn't didn't won't can't couldn't wouldn't isn't
  aren't wasn't weren't haven't hasn't hadn't`.split(/\s+/),
)

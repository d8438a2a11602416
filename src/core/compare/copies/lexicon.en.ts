/** English words about pictures. */

/** Where the credit of a picture begins: *Photo: Jo Lund/Northern Wire*, *(Jo Lund)*, *© Northern Wire*. */
export const CREDIT =
  /(?:^|[\s(|])(?:photos?|photographs?|images?|pictures?|credits?|photo (?:by|credit))\s*[:/]|©|\((?=[^()]{2,60}\)?\s*$)/i

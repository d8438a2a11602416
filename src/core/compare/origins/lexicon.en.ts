/** English words by which a voice is known to be somebody in particular, or nobody. */

/** A voice of which only a pronoun is known. */
export const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|him|her|them)$/i

/** Who says something where nobody does: *nobody warned us that the pier was rotten*. */
export const NOBODY = /^(?:nobody|no[- ]one|none|neither)(?: of\b.*)?$/i

/** Words that go round without anybody who said them: *reports*, *conflicting press reports*, *the rumours*. */
export const HEARSAY =
  /^(?:(?:the|some|other|several|many|early|earlier|initial|first|conflicting|various|recent|unconfirmed|local|press|media|news|newspaper) )*(?:reports|rumou?rs|accounts|claims|press|speculation)$/i

/** Outlets that are any of many: *local media*, *a radio station in the north*; *says newspaper*, in a headline that gives no name; not *the Orme Press*. */
export const ANY_OUTLET =
  /^(?:[Tt]he |[Tt]his )?(?:newspaper|paper|broadcaster|channel|station|magazine|website|outlet)$|^(?:[Aa]n?|[Ss]ome|[Ss]everal|[Oo]ther|[Mm]any) |^(?:Media|Press|Newspapers|Papers|Outlets|Broadcasters|Channels|Stations|Websites)\b|(?:^|\s)(?:media|press|newspapers|papers|outlets|broadcasters|channels|stations|websites)\b/

/** One of many of a kind, and no name in it: *a tribal sheikh*, *two human rights groups*; not *a Northlight team*, *local police*. */
export const ANY_OF_MANY =
  /^(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Mm]any|[Aa]nother|[Ll]ocal(?! (?:police|authorities|government|council|hospital))) [^\p{Lu}]*$/u

/** Who speaks for a body on the record, though without a name: *a spokeswoman*, *prosecutors*, *the head of the port authority*. */
export const ON_RECORD =
  /\bspokes(?:man|woman|person|people)\b|^(?!(?:an?|one|two|three|several|some|other|many|former|senior)\b)(?:[\p{L}'’-]+ ){0,3}prosecutors$|^the (?:head|director|chief|chairman|chairwoman|commander) of the \S/iu

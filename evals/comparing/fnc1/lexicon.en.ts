/** Words that speak of a story as such: that it is not so, or that others tell it. Lemmas. */

/** *a hoax*, *debunked*, *retracted*. */
export const REFUTING: ReadonlySet<string> = new Set(
  (
    'hoax fake debunk false untrue deny denial refute rumor rumour satire satirical fabricate fabrication myth dispel ' +
    'discredit dismiss disprove bogus prank incorrect misinformation retract retraction apologize doubt skeptical ' +
    'sceptical doubtful mistaken wrong inaccurate'
  ).split(' '),
)

/** *reportedly*, *it is claimed*, *according to*. */
export const HEARSAY: ReadonlySet<string> = new Set(
  (
    'report reportedly allege allegedly claim apparently unconfirmed rumor rumour suppose supposedly purport ' +
    'purportedly suggest believe may might could possible possibly accord speculation say'
  ).split(' '),
)

/** English words of what is said not to be so; lemmas. */

/** Nouns and adjectives of which one says that there is none without denying anything: *no details*, *no further comment*. */
export const HOLLOW: ReadonlySet<string> = new Set(
  `detail comment word information reason doubt question choice idea way time longer need matter surprise one nobody nothing none
  threat risk danger fear concern
  immediate further other more such new official independent known single anybody anyone anything people person
  evidence sign trace indication proof report claim statement answer response reply`.split(/\s+/),
)

/** Words by which somebody knows, or is made to know: *was told of the threat*, *knew nothing of it*. */
export const KNOWING: ReadonlySet<string> = new Set(
  'know aware unaware knowledge tell inform warn alert brief notify learn hear'.split(' '),
)

/** Beside a *not* these leave it undenied: *not only*, *not until May*, *no longer*. */
export const NOT_ABSENT =
  /^(?:only|just|until|longer|again|necessarily|always|all|every|everyone|immediately|enough|alone|yet|least|merely|simply|more|less|fewer|later)$/i

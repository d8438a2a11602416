/** English words of rejecting what another said; lemmas. */

/** Verbs of which the object is what another said: *denied this*, *rejected the allegation*. */
export const REJECTS: ReadonlySet<string> = new Set(
  'deny reject dismiss refute rebut dispute contest contradict repudiate debunk disprove'.split(
    ' ',
  ),
)

/** Verbs that reject with a *not*: *does not believe it*. */
export const REJECTS_WITH_NOT: ReadonlySet<string> = new Set(['believe', 'accept', 'buy'])

/** Verbs that give a claim a name: *called it a lie*. */
export const TERMED: ReadonlySet<string> = new Set('call brand label term describe'.split(' '))

/** What a claim is called that is not believed. */
export const NONSENSE: ReadonlySet<string> = new Set(
  `false untrue wrong nonsense lie fabrication invention fiction fantasy tale myth rubbish absurd baseless unfounded
  groundless ridiculous ludicrous preposterous slander libel propaganda disinformation hoax fake forgery falsehood
  inaccurate incorrect impossible laughable farcical far-fetched outrageous rumour rumor gossip speculation concoction`.split(
    /\s+/,
  ),
)

/** Nouns by which a rejection points to what another said, beside those of saying: *called that idea absurd*. */
export const NOTIONS: ReadonlySet<string> = new Set(
  'idea notion version theory talk account story picture scenario'.split(' '),
)

/** What one denies who says that he is not guilty: *denies any wrongdoing*. */
export const GUILT: ReadonlySet<string> = new Set(
  'guilt wrongdoing offence offense crime'.split(' '),
)

/** Verbs of accusing; what the accused deny, whoever tells of the accusation. */
export const ACCUSING: ReadonlySet<string> = new Set(
  'charge accuse blame suspect indict'.split(' '),
)

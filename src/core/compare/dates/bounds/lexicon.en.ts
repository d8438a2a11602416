/** Words of five letters and more that any two sentences of one story share. */
export const COMMON: ReadonlySet<string> = new Set(
  `about after again against authorities before could during first according month months officer official officials other people
  police reported reports since spring statement summer their there these those three under until where which while winter autumn
  would years january february march april august september october november december monday tuesday wednesday thursday
  friday saturday sunday yesterday`.split(/\s+/),
)

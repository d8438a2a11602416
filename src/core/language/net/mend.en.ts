/** English verb forms that taggers mistake. Words only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Third persons that are never nouns: where one is tagged as a noun, the tag is wrong. */
export const ONLY_VERBS = set(`
  accepts accuses achieves acknowledges acquits adds admits adopts advises agrees alleges allows announces apologises apologizes appears
  approves argues arrives asks asserts assures avoids becomes begins believes carries condemns confirms considers contains contends
  contradicts convinces criticises criticizes decides declares defends defies demolishes denies denounces depicts describes destroys
  detains detonates disagrees disbands discloses dismisses ejects emerges enters erupts evacuates expects expels explains explodes flees
  forbids ignores imposes indicates informs injures insists intends intercepts interrogates invades kidnaps learns maintains mourns
  negotiates nominates obtains occurs opposes overturns persuades portrays postpones predicts prepares prevents proposes prosecutes proves
  provides publishes punishes purports quits reassures receives recommends refers refuses refutes reiterates rejects remembers reopens
  repels requires resigns responds resumes retaliates reveals says seeks seems seizes speaks succeeds suffers suggests survives suspends
  tells testifies threatens unveils vanishes violates warns welcomes withdraws withholds writes
`)

/** Participles that keep an object in the passive, or stand in captions: *a man given help*, *smoke seen rising*. */
export const TAKES_TWO = set(`
  given offered awarded sent handed taught paid told asked called named made found left forced ordered believed thought said seen shown
  pictured photographed considered deemed dubbed elected appointed expected allowed urged set used wanted supposed granted denied owed
  charged fined promised shot
`)

/** Verbs that taggers take for nouns behind a plural: *Police suspect the two men …*. */
export const BASES = set(`suspect claim report fear hope demand doubt estimate promise blame`)

/** Words by which a token is known as the telling of a shooting or of what came of it: only to find where a mention stands. */

/** Words that mentions of this registry are told with. */
export const LIKELY =
  /^(?:sho+t(?:s|ing|ings|er)?|shoot(?:s)?|kill(?:s|ed|ing|ings)?|died?|dies|dying|dead|death|deaths|deadly|fatal(?:ly|ity|ities)?|wound(?:s|ed|ing)?|injur(?:y|ies|ed|ing|es)|hurt|hit|struck|strike|fir(?:e|ed|ing)|gun(?:fire|shots?|ned|ning|play)|homicide|murder(?:s|ed|ing)?|manslaughter|violence|incident|accident|accidental(?:ly)?|attack(?:s|ed)?|slain|slaying|slay|tragedy|tragic|discharged?|discharges|went|pulled|trigger|shoots|happened|happen|crime|crimes|pronounced|lost|loss|lose|losing|massacre|ambush(?:ed)?|passed|succumbed|assault(?:ed)?|murder-suicide|suicide|rang|opened|round|bullets?|taken|took|critical|life|lives|drive-by|robbery|gone|casualties|bloodshed|case|event|situation|ordeal|hospitalized|victims?|it|this|that|what|which|one|rampage|spree|carnage|unloaded|blast|act|confrontation|harmed|involving|paralyzed|grazed|missed)$/i

/** Words that no mention consists of. */
export const UNLIKELY =
  /^(?:the|a|an|of|in|on|at|to|for|and|or|but|by|from|with|as|is|are|was|were|be|been|has|have|had|he|she|they|his|her|their|him|them|who|i|you|we|said|says|police|not|n't|'s|’s|man|woman|year|old|street|county|city|will|would|after|when|while|about)$/i

/** English words by which clauses tell one thing in several ways: verbs with particles, verbs that say little, and opposites. */

/** `verb particle` → the term that they are together. */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map(
  `shoot_down=down bring_down=down blow_up=explosion go_off=explosion set_off=explosion break_out=begin start_off=begin
  carry_out=conduct take_over=control take_away=abduct lead_away=arrest round_up=arrest pick_up=arrest gun_down=kill
  shut_down=close close_down=close call_off=cancel break_off=split break_away=split split_off=split turn_down=reject
  give_up=surrender hand_over=transfer hand_out=distribute get_away=flee run_away=flee let_in=admit get_in=enter
  break_in=enter come_in=enter set_up=found burn_down=burn put_out=extinguish step_down=resign stand_down=resign
  pull_out=withdraw pull_back=withdraw drive_off=flee make_off=flee find_out=learn pass_away=kill`
    .split(/\s+/)
    .map((line) => {
      const [verb, term] = line.split('=') as [string, string]
      return [verb.replace('_', ' '), term] as const
    }),
)

/** Verbs that leave it to their object what was done (lemmas): *carry out a strike*, *take control*, *make an arrest*. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'take make give have carry conduct launch mount stage perform undertake commit hold wage order do'.split(
    ' ',
  ),
)

/** Terms → the term whose contrary they say: *alive* is *not killed*. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map(
  `alive=kill survive=kill broken=work broke=work break=work faulty=work defective=work false=true untrue=true wrong=true innocent=guilty
  absent=present fail=succeed closed=open shut=open close=open reject=accept refuse=accept deny=admit`
    .split(/\s+/)
    .map((line) => line.split('=') as [string, string]),
)

/** Terms that name nobody in particular, so that two clauses with them may tell of two. */
export const ANYONE: ReadonlySet<string> = new Set(
  'people person man woman member somebody someone nobody anyone anybody official source group other thing number part'.split(
    ' ',
  ),
)

/** What news says in many ways and means as one: matched against the words of a clause, lower case. */
export const SAYINGS: readonly { readonly reading: string; readonly words: RegExp }[] = [
  {
    reading: 'nobody hurt',
    words:
      /\b(?:no ?-?one|nobody|none)\b(?! of\b)[^,;]{0,40}\b(?:hurt|injured|wounded|harmed)\b|\bno (?:(?!civilian)\w+ )?(?:casualties|injuries)\b(?! among)|\bwithout (?:casualties|injuries)\b/,
  },
  {
    reading: 'nobody killed',
    words:
      /\b(?:no ?-?one|nobody|none)\b(?! of\b)[^,;]{0,40}\b(?:killed|died|dead)\b|\bno (?:deaths|fatalities|lives (?:were )?lost)\b/,
  },
  {
    reading: 'no civilian hurt',
    words:
      /\bno civilian (?:victims|casualties|deaths|losses)\b|\bno (?:victims|casualties|deaths|losses) among (?:the )?(?:civilians?|civilian population|population)\b|\bno civilians? (?:was|were|had been|have been) (?:hurt|killed|harmed|injured)\b/,
  },
  {
    reading: 'acted alone',
    words:
      /\b(?:act(?:ed|ing|s)?|work(?:ed|ing)?|was|were) (?:\w+ ){0,2}alone\b|\blone (?:gunman|attacker|wolf|shooter|bomber|assailant|perpetrator)\b|\bno (?:\w+ ){0,3}(?:accomplices?|(?:second|other|further|additional) (?:person|people|gunm[ae]n|attackers?|shooters?|suspects?|assailants?))\b|\b(?:did not have|had no|without|no) (?:any )?(?:help|accomplices?|helpers?)\b|\baccomplices?\b[^,;]{0,25}\b(?:unfounded|false|wrong|untrue|ruled out|did not exist)\b|\bnobody else was involved\b/,
  },
]

/** Verbs whose object is said to be behind something (lemmas). */
export const BLAMES: ReadonlySet<string> = new Set(['blame', 'accuse', 'suspect'])

/** Who is this is behind it (lemmas). */
export const RESPONSIBLE: ReadonlySet<string> = new Set(['responsible', 'involved', 'complicit'])

/** What one has in a deed (terms): *had no part in it*, *claimed responsibility*. */
export const PART_IN_IT: ReadonlySet<string> = new Set(
  'part role hand involvement responsibility'.split(' '),
)

/** Verbs that say of their object that it is not so (lemmas): *denied any part in it*. */
export const DENIES: ReadonlySet<string> = new Set('deny reject dismiss disclaim refute'.split(' '))

/** *the strike was not **ours***. */
export const OF_ONES_OWN = /^(?:ours|theirs|his|hers)$/i

/** Those who did it, whoever they are (lemmas). */
export const CULPRITS: ReadonlySet<string> = new Set(
  'attacker assailant gunman kidnapper abductor bomber raider perpetrator killer hijacker captor culprit'.split(
    ' ',
  ),
)

/** Deeds (terms) that a party denies as its own. */
export const DEEDS_OF_HARM: ReadonlySet<string> = new Set(
  'airstrike attack kill explosion raid shell shelling shot abduct ambush massacre fire'.split(' '),
)

/** English words for states that exclude one another. */

/** A question with two answers of which one thing has one. */
export interface Opposites {
  readonly question: string
  /** Of whom or what it is asked; of both where it is left out. */
  readonly of?: 'person' | 'thing'
  /** Lemmas, `_` for a space; `in_custody` is read behind *be*, *remain*, *stay* and *keep*. */
  readonly poles: readonly [string, string]
  /** What is not the one is the other. */
  readonly turns: boolean
  /** The only nouns of which it is asked; of all things where it is left out. */
  readonly only?: string
  /** It may change from day to day: *was closed* and *is open* tell one after the other, *is still closed* does not. */
  readonly passing?: boolean
}

/** States that exclude one another: *was broken*, *all worked*; *was dismissed*, *resigned*. */
export const OPPOSITES: readonly Opposites[] = [
  {
    question: 'whether it worked',
    of: 'thing',
    poles: [
      'work function operational functional run operate',
      'break broken fail faulty defective out_of_order out_of_service shut_down switch_off turn_off',
    ],
    turns: true,
    passing: true,
  },
  { question: 'how bad it is', of: 'person', poles: ['stable', 'critical'], turns: false },
  {
    question: 'how the work ended',
    of: 'person',
    poles: ['dismiss fire sack oust', 'resign quit step_down'],
    turns: false,
  },
  {
    question: 'whether the post is held',
    of: 'person',
    poles: [
      'in_office in_power in_charge in_command at_his_post at_her_post',
      'resign quit step_down dismiss sack oust depose topple remove',
    ],
    turns: true,
    passing: true,
  },
  {
    question: 'whether it was by force',
    of: 'person',
    poles: [
      'expel deport abduct kidnap force push shove throw',
      'jump voluntarily willingly own_accord own_will own_free_will',
    ],
    turns: false,
  },
  {
    question: 'whether it is genuine',
    of: 'thing',
    poles: [
      'genuine authentic real',
      'fake forgery forged hoax fabricate fabricated doctored forge',
    ],
    turns: true,
  },
  {
    question: 'whether it went on',
    of: 'thing',
    poles: [
      'continue go_on carry_on persist proceed resume ongoing under_way underway in_progress',
      'stop end halt suspend cease call_off break_off break_down abandon collapse interrupt over cut_off',
    ],
    turns: true,
    passing: true,
  },
  {
    question: 'whether it held',
    of: 'thing',
    poles: ['hold observe respect', 'break violate breach collapse'],
    turns: true,
    passing: true,
    only: 'ceasefire truce armistice',
  },
  {
    question: 'whether it stood',
    of: 'thing',
    poles: ['intact undamaged unscathed', 'destroy demolish flatten wreck'],
    turns: false,
  },
  {
    question: 'whether it is true',
    of: 'thing',
    poles: ['true correct accurate', 'false untrue nonsense invented fabricated'],
    turns: true,
  },
  {
    question: 'whether it was meant',
    of: 'thing',
    poles: [
      'accident accidental accidentally',
      'deliberate deliberately intentional arson sabotage',
    ],
    turns: true,
  },
  {
    question: 'whether it was open',
    of: 'thing',
    poles: ['open unlocked reopen unlock', 'closed close shut locked lock seal'],
    turns: true,
    passing: true,
  },
  { question: 'whether it was armed', of: 'person', poles: ['armed', 'unarmed'], turns: true },
  {
    question: 'whether it was accepted',
    of: 'thing',
    poles: ['accept approve', 'reject refuse'],
    turns: false,
  },
  {
    question: 'whether anybody was conscious',
    of: 'person',
    poles: ['conscious', 'unconscious'],
    turns: true,
  },
  {
    question: 'whether anybody is held',
    of: 'person',
    poles: [
      'in_custody in_jail in_prison in_detention behind_bars under_arrest in_captivity in_their_hands',
      'free release freed at_large at_liberty on_the_run escape',
    ],
    turns: true,
    passing: true,
  },
  {
    question: 'whether it is safe',
    of: 'thing',
    poles: [
      'safe drinkable harmless',
      'contaminated contaminate poisoned toxic polluted dangerous hazardous',
    ],
    turns: true,
  },
  {
    question: 'whether anybody was in it',
    of: 'thing',
    poles: ['empty deserted evacuate vacant', 'full crowded packed occupied'],
    turns: true,
  },
  {
    question: 'whether it was calm',
    poles: ['peaceful calm quiet orderly', 'violent chaotic'],
    turns: true,
  },
  {
    question: 'whether anybody was sober',
    of: 'person',
    poles: ['sober', 'drunk intoxicated'],
    turns: true,
  },
  {
    question: 'whether anybody was awake',
    of: 'person',
    poles: ['awake', 'asleep sleep'],
    turns: true,
  },
  {
    question: 'whether it is lawful',
    poles: ['legal lawful legitimate', 'illegal unlawful illegitimate'],
    turns: true,
  },
]

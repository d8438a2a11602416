/** English words of what struck a thing, or how it came to harm by itself; lemmas, `_` for a space. */

function classes(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([kind, words]) =>
      words.split(' ').map((word): [string, string] => [word.replaceAll('_', ' '), kind]),
    ),
  )
}

/** What a thing is struck by. */
export const BLOWS: ReadonlyMap<string, string> = classes({
  drone: 'drone uav',
  plane: 'warplane jet bomber aircraft fighter_jet',
  air: 'airstrike air_strike air_raid',
  missile: 'missile rocket',
  shell: 'shell shelling mortar artillery howitzer',
  mine: 'mine landmine limpet_mine',
  torpedo: 'torpedo',
  bomb: 'bomb car_bomb suicide_bomber grenade dynamite',
  gun: 'machine_gun gunfire bullet sniper rifle',
  debris: 'debris wreckage',
})

/** How a thing comes to harm without anybody's will. */
export const MISHAPS: ReadonlySet<string> = new Set(
  `accident mishap|fault malfunction|failure|defect|short_circuit|gas_leak|leak|human_error|pilot_error|bad_weather|negligence|own_munition`
    .split(/[|\s]/)
    .map((word) => word.replaceAll('_', ' ')),
)

/** Words that stand beside a *fault* or *failure* that brings something down. */
export const TECHNICAL: ReadonlySet<string> = new Set(
  'technical mechanical electrical engine hydraulic structural brake power'.split(' '),
)

/** What is struck, under the names that reports exchange. */
export const TARGET_OF: ReadonlyMap<string, string> = classes({
  ship: 'ship tanker freighter vessel boat ferry trawler carrier',
  plane: 'plane airliner aircraft jet airplane',
  train: 'train locomotive carriage',
})

/** Blows that may be of one attack: a drone, or a plane, fires missiles and drops bombs. */
export const MAY_BE_ONE_BLOW: ReadonlySet<string> = new Set([
  'air drone',
  'air plane',
  'air missile',
  'air bomb',
  'air shell',
  'drone missile',
  'plane missile',
  'bomb plane',
  'bomb drone',
  'missile shell',
  'bomb mine',
  'debris missile',
  'gun shell',
  'bomb missile',
  'bomb shell',
])

/** Verbs under which a thing is struck or comes to harm. */
export const STRIKES: ReadonlySet<string> = new Set(
  `strike hit slam destroy damage down blow sink explode bomb attack cause trigger tear crash ram bring shoot shell set spark fall
  detonate wreck pound target fire land kill go come break burn start`.split(/\s+/),
)

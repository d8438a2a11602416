/** On how many independent origins an agreement surely rests, and on how many it may. */
import type { Feature, Support } from '../../model/index.js'
import { components } from '../likeness/components.js'
import type { StoryView } from '../likeness/story-view.js'
import type { Grouped } from './groups.js'
import { isUnnamed, kindsOf } from './kinds.js'
import { isCited, isCopy, isOpen } from './own.js'
import { ONE_ORIGIN, OPEN_UNTIL } from './policy.js'
import { asOne, countApart, isRelayOf, type Root } from './roots.js'

export interface Counted {
  readonly support: Support
  readonly unnamedOnly: boolean
  /** Which rules had a part in the count; they weigh nothing in what says the same. */
  readonly why: readonly Feature[]
}

const SURE = ONE_ORIGIN.filter(({ one }) => one === 'surely').map(({ rule }) => rule)
const MAYBE = ONE_ORIGIN.filter(({ one }) => one === 'maybe').map(({ rule }) => rule)

/**
 * Spoken roots count apart unless a rule of `policy.ts` holds; an outlet is none beside the voice that it relays (AG8). The
 * reports' own words and belief have no known origin: together they add one to `atMost`, and nothing where they are copies
 * of words that somebody is given as the source of (AG9); only where there is nothing else do they count, at least one and
 * at most one for each text that is no copy.
 */
export function countSupport(
  all: readonly Root[],
  view: StoryView,
  grouped: Pick<Grouped, 'followers'>,
): Counted {
  const flat = all.filter((root) => !isHedged(root))
  const roots = flat.some(({ origin }) => origin.kind === 'voice') ? flat : all
  const voices = roots.filter(({ origin }) => origin.kind === 'voice')
  const spoken = voices.filter((root) => !voices.some((voice) => isRelayOf(root, voice, view)))
  const quiet = roots.filter(({ origin }) => origin.kind !== 'voice')
  if (spoken.length === 0)
    return { support: quietSupport(quiet, view, grouped), unnamedOnly: false, why: [] }
  const surely = countApart(spoken, SURE, view)
  const houses = surely.groups.map((group) => group.map((i) => spoken[i]!))
  const apart = countApart(houses.map(asOne), MAYBE, view)
  const heard = spoken.flatMap(({ parts }) => parts)
  const open =
    spoken.length < OPEN_UNTIL &&
    quiet.flatMap(({ parts }) => parts).some((part) => isOpen(part, heard, view))
  const kinds = kindsOf(houses, view)
  const relays = voices.filter((root) => !spoken.includes(root))
  return {
    support: {
      atLeast: apart.groups.length,
      atMost: surely.groups.length + (open ? 1 : 0),
      ...kinds,
      unnamed: kinds.unnamed + (open ? 1 : 0),
    },
    unnamedOnly: houses.every((roots) => isUnnamed(roots, view)),
    why: [
      ...surely.why,
      ...apart.why,
      ...relays.slice(0, 1).map(({ origin }) => seen('its relay', origin.label)),
      ...(open ? [seen('own words', quiet.map(({ origin }) => origin.label).join(' / '))] : []),
    ],
  }
}

function seen(name: string, saw: string): Feature {
  return { name, weight: 0, saw }
}

/** *It may be so* confirms nothing: beside a voice that says it flat, it is no origin. Hearsay is never sure, and is one for all that. */
function isHedged({ origin, parts }: Root): boolean {
  return parts.every(({ claim }) => !FIRM[origin.kind].test(claim.certainty))
}

const FIRM = {
  voice: /^(?:certain|probable|unknown)$/,
  outlet: /^certain$/,
  nobody: /^(?:certain|probable)$/,
} as const

/** At least one, and at most one for each text that is no copy, whatever editors add to the copies. */
function quietSupport(
  quiet: readonly Root[],
  view: StoryView,
  { followers }: Pick<Grouped, 'followers'>,
): Support {
  const own = quiet.filter(({ parts }) => parts.some((part) => !isCited(part, view)))
  const texts = (own.length > 0 ? own : quiet).filter(({ parts }) =>
    parts.some(({ span }) => !followers.has(span.report)),
  )
  const pairs: [number, number][] = []
  texts.forEach((a, i) =>
    texts.slice(i + 1).forEach((b, j) => {
      const one = a.parts.some((x) =>
        b.parts.some((y) => x.claim.report === y.claim.report || isCopy(x, y, view)),
      )
      if (one) pairs.push([i, i + 1 + j])
    }),
  )
  const atMost = Math.max(1, components(texts.length, pairs).length)
  const outlets = quiet.filter(({ origin }) => origin.kind === 'outlet').length
  const institutions = Math.min(outlets, atMost)
  return { atLeast: 1, atMost, named: 0, unnamed: atMost - institutions, institutions }
}

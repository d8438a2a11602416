/** Who stands behind a name or a voice: a state for its organs and people, a house or group for who speaks for it. */
import type { Attribution, FindingId, Identity, Name, Voice } from '../../../model/index.js'
import { stateOf, isOrganOfState } from '../institutions.en.js'
import type { Parties } from './readings.js'

/** Looks up parties among the names and voices of a story. */
export function partiesOf(
  names: readonly Name[],
  voices: ReadonlyMap<FindingId, Voice>,
  identityOf: ReadonlyMap<FindingId, Identity>,
  attributions: ReadonlyMap<FindingId, Attribution>,
): Parties {
  const byTerm = new Map<string, string>()
  const byName = new Map<FindingId, string>()
  for (const name of names) {
    const party = partyOfName(name, identityOf)
    byName.set(name.id, party)
    const term = `@${identityOf.get(name.id)?.id ?? name.id}`
    if (!byTerm.has(term) || party < byTerm.get(term)!) byTerm.set(term, party)
  }
  return {
    ofTerm: (term) => (term.startsWith('@') ? (byTerm.get(term) ?? null) : null),
    cueOf: ({ attribution }) =>
      (attribution ? attributions.get(attribution)?.cueLemma : null) ?? '',
    ofClaim: ({ voice: id }) => {
      const voice = id ? voices.get(id) : undefined
      if (!voice) return null
      const state = stateOf(voice)
      const name = voice.institution?.name ?? voice.name
      return state ?? (name ? (byName.get(name) ?? null) : null)
    },
  }
}

function partyOfName(name: Name, identityOf: ReadonlyMap<FindingId, Identity>): string {
  const isCountry = /^(?:country|nationality):/.test(name.known ?? '')
  if (name.country && (isCountry || isOrganOfState(name.label))) return name.country
  return identityOf.get(name.id)?.label ?? name.label
}

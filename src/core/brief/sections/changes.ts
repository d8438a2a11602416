/** What changed: between two dossiers of one story, and between the reports of one. */
import type { Agreement, Change, Conflict, Dossier, Tally } from '../../model/index.js'
import { claimLine } from '../claims.js'
import { cites, line, own } from '../line.js'
import { supportInWords } from '../support.js'
import type { Cite, Line } from '../types.js'
import { view as viewOf, type View } from '../view.js'

/** New claims, newly independent support, first contradictions and revised counts since an older dossier. */
export function changesSince(old: Dossier, view: View): readonly Line[] {
  const before = viewOf(old)
  return [
    ...contradictions(before, view),
    ...newSupport(before, view),
    ...revisedCounts(before, view),
    ...newClaims(before, view),
  ]
}

/** Changes that the reports of one dossier show, in the words of the comparing stage. */
export function changesWithin(view: View): readonly Line[] {
  return view.dossier.changes.map((change) =>
    line([own(`${subject(change, view)}${change.says}`)], {
      id: change.id,
      cites: cites(
        [change.before.span, change.after.span].map((span): Cite => ({ span, for: 'words' })),
        view,
      ),
    }),
  )
}

/** *killed, blast at the mill: *, for a change of a count; nothing for the others, whose words say it. */
function subject(change: Change, view: View): string {
  const tally = view.dossier.tallies.find(({ id }) => id === change.of)
  const incident = tally && view.incidents.get(tally.incident)
  return incident ? `${tally.slot}, ${incident.label}: ` : ''
}

/** Conflicts on claims that stood in no conflict of this kind before. */
function contradictions(before: View, view: View): readonly Line[] {
  const had = (conflict: Conflict) =>
    conflict.items.some(
      ({ claim }) =>
        claim && before.conflictsOf.get(claim)?.some(({ kind }) => kind === conflict.kind),
    )
  return view.dossier.conflicts
    .filter((conflict) => conflict.status === 'conflict' && !had(conflict))
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
    .map((conflict) =>
      line([own(`First contradiction: ${conflict.differs}`)], {
        id: conflict.id,
        badges: [{ text: 'new', tone: 'dispute' }],
        cites: cites(
          conflict.items.map(({ span }): Cite => ({ span, for: 'words' })),
          view,
        ),
      }),
    )
}

/** Facts before the manner of telling, surer ones first. */
function order({ kind, sure }: Conflict): number {
  const manner = kind === 'certainty' || kind === 'attribution' ? 3 : 0
  return manner + { sure: 0, likely: 1, possible: 2 }[sure]
}

function newSupport(before: View, view: View): readonly Line[] {
  return view.dossier.agreements.flatMap((agreement) => {
    const old = oldOf(agreement, before)
    if (!old || agreement.support.atLeast <= old.support.atLeast) return []
    const told = claimLine(agreement, view)
    const was = supportInWords(old.support, old.unnamedOnly)
    return [{ ...told, remarks: [...told.remarks, `Newly independent support: before, ${was}.`] }]
  })
}

/** The agreement that held most of the same claims. */
function oldOf(agreement: Agreement, before: View): Agreement | null {
  const shared = (old: Agreement) =>
    old.claims.filter((claim) => agreement.claims.includes(claim)).length
  const held = new Set(agreement.claims.flatMap((claim) => before.agreementsOf.get(claim) ?? []))
  return [...held].sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1))[0] ?? null
}

function revisedCounts(before: View, view: View): readonly Line[] {
  const events = new Map(
    before.dossier.tallies.flatMap((t) =>
      t.counts.map(({ event }) => [`${event} ${t.slot}`, t] as const),
    ),
  )
  const known = new Set(before.dossier.tallies.map(bounds))
  return view.dossier.tallies.flatMap((tally) => {
    const incident = view.incidents.get(tally.incident)
    const siblings = view.dossier.tallies.filter(
      (t) => t.incident === tally.incident && t.slot === tally.slot,
    )
    const old = siblings.flatMap((t) =>
      t.counts.flatMap(({ event }) => events.get(`${event} ${t.slot}`) ?? []),
    )
    const isNew = tally.counts.every(({ event }) => !events.has(`${event} ${tally.slot}`))
    const [was] = old
    if (!isNew || !was || old.some((t) => bounds(t) === bounds(tally)) || known.has(tally.id))
      return []
    const words = [...new Set(tally.counts.map(({ span }) => view.text(span)))].join(' · ')
    const wasWords = [...new Set(was.counts.map(({ span }) => before.text(span)))].join(' · ')
    return [
      line(
        [own(`${incident?.label ?? tally.slot}, ${tally.slot}: ${words}; before, ${wasWords}`)],
        {
          id: tally.id,
          badges: [{ text: 'revised count', tone: 'dispute' }],
          cites: cites(
            [...tally.counts, ...was.counts].map(({ span }): Cite => ({ span, for: 'words' })),
            view,
          ),
        },
      ),
    ]
  })
}

function bounds({ slot, low, high, approx }: Tally): string {
  return `${slot} ${low} ${high} ${approx}`
}

function newClaims(before: View, view: View): readonly Line[] {
  return view.dossier.agreements
    .filter(({ claims }) => claims.every((claim) => !before.claims.has(claim)))
    .map((agreement) => {
      const told = claimLine(agreement, view)
      return { ...told, badges: [{ text: 'new claim', tone: 'plain' as const }, ...told.badges] }
    })
}

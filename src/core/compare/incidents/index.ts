/** Incidents: the things in the world that events of one report or several tell. */
import {
  bySpan,
  findingId,
  type Because,
  type Feature,
  type FindingId,
  type Incident,
  type ReportId,
  type Sight,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { AFTERMATH, OUTCOMES } from './families.js'
import { groupsOf, type Group } from './groups.js'
import { labelOf } from './label.js'
import { umbrellas, type Whole } from './parts.js'
import type { Spot } from './spots.js'
import { twinsOf } from './twins.js'
import { settingOf, tellingsOf, type Needs, type Setting, type Telling } from './tellings.js'

export const rules: readonly Rule[] = [
  { id: 'I0', example: 'Police raided a flat.' },
  { id: 'I1', example: 'The raid left two men dead.' },
  { id: 'I2', example: 'Gunmen raided a shop, killing two.' },
  { id: 'I3', example: 'A raid in Arlen on Monday; the raid.' },
  { id: 'I4', example: 'the Arlen attacks; the siege in Arlen' },
  { id: 'I5', example: 'A bomb went off at a station. Six people died.' },
  { id: 'I7', example: 'Police held 19 people: 14 were held in Arlen and five in Brask.' },
  { id: 'I8', example: 'Two men were shot in a bar. … A gunman shot three men in a bar.' },
  { id: 'I9', example: 'Gunmen stormed a clinic and abducted four nurses.' },
  { id: 'I10', example: 'Police arrested 12 people. … Eight of those held were released.' },
  { id: 'I11', example: 'A bomb exploded at a pier. … Prosecutors charged four men.' },
  { id: 'I6', example: 'A bomb exploded at a pier on Monday. … The blast … The toll …' },
]

/** Links events to incidents by the policy, and incidents to the wider ones that hold them. */
export const incidents: Stage<Needs, 'incidents'> = {
  name: 'incidents',
  needs: [
    'blocks',
    'sentences',
    'words',
    'names',
    'times',
    'events',
    'claims',
    'stories',
    'dates',
    'copies',
    'identities',
  ],
  gives: 'incidents',
  run: (given) => {
    const setting = settingOf(given)
    return given.stories
      .flatMap(({ reports }) => incidentsOf(setting, reports))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  },
}

function incidentsOf(setting: Setting, reports: readonly ReportId[]): Incident[] {
  const { texts } = setting
  const twins = twinsOf(setting, reports)
  const tellings = tellingsOf(setting, reports, twins.first)
  const { groups, parts } = groupsOf(tellings, twins.late)
  const wholes = groups.map((group) => wholeOf(group, tellings))
  const rank = new Map(
    reports
      .flatMap((report) => setting.events.get(report) ?? [])
      .sort((x, y) => bySpan(x.trigger, y.trigger))
      .map(({ id }, i) => [id, i]),
  )
  const eventsOf = (group: Group) =>
    group.members
      .flatMap((m) => {
        const { id } = tellings[m]!.event
        return [id, ...(twins.of.get(id) ?? [])]
      })
      .sort((x, y) => rank.get(x)! - rank.get(y)!)
  const ids = groups.map((group) => findingId('incident', eventsOf(group).sort()))
  const groupAt = new Map(groups.flatMap((group, i) => group.members.map((m) => [m, i] as const)))
  const above = new Map(parts.map((bond) => [groupAt.get(bond.b)!, groupAt.get(bond.a)!]))
  const wide = umbrellas(wholes)
  return groups.map((group, i) => {
    const whole = wholes[i]!
    const wider = above.get(i) ?? wide[i]!
    const spot = smallest(whole.spots)
    return {
      id: ids[i]!,
      because: becauseOf(group, whole),
      type: typeOf(whole.tellings),
      label: labelOf(whole.tellings, spot, texts, setting.names),
      events: eventsOf(group) as [FindingId, ...FindingId[]],
      place: spot?.identity ?? null,
      country: spot?.country ?? null,
      edtf: edtfOf(whole),
      from: whole.from,
      to: whole.to,
      partOf: wider !== -1 && !circular(i, wider, above) ? ids[wider]! : null,
    }
  })
}

/** True where the wider one is itself a part of this one. */
function circular(part: number, whole: number, above: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = whole, step = 0; at !== undefined && step < 20; step++) {
    if (at === part) return true
    at = above.get(at)
  }
  return false
}

function wholeOf(group: Group, all: readonly Telling[]): Whole {
  const tellings = group.members.map((m) => all[m]!)
  const froms = tellings.flatMap(({ from }) => from ?? []).sort()
  const tos = tellings.flatMap(({ to }) => to ?? []).sort()
  return {
    tellings,
    spots: tellings.flatMap(({ spots }) => spots),
    from: froms.at(-1) ?? null,
    to: tos[0] ?? null,
  }
}

/** The smallest place, then the one most often named, then by key. */
function smallest(spots: readonly Spot[]): Spot | null {
  const grain = { spot: 0, site: 0, region: 1, country: 2 } as const
  const times = new Map<string, number>()
  for (const { key } of spots) times.set(key, (times.get(key) ?? 0) + 1)
  const order = (a: Spot, b: Spot) =>
    grain[a.grain] - grain[b.grain] ||
    times.get(b.key)! - times.get(a.key)! ||
    (a.key < b.key ? -1 : 1)
  return [...spots].sort(order)[0] ?? null
}

/** The kind told most often; what came of it only where nothing else is told. */
function typeOf(tellings: readonly Telling[]): Incident['type'] {
  const deeds = tellings.filter((t) => !OUTCOMES.has(t.type))
  const violent = deeds.filter((t) => !AFTERMATH.has(t.type))
  const hosts = violent.length > 0 ? violent : deeds
  const counts = new Map<Incident['type'], number>()
  for (const { type } of hosts.length > 0 ? hosts : tellings)
    counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
}

function edtfOf({ tellings, from, to }: Whole): string | null {
  const own = tellings.find((t) => t.from === from && t.to === to && t.edtf !== null)
  if (own) return own.edtf
  if (from === null || to === null) return null
  return from === to ? from : `${from}/${to}`
}

/** The rules that joined it, with every event and all that the policy weighed. */
function becauseOf(group: Group, { tellings }: Whole): Because {
  const saw = tellings.map(({ event }) => event.id) as [Sight, ...Sight[]]
  const ids = [...group.bonds.map((bond) => bond.rule), ...(group.joins.length > 0 ? ['I3'] : [])]
  const rule = [...new Set(ids)].sort().join(' ') || 'I0'
  const features: Feature[] = group.joins.flatMap((join) => join.features)
  const best = new Map(features.map((feature) => [`${feature.name} ${feature.saw}`, feature]))
  return features.length > 0 ? { rule, saw, features: [...best.values()] } : { rule, saw }
}

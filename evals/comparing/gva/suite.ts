/** Counts of killed and injured per incident, against the registry. */
import { casualtiesOf, type Casualties } from '../../../src/index.js'
import { dossierOf } from '../../engine.js'
import type { Row, Suite } from '../../suite.js'
import { loadIncidents, type GvaIncident } from './load.js'

/** One incident in this many is read; in quick runs, one in `QUICK`. */
const EVERY = 8
const QUICK = 40

export const suite: Suite = {
  name: 'gva',
  archives: ['gva'],
  quick: false,
  run({ data, quick }) {
    const incidents = chosen(loadIncidents(data), quick)
    const read = incidents.map((incident) => casualtiesOf(dossierOf(texts(incident))))
    const alone = incidents.map((incident, i) => readAlone(incident, read[i]!))
    const rows = (['killed', 'injured'] as const).flatMap((slot) =>
      rowsOf(slot, incidents, read, alone),
    )
    return Promise.resolve({ name: 'gva', rows })
  },
}

/** The incidents that are read. */
export function chosen(all: readonly GvaIncident[], quick: boolean): readonly GvaIncident[] {
  return all.filter((_, i) => i % (quick ? QUICK : EVERY) === 0)
}

/** The articles of an incident as texts. */
export function texts({ articles }: GvaIncident) {
  return articles.map(({ id, day, text }) => ({ file: id, text, published: day }))
}

/** What each article gives alone; that of the only one is known. */
function readAlone(incident: GvaIncident, all: Casualties): Casualties[] {
  const one = texts(incident)
  return one.length === 1 ? [all] : one.map((text) => casualtiesOf(dossierOf([text])))
}

function rowsOf(
  slot: keyof Casualties,
  gold: readonly GvaIncident[],
  ours: readonly Casualties[],
  alone: readonly (readonly Casualties[])[],
): Row[] {
  const right = gold.filter((incident, i) => incident[slot] === ours[i]![slot]).length
  const best = gold.filter((incident, i) => alone[i]!.some((one) => one[slot] === incident[slot]))
  const off = gold.reduce((sum, incident, i) => sum + (incident[slot] - ours[i]![slot]) ** 2, 0)
  const counts = new Map<number, number>()
  for (const incident of gold) counts.set(incident[slot], (counts.get(incident[slot]) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [
    { measure: `${slot}: exact`, score: right / gold.length, constant: most / gold.length },
    { measure: `${slot}: best article in hindsight`, score: best.length / gold.length },
    {
      measure: `${slot}: root mean square error`,
      score: Math.sqrt(off / gold.length),
      lower: true,
    },
  ]
}

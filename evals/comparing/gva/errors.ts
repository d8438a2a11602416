/** Listings of incidents whose number of killed or injured we reckon wrongly, article by article, for the people who write rules. */
import { harmTold, type HarmTold } from '../../../src/core/ask/harm.js'
import { casualtiesOf, type Dossier } from '../../../src/index.js'
import { dossierOf } from '../../engine.js'
import { loadIncidents, type GvaIncident } from './load.js'
import { chosen, texts } from './suite.js'

/** The numbers that can be listed. */
export const LAYERS = ['killed', 'injured'] as const

type Layer = (typeof LAYERS)[number]

/** The registry's number and ours, and below each article every telling of harm in its sentence. */
export function listErrors(layer: string, data: string): string {
  const wrong = chosen(loadIncidents(data), false).flatMap((incident) => {
    const dossier = dossierOf(texts(incident))
    const ours = casualtiesOf(dossier)
    if (ours[layer as Layer] === incident[layer as Layer]) return []
    const says = ({ killed, injured }: { killed: number; injured: number }) =>
      `${killed} killed, ${injured} injured`
    return [
      `━━ ${incident.id}: gold ${says(incident)} ⇒ ${says(ours)}\n${linesOf(incident, dossier)}`,
    ]
  })
  return wrong.join('\n\n')
}

function linesOf({ articles }: GvaIncident, dossier: Dossier): string {
  const told = harmTold(dossier)
  return articles
    .map((article) => {
      const report = dossier.reports.find(({ files }) => files.includes(article.id))
      const own = told.filter((one) => one.report === report?.id)
      const lines = own.map((one) => `    ${shown(one, report?.text ?? '')}`)
      return [`  ${article.id} ${article.day ?? ''} “${article.text.slice(0, 90)}”`, ...lines].join(
        '\n',
      )
    })
    .join('\n')
}

/** `injured 1 [his wife] in the words around it`; `≥` where it is a lower bound, `°` where no number is stated. */
function shown({ slot, low, exact, stated, span }: HarmTold, text: string): string {
  const around = `${text.slice(Math.max(0, span.from - 80), span.from)}[${text.slice(span.from, span.to)}]${text.slice(span.to, span.to + 80)}`
  return `${slot} ${exact ? '' : '≥'}${low}${stated ? '' : '°'} ${around.replace(/\s+/g, ' ')}`
}

import { corpus } from '../../../../test/corpus.js'
import { oneStory } from '../../../../test/full-reading.js'
import type { Event, FindingId, Incident } from '../../model/index.js'
import { rules } from './index.js'

let events = new Map<FindingId, Event>()

corpus(import.meta.url, 'incidents.corpus', rules, {
  run(reports) {
    const dossier = oneStory(reports)
    events = new Map(dossier.events.map((event) => [event.id, event]))
    return dossier.incidents
  },
  print(incident, words, all) {
    const tellings = (one: Incident) =>
      one.events.map((id) => words(events.get(id)!.trigger)).join(' ')
    const whole = all.find(({ id }) => id === incident.partOf)
    return `${incident.type}: ${tellings(incident)}${whole ? ` in ${tellings(whole)}` : ''}`
  },
  fired: ({ because, partOf }) => [...because.rule.split(' '), ...(partOf ? ['I4'] : [])],
})

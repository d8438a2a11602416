import { corpus } from '../../../../test/corpus.js'
import { oneStory } from '../../../../test/full-reading.js'
import { links, rules } from './index.js'

const labels = new Map<string, string>()

corpus(import.meta.url, 'links.corpus', rules, {
  run(reports) {
    const dossier = oneStory(reports)
    for (const { id, label } of [...dossier.identities, ...dossier.incidents]) labels.set(id, label)
    return links.run(dossier)
  },
  print({ a, b, kind, status, denial }, words) {
    const denied = denial ? ` by ${words(denial)}` : ''
    return `${labels.get(a)} — ${kind} — ${labels.get(b)}: ${status}${denied}`
  },
})

/** Listings of what is missed or false in the templates of MUC-4, text by text, for the people who write rules. */
import { join } from 'node:path'
import { dossierOf } from '../engine.js'
import { loadMuc, normal, ROLES, type MucText, type Template } from './load.js'
import { bestMapping } from './score.js'
import { draftsOf, templateFrom } from './templates.js'

/** The parts that can be listed. */
export const LAYERS = ['dev', 'train'] as const

/** Every so many training texts are read for a listing. */
const TRAIN_STEP = 8

/** `−` is missed, `+` is ours and wrong; behind a part that was missed stands the sentence that tells it. */
export function listErrors(layer: string, data: string): string {
  const train = layer === 'train'
  const folder = join(data, 'muc4')
  const texts = loadMuc(folder, train ? 'train' : 'dev')
  return texts
    .filter((_, i) => !train || i % TRAIN_STEP === 0)
    .map((text) => `━━ ${text.id}\n${linesOf(text).join('\n')}`)
    .join('\n\n')
}

function linesOf(text: MucText): string[] {
  const dossier = dossierOf([{ file: text.id, text: text.text, published: text.day }])
  const ours = draftsOf(dossier, text.day).map(({ type, parts }) => templateFrom(type, parts))
  const mapping = bestMapping(ours, text.templates)
  const lines = ours.flatMap((template, i) => {
    const gold = text.templates[mapping[i]!]
    return gold
      ? [`= ${template.type}`, ...differences(template, gold, text)]
      : [`+ ${template.type}`, ...differences(template, NOTHING, text)]
  })
  const missed = text.templates.filter((_, at) => !mapping.includes(at))
  return [
    ...lines,
    ...missed.flatMap((gold) => [`− ${gold.type}`, ...differences(NOTHING, gold, text)]),
  ]
}

const NOTHING: Template = {
  type: '',
  roles: { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] },
}

function differences(ours: Template, gold: Template, text: MucText): string[] {
  const holds = (all: readonly string[], some: readonly string[]) =>
    some.every((mention) => all.includes(mention))
  return ROLES.flatMap((role) => {
    const [mine, theirs] = [ours.roles[role], gold.roles[role]]
    const missed = theirs.filter((one) => !mine.some((entity) => holds(one, entity)))
    const wrong = mine.filter((entity) => !theirs.some((one) => holds(one, entity)))
    return [
      ...missed.map((one) => `  − ${role}: ${one.join(' | ')}${told(text, one)}`),
      ...wrong.map((one) => `  + ${role}: ${one.join(' | ')}`),
    ]
  })
}

/** The first sentence of a text that holds a mention. */
function told({ text }: MucText, mentions: readonly string[]): string {
  const sentence = text
    .split(/(?<=[.!?])\s+/)
    .find((each) => mentions.some((mention) => normal(each).includes(mention)))
  return sentence ? `\n      ${sentence.replace(/\s+/g, ' ').slice(0, 300)}` : ''
}

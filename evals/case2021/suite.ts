/** The kind of event that a snippet of news tells: 30 classes close to those of ACLED. */
import { kindsTold, type KindName } from '../../src/core/index.js'
import { dossierOf } from '../engine.js'
import type { Suite } from '../suite.js'
import { loadSnippets, type Snippet } from './load.js'

/** The benchmark's label for each kind. */
const LABELS: Readonly<Record<KindName, string>> = {
  'suicide bombing': 'SUIC_BOMB',
  'chemical weapon': 'CHEM_WEAP',
  'sexual violence': 'SEX_VIOL',
  grenade: 'GRENADE',
  'abduction or forced disappearance': 'ABDUCT_DISSAP',
  'air or drone strike': 'AIR_STRIKE',
  'shelling, artillery or missile attack': 'ART_MISS_ATTACK',
  'remote explosive, landmine or IED': 'REM_EXPLOS',
  'armed clash': 'ARMED_CLASH',
  attack: 'ATTACK',
  'mob violence': 'MOB_VIOL',
  'looting or property destruction': 'PROPERTY_DISTRUCT',
  'excessive force against protesters': 'FORCE_AGAINST_PROTEST',
  'protest with intervention': 'PROTEST_WITH_INTER',
  'violent demonstration': 'VIOL_DEMONSTR',
  'peaceful protest': 'PEACE_PROTEST',
  'government regains territory': 'GOV_REGAINS_TERIT',
  'non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
  'headquarters or base established': 'HQ_ESTABLISHED',
  'change to group or activity': 'CHANGE_TO_GROUP_ACT',
  'disrupted weapons use': 'DISR_WEAP',
  arrests: 'ARREST',
  agreement: 'AGREEMENT',
  diplomacy: 'DIPLO',
  'attribution of responsibility': 'ATTRIB',
  'organised crime': 'ORG_CRIME',
  'natural disaster': 'NATURAL_DISASTER',
  'man-made disaster': 'MAN_MADE_DISASTER',
  other: 'OTHER',
}

export const suite: Suite = {
  name: 'case2021',
  archives: ['case2021'],
  quick: true,
  run({ data }) {
    const snippets = loadSnippets(data)
    const gold = snippets.map(({ type }) => type)
    const ours = snippets.map(labelOf)
    const majority = [...new Set(gold)]
      .map((type) =>
        weightedF1(
          gold,
          gold.map(() => type),
        ),
      )
      .reduce((a, b) => Math.max(a, b), 0)
    const right = gold.filter((type, i) => type === ours[i]).length
    return Promise.resolve({
      name: 'case2021',
      rows: [
        {
          measure: 'event type, 30 classes: weighted F1',
          score: gold.length === 0 ? null : weightedF1(gold, ours),
          constant: majority,
          aim: 0.6,
          others: 'fine-tuned transformers .771',
        },
        { measure: 'event type: right', score: gold.length === 0 ? null : right / gold.length },
      ],
    })
  },
}

/** The label of what a snippet mainly tells; `OTHER` where its events are of no kind. */
export function labelOf({ id, text }: Snippet): string {
  const dossier = dossierOf([{ file: id, text, published: null }])
  const [lead] = kindsTold(dossier, dossier.reports[0]!.id)
  return lead ? LABELS[lead.kind] : 'OTHER'
}

/** F1 of each gold label, weighted by how often the gold has it. */
export function weightedF1(gold: readonly string[], ours: readonly string[]): number {
  let sum = 0
  for (const type of new Set(gold)) {
    const wanted = gold.filter((each) => each === type).length
    const given = ours.filter((each) => each === type).length
    const both = gold.filter((each, i) => each === type && ours[i] === type).length
    sum += (wanted * 2 * both) / (wanted + given)
  }
  return gold.length === 0 ? 0 : sum / gold.length
}

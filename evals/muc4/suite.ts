/** Terrorist incidents as templates, from news of 1988 to 1991 in capitals. */
import { dossierOf } from '../engine.js'
import type { Row, Suite } from '../suite.js'
import { loadMuc, type Template } from './load.js'
import {
  addFigures,
  COLUMNS,
  f1,
  noFigures,
  scoreText,
  total,
  type Counts,
  type Figures,
} from './score.js'
import { scoreSlots, SLOTS, type SlotName } from './slots.js'
import { draftsOf, templateFrom } from './templates.js'

/** In quick runs, one text in so many is read. */
const QUICK = 4

export const suite: Suite = {
  name: 'muc4',
  archives: ['muc4'],
  quick: true,
  run({ data, quick }) {
    const texts = loadMuc(data, 'dev').filter((_, i) => !quick || i % QUICK === 0)
    const figures = noFigures()
    const constant = noFigures()
    const slots = new Map<SlotName, Counts>()
    for (const text of texts) {
      const dossier = dossierOf([{ file: text.id, text: text.text, published: text.day }])
      const drafts = draftsOf(dossier, text.day)
      const ours = drafts.map(({ type, parts }) => templateFrom(type, parts))
      addFigures(figures, scoreText(ours, text.templates))
      addSlots(slots, scoreSlots(drafts, text.keys, dossier, text.day))
      addFigures(constant, scoreText([ATTACK], text.templates))
    }
    return Promise.resolve({
      name: 'muc4',
      rows: [...rowsOf(figures, f1(total(constant))), ...slotRows(slots)],
    })
  },
}

/** The best answer that looks at no text. */
const ATTACK: Template = {
  type: 'attack',
  roles: { PerpInd: [['guerrillas']], PerpOrg: [['fmln']], Target: [], Victim: [], Weapon: [] },
}

function addSlots(into: Map<SlotName, Counts>, more: Readonly<Record<SlotName, Counts>>): void {
  for (const [slot, { right, given, found, wanted }] of Object.entries(more) as [
    SlotName,
    Counts,
  ][]) {
    const old = into.get(slot) ?? { right: 0, given: 0, found: 0, wanted: 0 }
    into.set(slot, {
      right: old.right + right,
      given: old.given + given,
      found: old.found + found,
      wanted: old.wanted + wanted,
    })
  }
}

/** GE's recall and precision of a slot on TST3, as its authors give them. */
const GE: Readonly<Partial<Record<SlotName, string>>> = {
  date: 'GE on TST3: recall .61, precision .57',
  place: 'GE on TST3: recall .63, precision .59',
  'organisation confidence': 'GE on TST3: recall .24, precision .30',
  'victim number': 'GE on TST3: recall .66, precision .56',
  'victim effect': 'GE on TST3: recall .62, precision .52',
}

function slotRows(slots: ReadonlyMap<SlotName, Counts>): Row[] {
  return (Object.keys(SLOTS) as SlotName[]).flatMap((slot) => {
    const counts = slots.get(slot)
    const others = GE[slot]
    return counts
      ? [{ measure: `raw keys: ${slot} F1`, score: f1(counts), ...(others ? { others } : {}) }]
      : []
  })
}

function rowsOf(figures: Figures, constant: number): Row[] {
  const all = total(figures)
  return [
    {
      measure: 'templates: F1',
      score: f1(all),
      constant,
      aim: 0.4,
      others: 'on TST3+4: GE (1992) .540, GTT (BERT) .502',
    },
    { measure: 'templates: precision', score: all.given === 0 ? 0 : all.right / all.given },
    { measure: 'templates: recall', score: all.wanted === 0 ? 0 : all.found / all.wanted },
    ...COLUMNS.map((column) => ({
      measure: `templates: ${column} F1`,
      score: f1(figures[column]),
    })),
  ]
}

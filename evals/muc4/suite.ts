/** Terrorist incidents as templates, from news of 1988 to 1991 in capitals. */
import { dossierOf } from '../engine.js'
import type { Row, Suite } from '../suite.js'
import { loadMuc, type Template } from './load.js'
import { addFigures, COLUMNS, f1, noFigures, scoreText, total, type Figures } from './score.js'
import type { SlotName } from './fills.js'
import { noSlots, scoreSlots, SLOT_NAMES, type SlotFigures } from './slots.js'
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
    const slots: SlotFigures = { strict: noSlots(), credit: noSlots() }
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

function addSlots(into: SlotFigures, more: SlotFigures): void {
  for (const way of ['strict', 'credit'] as const)
    for (const slot of SLOT_NAMES)
      for (const key of ['right', 'given', 'found', 'wanted'] as const)
        into[way][slot][key] += more[way][slot][key]
}

/** GE's recall and precision of a slot on TST3 with the credit of MUC-4, as its authors give them. */
const GE: Readonly<Partial<Record<SlotName, string>>> = {
  date: 'GE on TST3: recall .61, precision .57',
  location: 'GE on TST3: recall .63, precision .59',
  'organisation confidence': 'GE on TST3: recall .24, precision .30',
  'victim number': 'GE on TST3: recall .66, precision .56',
  'victim effect': 'GE on TST3: recall .62, precision .52',
}

function slotRows({ strict, credit }: SlotFigures): Row[] {
  return SLOT_NAMES.flatMap((slot) => {
    const others = GE[slot]
    const row = { measure: `raw keys: ${slot} F1, credit of MUC-4`, score: f1(credit[slot]) }
    return [
      { measure: `raw keys: ${slot} F1`, score: f1(strict[slot]) },
      others ? { ...row, others } : row,
    ]
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

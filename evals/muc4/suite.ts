/** Terrorist incidents as templates, from news of 1988 to 1991 in capitals. */
import { dossierOf } from '../engine.js'
import type { Row, Suite } from '../suite.js'
import { loadMuc, type MucText, type Template } from './load.js'
import { addFigures, COLUMNS, f1, noFigures, scoreText, total, type Figures } from './score.js'
import { templatesOf } from './templates.js'

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
    for (const text of texts) {
      addFigures(figures, scoreText(read(text), text.templates))
      addFigures(constant, scoreText([ATTACK], text.templates))
    }
    return Promise.resolve({ name: 'muc4', rows: rowsOf(figures, f1(total(constant))) })
  },
}

/** The best answer that looks at no text. */
const ATTACK: Template = {
  type: 'attack',
  roles: { PerpInd: [['guerrillas']], PerpOrg: [['fmln']], Target: [], Victim: [], Weapon: [] },
}

/** The templates that the engine finds in a text. */
export function read({ id, text, day }: MucText): Template[] {
  return templatesOf(dossierOf([{ file: id, text, published: day }]), day)
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

import { describe, expect, test } from 'vitest'
import { claims, courier, gazette, smallStory } from '../../../test/small-story.js'
import { loadEnglish } from '../../intake/model.js'
import { makeReport } from '../model/index.js'
import { compareReports, readReport } from '../pipeline.js'
import { brief, supportInWords, type Brief, type Line, type SectionKey } from './index.js'
import { dateInWords, reportLabels } from './labels.js'
import { plainWords } from './line.js'

const whole = brief(smallStory)
const section = (told: Brief, key: SectionKey) => told.sections.find((one) => one.key === key)
const words = (line: Line) => plainWords(line.words)

test('what is disputed comes first, then what rests on one origin', () => {
  expect(whole.sections.map(({ key }) => key).slice(0, 2)).toEqual(['disputed', 'one'])
  expect(whole.title).toBe('Blast at Harrow mill')
  expect(whole.subtitle).toEqual([
    '2 reports',
    '3 voices, 2 of them unnamed',
    'all lean on Radio Delta',
  ])
})

test('a dispute stands side by side with the differing words marked', () => {
  const [count] = section(whole, 'disputed')!.lines
  expect(words(count!)).toBe('Number differs: Nine people (a) against Eleven people (b)')
  expect(count!.below.map(words)).toEqual([
    'Nine people died in the blast at Harrow mill on Friday',
    'Eleven people died in the blast at Harrow mill',
  ])
  expect(count!.below[0]!.words[0]).toMatchObject({ text: 'Nine people', mark: 'differs' })
})

test('conflicts that answer one question are one dispute, each answer once with all who give it', async () => {
  const english = await loadEnglish()
  const texts = [
    'Colonel Erik Brandt was killed in the storm, the harbour police said.',
    'Colonel Erik Brandt is alive, his brother said.',
    'Colonel Erik Brandt died in the storm, a diver said. A nurse said that Erik Brandt was alive and asleep.',
  ]
  const readings = texts.map((text) => readReport(makeReport(text), english))
  const lines = section(brief(compareReports(readings)), 'disputed')!.lines
  const about = lines.filter((line) => words(line).startsWith('What became of Erik Brandt'))
  expect(about).toHaveLength(1)
  expect(words(about[0]!)).toMatch(
    /: (?:dead|alive) \([a-c, ]+\) against (?:dead|alive) \([a-c, ]+\)$/,
  )
  const others = about[0]!.below.flatMap(({ remarks }) => remarks ?? [])
  expect(others).toHaveLength(2)
  expect(others.every((remark) => remark.startsWith('so also '))).toBe(true)
})

test('a claim of two reports through one relay is one origin, and its hedge differs', () => {
  const line = section(whole, 'one')!.lines.find(({ by }) => by?.includes('safety'))!
  expect(line.by).toBe('a safety official, through Radio Delta')
  expect(line.badges).toContainEqual({ text: 'hedge differs', tone: 'dispute' })
  expect(supportInWords(line.support!, line.unnamedOnly)).toBe('1 origin, unnamed')
  expect(line.stemma).toMatchObject({ reports: ['a', 'b'], origins: [{ mark: 'unnamed' }] })
  expect(line.stemma!.threads).toHaveLength(2)
})

test('each agreement stands in exactly one section', () => {
  const all = brief(smallStory, { all: true })
  const ids = ['one', 'several', 'rest'].flatMap((key) =>
    (section(all, key as SectionKey)?.lines ?? []).map(({ id }) => id),
  )
  expect([...ids].sort()).toEqual(smallStory.agreements.map(({ id }) => id).sort())
})

test('what a report says itself stands behind a count', () => {
  const rest = section(whole, 'rest')!
  expect(rest.shown).toBe(0)
  expect(rest.lines.map(words)).toEqual(['Owner Ada Brand was arrested'])
  expect(section(brief(smallStory, { sections: ['rest'] }), 'rest')!.shown).toBe(1)
})

test('only claims of a kind', () => {
  const lines = (only: 'denied' | 'unnamed' | 'disputed') =>
    brief(smallStory, { only }).sections.flatMap(({ lines }) => lines.map(words))
  expect(lines('denied')).toEqual(['Her lawyer said she had done nothing wrong.'])
  expect(lines('unnamed')).toContain('“The boiler may have failed,”')
  expect(lines('unnamed')).not.toContain('Owner Ada Brand was arrested')
})

test('the order of reports and findings leaves no trace', () => {
  const turned = {
    ...smallStory,
    reports: [...smallStory.reports].reverse(),
    agreements: [...smallStory.agreements].reverse(),
    conflicts: [...smallStory.conflicts].reverse(),
  }
  const told = (dossier: typeof smallStory) => brief(dossier, { all: true }).sections
  expect(told(turned)).toEqual(told(smallStory))
})

test('what changed since an older dossier', () => {
  const gone = new Set(
    Object.values(claims)
      .filter(({ report }) => report === gazette.id)
      .map(({ id }) => id),
  )
  const old = {
    ...smallStory,
    reports: [courier],
    claims: smallStory.claims.filter(({ id }) => !gone.has(id)),
    agreements: smallStory.agreements.filter(({ claims }) => !claims.some((id) => gone.has(id))),
    conflicts: [],
    tallies: smallStory.tallies.slice(0, 1),
  }
  const changes = section(brief(smallStory, { since: old, all: true }), 'changes')!
  const told = changes.lines.map((line) => `${line.badges[0]?.text}: ${words(line)}`)
  expect(told).toContain('new: First contradiction: Nine dead against eleven.')
  expect(told).toContain('new claim: It is believed the doors were locked.')
  expect(told.join('\n')).not.toContain('Ada Brand')
  expect(section(brief(smallStory, { since: smallStory }), 'changes')).toBeUndefined()
})

test('a note that a person made stands under its claim', () => {
  const [id] = smallStory.agreements.map(({ id }) => id)
  const noted = {
    ...smallStory,
    judgements: [
      {
        id: 'n1',
        kind: 'note' as const,
        of: [id!] as const,
        note: 'ask the police',
        by: 'Kim',
        at: '2024-03-02T10:00:00Z',
        why: 'count',
      },
    ],
  }
  const line = section(brief(noted), 'one')!.lines.find((one) => one.id === id)!
  expect(line.below.map(words)).toEqual(['Note by Kim: ask the police'])
})

test('support in words', () => {
  const support = (atLeast: number, atMost: number, unnamed = 0) => ({
    atLeast,
    atMost,
    named: atMost - unnamed,
    unnamed,
    institutions: 0,
  })
  expect(supportInWords(support(1, 2), false)).toBe('1–2 origins')
  expect(supportInWords(support(0, 0), false)).toBe('no origin named')
  expect(supportInWords(support(3, 3, 1), false)).toBe('3 origins, 1 unnamed')
})

test('dates in words', () => {
  expect(dateInWords('2024-03-02')).toBe('2 March 2024')
  expect(dateInWords('2024-03-02/2024-03-04')).toBe('2–4 March 2024')
  expect(dateInWords('2024-03')).toBe('March 2024')
  expect(dateInWords('../2024-03-04')).toBe('until 4 March 2024')
})

test('labels follow the files', () => {
  const labels = reportLabels([gazette, courier])
  expect([labels.get(courier.id), labels.get(gazette.id)]).toEqual(['a', 'b'])
})

describe('who speaks for a person', () => {
  const who = (text: string) => {
    const dossier = compareReports([readReport(makeReport(text), loadEnglish())])
    return section(brief(dossier, { all: true }), 'who')!.lines
  }
  const below = (text: string, name: string) =>
    who(text)
      .find((one) => words(one).startsWith(name))!
      .below.map(words)
  const charge = 'Ada Brand was charged with fraud on Monday.'
  test('stands beside the charge', () => {
    expect(below(`${charge} Her lawyer said the money was a loan.`, 'Ada Brand')).toEqual([
      'Her lawyer: the money was a loan',
    ])
  })
  test('and not beside the lawyer, or for somebody else', () => {
    const other = `${charge} Rosa Lind, a lawyer for the bank, said the money was a loan.`
    expect(below(other, 'Ada Brand')).toEqual([])
    expect(below(other, 'Rosa Lind')).toEqual([])
  })
})

describe('what befell a person', () => {
  const badges = (text: string, name: string) => {
    const dossier = compareReports([readReport(makeReport(text), loadEnglish())])
    const lines = section(brief(dossier, { all: true }), 'who')!.lines
    return lines.find((one) => words(one).startsWith(name))!.badges.map((badge) => badge.text)
  }
  test('says where only a voice tells it', () => {
    expect(badges('Ada Brand was killed on Monday, officials said.', 'Ada')).toContain(
      'killed (according to officials)',
    )
    expect(badges('Ada Brand was killed on Monday.', 'Ada')).toContain('killed')
  })
  test.each([
    ['Police said Ada Brand had been arrested.', 'arrested (according to Police)'],
    [
      'The ministry denied that Ada Brand had been arrested.',
      'not arrested (according to the ministry)',
    ],
    ['Ada Brand was found not guilty of arson.', 'cleared'],
    ['A warrant was issued for the arrest of Ada Brand.', 'wanted'],
    ['Prosecutors accuse Ada Brand of leading the gang.', 'accused (according to Prosecutors)'],
  ])('says how a person stands: %s', (text, badge) => {
    expect(badges(text, 'Ada').slice(1)).toEqual([badge])
  })
  test('is nothing that befell who tells it', () => {
    const text = 'Two women died of their wounds, police spokeswoman Ada Brand said.'
    expect(badges(text, 'Ada').join()).not.toMatch(/dead|killed/)
  })
})

describe('proposed credibilities', () => {
  const graded = {
    ...smallStory,
    grades: smallStory.agreements.map(({ id }, at) => ({
      id: `grade-${at}` as (typeof smallStory.agreements)[number]['id'],
      because: { rule: 'GR7', saw: [id] as const },
      of: id,
      credibility: at === 0 ? (2 as const) : (6 as const),
      why: 'it may rest on 2 origins',
      against: [],
    })),
  }
  const proposals = (told: Brief) =>
    told.sections.flatMap(({ lines }) =>
      lines.flatMap(({ below }) => below.filter(({ id }) => id?.startsWith('grade-')).map(words)),
    )

  test('stand below their claim with the reason; a 6 is not printed', () => {
    const told = brief(graded, { all: true })
    expect(proposals(told)).toEqual(['proposed F2: it may rest on 2 origins'])
    expect(told.legend.join(' ')).toContain('never a verdict')
  })

  test('are left out on request, with their legend', () => {
    const told = brief(graded, { all: true, grades: false })
    expect(proposals(told)).toEqual([])
    expect(told.legend.join(' ')).not.toContain('Admiralty')
  })

  test('bear the letter that a person gave to an outlet', () => {
    const outlet = { value: 'Harrow Courier', from: 'sidecar' as const }
    const reports = graded.reports.map((report) => ({ ...report, outlet }))
    const signed = { id: 'j', by: 'Kim', at: '2024-03-02T10:00:00Z', why: 'knows it' }
    const judgements = [
      { ...signed, kind: 'grade' as const, outlet: 'Harrow Courier', grade: 'B' as const },
    ]
    expect(proposals(brief({ ...graded, reports, judgements }, { all: true }))[0]).toContain('B2')
    const undone = [
      ...judgements,
      { ...signed, id: 'k', kind: 'undo' as const, of: ['j'] as const },
    ]
    expect(
      proposals(brief({ ...graded, reports, judgements: undone }, { all: true }))[0],
    ).toContain('F2')
  })
})

test('a word of likelihood and a degree of confidence never share a sentence (ICD 203)', () => {
  const text =
    'A bomb exploded in the market of Aldmere on Monday. The bomb was probably hidden in a crate, the mayor said.'
  const english = loadEnglish()
  const told = brief(compareReports([readReport(makeReport(text), english)]), { all: true })
  const all = (line: Line): readonly string[] => [
    ...line.words.filter(({ span }) => !span).map(({ text }) => text),
    ...line.badges.map(({ text }) => text),
    ...line.remarks,
    ...line.below.flatMap(all),
  ]
  const own = [...told.sections.flatMap(({ lines }) => lines.flatMap(all)), ...told.legend]
  expect(own.join(' ')).toContain('ICD 203: likely / probable, 55–80 %')
  const mixed = own
    .flatMap((text) => text.split(/(?<=[.;])\s/))
    .filter((text) => /confidence/.test(text) && /likel|probabl|chance|certain\b/.test(text))
  expect(mixed).toEqual([])
})

/** The same thing at places that exclude one another. */
import { contains, cover, span as makeSpan, type Name, type Span } from '../../../model/index.js'
import { wordsIn } from '../../../language/tree.js'
import { isUnder } from '../fates.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { BY_A_BLOW, OF_PERSONS } from '../../likeness/fates/outcomes.en.js'
import { isLeftOpen, type Outcome } from '../../likeness/fates/outcomes.js'
import { BASE } from '../policy.js'

/** CF4: two lists of places that share a member and differ in another: *Aldmere and Brandt*, *Aldmere and Castelnova*. */
export const lists: Finder = {
  id: 'CF4',
  example: '“raids in Norland and Sudmark” here, “raids in Norland and Ostmark” there.',
  find(scene) {
    const all = scene.view.propositions.map((one) => listsIn(scene, one))
    return scene.pairs.flatMap(({ a, b, total }): Draft[] => {
      const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
      return all[a]!.flatMap((p) =>
        all[b]!.flatMap((q): Draft[] => {
          const [left, right] = [only(scene, p, q), only(scene, q, p)]
          if (p.length !== q.length || left.length !== 1 || right.length !== 1) return []
          if (standsFor(left[0]!, right[0]!)) return []
          const words = commonBefore(scene, p[0]!, q[0]!)
          if (!words) return []
          const sides = [
            side(scene, headed(scene, p), x),
            side(scene, headed(scene, q), y),
          ] as const
          const differs = `${left[0]!.label} against ${right[0]!.label}`
          return [place('CF4', sides, differs, BASE.place + 0.25 + total * 0.2)]
        }),
      )
    })
  },
}

/** CF5: one person came out the same at two places. */
export const elsewhere: Finder = {
  id: 'CF5',
  example: '“Torvald was wounded at Aldmere” here, “wounded in Castelnova” there.',
  find(scene) {
    const told = scene.outcomes.filter((one) => OF_PERSONS.has(one.outcome) && !isLeftOpen(one))
    return told.flatMap((a, i) =>
      told.slice(i + 1).flatMap((b): Draft[] => {
        const same = [...a.about].some((term) => term.startsWith('@') && b.about.has(term))
        if (!same || !mayBeOne(a, b) || a.of.span.report === b.of.span.report) return []
        const [x, y] = [townsUnder(scene, a), townsUnder(scene, b)]
        if (x.length === 0 || y.length === 0 || only(scene, x, y).length < x.length) return []
        if (x.some((one) => y.some((other) => areTold(scene, one, other)))) return []
        const sides = [side(scene, a.of.span, a.of), side(scene, b.of.span, b.of)] as const
        return [place('CF5', sides, `${x[0]!.label} against ${y[0]!.label}`, BASE.place + 0.1)]
      }),
    )
  },
}

/** One fate, or a blow and what came of it: *was hit at Aldmere*, *wounded in Castelnova*. */
function mayBeOne(a: Outcome, b: Outcome): boolean {
  return a.outcome === b.outcome || [a, b].every(({ outcome }) => BY_A_BLOW.has(outcome))
}

function place(rule: string, sides: Draft['sides'], differs: string, score: number): Draft {
  return { rule, kind: 'place', status: 'conflict', sides, differs, score }
}

interface Mentioned {
  readonly label: string
  readonly identity: string
  readonly name: Name
  readonly span: Span
}

function placesIn({ view, names }: Scene, of: Proposition): Mentioned[] {
  return (names.get(of.span.report) ?? [])
    .filter(({ type }) => type === 'place')
    .flatMap((name) =>
      name.mentions
        .filter(({ span, form }) => form !== 'pronoun' && contains(of.span, span))
        .map(({ span }) => ({
          label: name.label,
          identity: view.identityOf.get(name.id)?.id ?? name.id,
          name,
          span,
        })),
    )
    .sort((x, y) => x.span.from - y.span.from)
}

/** The towns that hang on what is told: not *sources in Aldmere say that he was wounded*. */
function townsUnder(scene: Scene, { of, at }: Outcome): Mentioned[] {
  const { words } = scene.view.lexed.get(of.span.report)!
  return townsIn(scene, of).filter(({ span }) => isUnder(words, wordsIn(words, span).first, at))
}

/** Towns, not countries and not provinces, which hold towns. */
function townsIn(scene: Scene, of: Proposition): Mentioned[] {
  const text = scene.view.texts.get(of.span.report)!
  return placesIn(scene, of).filter(({ name, label, span }) => {
    const whole = `${label} ${text.slice(span.to, span.to + 12)}`
    return !/^(country|region|nation)/.test(name.known ?? '') && !HOLDS_TOWNS.test(whole)
  })
}

/** Told of in one clause, two places may lie one in the other: *Aldmere, a village in Brandtland*. */
function areTold({ view, propositions }: Scene, a: Mentioned, b: Mentioned): boolean {
  const [x, y] = [`@${a.identity}`, `@${b.identity}`]
  return view.story.reports.some((report) =>
    (propositions.get(report) ?? []).some(({ terms }) => terms.includes(x) && terms.includes(y)),
  )
}

const HOLDS_TOWNS = /\b(?:province|district|county|governorate|state|region|border)\b/i

/** Runs of places that stand side by side with commas and *and*. */
function listsIn(scene: Scene, of: Proposition): Mentioned[][] {
  const places = placesIn(scene, of)
  const text = scene.view.texts.get(of.span.report)!
  const runs: Mentioned[][] = []
  for (const one of places) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const between = before ? text.slice(before.span.to, one.span.from) : ''
    if (before && /^(\s*,\s*|\s*,?\s+and\s+(the\s+)?)$/.test(between)) run!.push(one)
    else runs.push([one])
  }
  // *in Aldmere, Norland* is one place: a list has its *and*.
  const isList = (run: readonly Mentioned[]) =>
    /\band\b/.test(text.slice(run.at(-2)?.span.to ?? 0, run.at(-1)!.span.from))
  return runs.filter((run) => run.length > 1 && isList(run))
}

function only(
  _scene: Scene,
  these: readonly Mentioned[],
  those: readonly Mentioned[],
): Mentioned[] {
  return these.filter(({ identity }) => !those.some((other) => other.identity === identity))
}

/** *Washington* and *the US*: a town in the place of its country. */
function standsFor({ name: a }: Mentioned, { name: b }: Mentioned): boolean {
  const isCountry = [a, b].map(({ known }) => known?.startsWith('country') ?? false)
  return isCountry[0] !== isCountry[1] && (a.country === b.country || !a.country || !b.country)
}

/** A term of the eight words before one list that also stands before the other: what happens there. */
function commonBefore(scene: Scene, a: Mentioned, b: Mentioned): boolean {
  const [x, y] = [a, b].map(({ span }) => {
    const { words, term } = scene.view.lexed.get(span.report)!
    const { first } = wordsIn(words, span)
    return term
      .slice(Math.max(0, first - 8), first)
      .filter((one) => one !== null && !one.startsWith('@'))
  })
  return x!.some((one) => y!.includes(one))
}

/** The list with what happens there: from the last clause word that is no place, at most eight words before. */
function headed(scene: Scene, list: readonly Mentioned[]): Span {
  const { words, term } = scene.view.lexed.get(list[0]!.span.report)!
  const { first } = wordsIn(words, list[0]!.span)
  let from = first
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) if (term[at]) from = at
  const head = makeSpan(words.report, words.from[from]!, words.to[from]!)
  return cover(head, list.at(-1)!.span)
}

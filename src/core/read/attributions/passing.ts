/** The judges of relays: outlets that were told, that report what another said, and relays that hold for the words after. */
import { isUpos } from '../../language/tree.js'
import { isSpeech } from '../../model/index.js'
import { hull, meets, within, type Draft } from './draft.js'
import { OUTLET_VERBS, SOURCE_PRONOUNS } from './lexicon.en.js'
import type { Page, Range } from './page.js'
import { outletIn, ownRelays } from './relays.js'

/** The relays that a rule has found, else those of the draft's own sentence. */
export function withRelays(drafts: readonly Draft[], page: Page): readonly Draft[] {
  return drafts.map((whole) => {
    const through = quotedBy(page, whole)
    const draft = through?.draft ?? whole
    const given = through
      ? [through.outlet]
      : draft.relays.map((range) => outletIn(page, range) ?? range)
    const own = given.length > 0 ? [] : ownRelays(page, draft)
    return { ...draft, relays: [...given, ...own] }
  })
}

/** *residents quoted by Radio Orme*: the residents say so, through the radio. */
function quotedBy(page: Page, draft: Draft): { draft: Draft; outlet: Range } | null {
  const { words } = page
  const { source } = draft
  if (!source) return null
  for (let w = source.first + 1; w + 2 < source.last; w++) {
    if (!/^(?:quoted|cited|interviewed|reached|contacted)$/.test(words.form[w]!)) continue
    if (words.form[w + 1] !== 'by') continue
    const outlet = outletIn(page, { first: w + 2, last: source.last })
    return outlet && { draft: { ...draft, source: { first: source.first, last: w } }, outlet }
  }
  return null
}

/** *X said Y, the Herald reported*: the outlet passes on what X said, and is no second source. */
export function outletsAsRelays(drafts: readonly Draft[], page: Page): readonly Draft[] {
  const passing = new Map<Draft, Draft>()
  const gone = new Set<Draft>()
  for (const outer of drafts) {
    const outlet = passedOnBy(outer, page)
    if (!outlet || !outer.source) continue
    for (const inner of drafts) {
      if (inner === outer || inner.belief || !inner.source || gone.has(inner)) continue
      if (!reaches(outer, inner)) continue
      passing.set(inner, {
        ...(passing.get(inner) ?? inner),
        relays: [...(passing.get(inner) ?? inner).relays, outlet],
      })
      gone.add(outer)
    }
  }
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => passing.get(draft) ?? draft)
}

/** The outlet of an attribution whose source is one. */
function passedOnBy(outer: Draft, page: Page): Range | null {
  if (!outer.source || outer.belief) return null
  const according = outer.lemma === 'according to'
  if (!according && !OUTLET_VERBS.has(outer.lemma ?? '')) return null
  return outletIn(page, outer.source) ?? (according ? reportOf(page, outer.source) : null)
}

/** *a report of the information centre*: whose report it is. */
function reportOf(page: Page, source: Range): Range | null {
  const { words } = page
  for (let w = source.first + 1; w + 1 < source.last; w++) {
    if (!/^(reports?|accounts?|dispatch|transcript)$/.test(words.form[w - 1]!)) continue
    if (!/^(of|by|in|from|on)$/.test(words.form[w]!)) continue
    const first = isUpos(words, w + 1, 'DET') ? w + 2 : w + 1
    return first < source.last ? { first, last: source.last } : null
  }
  return null
}

/** The inner attribution, with its source and cue, is what the outer one holds. */
function reaches(outer: Draft, inner: Draft): boolean {
  if (!inner.cue || !inner.source) return false
  const whole = hull(outer)
  const cue = inner.cue
  const shared = inner.content.some((part) => meets(part, whole))
  const first = Math.min(hull(inner).first, inner.source.first, cue.first)
  return shared && within(cue, whole) && Math.abs(first - whole.first) < 4
}

/** A relay named once holds for *he said* and run-on quotations right after it. */
export function heldRelays(drafts: readonly Draft[], page: Page): readonly Draft[] {
  let before: Draft | null = null
  return drafts.map((draft) => {
    let now = draft
    const near = before && closeBy(page, before, draft)
    if (
      near &&
      draft.relays.length === 0 &&
      !isOfOldTime(page, before!) &&
      before!.relays.length > 0 &&
      sameSpeaker(page, before!, draft)
    ) {
      now = { ...draft, relays: before!.relays }
    }
    if (now.source && isSpeech(now)) before = now
    return now
  })
}

/** *he told the Herald in January*: what he says now he need not have told the paper. */
function isOfOldTime({ words }: Page, { relays }: Draft): boolean {
  return relays.some(({ last }) => {
    const ahead = words.form[last] ?? ''
    const next = words.form[last + 1] ?? ''
    return (
      (ahead === 'in' && (MONTH.test(next) || /^\d{4}$/.test(next))) ||
      /^(?:last|earlier)$/.test(ahead)
    )
  })
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

function closeBy(page: Page, before: Draft, draft: Draft): boolean {
  const block = (one: Draft) => page.blockOf[page.sentenceOf[hull(one).first]!]!
  return block(draft) - block(before) <= 1
}

function sameSpeaker(page: Page, before: Draft, draft: Draft): boolean {
  if (!draft.source || !before.source) return false
  if (draft.source.first === before.source.first) return true
  const { words } = page
  const first = words.form[draft.source.first]!.toLowerCase()
  // *the Herald reported, citing a diplomat. It said …*: the paper itself goes on.
  if (before.rule === 'A20' && first === 'it') return false
  const lone = draft.source.last - draft.source.first === 1
  if (lone && SOURCE_PRONOUNS.has(first)) return /^(he|she|they|it)$/.test(first)
  const head = words.form[draft.source.last - 1]
  const text = words.form.slice(before.source.first, before.source.last)
  return text.includes(head!)
}

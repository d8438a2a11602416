/** Names: found, judged, joined to one name per thing, settled in type, and taken up by descriptions and pronouns. */
import type { Language } from '../../language/language.js'
import { wordsSpan } from '../../language/tree.js'
import {
  bySpan,
  findingId,
  span,
  type Mention,
  type Name,
  type Span,
  type Words,
} from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { giveWords, type Found, type Given } from './found.js'
import { referred } from './referred.js'
import { bestType, type Cluster, type Member } from './cluster.js'
import { joined } from './join.js'
import { areaBehind, located } from './locate.js'
import { judges } from './refine.js'
import { rolesOf } from './roles.js'
import { finders } from './rules.js'
import { isName, settle, type Settled } from './settle.js'
import { seenOf, takenUp } from './takeup.js'

export { rules } from './rules.js'

/** Fills the layer `names`: one name for every named thing of a report, with all its mentions. */
export function names(language: Language): Stage<'words', 'names'> {
  return {
    name: 'names',
    needs: ['words'],
    gives: 'names',
    run: ({ reports, words }) => {
      const texts = new Map(reports.map(({ id, text }) => [id, text]))
      return words.flatMap((own) => namesOf(own, texts.get(own.report) ?? '', language))
    },
  }
}

/** The names of one report, in order of first mention. */
export function namesOf(words: Words, text: string, language: Language): Name[] {
  const given = giveWords(words, text, language)
  let found: readonly Found[] = finders.flatMap((find) => find(given))
  for (const judge of judges) found = judge(found, given)
  const clusters = joined(given, found)
  const mentioned = countriesOf(clusters)
  const families = familiesOf(clusters)
  const settled = clusters.map((cluster) => ({
    cluster,
    as: settle(given, cluster, mentioned, families),
  }))
  const kept = settled.filter(({ as }) => isName(as))
  const taken = new Uint8Array(words.count)
  for (const { first, last } of found) taken.fill(1, first, last)
  const made = kept.map(({ cluster, as }) => make(given, cluster, as, (word) => taken[word] === 1))
  const members = kept.map(({ cluster }) => cluster.members)
  return withTakenUp(given, withLocations(given, made, members), members)
}

/** The names with where they lie; a town that lies elsewhere than the largest of its name is not that one. */
function withLocations(
  given: Given,
  made: readonly Name[],
  members: readonly (readonly Member[])[],
): readonly Name[] {
  const { places } = given.language
  if (!places) return made
  const placed = made.map(({ type, known, country, label }, i) => ({
    type,
    known,
    country,
    labels: [label, ...members[i]!.map((member) => member.label)],
    within: members[i]!.flatMap(({ last }) => areaBehind(given, last, places)),
  }))
  return located(placed, places).map((location, i) => {
    const name = made[i]!
    if (!location || name.type === 'nationality') return name
    const elsewhere = name.known?.startsWith('city:') && name.country !== location.country
    const country = name.country === null || elsewhere ? location.country : name.country
    return { ...name, location, country, known: elsewhere ? null : name.known }
  })
}

/** Countries that the report names, to tell cities of one name apart. */
function countriesOf(clusters: readonly Cluster[]): Set<string> {
  return new Set(
    clusters.flatMap(({ members }) =>
      members.flatMap(({ known }) =>
        known.filter((k) => !k.key.startsWith('city:') && k.country).map((k) => k.country!),
      ),
    ),
  )
}

/** Family names of the persons with a full name, which are a person's also where they stand alone. */
function familiesOf(clusters: readonly Cluster[]): Map<string, Cluster> {
  const families = new Map<string, Cluster>()
  for (const cluster of clusters) {
    if (bestType(cluster) !== 'person') continue
    for (const { key } of cluster.members) {
      const space = key.lastIndexOf(' ')
      if (space > 0) families.set(key.slice(space + 1), cluster)
    }
  }
  return families
}

function make(
  given: Given,
  { members }: Cluster,
  as: Settled,
  isTaken: (word: number) => boolean,
): Name {
  const mentions: Mention[] = members.map(({ first, last, part, form, tiedBy }) => ({
    span: part ? span(given.words.report, part.from, part.to) : wordsSpan(given.words, first, last),
    form,
    rule: tiedBy,
  }))
  const roles =
    as.type === 'person'
      ? members.flatMap(({ first, last }) => rolesOf(given, first, last, isTaken))
      : []
  return named(given.words, as, mentions, roles.sort(bySpan))
}

function named(
  words: Words,
  as: Settled,
  mentions: readonly Mention[],
  roles: readonly Span[],
): Name {
  const first = mentions[0]!
  return {
    id: findingId('name', words.report, as.type, as.label, first.span),
    report: words.report,
    type: as.type,
    label: as.label,
    mentions,
    roles,
    known: as.known?.key ?? null,
    country: as.country,
    because: { rule: first.rule, saw: [first.span, ...mentions.slice(1).map(({ span }) => span)] },
  }
}

/** The same names with the descriptions and pronouns that take them up. */
function withTakenUp(
  given: Given,
  made: readonly Name[],
  at: readonly { first: number; last: number }[][],
): Name[] {
  const more = new Map<number, Mention[]>()
  const spans = made.flatMap(({ type, known }, owner) => {
    const country = known?.startsWith('country:') ?? false
    return at[owner]!.map(({ first, last }) => ({ first, last, owner, type, country }))
  })
  const sure = takenUp(given, seenOf(made, at, given.text))
  const taken = new Set(sure.map(({ last }) => last))
  const all = [...sure, ...referred(given, spans).filter(({ last }) => !taken.has(last))]
  for (const { index, first, last, form, rule } of all) {
    const list = more.get(index) ?? []
    list.push({ span: wordsSpan(given.words, first, last), form, rule })
    more.set(index, list)
  }
  return made.map((name, i) => {
    const mentions = [...name.mentions, ...(more.get(i) ?? [])].sort((a, b) =>
      bySpan(a.span, b.span),
    )
    return {
      ...name,
      mentions,
      because: {
        ...name.because,
        saw: [mentions[0]!.span, ...mentions.slice(1).map((m) => m.span)],
      },
    }
  })
}

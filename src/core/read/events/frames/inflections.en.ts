/** Inflected forms of the verbs of the frame table, for words whose tag or lemma the tagger got wrong. */
import { IRREGULAR } from '../../../language/irregular.en.js'

const PASTS = pasts()

/** The irregular pasts and participles by their verb. */
function pasts(): ReadonlyMap<string, readonly string[]> {
  const byVerb = new Map<string, string[]>()
  for (const [form, verb] of IRREGULAR) byVerb.set(verb, [...(byVerb.get(verb) ?? []), form])
  return byVerb
}

/** Every form of a verb lemma, itself included; too many rather than too few. */
function formsOf(lemma: string): string[] {
  const forms = [lemma, `${lemma}s`, `${lemma}es`, `${lemma}ing`, `${lemma}ed`]
  if (lemma.endsWith('e')) {
    forms.push(`${lemma}d`, `${lemma.slice(0, -1)}ing`)
    if (lemma.endsWith('ie')) forms.push(`${lemma.slice(0, -2)}ying`)
  }
  if (/[^aeiou]y$/.test(lemma)) forms.push(`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`)
  if (/[aeiou][bdglmnprt]$/.test(lemma)) {
    forms.push(`${lemma}${lemma.at(-1)!}ed`, `${lemma}${lemma.at(-1)!}ing`)
  }
  return [...forms, ...(PASTS.get(lemma) ?? [])]
}

/** A map from form to lemma over these verbs; the first lemma that has a form keeps it. */
export function inflections(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const lemma of lemmas) {
    for (const form of formsOf(lemma)) if (!map.has(form)) map.set(form, lemma)
  }
  return map
}

/** Inflected forms of the verbs of the frame table, for words whose tag or lemma the tagger got wrong. */

/** Past and participle of the irregular verbs of the table. */
// prettier-ignore
const IRREGULAR: Readonly<Record<string, string>> = {
  shoot: 'shot', slay: 'slew slain', steal: 'stole stolen', hold: 'held', take: 'took taken', break: 'broke broken',
  fight: 'fought', blow: 'blew blown', throw: 'threw thrown', hurt: 'hurt', beat: 'beat beaten', find: 'found',
  flee: 'fled', catch: 'caught', sink: 'sank sunk', go: 'went gone', meet: 'met', send: 'sent', lose: 'lost',
  withdraw: 'withdrew withdrawn', run: 'ran run', overrun: 'overran overrun', set: 'set', let: 'let', bleed: 'bled',
  hit: 'hit', strike: 'struck', retake: 'retook retaken', fall: 'fell fallen', stand: 'stood', keep: 'kept',
  burn: 'burned burnt', drown: 'drowned', drive: 'drove driven', shell: 'shelled', bomb: 'bombed', die: 'died',
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
  return [...forms, ...(IRREGULAR[lemma]?.split(' ') ?? [])]
}

/** A map from form to lemma over these verbs; the first lemma that has a form keeps it. */
export function inflections(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const lemma of lemmas) {
    for (const form of formsOf(lemma)) if (!map.has(form)) map.set(form, lemma)
  }
  return map
}

/** Names of relays that mean the same, for comparison only. */

/** Each line is one agency, paper or broadcaster under its names, as `relayKey` leaves them. */
const SAME: readonly (readonly string[])[] = [
  ['ap', 'associated press', 'ap news agency'],
  ['afp', 'agence france presse', 'france presse'],
  ['dpa', 'deutsche presse agentur'],
  ['bbc', 'british broadcasting corporation', 'bbc news'],
  ['cnn', 'cable news', 'cnn international'],
  ['reuters', 'thomson reuters', 'reuters agency', 'reuters news agency'],
  ['al arabiya', 'al arabiya tv', 'al arabiya television', 'al arabiya news', 'alarabiya'],
  ['al jazeera', 'al jazeera tv', 'aljazeera', 'al jazeera english'],
  ['new york times', 'nyt', 'ny times'],
  ['washington post', 'wp'],
  ['wall street journal', 'wsj'],
  ['upi', 'united press international'],
  ['xinhua', 'xinhua news agency'],
  ['anadolu', 'anadolu agency', 'anadolu news agency', 'aa'],
  ['fars', 'fna', 'fars news agency', 'fars news'],
  ['efe', 'agencia efe'],
  ['tass', 'itar tass', 'tass news agency'],
  ['ria', 'ria novosti'],
  ['press association', 'pa'],
  ['abc', 'abc news'],
  ['cbs', 'cbs news'],
  ['nbc', 'nbc news'],
  ['fox', 'fox news'],
  ['sky', 'sky news'],
  ['guardian', 'guardian newspaper'],
]

const KEY = new Map(SAME.flatMap((names) => names.map((name) => [name, names[0]!] as const)))

/** A relay's name for comparison: without *the, network, channel*, case and marks, through the table of aliases. */
export function relayKey(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const bare = words.filter((word) => !['the', 'network', 'channel', 's'].includes(word)).join(' ')
  return KEY.get(bare) ?? bare
}

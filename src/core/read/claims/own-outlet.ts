/** Whether an outlet that is told of in a report is the one that printed it: it is no relay of its own words. */
import type { Report } from '../../model/index.js'

/** Words of a name that tell no outlet from another. */
const LOOSE: ReadonlySet<string> = new Set([
  'the',
  'news',
  'newspaper',
  'com',
  'www',
  'co',
  'uk',
  'org',
  'net',
])

/** *told the Gazette* in the *Harrow Gazette*; *the Harrow Gazette* on *harrowgazette.example*; not another paper of the town. */
export function isOwnOutlet(label: string, { outlet }: Report): boolean {
  if (!outlet) return false
  const own = wordsOf(outlet.value)
  const told = wordsOf(label)
  if (told.length === 0 || own.length === 0) return false
  if (told.every((word) => own.includes(word))) return true
  return /^[\w-]+(?:\.[\w-]+)+$/.test(outlet.value) && own.includes(told.join(''))
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !LOOSE.has(word))
}

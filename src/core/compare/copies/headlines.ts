/** CP6: another headline over the same text. */
import type { Copy } from '../../model/index.js'
import { OTHER_HEADLINE } from './policy.js'
import type { Text } from './texts.js'

/** The headlines of two printings of one text, where both have one and few of their words are common; else null. */
export function otherHeadlines(a: Text, b: Text): Copy['headlines'] {
  if (!a.title || !b.title) return null
  const [x, y] = [a.headWords, b.headWords]
  const common = [...x].filter((term) => y.has(term)).length
  const isOther = 2 * common <= OTHER_HEADLINE * (x.size + y.size)
  return isOther && x.size > 0 && y.size > 0 ? { a: a.title, b: b.title } : null
}

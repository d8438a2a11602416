/** Front matter: a block of YAML between two lines `---` at the top of a text or Markdown file. */
import { factsFrom, type Facts } from './facts.js'
import { LIMITS } from './limits.js'
import { UnreadableFile } from './trouble.js'

/** What stands below the front matter, its facts, and the line of the file on which the rest begins (from 1). */
export interface Split {
  readonly facts: Facts
  readonly body: string
  readonly firstLine: number
}

/** Parts front matter from the text. A first line `---` without a second, or without `name: value`, is text. */
export async function splitFrontMatter(text: string): Promise<Split> {
  const whole: Split = { facts: {}, body: text, firstLine: 1 }
  if (!text.startsWith('---\n')) return whole
  const end = text.slice(0, LIMITS.frontMatterBytes).indexOf('\n---\n', 3)
  if (end === -1) return whole
  const yaml = text.slice(4, end + 1)
  if (!/^[\w-]+[ \t]*:/m.test(yaml)) return whole
  const record = await parse(yaml)
  const body = text.slice(end + 5)
  return { facts: factsFrom(record, 'front matter'), body, firstLine: yaml.split('\n').length + 2 }
}

async function parse(yaml: string): Promise<Record<string, unknown>> {
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error' })
    return value !== null && typeof value === 'object' ? { ...value } : {}
  } catch {
    throw new UnreadableFile(
      'bad-facts',
      'Its front matter is not valid YAML. Mend it or take it out.',
    )
  }
}

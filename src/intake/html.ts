/** A web page to the text of its article, with what its metadata say about it. */
import { factsFrom, type Facts } from './facts.js'
import { LIMITS } from './limits.js'
import { pageText, type Page, type PageNode } from './page.js'
import { UnreadableFile } from './trouble.js'

/** The article of a page. */
export interface Article {
  readonly text: string
  readonly facts: Facts
  /** Articles of some length that stand in the page side by side; 1 where there is one. */
  readonly articles: number
}

/** Words from which an `<article>` counts as one, and not as a teaser. */
const ARTICLE_WORDS = 80

/** Reads the article out of a page. Throws `UnreadableFile` where the page has none. */
export async function readHtml(html: string): Promise<Article> {
  refuseHuge(html)
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ])
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
    )
    const page = document as unknown as Page
    const facts = factsFrom(metadata(page), 'html')
    const articles = countArticles(page)
    const parsed = new Readability<PageNode>(document as never, {
      maxElemsToParse: LIMITS.htmlElements,
      charThreshold: 200,
      serializer: (node) => node as unknown as PageNode,
    }).parse()
    const body = parsed?.content ? pageText(parsed.content) : ''
    if (!hasSentence(body)) {
      throw new UnreadableFile(
        'no-article',
        'The page holds no article. Save the text of the report instead.',
      )
    }
    const title = facts.title?.value ?? parsed?.title?.trim() ?? ''
    return { text: withTitle(title, body), facts: { ...fromReader(parsed), ...facts }, articles }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(
      'no-article',
      'The page could not be taken apart. Save the text of the report instead.',
    )
  }
}

/** A line of some length that ends as sentences end, in whatever script: pages of links alone hold none. */
function hasSentence(text: string): boolean {
  return /[^\n]{40,}(?:[.!?…][”"’')\]]*(?:\s|$)|[。！？؟।۔])/u.test(text)
}

/** Stops pages that are built to exhaust a parser: too many tags, or too deep. */
function refuseHuge(html: string): void {
  let open = 0
  let count = 0
  for (const [tag] of html.matchAll(/<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,20})/g)) {
    count++
    open = Math.max(0, open + (tag[1] === '/' ? -1 : isVoid(tag.slice(1)) ? 0 : 1))
    if (count > 2 * LIMITS.htmlElements || open > 4 * LIMITS.htmlDepth) {
      throw new UnreadableFile(
        'too-large',
        'The page has too many elements. Save the text of the report instead.',
      )
    }
  }
}

function isVoid(name: string): boolean {
  return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i.test(
    name,
  )
}

/** Where pages keep their facts, the likeliest first. */
const METADATA: readonly (readonly [string, string, string])[] = [
  ['outlet', 'meta[property="og:site_name"]', 'content'],
  ['outlet', 'meta[name="application-name"]', 'content'],
  ['url', 'link[rel="canonical"]', 'href'],
  ['url', 'meta[property="og:url"]', 'content'],
  ['published', 'meta[property="article:published_time"]', 'content'],
  ['published', 'meta[itemprop="datePublished"]', 'content'],
  ['published', 'meta[name="date"]', 'content'],
  ['published', 'article time[datetime]', 'datetime'],
  ['title', 'meta[property="og:title"]', 'content'],
  ['author', 'meta[name="author"]', 'content'],
  ['author', 'meta[property="article:author"]', 'content'],
]

function metadata(page: Page): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, selector, attribute] of METADATA) {
    const value = page.querySelector(selector)?.getAttribute?.(attribute)?.trim()
    if (value && !found[name]) found[name] = value
  }
  return found
}

function fromReader(
  parsed: { siteName?: unknown; publishedTime?: unknown; byline?: unknown; title?: unknown } | null,
): Facts {
  const { siteName, publishedTime, byline, title } = parsed ?? {}
  return factsFrom({ outlet: siteName, published: publishedTime, author: byline, title }, 'html')
}

function countArticles(page: Page): number {
  let count = 0
  for (const article of page.querySelectorAll('article')) {
    if (insideArticle(article)) continue
    if (pageText(article).split(/\s+/).length >= ARTICLE_WORDS) count++
  }
  return Math.max(1, count)
}

function insideArticle(node: PageNode): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (at.nodeName === 'ARTICLE') return true
  return false
}

/** The headline is part of the report: what it claims is claimed. */
function withTitle(title: string, body: string): string {
  const plain = title.replace(/\s+/g, ' ').trim()
  if (plain === '' || body.startsWith(plain)) return body
  return `${plain}\n\n${body}`
}

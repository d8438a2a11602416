/** The few things that Stemma asks of a parsed web page, so that no browser types are needed. */

/** A node of a parsed page; text and element nodes differ by `nodeType`. */
export interface PageNode {
  /** 1 element, 3 text, 8 comment, as in the DOM. */
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
  getAttribute?(name: string): string | null
}

/** A parsed page. */
export interface Page extends PageNode {
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
}

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
)

/** Elements whose content nobody reads. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON SELECT INPUT TEXTAREA HEAD'.split(
    ' ',
  ),
)

/** The text of a node with an empty line between paragraphs; no recursion, so deep pages do no harm. */
export function pageText(root: PageNode): string {
  const out: string[] = []
  let at: PageNode | null = root
  while (at) {
    if (at.nodeType === 3) out.push((at.textContent ?? '').replace(/\s+/g, ' '))
    const open = enter(at, out)
    if (open) {
      at = open
      continue
    }
    at = leave(at, root, out)
  }
  return tidy(out.join(''))
}

/** The first child to go into, or null where there is none or nobody reads it. */
function enter(node: PageNode, out: string[]): PageNode | null {
  if (node.nodeType !== 1 && node.nodeType !== 9) return null
  const name = node.nodeName.toUpperCase()
  if (UNREAD.has(name) || isHidden(node)) return null
  if (name === 'BR') out.push('\n')
  if (BLOCKS.has(name)) out.push('\n\n')
  return node.firstChild
}

/** The next node after this one and all below it, closing the blocks that end on the way. */
function leave(node: PageNode, root: PageNode, out: string[]): PageNode | null {
  for (let at: PageNode | null = node; at && at !== root; at = at.parentNode) {
    if (BLOCKS.has(at.nodeName.toUpperCase())) out.push('\n\n')
    if (at.nextSibling) return at.nextSibling
  }
  return null
}

function isHidden(node: PageNode): boolean {
  if (!node.getAttribute) return false
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true')
    return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '')
}

function tidy(text: string): string {
  const lines = text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

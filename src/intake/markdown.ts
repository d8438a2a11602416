/** Markdown to plain text, line by line, so that a line of the text is a line of the file. */

/** The words of a Markdown text: marks of headings, emphasis, links, images, code and quotations taken off. */
export function markdownToText(markdown: string): string {
  return markdown.split('\n').map(lineToText).join('\n')
}

function lineToText(line: string): string {
  if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}(?:```|~~~|=+\s*$)/.test(line)) return ''
  if (line.length > 5_000) return line
  return line
    .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, '$1')
    .replace(/^\s{0,3}>\s?/, '')
    .replace(/^\s{0,3}[-*+]\s+/, '')
    .replace(/!\[([^\]\n]*)\]\([^()\n]*\)/g, '$1')
    .replace(/\[([^\]\n]+)\]\([^()\n]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+?)\1/g, '$2')
    .replace(/(^|[\s(“"])([*_])(?=\S)([^*_\n]+?)\2(?=[\s).,;:!?”"]|$)/g, '$1$3')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
}

/** The one door through which words of reports reach the page: nothing of them is ever markup. */

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML, for content and for attributes in quotation marks. Control and direction characters become spaces. */
export function escape(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      ' ',
    )
    .replace(/[&<>"']/g, (sign) => SIGNS[sign]!)
}

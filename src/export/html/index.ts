/** The brief as one HTML file that opens offline. */
import type { Brief, Dossier } from '../../core/index.js'

/** HTML of a brief. */
export function briefToHtml(brief: Brief, dossier: Dossier): string {
  return `<!doctype html><title>${brief.title} ${dossier.reports.length}</title>\n`
}

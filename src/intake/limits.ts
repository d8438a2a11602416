/** How much intake takes in before it says no: texts may be hostile. */
export const LIMITS = Object.freeze({
  /** Bytes of one file. A long magazine piece has 0.1 MB of text; a heavy web page 5 MB. */
  fileBytes: 12_000_000,
  /** Characters of one report's text: about 150,000 words. */
  textCharacters: 1_000_000,
  /** Files of one run. */
  files: 20_000,
  /** Folders below the one that was given. */
  folderDepth: 16,
  /** Elements of one web page, and how deep they may nest. */
  htmlElements: 100_000,
  htmlDepth: 400,
  /** Bytes of front matter, of a sidecar file, and of a file of judgements or an older dossier. */
  frontMatterBytes: 64_000,
  sidecarBytes: 8_000_000,
  dossierBytes: 400_000_000,
  /** Words below which a text is no report. */
  reportWords: 8,
})

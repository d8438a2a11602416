/** Articles as the sorting of stories sees them: read as far as their signatures need. */
import {
  ground,
  makeReport,
  signaturePipeline,
  signaturesOf,
  StoryStream,
  type ReportId,
  type Signature,
} from '../../../src/index.js'
import { scoreClusters } from './clusters.js'
import { openLanguage, type EvalText } from '../../engine.js'

/** An article with the label of what it tells of. */
export interface LabelledText extends EvalText {
  readonly label: string
}

/** The signature of each text, with its label. */
export function signText(texts: readonly LabelledText[]): { label: string; own: Signature }[] {
  const read = signaturePipeline(openLanguage())
  return texts.map(({ file, text, published, label }) => {
    const given = published ? { value: published, from: 'option' as const } : null
    const report = makeReport(text, { published: given, files: [file], key: file })
    return { label, own: signaturesOf(read.run(ground([report])))[0]! }
  })
}

/** How well the stories match the labels: as the archive sorts them when all have come, and as each arrival left them. */
export function sortStream(all: readonly { readonly label: string; readonly own: Signature }[]) {
  const stream = new StoryStream()
  for (const { own } of all) stream.arrive(own)
  const labelOf = new Map(all.map(({ label, own }) => [own.report, label]))
  const score = (stories: readonly (readonly ReportId[])[]) =>
    scoreClusters(
      stories.flat().map((report) => labelOf.get(report)!),
      stories.flatMap((reports, i) => reports.map(() => `${i}`)),
    )
  return { settled: score(stream.stories()), guessed: score(stream.guessed()) }
}

/** The JSON Schema of a list of stories. */
import { z } from 'zod'
import { STORIES_FORMAT } from './stories-json.js'

const id = z.string().min(1)
const day = z.string().nullable().describe('A day such as 2024-03-02; null where nothing tells.')
const span = z.looseObject({ report: id, from: z.int().min(0), to: z.int().min(1) })
const title = z.looseObject({ text: z.string(), span })

const feature = z.looseObject({ name: z.string(), weight: z.number(), saw: z.string() })

const why = z
  .looseObject({
    links: z
      .array(
        z.looseObject({
          reports: z.tuple([id, id]),
          likely: z
            .number()
            .min(0)
            .max(1)
            .nullable()
            .describe('How likely both tell of the same; null where a person decided.'),
          features: z.array(feature).min(1),
        }),
      )
      .describe(
        'What brings former stories together, or all that is left between the parts of one.',
      ),
    withdrawn: z
      .array(z.looseObject({ report: id, file: z.string().nullable() }))
      .describe('Reports of the former stories that are no longer given.'),
    undone: z.array(feature).describe('Decisions that held then and hold no longer.'),
  })
  .nullable()
  .describe('Why it came together, was taken apart or shrank; null where reports only came.')

const story = z.looseObject({
  id: id.describe('Named after the first report: it stays while the story grows.'),
  because: z.looseObject({ rule: z.string(), saw: z.array(z.union([span, id])).min(1) }),
  title: title.describe('The title of the report whose title says best what all tell.'),
  names: z.array(z.looseObject({ label: z.string(), span, reports: z.int().min(1) })),
  reports: z
    .array(
      z.looseObject({
        id,
        files: z.array(z.string()),
        outlet: z.string().nullable(),
        title,
        day,
        how: z.enum(['stated', 'inferred', 'unknown']),
      }),
    )
    .min(1),
  outlets: z.array(z.string()),
  from: day,
  to: day,
  chapters: z
    .array(z.looseObject({ from: z.string(), to: z.string(), title, reports: z.array(id).min(1) }))
    .describe('A long story by time; empty for a short one.'),
})

/** The description of a list of stories as JSON. */
export const storiesSchema = z
  .looseObject({
    format: z.literal(STORIES_FORMAT),
    engine: z.string().describe('The version of Stemma that wrote it.'),
    reports: z.int().min(0).describe('How many reports were sorted.'),
    stories: z.array(story),
    apart: z.array(story).describe('Reports that stand apart, each as a story of its own.'),
    changes: z
      .array(
        z.looseObject({
          kind: z.enum(['starts', 'grows', 'shrinks', 'merges', 'splits']),
          story: id,
          from: z.array(id).describe('The ids that its reports stood under.'),
          formerly: z.array(z.string().nullable()).describe('What these were called.'),
          reports: z.int().min(1),
          added: z.int().min(0),
          arrived: z.array(id).describe('The reports that are new to the pile.'),
          why,
        }),
      )
      .optional()
      .describe('What became of the stories of an older list, where one was given.'),
  })
  .describe('A pile of reports sorted into stories by Stemma.')

/** The JSON Schema as text. */
export function storiesSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(storiesSchema), null, 2)}\n`
}

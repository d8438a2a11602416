/** `stemma schema`: the JSON Schema of the dossier, or of a list of stories. */
import { dossierSchemaText } from '../export/schema.js'
import { storiesSchemaText } from '../export/stories-schema.js'
import { EXIT } from './exit-codes.js'
import { openScreen } from './output.js'

/** Runs the command and returns its exit code. */
export async function runSchema(of: 'dossier' | 'stories'): Promise<number> {
  await openScreen({}).out(of === 'stories' ? storiesSchemaText() : dossierSchemaText())
  return EXIT.done
}

/** `stemma schema`: the JSON Schema of the dossier. */
import { dossierSchemaText } from '../export/schema.js'
import { EXIT } from './exit-codes.js'
import { openScreen } from './output.js'

/** Runs the command and returns its exit code. */
export async function runSchema(): Promise<number> {
  await openScreen({}).out(dossierSchemaText())
  return EXIT.done
}

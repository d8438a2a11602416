/** Opens the language that reports are read in. */
import type { Language } from '../core/index.js'
import { loadEnglish } from '../intake/model.js'

/** English, from the models in `models/`. */
export function openLanguage(): Promise<Language> {
  return Promise.resolve(loadEnglish())
}

#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/main.js', import.meta.url)
if (!existsSync(built)) {
  console.error(
    'Stemma is not built yet.\nRun `npm run build` (or `npm run demo`) in its folder first.',
  )
  process.exit(70)
}
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))

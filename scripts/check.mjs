// Every check of the project, in one literal list; stops at the first that fails.
import { spawnSync } from 'node:child_process'

const root = new URL('..', import.meta.url)
const checks = [
  ['types', 'tsc', '-p', 'tsconfig.check.json'],
  ['style', 'eslint', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['tests', 'vitest', 'run'],
  ['floors', 'tsx', 'evals/main.ts', '--quick', '--gate'],
]
for (const [name, command, ...args] of checks) {
  const from = Date.now()
  console.log(`\n── ${name}`)
  const done = spawnSync(`node_modules/.bin/${command}`, args, { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) {
    console.error(`The check "${name}" failed.`)
    process.exit(done.status ?? 1)
  }
  console.log(`   ${((Date.now() - from) / 1000).toFixed(1)} s`)
}

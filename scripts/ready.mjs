// Makes a fresh clone ready: installs what package-lock.json names, then builds. Does nothing that is done already.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Stemma needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs one command in the project's folder and stops with its exit code where it fails. */
function run(says, command, args) {
  console.error(says)
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

const lock = new URL('package-lock.json', root)
const stamp = new URL('node_modules/.package-lock.json', root)
const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs
if (!fresh && !(existsSync(stamp) && sameVersions())) {
  run('Installing the packages …', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
run('Building …', process.execPath, [
  new URL('node_modules/typescript/bin/tsc', root).pathname,
  '-b',
])

/** A checkout may only have touched the lock's date: what counts is that the versions are the same. */
function sameVersions() {
  const read = (url) => JSON.parse(readFileSync(url, 'utf8')).packages
  const [wanted, got] = [read(lock), read(stamp)]
  return (
    Object.entries(got).every(([path, entry]) => wanted[path]?.version === entry.version) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || got[path])
  )
}

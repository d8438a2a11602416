/** The rules of the house, as tests. What is allowed against a rule stands in a list, with its reason. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { lineOf, readSources, visit, walk, type Source } from './tidy/sources.js'

const sources = readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))
const isTest = (path: string) => path.endsWith('.test.ts') || path.startsWith('test/')
const product = sources.filter(({ path }) => path.startsWith('src/') && !isTest(path))
const core = product.filter(({ path }) => path.startsWith('src/core/'))

/** Files that users' programs and this package's commands start from. */
const ENTRIES: readonly string[] = ['src/index.ts', 'src/cli/main.ts']

/** Rooms from the ground up: a file imports from lower rooms and from its own. */
const FLOORS: readonly (readonly RegExp[])[] = [
  [/^src\/core\/model\//],
  [/^src\/core\/stage\.ts$/, /^src\/core\/ask\//, /^src\/core\/language\//],
  [/^src\/core\/read\/[^/]+\//, /^src\/core\/compare\/[^/]+\//],
  [/^src\/core\/[^/]+\.ts$/, /^src\/core\/brief\//],
  [/^src\/intake\//, /^src\/export\//, /^src\/store\//],
  [/^src\/desk\//, /^src\/index\.ts$/],
  [/^src\/(server|cli|mcp)\//],
]

/** Folders beside the stages that hold what several of them measure with; they are no stages. */
const MEASURES: Readonly<Record<string, string>> = {
  'src/core/compare/likeness/':
    'how alike words, names and clauses are: one measure for all comparisons',
}

/** What is being built and not yet as the rules want it, with the reason; to be emptied. */
const UNFINISHED: Readonly<Record<string, string>> = {}

/** Packages that the core may import: pure functions only. */
const CORE_PACKAGES = /^(@noble\/hashes|fastest-levenshtein)(\/|$)/

/** The floor of a file, and the room on it: the text that its pattern matched. */
function placeOf(path: string): { floor: number; room: string } {
  const measure = Object.keys(MEASURES).find((folder) => path.startsWith(folder))
  if (measure) return { floor: 1.5, room: measure }
  if (path === 'src/core/index.ts') return { floor: 3.5, room: path }
  const floor = FLOORS.findIndex((rooms) => rooms.some((room) => room.test(path)))
  const room = FLOORS[floor]?.map((pattern) => pattern.exec(path)?.[0]).find(Boolean) ?? ''
  return { floor, room: floor === 3 && !room.endsWith('/') ? 'src/core/' : room }
}

describe('imports', () => {
  test('every file of the product stands in a room', () => {
    expect(product.filter(({ path }) => placeOf(path).floor < 0).map(({ path }) => path)).toEqual(
      [],
    )
  })

  test('run one way', () => {
    const upward = product.flatMap(({ path, imports }) => {
      const own = placeOf(path)
      return imports
        .filter(({ inside, to }) => {
          const other = placeOf(to)
          return (
            inside &&
            (other.floor > own.floor || (other.floor === own.floor && other.room !== own.room))
          )
        })
        .map(({ to, line }) => `${path}:${line} imports ${to}`)
    })
    expect(upward).toEqual([])
  })

  test('the core imports no platform', () => {
    const foreign = core.flatMap(({ path, imports }) =>
      imports
        .filter(({ inside, to }) => !inside && !CORE_PACKAGES.test(to))
        .map(({ to }) => `${path}: ${to}`),
    )
    expect(foreign).toEqual([])
  })

  test('make no circle by value', () => {
    expect(circles()).toEqual([])
  })

  test('reach every file from an entry', () => {
    const reached = new Set<string>()
    const visitFile = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      for (const { inside, to } of byPath.get(path)?.imports ?? []) if (inside) visitFile(to)
    }
    ENTRIES.forEach(visitFile)
    const lost = product.filter(({ path }) => !reached.has(path) && !(path in UNFINISHED))
    expect(lost.map(({ path }) => path)).toEqual([])
  })
})

/** Circles of value imports, each as its files. */
function circles(): string[] {
  const found: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const go = (path: string, way: readonly string[]) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...way.slice(way.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const { inside, to, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (inside && !typeOnly) go(to, [...way, path])
    }
    state.set(path, 'done')
  }
  for (const { path } of sources) go(path, [])
  return found
}

describe('the core', () => {
  test('asks no clock, no chance and no process', () => {
    const impure = /^(Date\.now|Math\.random|performance\.now|process|console|globalThis|crypto)$/
    expect(
      found(core, (node) => {
        if (ts.isPropertyAccessExpression(node) && impure.test(node.getText()))
          return node.getText()
        if (ts.isIdentifier(node) && impure.test(node.text) && isFree(node)) return node.text
        const bare = ts.isNewExpression(node) && node.expression.getText() === 'Date'
        return bare && (node.arguments?.length ?? 0) === 0 ? 'new Date()' : null
      }),
    ).toEqual([])
  })
})

/** True for an identifier that names a value of the surroundings, not a property or a declaration. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return ts.isCallExpression(parent) || ts.isElementAccessExpression(parent)
}

describe('the code', () => {
  test('has no any and no default exports', () => {
    expect(
      found(sources, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
        if (ts.isExportAssignment(node)) return 'export default'
        return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)
          ? 'default'
          : null
      }),
    ).toEqual([])
  })

  test('leaves nothing to be done', () => {
    const marks = new RegExp(`\\b(${['FIX' + 'ME', 'TO' + 'DO', 'X' + 'XX'].join('|')})\\b`)
    expect(sources.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('has no junk drawers', () => {
    const junk = /^(utils?|helpers?|common|misc|manager|shared)(\.|$)/
    const paths = ['src', 'test', 'evals', 'training', 'bench'].flatMap(walk)
    expect(paths.filter((path) => junk.test(basename(path)))).toEqual([])
  })

  test('names no place of the machine that it was written on', () => {
    const machine = new RegExp(`["'\`(\\s]/(${['work', 'tmp', 'home'].join('|')})/`)
    expect(sources.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** What `judge` says of each node, with its place. */
function found(files: readonly Source[], judge: (node: ts.Node) => string | null): string[] {
  return files.flatMap(({ path, tree }) => {
    const said: string[] = []
    visit(tree, (node) => {
      const says = judge(node)
      if (says !== null) said.push(`${path}:${lineOf(tree, node)} ${says}`)
    })
    return said
  })
}

describe('sizes', () => {
  const isWords = (path: string) => /\.en\.ts$|\/lists\//.test(path)

  test('files have at most 300 lines, tests 400', () => {
    const long = sources
      .filter(({ path }) => !isWords(path) && !(path in UNFINISHED))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.endsWith('.test.ts') ? 400 : 300))
    expect(long).toEqual([])
  })

  test('lines of code have at most 110 characters; comments and literals are left whole', () => {
    const long = sources
      .filter(({ path }) => !isWords(path) && !(path in UNFINISHED))
      .flatMap(longLines)
    expect(long).toEqual([])
  })

  test('functions have at most 70 lines', () => {
    const files = sources.filter(({ path }) => !isTest(path) && !(path in UNFINISHED))
    expect(
      found(files, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return null
        const lines = node.getText().split('\n').length
        return lines > 70 ? `${lines} lines` : null
      }),
    ).toEqual([])
  })

  test('folders have at most 20 entries', () => {
    const folders = ['src', 'test', 'evals', 'training', 'bench'].flatMap((top) => [
      top,
      ...walk(top),
    ])
    const full = folders.filter((path) => existsSync(path) && statSync(path).isDirectory())
    expect(full.filter((path) => readdirSync(path).length > 20)).toEqual([])
  })
})

/** A text or pattern of so many characters is left whole. */
const LONG_LITERAL = 50

/** Lines that run on past 110 characters in code: no comment, and no long text or pattern in them. */
function longLines({ path, text, tree }: Source): string[] {
  const whole = new Set<number>()
  visit(tree, (node) => {
    if (!ts.isLiteralExpression(node) && !ts.isTemplateExpression(node)) return
    if (node.getEnd() - node.getStart(tree) >= LONG_LITERAL) whole.add(lineOf(tree, node))
  })
  return text.split('\n').flatMap((line, i) => {
    const free = /^\s*(\/?\*|\/\/)|\*\/$/.test(line) || whole.has(i + 1)
    return line.length > 110 && !free ? [`${path}:${i + 1}`] : []
  })
}

describe('stages', () => {
  const stages = ['src/core/read', 'src/core/compare']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => !Object.keys(MEASURES).includes(`${folder}/`))
    .filter((folder) => statSync(folder).isDirectory())

  test.each(stages.filter((folder) => !(folder in UNFINISHED)))(
    '%s has the face of a stage',
    (folder) => {
      const name = basename(folder)
      const missing = ['index.ts', 'README.md', `${name}.corpus`, `${name}.test.ts`].filter(
        (file) => !existsSync(join(folder, file)),
      )
      expect(missing).toEqual([])
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      expect(readme.split('\n').length).toBeLessThanOrEqual(61)
      const { text } = byPath.get(join(folder, 'index.ts'))!
      expect(text).toMatch(/export (const|\{[^}]*) ?rules\b|rules,|rules \}/)
    },
  )

  test('rules that the README of a stage names are the rules of the stage', () => {
    const unknown = stages.flatMap((folder) => {
      const code = product
        .filter(({ path }) => dirname(path).startsWith(folder))
        .map(({ text }) => text)
        .join('\n')
      if (!existsSync(join(folder, 'README.md'))) return []
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      const ids = [...readme.matchAll(/^[-*|]? ?\**`?([A-Z]{1,3}\d+)`?\**/gm)].map(
        (match) => match[1]!,
      )
      return [...new Set(ids)]
        .filter((id) => !code.includes(`'${id}'`))
        .map((id) => `${folder}: ${id}`)
    })
    expect(unknown).toEqual([])
  })
})

describe('comments', () => {
  test('every source file says what it is', () => {
    const silent = sources.filter(
      ({ path, text }) => !isTest(path) && !/^(#!.*\n)?\/\*\*|^\/\//.test(text),
    )
    expect(
      silent.map(({ path }) => path).filter((path) => !path.startsWith('src/core/model/')),
    ).toEqual([])
  })

  test('every exported name of the model and of the public entry has one', () => {
    const publicFiles = reachedByExport('src/index.ts')
    const bare = sources
      .filter(({ path }) => path.startsWith('src/core/model/') || publicFiles.has(path))
      .flatMap(({ path, tree }) =>
        exportsOf(tree)
          .filter(isBare)
          .map((name) => `${path} ${title(name)}`),
      )
    expect(bare).toEqual([])
  })
})

/** Files whose names the entry exports, through `export … from`. */
function reachedByExport(entry: string, into = new Set<string>()): Set<string> {
  if (into.has(entry)) return into
  into.add(entry)
  const tree = byPath.get(entry)?.tree
  for (const statement of tree?.statements ?? []) {
    if (!ts.isExportDeclaration(statement) || statement.exportClause) continue
    const specifier = statement.moduleSpecifier
    if (specifier && ts.isStringLiteral(specifier)) {
      reachedByExport(join(dirname(entry), specifier.text).replace(/\.js$/, '.ts'), into)
    }
  }
  return into
}

function exportsOf(tree: ts.SourceFile): ts.Statement[] {
  return tree.statements.filter(
    (statement) =>
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ??
        false),
  )
}

function isBare(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length === 0
}

function title(statement: ts.Statement): string {
  return statement.getText().split('\n')[0]!.slice(0, 80)
}

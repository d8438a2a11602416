/** The source files of the project as syntax trees, with what each imports. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import ts from 'typescript'

export interface Source {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

export interface Import {
  /** Path of the file, or the specifier of a package. */
  readonly to: string
  readonly inside: boolean
  /** Erased by the compiler. */
  readonly typeOnly: boolean
  readonly line: number
}

const FOLDERS = ['src', 'test', 'evals', 'training', 'bench']

/** Every folder and file under `folder`, links not followed. */
export function walk(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? [path, ...walk(path)] : [path]
  })
}

/** Every TypeScript file of the project. */
export function readSources(): Source[] {
  const paths = FOLDERS.flatMap(walk).filter(
    (path) => path.endsWith('.ts') && statSync(path).isFile(),
  )
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8')
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
    return { path, text, tree, imports: importsOf(path, tree) }
  })
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, specifier: string, typeOnly: boolean) => {
    const inside = specifier.startsWith('.')
    const to = inside
      ? relative('.', normalize(join(dirname(path), specifier))).replace(/\.js$/, '.ts')
      : specifier
    found.push({ to, inside, typeOnly, line: lineOf(tree, node) })
  }
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node, literal(node.moduleSpecifier), isTypeImport(node))
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, literal(node.moduleSpecifier), node.isTypeOnly)
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, literal(node.arguments[0]), false)
    }
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'URL') {
      const [file] = node.arguments ?? []
      if (file && /^\.{1,2}\/.*\.js$/.test(literal(file))) add(node, literal(file), false)
    }
  })
  return found
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = importClause.namedBindings
  if (importClause.name || !names || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly)
}

function literal(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : ''
}

/** Calls `see` for a node and everything in it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** The line, from 1, on which a node begins. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

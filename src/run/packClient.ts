import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'

const FROM = 'src/frontend/client'
/** What the package is imported by → its file. */
const ENTRIES = { '.': 'index', './operations': 'generated/operations', './react': 'react/index' }

const NOTES = `# kunye-client

The typed client of a Künye newsroom's public API: https://github.com/ (docs/frontend.md of the newsroom's source).

- \`kunye-client\`: \`createClient\`, \`KunyeError\`, \`kunyeImage\` (a loader for \`next/image\`), types of webhooks, \`purgeOf\`, \`markSaid\`, \`voicesOf\`.
- \`kunye-client/operations\`: the operations of the newsroom's own reader pages, registered with every newsroom, with their types.
- \`kunye-client/react\`: \`AttributedText\`, \`WhoSaysWhat\`.
`

/** Declarations of the entries and of what they import, as the compiler writes them. */
function declare(root: string, to: string): void {
  const options: ts.CompilerOptions = {
    ...{ declaration: true, emitDeclarationOnly: true, strict: true, skipLibCheck: true },
    ...{ jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, outDir: to, noEmitOnError: true },
    // None of what else is installed here: the client is on its own.
    ...{ rootDir: path.join(root, FROM), types: [] },
  }
  const files = Object.values(ENTRIES).map((entry) => path.join(root, FROM, `${entry}.ts`))
  const host = ts.createCompilerHost(options)
  const write = host.writeFile.bind(host)
  // Node asks for endings of files, which this repository's own compiler does without.
  host.writeFile = (name, text, ...rest) =>
    write(name, text.replace(/(from '\.{1,2}\/[^']+)'/g, "$1.js'"), ...rest)
  const { emitSkipped, diagnostics } = ts.createProgram(files, options, host).emit()
  const said = diagnostics.map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  )
  if (emitSkipped || said.length > 0) throw new Error(`client: ${said.join('; ')}`)
}

/**
 * Writes the typed client as a package that npm packs and installs (ES modules and declarations) into the folder `to`, which is
 * emptied. React is asked for by those who import `/react` only.
 */
export async function packClient(root: string, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: Object.values(ENTRIES).map((entry) => `${FROM}/${entry}.ts`),
    ...{ outdir: to, outbase: FROM, bundle: true, splitting: true, format: 'esm' },
    ...{ target: 'es2022', jsx: 'automatic', external: ['react', 'react/*'], logLevel: 'error' },
  })
  declare(root, to)
  const { version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const exports = Object.fromEntries(
    Object.entries(ENTRIES).map(([name, entry]) => [
      name,
      { types: `./${entry}.d.ts`, default: `./${entry}.js` },
    ]),
  )
  const manifest = {
    ...{ name: 'kunye-client', version, license, type: 'module', sideEffects: false, exports },
    description: 'The typed client of a Künye newsroom',
    peerDependencies: { react: '>=18' },
    peerDependenciesMeta: { react: { optional: true } },
  }
  writeFileSync(path.join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(path.join(to, 'README.md'), NOTES)
  cpSync(path.join(root, 'LICENSE'), path.join(to, 'LICENSE'))
}

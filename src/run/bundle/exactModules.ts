import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/** In the order in which TypeScript looks for them. */
const ENDINGS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.json', '.css']
const ALIAS: Readonly<Record<string, string>> = { '@payload-config': 'src/payload.config.ts' }

const listed = (folder: string, folders: Map<string, Set<string>>): Set<string> => {
  const known = folders.get(folder)
  if (known) return known
  let names = new Set<string>()
  try {
    names = new Set(readdirSync(folder))
  } catch {
    // Not a folder: nothing is in it.
  }
  folders.set(folder, names)
  return names
}

/**
 * Finds our own modules (`./x`, `@/x`) by their names to the letter, as the compiler does. esbuild takes `Strips.tsx`
 * for `./strips` where both `strips.ts` and it stand in a folder.
 */
export const exactModules = (root: string): Plugin => ({
  name: 'exact-modules',
  setup(build) {
    const folders = new Map<string, Set<string>>()
    build.onStart(() => folders.clear())
    build.onResolve({ filter: /^(?:\.{1,2}\/|@\/|@payload-config$)/ }, (asked) => {
      if (asked.importer.includes(`${path.sep}node_modules${path.sep}`)) return undefined
      const place = asked.path.startsWith('.')
        ? path.resolve(asked.resolveDir, asked.path)
        : path.join(root, ALIAS[asked.path] ?? asked.path.slice(2))
      for (const whole of [place, path.join(place, 'index')]) {
        const names = listed(path.dirname(whole), folders)
        const name = path.basename(whole)
        // A folder is found like a file: its own entry has an ending.
        const found = ENDINGS.find(
          (ending) => names.has(name + ending) && (ending !== '' || /\.\w+$/.test(name)),
        )
        if (found !== undefined) return { path: whole + found }
      }
      return undefined
    })
  },
})

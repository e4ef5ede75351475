import { readdirSync } from 'node:fs'
import path from 'node:path'

/** What a checkout holds beside what is committed. */
const NOT_OURS = new Set(['.git', 'node_modules', '.next', '.data', 'coverage', 'screenshots'])

/** Every file of the checkout, and every folder with a slash at its end, from its root. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? [`${name}/`, ...repositoryFiles(name)] : [name]
  })
}

/** The documents that say how things are now; a decision says how they were on its day. */
export const documents = (): string[] =>
  repositoryFiles().filter(
    (name) => /^(?:docs\/)?[^/]+\.md$/.test(name) || name === 'docs/decisions/README.md',
  )

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const FOLDERS = ['src', 'collections', 'access', 'hooks', 'fields']
const FILES = ['package-lock.json', 'next.config.ts', 'tsconfig.json']

/** A hash over every file that `next build` reads of this project, names and contents. */
export async function sourceHash(root: string): Promise<string> {
  const found = await Promise.all(
    FOLDERS.map((folder) =>
      readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  )
  const names = found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .concat(FILES)
    .sort()
  const hash = createHash('sha256')
  for (const name of names) {
    const content = await readFile(path.join(root, name)).catch(() => Buffer.of())
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

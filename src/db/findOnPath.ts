import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import path from 'node:path'

/** The first executable file of that name on a PATH-like string, absolute; undefined when none. */
export async function findOnPath(
  name: string,
  searchPath: string | undefined,
): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  for (const folder of (searchPath ?? '').split(path.delimiter).filter(Boolean)) {
    const candidate = path.resolve(folder, file)
    try {
      await access(candidate, constants.X_OK)
      if ((await stat(candidate)).isFile()) return candidate
    } catch {
      continue
    }
  }
  return undefined
}

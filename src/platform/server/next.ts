import { readdir } from 'node:fs/promises'
import path from 'node:path'
import next from 'next'
import type { NextApp } from './parts'

/**
 * Next on the production build. Preparing it loads `src/instrumentation.ts`, which starts Payload
 * and the background work; that is not awaited here, `/readyz` asks for it.
 */
export async function createNextApp(hostname: string, port: number): Promise<NextApp> {
  const app = next({ dev: false, hostname, port, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (request, response) => handle(request, response), close: () => app.close() }
}

/** Made anew for each request, since it bears the newsroom's name (`src/app/manifest.webmanifest`). */
const MADE = 'manifest.webmanifest'

/**
 * The paths of all files that Next serves in production: those of the public folder, and what the build left. Next reads
 * both once, too; for every other path it would look for a page. Without `built` those of the public folder alone.
 */
export async function nextFiles({ built = true } = {}): Promise<ReadonlySet<string>> {
  const below = async (folder: string, prefix: string): Promise<string[]> => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name))
      .map((name) => prefix + name.split(path.sep).join('/'))
  }
  const [own, left] = await Promise.all([
    below('public', ''),
    built ? below('.next/static', '_next/static/') : [],
  ])
  return new Set([...own, ...left, MADE])
}

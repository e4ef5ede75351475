import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { tsImport } from 'tsx/esm/api'

/**
 * Jest's globalSetup for the browser tests: one build for all of them (`npm run build`, which has nothing to do when
 * the sources are those of the last one; two newsrooms that start at once could not both build), then one newsroom for
 * all of them, which costs half a minute of processor time to start. Tests get it from `serveNewsroom`.
 */
export default async function openNewsroomForAll() {
  const root = path.resolve(import.meta.dirname, '../..')
  const args = ['src/run/launch.mjs', 'src/run/build.ts']
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  })
  if (status !== 0) throw new Error('The admin could not be built: the reason is above.')
  const { startNewsroom } = await tsImport('./servedNewsroom.ts', import.meta.url)
  const newsroom = await startNewsroom()
  const { url, dataDir, accounts } = newsroom
  process.env.KUNYE_TEST_NEWSROOM = JSON.stringify({ url, dataDir, accounts })
  globalThis[Symbol.for('kunye.test.newsroom')] = newsroom
}

import { spawnSync } from 'node:child_process'
import path from 'node:path'

/**
 * Jest's globalSetup for the browser tests: one build for all of them (`npm run build`, which has nothing to do when
 * the sources are those of the last one). Two newsrooms that start at once could not both build.
 */
export default function buildFirst() {
  const root = path.resolve(import.meta.dirname, '../..')
  const args = ['--import', 'tsx', 'src/cli/build.ts']
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  })
  if (status !== 0) throw new Error('The admin could not be built: the reason is above.')
}

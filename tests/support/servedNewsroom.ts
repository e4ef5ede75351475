import { appendFileSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { freePort } from '@/src/platform/mongod/launch'
import { runStart } from './runStart'

export type Account = { email: string; password: string; roles: string[]; name: string }
export type ServedNewsroom = {
  url: string
  dataDir: string
  accounts: Account[]
  /** The n-th account with this role (0 is the first). */
  account(role: string, index?: number): Account
  /** All it printed so far. */
  printed(): string
  stop(): Promise<void>
}

type Started = Pick<ServedNewsroom, 'url' | 'dataDir' | 'accounts' | 'stop'>

/**
 * The one newsroom of all browser tests (`openNewsroomForAll.mjs`). Others are at work in it at the same time: a test
 * looks for what it made itself, and leaves the seed's story and people as it found them.
 */
export function serveNewsroom(): ServedNewsroom {
  const known = process.env.KUNYE_TEST_NEWSROOM
  if (!known) throw new Error('KUNYE_TEST_NEWSROOM is not set: run the tests by `npm test`')
  return withAccounts({ ...JSON.parse(known), stop: () => Promise.resolve() })
}

/** A whole newsroom as `npm start` makes it: its own MongoDB, the demo seed, the built admin, on a free port. */
export async function startNewsroom(
  variables: Record<string, string> = {},
): Promise<ServedNewsroom> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kunye-e2e-'))
  const port = await freePort()
  const run = runStart({
    KUNYE_DATA_DIR: dataDir,
    PORT: String(port),
    NODE_ENV: 'production',
    ...variables,
  })
  for (const stream of [run.child.stdout, run.child.stderr]) {
    stream?.on('data', (text: string) => appendFileSync(outputOf(dataDir), text))
  }
  await run.says(/demo-accounts\.json/)
  const accounts = JSON.parse(
    await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8'),
  ) as Account[]
  return withAccounts({
    url: `http://127.0.0.1:${port}`,
    dataDir,
    accounts,
    stop: async () => {
      run.child.kill('SIGTERM')
      const { code } = await run.ended
      if (code !== 0) throw new Error(`the newsroom ended with code ${code}`)
    },
  })
}

// In a file: tests are other processes than the one that started it.
const outputOf = (dataDir: string): string => path.join(dataDir, 'printed.txt')

const withAccounts = (started: Started): ServedNewsroom => ({
  ...started,
  printed: () => readFileSync(outputOf(started.dataDir), 'utf8'),
  account: (role, index = 0) => {
    const found = started.accounts.filter(({ roles }) => roles[0] === role)[index]
    if (!found) throw new Error(`no account ${index} with the role ${role}`)
    return found
  },
})

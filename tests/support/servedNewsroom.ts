import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { freePort } from '@/src/db/freePort'
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

/** A whole newsroom as `npm start` makes it: its own MongoDB, the demo seed, the built admin, on a free port. */
export async function serveNewsroom(
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
  await run.says(/demo-accounts\.json/)
  const accounts = JSON.parse(
    await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8'),
  ) as Account[]
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    accounts,
    printed: run.printed,
    account: (role, index = 0) => {
      const found = accounts.filter(({ roles }) => roles[0] === role)[index]
      if (!found) throw new Error(`no account ${index} with the role ${role}`)
      return found
    },
    stop: async () => {
      run.child.kill('SIGTERM')
      const { code } = await run.ended
      if (code !== 0) throw new Error(`the newsroom ended with code ${code}`)
    },
  }
}

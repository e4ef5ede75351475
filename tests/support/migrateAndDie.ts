// node --import tsx tests/support/migrateAndDie.ts FILE EVERY: migrates the databases of the environment, and kills itself (-9)
// at every EVERYth place that no run before this one came to, of which FILE keeps the list. Ends with code 0 when all is done.
import 'lexical'
import { appendFileSync, readFileSync } from 'node:fs'

import { runMigrations } from '@/src/cli/commands/migrate'

const [file = '', every = '1'] = process.argv.slice(2)
const known = readFileSync(file, 'utf8').split('\n').filter(Boolean)

await runMigrations(
  { uri: process.env.DATABASE_URI ?? '', publicUri: process.env.PUBLIC_DATABASE_URI ?? '' },
  {
    batch: 40,
    onPoint(point) {
      if (known.includes(point)) return
      known.push(point)
      appendFileSync(file, `${point}\n`)
      if (known.length % Number(every) === 0) process.kill(process.pid, 'SIGKILL')
    },
  },
)
process.exit(0)

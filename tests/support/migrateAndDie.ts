// node --import tsx tests/support/migrateAndDie.ts FILE EVERY: migrates the databases of the environment, and kills itself (-9)
// at every EVERYth place that no run before this one came to, of which FILE keeps the list, and always before the public half is
// made anew, so that what the migrations say of it can be compared. Ends with code 0 where they say nothing.
import 'lexical'
import { appendFileSync, readFileSync } from 'node:fs'

import { runMigrations } from '@/src/run/commands/migrate'

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
      if (known.length % Number(every) === 0 || point === 'rebuild:begun')
        process.kill(process.pid, 'SIGKILL')
    },
  },
)
process.exit(0)

import { MongoClient } from 'mongodb'
import { mkdtempSync, rmSync } from 'node:fs'
import { startEmbedded } from '@/src/db/startEmbedded'
import { databaseUri } from '@/src/db/databaseUri'
import { fill } from './database/fill'
import { casesOf } from './questions/casesOf'
import { measureQuery } from './measure/measureQuery'
import { openTargets } from './measure/openTargets'
import { countCommands } from './measure/countCommands'
const dataDir = mkdtempSync('/tmp/kunye-adhoc-')
const e = await startEmbedded({ dataDir, kind: 'command', httpPort: 0, report: () => undefined })
const c = await MongoClient.connect(e.uri)
const f = await fill(c, 1000, new AbortController().signal)
const cases = await casesOf(c.db(f.publicName), 100)
const opened: any[] = []
const targets = await openTargets({ publicUri: databaseUri(e.uri, f.publicName, true), payloadUri: databaseUri(e.uri, f.payloadName, true), counting: false }, cases, (s) => opened.push(s), ['payload', 'static'])
for (const q of ['frontPage', 'article', 'personTimeline', 'search'] as const) await measureQuery(q, targets, { rounds: 4, roundMs: 700, warmUpMs: 1200, connections: 8 } as never, () => false)
await Promise.all(opened.map((o) => o.stop()))
await c.close(); await e.stop(); rmSync(dataDir, { recursive: true, force: true })
process.exit(0)

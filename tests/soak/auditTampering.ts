// Random tampering with a signed audit log: node --import tsx tests/soak/auditTampering.ts [count] [seed]
import { openAuditLog } from '@/tests/support/auditLog'
import { soakDatabase } from '@/tests/support/soakDatabase'
import { tamper } from '@/tests/support/tamper'

const [count = '10000', seed = '1'] = process.argv.slice(2)
const database = await soakDatabase()
const log = await openAuditLog(database.uri)
const started = performance.now()
const result = await tamper(log, { count: Number(count), seed: Number(seed) })
const seconds = Math.round((performance.now() - started) / 1000)
console.log(JSON.stringify({ ...result, seed: Number(seed), seconds }))
await log.close()
await database.stop()
process.exit(result.missed.length === 0 && result.falseAlarms === 0 ? 0 : 1)

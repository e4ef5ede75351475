// How long a verification takes: node --import tsx tests/soak/auditVerify.ts [chains] [entries per chain]
import { measureVerify } from '@/tests/support/measureVerify'
import { soakDatabase } from '@/tests/support/soakDatabase'

const [chains = '100000', length = '10'] = process.argv.slice(2)
const database = await soakDatabase()
const measure = await measureVerify(database.uri, {
  chains: Number(chains),
  length: Number(length),
})
console.log(JSON.stringify(measure))
await database.stop()
process.exit(measure.ok ? 0 : 1)

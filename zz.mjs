import { MongoMemoryReplSet } from 'mongodb-memory-server'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK='false'
const dir=mkdtempSync('/dev/shm/zz-')
const rs=await MongoMemoryReplSet.create({binary:{systemBinary:'/root/.cache/kunye/mongod-6.0.5',version:'6.0.5'},replSet:{count:1,ip:'127.0.0.1',storageEngine:'wiredTiger'},instanceOpts:[{dbPath:dir}]})
const uri=(n)=>{const u=new URL(rs.getUri());u.pathname='/'+n;return u.href}
for (const [k,pre] of [['warm',[]],['plain',[]],['nospell',['--import','/work/tmp/nospell.mjs']],['plain',[]],['nospell',['--import','/work/tmp/nospell.mjs']]]) { 
const n='a'+Math.random().toString(36).slice(2)
const env={...process.env,DATABASE_URI:uri(n),PUBLIC_DATABASE_URI:uri(n+'_public'),PAYLOAD_SECRET:'a-secret-for-tests-of-thirty-two-characters',KUNYE_MODE:'demo',KUNYE_DATA_DIR:'/tmp/zz-data',PAYLOAD_DISABLE_ADMIN:'true',KUNYE_TEST_CLOCK_MS:'0'}
const c=spawn('bash',['-c','TIMEFORMAT="%U %S %R"; time "$0" "$@" >/dev/null',process.execPath,...pre,'--import','./tests/support/moveClock.mjs','src/run/launch.mjs',...process.argv.slice(2)],{env,stdio:['ignore','inherit','inherit']}); await once(c,'close'); console.log(k) }
await rs.stop()

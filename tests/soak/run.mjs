// `npm run soak`: what takes too long for every change, one after the other; docs/soak.md keeps the last full result.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'

const RUNS = [
  ['1,000 schedules due in one minute, 3 processes, clocks off by ±2 s', 'runSchedules.ts', '1000'],
  ['100 × kill -9 in mid-publication', 'runInNewsroom.ts', 'kills', '100'],
  ['50 × kill -9 while a new name spreads over 60 articles', 'runInNewsroom.ts', 'fanouts', '50'],
  ['8 people save one article 1,000 times', 'runInNewsroom.ts', 'saves', '1000'],
  ['10,000 tamperings of the audit log', 'auditTampering.ts', '10000'],
  ['1,000,000 audit entries verified', 'auditVerify.ts', '100000', '10'],
  ['3 × as many requests as delivery can answer, for 30 s', 'overload.ts', '30'],
]
const only = process.argv[2]
const file = 'docs/soak.json'
const before = JSON.parse(read(file) ?? '{}')
let failed = 0
if (!only || 'bodies'.includes(only)) failed += bodies()
if (!only || 'explain'.includes(only)) failed += explain()
for (const [name, script, ...args] of RUNS) {
  if (only && !`${script} ${args.join(' ')}`.includes(only)) continue
  const started = Date.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `tests/soak/${script}`, ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  )
  const seconds = Math.round((Date.now() - started) / 1000)
  const json = /\{[\s\S]*\}\s*$/.exec(stdout)?.[0]
  const result = json ? JSON.parse(json) : { output: stdout.slice(-500) }
  before[name] = { ok: status === 0, seconds, on: new Date().toISOString().slice(0, 10), result }
  failed += status === 0 ? 0 : 1
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s) ${JSON.stringify(result)}`)
}
writeFileSync(file, `${JSON.stringify(before, null, 2)}\n`)
const rows = Object.entries(before).map(
  ([name, { ok, seconds, on, result }]) =>
    `| ${name} | ${ok ? 'yes' : '**no**'} | ${seconds} s | ${on} | \`${JSON.stringify(result)}\` |`,
)
const page = [
  '# Soak results',
  '',
  `Written by \`npm run soak\` (on ${os.cpus().length} cores, Node ${process.versions.node}). A small sample of the same code runs in \`npm test\`.`,
  '',
  '| what | rules kept | took | on | measured |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
  '',
]
writeFileSync('docs/soak.md', page.join('\n'))
process.exitCode = failed > 0 ? 1 : 0

/** 100,000 bodies through REST, by the same test that sends 2,000 in every run. */
function bodies() {
  const started = Date.now()
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const { status } = spawnSync(
    process.execPath,
    [...args, '--selectProjects=int', '--testPathPatterns=int/bodies'],
    { stdio: 'inherit', env: { ...process.env, KUNYE_FUZZ_REST: '100000' } },
  )
  const seconds = Math.round((Date.now() - started) / 1000)
  const on = new Date().toISOString().slice(0, 10)
  before['100,000 bodies sent through REST'] = { ok: status === 0, seconds, on, result: {} }
  return status === 0 ? 0 : 1
}

/** What lists open at 20,000 articles, by the same test that asks it at 1,000 in every run. */
function explain() {
  const started = Date.now()
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const { status } = spawnSync(
    process.execPath,
    [...args, '--selectProjects=int', '--testPathPatterns=int/deliveryExplain'],
    { stdio: 'inherit', env: { ...process.env, KUNYE_EXPLAIN_ARTICLES: '20000' } },
  )
  const seconds = Math.round((Date.now() - started) / 1000)
  const on = new Date().toISOString().slice(0, 10)
  before['Documents opened by every list at 20,000 articles'] = {
    ...{ ok: status === 0, seconds, on },
    result: {},
  }
  return status === 0 ? 0 : 1
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

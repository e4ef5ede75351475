// `npm run soak`: what takes too long for every change, one after the other; docs/soak.md keeps the last full result.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'

const RUNS = [
  ['1,000 schedules due in one minute, 3 processes, clocks off by ±2 s', 'runSchedules.ts', '1000'],
  ['100 × kill -9 in mid-publication', 'runInNewsroom.ts', 'kills', '100'],
  ['100 × kill -9 of mongod while 8 people write', 'runOnOwnSet.ts', 'killedMongod', '100'],
  ['30 changes of primary (step down, kill -9, hang) of three', 'runOnOwnSet.ts', 'failover', '30'],
  ['50 × kill -9 while a new name spreads over 60 articles', 'runInNewsroom.ts', 'fanouts', '50'],
  ['8 people save one article 1,000 times', 'runInNewsroom.ts', 'saves', '1000'],
  ['10,000 tamperings of the audit log', 'auditTampering.ts', '10000'],
  ['1,000,000 audit entries verified', 'auditVerify.ts', '100000', '10'],
  ['3 × as many requests as delivery can answer, for 30 s', 'overload.ts', '30'],
  ['Search in 100,000 articles, one reader at a time', 'search.ts', '100000'],
  ['A real OpenSearch: as a plain reading, within a second, and hanging', 'opensearch.ts', '60'],
  ['500 changes, shown by two delivery caches', 'visible.ts', '500'],
  ['Memory over an hour of reading, searching and publishing', 'memory.ts', '60'],
  ['8 people save the largest texts; the event loop beside them', 'loop.ts', '3'],
  ['Sources changed under `npm run dev`, until seen or in effect', 'dev.ts', '3'],
  ['Every test, those among them that `npm test` leaves out', 'suite.ts'],
  [
    'Suites of others against the API; the packed client in blank projects',
    'clients.ts',
    'packages',
  ],
  ['The examples by their lockfiles: built, started, clicked', 'clients.ts', 'examples'],
  ["An operator's first day, by the documents, from nothing", 'operator.ts'],
]
/** Tests of `npm test`, asked for more than there. */
const TESTS = [
  ['bodies', '100,000 bodies sent through REST', 'int/bodies', { KUNYE_FUZZ_REST: '100000' }],
  [
    'explain',
    'Documents opened by every list at 20,000 articles',
    'int/deliveryExplain',
    { KUNYE_EXPLAIN_ARTICLES: '20000' },
  ],
  [
    'migrations',
    'The newsroom of 0.1.0, migrated with kill -9 at every place',
    'int/oldNewsroom',
    { KUNYE_MIGRATION_KILLS: 'all' },
  ],
  [
    'redraw',
    'Pictures drawn anew, with kill -9 at every second place',
    'int/redraw',
    { KUNYE_REDRAW_APART: '2' },
  ],
  [
    'linear',
    'Every pass over a text, 1 MB of each filling against 250 kB',
    'unit/linear',
    { KUNYE_LINEAR_BYTES: '1000000' },
  ],
  ['matrix', 'The access matrix, every cell', 'int/matrix', { KUNYE_MATRIX: 'full' }],
  [
    'each',
    'Every test alone, as if the others of its file were not there',
    'component/|int/(?!matrix|bodies|bench|start|schedule|killed|failover)|unit/(?!linear|matrix)',
    { KUNYE_EACH_ALONE: 'yes' },
  ],
  [
    'live',
    'A colleague’s change, comment and presence, until they are on the screen',
    'e2e/live',
    { KUNYE_LIVE_TIMES: '15' },
  ],
  [
    'scroll',
    'The desk at 1,000 texts: the longest task while scrolling, in processor time',
    'e2e/desk',
    { KUNYE_LONG_TASKS: 'yes' },
  ],
  [
    'walk',
    'Every page and dialog of the admin, in both languages',
    'e2e/adminWalk',
    { KUNYE_WALK: 'full' },
  ],
]
const only = process.argv[2]
/** `npm run soak -- memory 10`: the first number of a run, where another is wanted. */
const size = process.argv[3]
const file = 'docs/soak.json'
const isNumber = (text) => /^\d+$/.test(text)
const results = {}
let failed = 0
for (const [key, ...asked] of TESTS) if (!only || key.includes(only)) failed += jest(...asked)
for (const [name, script, ...args] of RUNS) {
  if (only && !`${script} ${args.join(' ')}`.includes(only)) continue
  // A smaller run proves less, and stands in a row of its own.
  const row = size && size !== args.find(isNumber) ? `${name} (run with ${size})` : name
  const started = Date.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/run/launch.mjs', `tests/soak/${script}`, ...(size ? [size, ...args.slice(1)] : args)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  )
  const seconds = Math.round((Date.now() - started) / 1000)
  // What it needs is not on this machine, which it said itself: that is no result, and no success.
  if (status === 2) {
    failed += 1
    console.log(`– ${row}: not run`)
    continue
  }
  const json = stdout.slice(stdout.indexOf('{')).trimEnd()
  const result = json.endsWith('}') ? JSON.parse(json) : { output: stdout.slice(-500) }
  results[row] = { ok: status === 0, seconds, on: new Date().toISOString().slice(0, 10), result }
  failed += status === 0 ? 0 : 1
  console.log(`${status === 0 ? '✓' : '✗'} ${row} (${seconds} s) ${JSON.stringify(result)}`)
}
// Read only now: another run may have written its rows meanwhile.
const all = { ...JSON.parse(read(file) ?? '{}'), ...results }
writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
const rows = Object.entries(all).map(
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

/** Runs the tests of a file by Jest; what they print of their own (lines `matrix …`) is kept as the result. */
function jest(name, pattern, env) {
  const started = Date.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...[
        '--selectProjects',
        ...(/^e2e/.test(pattern) ? ['e2e'] : ['unit', 'component', 'int', 'alone']),
      ],
      `--testPathPatterns=${pattern}`,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, KUNYE_WHOLE: 'yes', ...env },
    },
  )
  const seconds = Math.round((Date.now() - started) / 1000)
  const on = new Date().toISOString().slice(0, 10)
  const said = stdout
    .split('\n')
    .filter((line) => /^(matrix|explain|migrations|live|scroll) /.test(line))
  results[name] = { ok: status === 0, seconds, on, result: said.length > 0 ? { said } : {} }
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  return status === 0 ? 0 : 1
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

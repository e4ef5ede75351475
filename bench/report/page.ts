import type { BenchResult } from '../measureAll'
import { printTable } from './printTable'
import { shortNumber } from './shortNumber'
import { targets } from './targets'

export type Machine = Readonly<{
  cores: number
  cpu: string
  node: string
  on: string
  load: number
}>

const ARMS = `| arm | what answers |
| --- | --- |
| \`static\` | a constant string over \`node:http\`: what HTTP itself costs |
| \`raw\` | the driver reading the published documents by hand-written queries, and \`JSON.stringify\`: what the database costs |
| \`api-cold\` | our GraphQL API, keeping no answer |
| \`api-cached\` | our GraphQL API as it comes: answers kept in memory, dropped by the change stream |
| \`api-304\` | the same, asked by a client that has the answer already (\`If-None-Match\`) |
| \`payload\` | plain Payload 3 GraphQL over the same articles: relations, no drafts, its best indexes, its own handler without Next |`

const HOW = `Every server runs in a process of its own on the same MongoDB and the same generated articles (one seed), one over each size of newsroom; all of them take turns in
short rounds, in another order each time, after 1,000 answers each to warm up (100 leave V8 half-way). Numbers are medians over the rounds, percentiles over all answers.
CPU and memory are the server process's own; commands are counted apart, since counting costs. The client (autocannon, this
process) runs on the same machine and takes CPU as well, most of all from the fast arms: \`static\` and \`api-304\` are
underestimated, so are the ratios of what is fast to what is slow. Before anything is measured, the answers of all arms are
compared: the same articles, in the order in which they are stored.

Where plain Payload cannot be asked (search: it has an unindexed pattern over each field, no search by words), its row is empty.`

/** What is written by hand stands behind it, and stays. */
const END = '<!-- Up to here `npm run bench` writes this page; what follows is written by hand. -->'

/** A page that was made anew, with what somebody wrote behind the mark of the one that stood. */
export const keepingHandwritten = (made: string, stood: string): string => {
  const at = stood.indexOf(END)
  return at < 0 ? made : made + stood.slice(at + END.length)
}

/** docs/performance.md. */
export function page(result: BenchResult, { cores, cpu, node, on, load }: Machine): string {
  const judged = targets(result.runs).map(
    ({ what, articles, query, wanted, found, met }) =>
      `| ${articles.toLocaleString('en')} | ${query} | ${what} | ${wanted} | ${shortNumber(found)} | ${met ? 'yes' : '**no**'} |`,
  )
  return [
    '# Performance',
    '',
    `Written by \`npm run bench\` on ${on}: ${cores} × ${cpu}, Node ${node}, load before the start ${load.toFixed(1)}, ${result.connections} connections, ${Math.round(result.seconds / 60)} minutes.`,
    'Read it as ratios within one run, not as what your machine will do. `npm run bench -- --json` prints the numbers alone.',
    '',
    '![Answers a second, for each question and server](performance-requests.svg)',
    '',
    '![CPU of the server for one answer, for each question and server](performance-cpu.svg)',
    '',
    '## The ladder',
    '',
    ARMS,
    '',
    HOW,
    '',
    `The newsrooms were made on ${result.made.on} in ${result.made.seconds} s and kept since; ${result.compared} answers were compared, ${result.differ.length} differed. Each question was asked in ${result.rounds} ${result.rounds === 1 ? 'round' : 'rounds or more'}.`,
    '',
    '## Targets',
    '',
    '| articles | query | what | wanted | found | met |',
    '| --- | --- | --- | --- | --- | --- |',
    ...judged,
    '',
    'Where a target is missed, [the profile](performance-profile.md) says why.',
    '',
    '## Numbers',
    '',
    'rps: answers a second; p50, p95, p99: milliseconds; commands: to the database for one answer; cpuMs: milliseconds of the server for one answer; rssMb: its memory.',
    '',
    `${printTable(result.runs).trimEnd()}\n`,
    END,
  ].join('\n')
}

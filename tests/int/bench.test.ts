import { spawn } from 'node:child_process'
import { describe, expect } from '@jest/globals'
import { z } from 'zod'
import { ARMS, QUERIES } from '@/bench/vocabulary'
import { long } from '@/tests/support/long'

const measured = z.number().nonnegative()
const shared = { articles: z.literal(100), query: z.enum(QUERIES), arm: z.enum(ARMS) }
const numbers = { p50: measured, p95: measured, p99: measured, commands: measured }
/** What design and docs promise of `npm run bench -- --json`; nothing else may stand there. */
const result = z.strictObject({
  runs: z.array(
    z.union([
      z.strictObject({
        ...shared,
        ...numbers,
        ...{ rps: z.number().positive(), cpuMs: measured, rssMb: z.number().positive() },
      }),
      z.strictObject({
        ...shared,
        ...{ rps: z.null(), p50: z.null(), p95: z.null(), p99: z.null(), commands: z.null() },
        ...{ cpuMs: z.null(), rssMb: z.null(), reason: z.string() },
      }),
    ]),
  ),
})

/** `npm run bench -- --quick --json`: every server, a few requests each. */
const runBench = (): Promise<{ code: number | null; out: string; err: string }> => {
  const child = spawn(
    process.execPath,
    ['src/run/launch.mjs', 'bench/run.ts', '--quick', '--json'],
    {
      env: { ...process.env, MONGOMS_SYSTEM_BINARY: process.env.KUNYE_TEST_MONGOD },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })))
}

describe('npm run bench', () => {
  long(
    'asks every server the same, gets the same articles in the stored order, and prints the numbers alone',
    async () => {
      const { code, out, err } = await runBench()
      const [, answers, differ] = /(?<!\d)(\d+) answers compared, (\d+) differ/.exec(err) ?? []
      expect({ code, differ, err }).toEqual({ code: 0, differ: '0', err })
      // 5 servers but the driver's own; the constant strings answer 4 questions, plain Payload no search.
      expect(Number(answers)).toBeGreaterThan(50)
      const { runs } = result.parse(JSON.parse(out))
      expect(runs.map(({ query, arm }) => `${query} ${arm}`)).toEqual(
        QUERIES.flatMap((query) => ARMS.map((arm) => `${query} ${arm}`)),
      )
      expect(runs.flatMap((run) => (run.rps === null ? [`${run.query} ${run.arm}`] : []))).toEqual([
        'search payload',
      ])

      const commandsOf = (wanted: string) =>
        runs.find(({ query, arm }) => `${query} ${arm}` === wanted)?.commands
      for (const query of ['frontPage', 'article']) {
        expect(commandsOf(`${query} raw`)).toBe(1)
        expect(commandsOf(`${query} api-cold`)).toBe(1)
      }
      for (const query of QUERIES) {
        expect(commandsOf(`${query} api-cached`)).toBe(0)
        expect(commandsOf(`${query} api-304`)).toBe(0)
      }
      expect(commandsOf('frontPage payload')).toBeGreaterThan(3)
    },
  )
})

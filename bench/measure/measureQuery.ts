import { grouped } from '@/src/language/grouped'
import type { RunningArm } from '../arms/startArm'
import { hit, type Load } from '../load/hit'
import { percentile } from '../load/percentile'
import type { Plan } from '../Plan'
import { ARMS, type Arm, type Measured, type Query } from '../vocabulary'
import { say } from '../say'
import { settled } from './settled'
import type { Target } from './Target'

type Round = { rps: number; cpuMs: number; rssMb: number; latencies: number[] }

const median = (values: readonly number[]): number => percentile(values, 0.5)

async function oneRound({ server }: Target, load: Load): Promise<Round> {
  const before = await server.spent()
  const { latencies, tookMs, failed } = await hit(load)
  const after = await settled(server)
  if (failed > 0) throw new Error(`${failed} requests failed: ${load.url}${load.requests[0]?.path}`)
  return {
    rps: (latencies.length / tookMs) * 1_000,
    cpuMs: (after.cpuMs - before.cpuMs) / Math.max(1, after.requests - before.requests),
    rssMb: after.rssMb,
    latencies,
  }
}

/** A server by how large its newsroom is and what answers. */
type Asked = `${number} ${Arm}`

/** Servers that are warmed up beside each other: one on each core, and nothing is measured yet. */
const BESIDE = 2

async function warmUp(loads: readonly Load[], servers: readonly RunningArm[]): Promise<void> {
  const left = [...loads]
  const warmNext = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await hit(next)
  }
  await Promise.all(Array.from({ length: BESIDE }, warmNext))
  for (const server of servers) await settled(server)
}

/**
 * Measures one question on every server, in rounds: each in turn for a moment, in another order each
 * time, so that what else this machine does meets all alike, those of one kind over several newsrooms one after the other. Medians over
 * the rounds, percentiles over all answers. There is one round at least; none begins after `until` (of `performance.now`).
 */
export async function measureQuery(
  query: Query,
  targets: readonly Target[],
  { rounds, roundMs, warmUpAnswers, connections }: Plan,
  until: number,
): Promise<{ measured: Map<Asked, Omit<Measured, 'commands'>>; rounds: number }> {
  const byArm = targets.toSorted((a, b) => ARMS.indexOf(a.arm) - ARMS.indexOf(b.arm))
  const asked = byArm.flatMap((target) => {
    const requests = target.requests[query]
    const due = target.arm === 'api-304' ? (304 as const) : (200 as const)
    const { url } = target.server
    return requests ? [{ target, load: { url, requests, connections, due } }] : []
  })
  await warmUp(
    asked.map(({ load }) => ({ ...load, ms: 0, answers: warmUpAnswers })),
    asked.map(({ target }) => target.server),
  )
  const found: [Asked, Round][] = []
  let done = 0
  for (; done < rounds && (done === 0 || performance.now() < until); done += 1) {
    const order = [...asked.slice(done % asked.length), ...asked.slice(0, done % asked.length)]
    for (const { target, load } of order) {
      const round = await oneRound(target, { ...load, ms: roundMs })
      found.push([`${target.articles} ${target.arm}`, round])
    }
  }
  const measured = new Map<Asked, Omit<Measured, 'commands'>>()
  for (const [server, its] of grouped(found, ([server]) => server)) {
    const latencies = its.flatMap(([, round]) => round.latencies)
    const of = (key: 'rps' | 'cpuMs' | 'rssMb') => median(its.map(([, round]) => round[key]))
    const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) =>
      percentile(latencies, share),
    )
    say(`${query} ${server}: ${Math.round(of('rps'))} a second, ${of('cpuMs').toFixed(2)} ms CPU`)
    measured.set(server, {
      ...{ rps: of('rps'), cpuMs: of('cpuMs'), rssMb: of('rssMb') },
      ...{ p50, p95, p99 },
    })
  }
  return { measured, rounds: done }
}

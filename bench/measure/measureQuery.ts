import { hit } from '../load/hit'
import { percentile } from '../load/percentile'
import type { Plan } from '../Plan'
import { ARMS, type Arm, type Measured, type Query } from '../vocabulary'
import { say } from '../say'
import { settled } from './settled'
import type { Target } from './Target'

type Round = { rps: number; cpuMs: number; rssMb: number; latencies: number[] }

const median = (values: readonly number[]): number => percentile(values, 0.5)

async function oneRound({ server }: Target, load: Parameters<typeof hit>[0]): Promise<Round> {
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

/**
 * Measures one question on every server, in rounds: each in turn for a moment, in another order each
 * time, so that what else this machine does meets all alike, those of one kind over several newsrooms one after the other. Medians over
 * the rounds, percentiles over all answers. No further round begins when `isLate`.
 */
export async function measureQuery(
  query: Query,
  targets: readonly Target[],
  { rounds, roundMs, warmUpAnswers, connections }: Plan,
  isLate: () => boolean,
): Promise<Map<Asked, Omit<Measured, 'commands'>>> {
  const byArm = [...targets].sort((a, b) => ARMS.indexOf(a.arm) - ARMS.indexOf(b.arm))
  const asked = byArm.flatMap((target) => {
    const requests = target.requests[query]
    const due = target.arm === 'api-304' ? (304 as const) : (200 as const)
    const { url } = target.server
    return requests ? [{ target, load: { url, requests, connections, due } }] : []
  })
  for (const { target, load } of asked) {
    await hit({ ...load, ms: 0, answers: warmUpAnswers })
    await settled(target.server)
  }
  const found = new Map<Asked, Round[]>()
  for (let round = 0; round < rounds && (round === 0 || !isLate()); round += 1) {
    const order = [...asked.slice(round % asked.length), ...asked.slice(0, round % asked.length)]
    for (const { target, load } of order) {
      const key: Asked = `${target.articles} ${target.arm}`
      found.set(key, [...(found.get(key) ?? []), await oneRound(target, { ...load, ms: roundMs })])
    }
  }
  return new Map(
    [...found].map(([key, measured]) => {
      const latencies = measured.flatMap((round) => round.latencies)
      const of = (key: 'rps' | 'cpuMs' | 'rssMb') => median(measured.map((round) => round[key]))
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(latencies, share))
      say(`${query} ${key}: ${Math.round(of('rps'))} a second, ${of('cpuMs').toFixed(2)} ms CPU`)
      return [
        key,
        {
          ...{ rps: of('rps'), cpuMs: of('cpuMs'), rssMb: of('rssMb') },
          ...{ p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0 },
        },
      ]
    }),
  )
}

import autocannon from 'autocannon'
import type { BenchRequest } from '../questions/requestFor'

export type Load = Readonly<{
  url: string
  requests: readonly BenchRequest[]
  connections: number
  ms: number
  /** At least so many answers, however long they take; one where it is not given. */
  answers?: number
  /** 304 of requests that know the answer. */
  due: 200 | 304
}>

export type Hit = Readonly<{
  /** Milliseconds of every answer. */
  latencies: number[]
  /** Milliseconds from the first request to the last answer. */
  tookMs: number
  /** Answers of another status than the one that is due, and requests without one. */
  failed: number
}>

/**
 * Asks one server by so many kept-alive connections, each one request after the other, for `ms` and until it gave `answers`. The
 * client runs in this process and costs CPU as well: on few cores it takes from the faster servers.
 */
export async function hit(load: Load): Promise<Hit> {
  const { url, requests, connections, ms, due, answers = 1 } = load
  const latencies: number[] = []
  let failed = 0
  const started = performance.now()
  let last = started
  const instance = autocannon(
    {
      ...{ url, connections, timeout: 60, sampleInt: 50, duration: 3_600 },
      requests: requests.map((request) => ({ ...request })),
    },
    () => undefined,
  )
  instance.on('response', (_client, status, _bytes, latency) => {
    last = performance.now()
    if (status === due) latencies.push(latency)
    else failed += 1
  })
  instance.on('reqError', () => void (failed += 1))
  const ended = new Promise((resolve) => instance.once('done', resolve))
  await new Promise((resolve) => setTimeout(resolve, ms))
  // Slow servers would be measured by no answer at all.
  while (latencies.length + failed < answers)
    await new Promise((resolve) => setTimeout(resolve, 20))
  const answered = [...latencies]
  const tookMs = last - started
  instance.stop()
  await ended
  return { latencies: answered, tookMs, failed }
}

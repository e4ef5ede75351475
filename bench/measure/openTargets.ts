import { startArm, type RunningArm } from '../arms/startArm'
import type { Newsroom } from '../Newsroom'
import type { Cases } from '../questions/Case'
import { requestFor, type BenchRequest } from '../questions/requestFor'
import { ARMS, QUERIES, type Arm, type Query } from '../vocabulary'
import type { Target } from './Target'
import { requestOnce } from './requestOnce'
import { settled } from './settled'
import { withEtags } from './withEtags'

type Requests = Record<Query, BenchRequest[] | null>

const perQuery = <Value>(value: (query: Query) => Value): Record<Query, Value> => ({
  frontPage: value('frontPage'),
  article: value('article'),
  personTimeline: value('personTimeline'),
  search: value('search'),
})

const requestsOf = (arm: Arm, cases: Cases): Requests =>
  perQuery((query) => {
    const asked = cases[query].map((one) => requestFor(arm, query, one))
    const possible = asked.filter((one) => one !== null)
    return possible.length > 0 ? possible : null
  })

/** Those of a client that has every answer already know their ETags. */
async function knowing(target: Target): Promise<Target> {
  if (target.arm !== 'api-304') return target
  const known = perQuery<BenchRequest[] | null>(() => null)
  for (const query of QUERIES) {
    known[query] = await withEtags(target.server.url, target.requests[query] ?? [])
  }
  return { ...target, requests: known }
}

/**
 * Starts every server under measurement over one newsroom, with what each is asked. The constant
 * strings are the first answers of our API. `opened` is told of each, so that it is stopped in any case.
 */
export async function openTargets(
  { articles, cases, uris }: Newsroom,
  counting: boolean,
  opened: (server: RunningArm) => void,
): Promise<Target[]> {
  const bodies = perQuery(() => '')
  const open = async (arm: Arm): Promise<Target> => {
    const server = await startArm(arm, { ...uris, counting, bodies })
    opened(server)
    return { arm, articles, server, requests: requestsOf(arm, cases) }
  }
  const cold = await open('api-cold')
  for (const query of QUERIES) {
    const [request] = cold.requests[query] ?? []
    if (request) bodies[query] = (await requestOnce(cold.server.url, request)).text
  }
  // Its index is written down by then, so that the others read it instead of building their own beside each other.
  await settled(cold.server)
  const others = ARMS.filter((arm) => arm !== 'api-cold')
  const opening = await Promise.allSettled(others.map(open))
  for (const one of opening) if (one.status === 'rejected') throw one.reason
  const targets = [
    cold,
    ...opening.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
  ]
  targets.sort((a, b) => ARMS.indexOf(a.arm) - ARMS.indexOf(b.arm))
  return Promise.all(targets.map(knowing))
}

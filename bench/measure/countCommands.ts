import { QUERIES, type Arm, type Query } from '../vocabulary'
import { requestOnce } from './requestOnce'
import type { Target } from './Target'

const MOST = 20

/** How many commands each server sends to the database for one answer, on average, when it is warm. */
export async function countCommands(
  targets: readonly Target[],
): Promise<Map<`${Query} ${Arm}`, number>> {
  const counts = new Map<`${Query} ${Arm}`, number>()
  for (const { arm, server, requests } of targets) {
    for (const query of QUERIES) {
      const asked = requests[query]?.slice(0, MOST)
      if (!asked?.length) continue
      for (const request of asked) await requestOnce(server.url, request)
      const before = await server.spent()
      for (const request of asked) await requestOnce(server.url, request)
      const { commands } = await server.spent()
      counts.set(`${query} ${arm}`, (commands - before.commands) / asked.length)
    }
  }
  return counts
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createDelivery } from '@/src/delivery/handler'

const QUERY = `query ($query: String!) { search(query: $query, first: 20) { totalCount
  nodes { __typename ... on Article { slug } } facets { types { count } } } }`

type Answer = { data?: { search: { totalCount: number; facets: object | null } }; errors?: unknown }

/** The public API over this database, ready to search by the OpenSearch at `url`; keeps no answers. */
export async function openOpenSearch(uri: string, url: string) {
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  const waiting = new Map<string, () => void>()
  const begun = performance.now()
  const delivery = await createDelivery({
    ...{ publicDatabaseUri: uri, publicUrl: 'http://127.0.0.1', name: 'Künye' },
    ...{ introspection: false, cacheBytes: 0, search: { url, onReady: () => ready() } },
    onChange: ({ id }) => waiting.get(id)?.(),
  })
  await isReady
  const readyMs = Math.round(performance.now() - begun)
  const server = createServer((request, response) => void delivery.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    readyMs,
    /** `isWhole`: by whole texts, not by MongoDB. */
    async search(query: string): Promise<{ ms: number; total: number; isWhole: boolean }> {
      const started = performance.now()
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ query: QUERY, variables: { query } }),
      })
      const { data, errors } = (await answer.json()) as Answer
      if (!data) throw new Error(JSON.stringify(errors))
      const { totalCount, facets } = data.search
      return { ms: performance.now() - started, total: totalCount, isWhole: facets !== null }
    },
    /** Resolves at the next change of this document that the process is told of. */
    told: (id: string) => new Promise<void>((resolve) => waiting.set(id, resolve)),
    async close() {
      server.close()
      server.closeAllConnections()
      await delivery.close()
    },
  }
}

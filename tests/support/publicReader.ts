import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createDelivery } from '@/src/delivery/handler'

export type PublicReader = {
  url: string
  ask(query: string, variables?: object): Promise<any>
  close(): Promise<void>
}

/** The public half over real HTTP, on the public database of this test file. */
export async function openPublicReader(): Promise<PublicReader> {
  const delivery = await createDelivery({
    publicDatabaseUri: process.env.PUBLIC_DATABASE_URI ?? '',
    publicUrl: 'http://127.0.0.1:3000',
    name: 'Künye',
    introspection: true,
    // Tests ask right after they published.
    cacheBytes: 0,
  })
  const server = createServer((req, res) => void delivery.handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  return {
    url,
    ask: async (query, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return response.json()
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await delivery.close()
    },
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MongoClient, type Db } from 'mongodb'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { createDelivery, type Delivery, type DeliveryOptions } from '@/src/delivery/handler'

export type Answer = {
  status: number
  headers: Headers
  text: string
  data: any
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[]
}

export type PublicApi = {
  db: Db
  url: string
  delivery: Delivery
  /** Errors of ours that were masked. */
  masked: unknown[]
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  send(path: string, init?: RequestInit): Promise<Answer>
  /** The collections asked while `work` ran, one entry per command. */
  commands(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

/**
 * /graphql over HTTP on the public database of this test file. It keeps no answers unless a test of that
 * says so: others ask right after they wrote.
 */
export async function openPublicApi(
  introspection = true,
  options: Partial<DeliveryOptions> = {},
): Promise<PublicApi> {
  const uri = process.env.PUBLIC_DATABASE_URI ?? ''
  const client = await MongoClient.connect(uri)
  const db = client.db()
  await ensurePublicIndexes(db)
  const seen: string[] = []
  const masked: unknown[] = []
  const delivery = await createDelivery({
    publicDatabaseUri: uri,
    publicUrl: 'https://haber.test',
    name: 'Künye',
    introspection,
    cacheBytes: 0,
    ...options,
    onError: (error) => masked.push(error),
    onCommand: ({ collection }) => seen.push(collection),
  })
  const server = createServer((request, response) => void delivery.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init)
    const text = await response.text()
    const body =
      /json/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : {}
    return { status: response.status, headers: response.headers, text, ...body }
  }
  return {
    ...{ db, url, delivery, masked, send },
    ask: (query, variables) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    async commands(work) {
      seen.length = 0
      await work()
      return [...seen]
    },
    async close() {
      await new Promise((resolve) => server.close(resolve))
      await delivery.close()
      await db.dropDatabase()
      await client.close()
    },
  }
}

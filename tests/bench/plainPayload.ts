import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type Field,
  type SanitizedConfig,
} from 'payload'

import { Articles } from '@/collections/Articles'
import { freePort } from '@/src/platform/mongod/launch'

/** What a field of ours does beyond Payload's own: hooks, rights, components and conditions, in any depth. */
const OURS = ['hooks', 'access', 'admin', 'validate', 'filterOptions', 'defaultValue']

const plainField = (field: Field): Field => {
  const bare = Object.fromEntries(Object.entries(field).filter(([key]) => !OURS.includes(key)))
  const below = 'fields' in field ? { fields: field.fields.map(plainField) } : {}
  return { ...bare, ...below, ...('editor' in field ? { editor: undefined } : {}) } as Field
}

const PLAIN: CollectionConfig = {
  slug: 'plain',
  access: { update: () => true },
  versions: { drafts: false, maxPerDoc: 0 },
  fields: Articles.fields.filter(({ type }) => type !== 'ui').map(plainField),
}

/** What the fields of an article point at. */
const pointedAt = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [
    ...('relationTo' in field ? [field.relationTo].flat() : []),
    ...('fields' in field ? pointedAt(field.fields) : []),
  ])
const BESIDE = [...new Set(pointedAt(PLAIN.fields))]
  .filter((slug) => slug !== 'users')
  .map((slug): CollectionConfig => ({
    slug,
    fields: [{ name: 'name', type: 'text' }],
  }))

type Content = Record<string, unknown>

const KEY = 'plain'
const JSON_TYPE = { 'content-type': 'application/json' }

/** Its own handlers behind node:http, without Next. */
async function serve(config: SanitizedConfig): Promise<Server> {
  const server = createServer((asked, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of asked as AsyncIterable<Buffer>) chunks.push(chunk)
      const request = new Request(new URL(asked.url ?? '', 'http://127.0.0.1'), {
        ...{ method: 'PATCH', headers: JSON_TYPE, body: Buffer.concat(chunks) },
      })
      const answer = await handleEndpoints({ config, request, payloadInstanceCacheKey: KEY })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(await answer.text())
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/**
 * Payload with nothing of ours: the same document, with the same fields, in one collection with versions, on the database at `uri`. Answers how to
 * file a document, whose saves answer their milliseconds, and how to end. `isServed`: saves are asked over HTTP, of the only Payload of this process.
 */
export async function plainPayload(uri: string, isServed = false) {
  const config = await buildConfig({
    collections: [PLAIN, ...BESIDE],
    editor: lexicalEditor(),
    db: mongooseAdapter({ url: uri }),
    secret: String(await freePort()),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: KEY })
  // A save while its indexes are still being made meets them (WriteConflict).
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  for (const model of [...Object.values(collections), ...Object.values(versions)])
    await model.init()
  // The collection is of this file alone; the project's types do not know it.
  const local = payload as unknown as {
    create(asked: object): Promise<{ id: string }>
    update(asked: object): Promise<unknown>
  }
  /** Plain Payload retries nothing, and whatever MongoDB does on its own at that moment ends a save. */
  const again = async <Done>(work: () => Promise<Done>, tries = 30): Promise<Done> => {
    try {
      return await work()
    } catch (error) {
      if (tries === 0) throw error
      await new Promise((done) => setTimeout(done, 500))
      return again(work, tries - 1)
    }
  }
  const server = isServed ? await serve(config) : null
  const save = async (id: string, data: Content): Promise<void> => {
    if (!server) return void (await local.update({ collection: 'plain', id, data }))
    const { port } = server.address() as AddressInfo
    const sent = { method: 'PATCH', headers: JSON_TYPE, body: JSON.stringify(data) }
    const answer = await fetch(`http://127.0.0.1:${port}/api/plain/${id}?depth=0`, sent)
    await answer.text()
    if (!answer.ok) throw new Error(`a plain save: ${answer.status}`)
  }
  return {
    file: async (content: Content) => {
      const { id } = await again(() => local.create({ collection: 'plain', data: content }))
      return (headline: string): Promise<number> =>
        again(async () => {
          const begun = performance.now()
          await save(id, { ...content, headline })
          return performance.now() - begun
        })
    },
    end: async () => {
      server?.close()
      await payload.destroy()
    },
  }
}

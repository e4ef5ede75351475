import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { isId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'

const SLUG = 'payload-preferences'
/** A person looks at thousands of records in the course of time, and each leaves how it was folded. */
const MOST_ROWS = 500
const MOST_BYTES = 50_000
const KEY = /^[\w.-]{1,200}$/
/** How Payload calls what belongs to one record. */
const OF_RECORD = /^collection-([\w-]+)-(\w+)$/

async function isReadable(req: PayloadRequest, slug: string, id: string): Promise<boolean> {
  const { collections } = req.payload
  const found = Object.values(collections).find(({ config }) => config.slug === slug)
  if (!found) return false
  const { totalDocs } = await req.payload.count({
    collection: found.config.slug,
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

/** Refuses (400 `preferenceInvalid`) a name or a value that no screen of the admin has, and what belongs to a hidden record. */
async function refuseUnusual(req: PayloadRequest, key: unknown, value: unknown): Promise<void> {
  const name = typeof key === 'string' && KEY.test(key) ? key : null
  const size = Buffer.byteLength(JSON.stringify(value ?? null))
  const [, slug, id] = OF_RECORD.exec(name ?? '') ?? []
  if (
    name !== null &&
    size <= MOST_BYTES &&
    (!slug || !isId(id) || (await isReadable(req, slug, id)))
  ) {
    return
  }
  throw new RefusalError(REFUSALS.preferenceInvalid())
}

/** Of more than 500 the oldest are forgotten: they only say how a page was folded. */
async function forgetOldest(req: PayloadRequest): Promise<void> {
  const { payload, user } = req
  if (!user) return
  const where = { 'user.value': { equals: user.id } }
  const asked = { collection: SLUG, where, overrideAccess: true, req } as const
  const { totalDocs } = await payload.count(asked)
  if (totalDocs <= MOST_ROWS) return
  const limit = totalDocs - MOST_ROWS
  const oldest = await payload.find({ ...asked, sort: 'updatedAt', limit, depth: 0 })
  const ids = oldest.docs.map(({ id }) => id)
  await payload.db.deleteMany({ collection: SLUG, where: { id: { in: ids } }, req })
}

/** Payload stores what the REST route is sent past every hook; here it is looked at first. */
const bounded = (endpoint: Endpoint): Endpoint => {
  if (endpoint.method !== 'post' || endpoint.path !== '/:key') return endpoint
  return {
    ...endpoint,
    handler: async (req) => {
      const data: unknown = (await req.json?.().catch(() => null)) ?? {}
      const { value } = data as { value?: unknown }
      await refuseUnusual(req, req.routeParams?.key, value || data)
      req.json = () => Promise.resolve(data)
      const response = await endpoint.handler(req)
      await forgetOldest(req)
      return response
    },
  }
}

/**
 * Keeps each person's view settings to what the admin's own screens store: 500 rows of 50 kB, by REST and from the pages.
 */
export const boundPreferences = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    if (collection.slug !== SLUG || !collection.endpoints) return collection
    const { hooks } = collection
    return {
      ...collection,
      endpoints: collection.endpoints.map(bounded),
      hooks: {
        ...hooks,
        beforeChange: [
          ...(hooks.beforeChange ?? []),
          async ({ data, req }) => {
            await refuseUnusual(req, data.key, data.value)
            return data
          },
        ],
        afterChange: [
          ...(hooks.afterChange ?? []),
          async ({ doc, req }) => {
            await forgetOldest(req)
            return doc
          },
        ],
      },
    }
  }),
})

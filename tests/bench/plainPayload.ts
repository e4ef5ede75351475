import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig, getPayload, type CollectionConfig } from 'payload'

import { freePort } from '@/src/platform/mongod/launch'

const json = (name: string) => ({ name, type: 'json' as const })

const PLAIN: CollectionConfig = {
  slug: 'plain',
  versions: { drafts: false, maxPerDoc: 0 },
  fields: [{ name: 'headline', type: 'text' }, json('body'), json('claims'), json('attributions')],
}

/**
 * Payload with nothing of ours: the same content in one collection with versions, on the database at `uri`. Answers a save of
 * a whole document, in milliseconds, and how to end.
 */
export async function plainPayload(uri: string, content: Record<string, unknown>) {
  const config = await buildConfig({
    collections: [PLAIN],
    db: mongooseAdapter({ url: uri }),
    secret: String(await freePort()),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: 'plain' })
  // The collection is of this file alone; the project's types do not know it.
  const local = payload as unknown as {
    create(asked: object): Promise<{ id: string }>
    update(asked: object): Promise<unknown>
  }
  const created = () => local.create({ collection: 'plain', data: content })
  // Its collections are still being made by the first of them.
  const { id } = await created().catch(created)
  return {
    save: async (headline: string): Promise<number> => {
      const begun = performance.now()
      await local.update({ collection: 'plain', id, data: { ...content, headline } })
      return performance.now() - begun
    },
    end: () => payload.destroy(),
  }
}

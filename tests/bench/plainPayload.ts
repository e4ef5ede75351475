import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type CollectionConfig, type Field } from 'payload'

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

/**
 * Payload with nothing of ours: the same document, with the same fields, in one collection with versions, on the database at `uri`. Answers how to
 * file a document, whose saves answer their milliseconds, and how to end.
 */
export async function plainPayload(uri: string) {
  const config = await buildConfig({
    collections: [PLAIN, ...BESIDE],
    editor: lexicalEditor(),
    db: mongooseAdapter({ url: uri }),
    secret: String(await freePort()),
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: 'plain' })
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
  return {
    file: async (content: Content) => {
      const { id } = await again(() => local.create({ collection: 'plain', data: content }))
      return (headline: string): Promise<number> =>
        again(async () => {
          const begun = performance.now()
          await local.update({ collection: 'plain', id, data: { ...content, headline } })
          return performance.now() - begun
        })
    },
    end: () => payload.destroy(),
  }
}

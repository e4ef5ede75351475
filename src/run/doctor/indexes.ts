import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { publicDatabase } from '@/src/editorial/publish/store'
import type { Check } from './Check'

type Keys = Record<string, unknown>
type Indexed = {
  modelName: string
  schema: { indexes(): [Keys, object][] }
  collection: { indexes(): Promise<{ key: Keys }[]> }
  ensureIndexes(): Promise<void>
}

const isIndexed = (model: unknown): model is Indexed =>
  typeof model === 'function' && 'schema' in model && 'ensureIndexes' in model

/** Compared by their keys: what the database fills in of an index's options differs from what was asked for. */
async function missingFrom(model: Indexed): Promise<string[]> {
  const stored = await model.collection.indexes().catch(() => [])
  const there = new Set(stored.map(({ key }) => JSON.stringify(key)))
  return model.schema
    .indexes()
    .map(([keys]) => JSON.stringify(keys))
    .filter((keys) => !there.has(keys))
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Whether every index of both halves is there and can be built; Payload builds its own while it starts. */
export const indexes: Check = {
  name: { tr: 'Dizinler (index)', en: 'indexes' },
  async examine(payload, repair) {
    const problems: string[] = []
    const models = [
      ...Object.values(payload.db.collections ?? {}),
      ...Object.values(payload.db.versions ?? {}),
    ]
    for (const model of models.filter(isIndexed)) {
      const missing = await missingFrom(model)
      problems.push(...missing.map((keys) => `${model.modelName}: ${keys}`))
      if (!repair || missing.length === 0) continue
      await model.ensureIndexes().catch((error: unknown) => problems.push(said(error)))
    }
    await ensurePublicIndexes(publicDatabase(payload)).catch((error: unknown) => {
      problems.push(`kunye_public: ${said(error)}`)
    })
    return {
      problems,
      mend: {
        tr: 'npm run kunye -- doctor --repair; kurulamayan bir dizin çoğu kez çift kayda takılır',
        en: 'npm run kunye -- doctor --repair; an index that cannot be built mostly meets a double row',
      },
    }
  },
}

import type { Migration, PlanContext } from './Migration'
import { mendDocuments, planMend } from './mendDocuments'
import { staffKeyMends } from './staffKeys'

/** What persons, sources and events had before, and nothing asked for. */
const FORMER = ['searchKeys', 'skeletonKeys'] as const
const REGISTERS = ['persons', 'sources', 'events'] as const

const MENDS = staffKeyMends(FORMER)

const formerIndexes = async ({ editorial }: PlanContext, collection: string): Promise<string[]> => {
  if (!(await editorial.listCollections({ name: collection }).hasNext())) return []
  const indexes = await editorial.collection(collection).indexes()
  return indexes.flatMap(({ name }) =>
    name && FORMER.some((field) => name === `${field}_1`) ? [name] : [],
  )
}

/**
 * The keys by which the newsroom's lists and pickers find what is stored, worked out by the key functions of this build. Who
 * changes these writes no migration: `derived.ts` finds it. Hashes, versions and the time of the last change stay.
 */
export const migration: Migration = {
  number: 8,
  name: 'search-words',
  says: {
    tr: 'Kayıtlara arama anahtarları yazılır: listeler ve seçiciler Türkçe arar (“ilham”, “ışıklar”, “Aliyevin”)',
    en: 'records get keys to be searched by: lists and pickers know Turkish (“ilham”, “ışıklar”, “Aliyevin”)',
  },
  plan: async (context) => {
    const indexes = await Promise.all(
      REGISTERS.map(async (collection) => {
        const ids = await formerIndexes(context, collection)
        return { half: 'editorial', collection, count: ids.length, ids } as const
      }),
    )
    const documents = []
    for (const mend of MENDS) documents.push(await planMend(context, mend))
    return [...documents, ...indexes.filter(({ count }) => count > 0)]
  },
  run: async (context) => {
    for (const mend of MENDS) await mendDocuments(context, mend.collection, mend)
    await context.step('indexes', async () => {
      for (const collection of REGISTERS) {
        for (const name of await formerIndexes(context, collection)) {
          await context.editorial.collection(collection).dropIndex(name)
        }
      }
    })
  },
}

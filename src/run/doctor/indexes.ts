import type { IndexDescription } from 'mongodb'

import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { EDITORIAL_INDEXES } from '@/src/editorial/database/indexes'
import { toldIndex } from '@/src/editorial/database/ownIndexes'
import { publicDatabase } from '@/src/editorial/publish/store'
import type { Check } from './Check'

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Whether every index of both halves is there and can be built; the newsroom builds its own while it starts. */
export const indexes: Check = {
  name: { tr: 'Dizinler (index)', en: 'indexes' },
  async examine(payload, repair) {
    const problems: string[] = []
    const db = editorialDatabase(payload)
    for (const [name, rows] of Object.entries(EDITORIAL_INDEXES)) {
      const stored = await db
        .collection(name)
        .indexes()
        .catch((): IndexDescription[] => [])
      // By their keys: what the database fills in of an index's options differs from what was asked for.
      const there = new Set(stored.map(({ key }) => JSON.stringify(key)))
      const missing = rows.map(toldIndex).filter(({ key }) => !there.has(JSON.stringify(key)))
      problems.push(...missing.map(({ key }) => `${name}: ${JSON.stringify(key)}`))
      if (!repair || missing.length === 0) continue
      await db
        .collection(name)
        .createIndexes(missing)
        .catch((error: unknown) => problems.push(said(error)))
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

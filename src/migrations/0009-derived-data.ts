import type { Db } from 'mongodb'

import { STAMP } from '@/src/platform/database/check'
import { AS_OF_0008 } from './asOf0008'
import type { Migration } from './Migration'

const stampsOf = (editorial: Db) =>
  editorial.collection<{ _id: string; derived?: Record<string, string> }>(STAMP)

/**
 * From now on the stamp keeps by what facets, search keys and the sizes of pictures were worked out (`derived.ts`). What is
 * stored was worked out as builds of version 8 did: where this one does it otherwise, it is made anew after this.
 */
export const migration: Migration = {
  number: 9,
  name: 'derived-data',
  says: {
    tr: 'Süzgeçlerin, arama anahtarlarının ve görsel boylarının neyle yazıldığı not edilir: değişince hangisinin yenileneceği bilinir',
    en: 'it is noted by what facets, search keys and sizes of pictures were written: once that changes it is known what to make anew',
  },
  plan: async ({ editorial }) => {
    const stamp = await stampsOf(editorial).findOne({ _id: 'schema' })
    const open = Object.keys(AS_OF_0008).filter((name) => stamp?.derived?.[name] === undefined)
    return open.length > 0
      ? [{ half: 'editorial', collection: STAMP, count: open.length, ids: open }]
      : []
  },
  run: ({ editorial, step }) =>
    step('fingerprints', async () => {
      // What stands there already was written by a build that knew.
      await stampsOf(editorial).updateOne({ _id: 'schema' }, [
        { $set: { derived: { $mergeObjects: [{ $literal: AS_OF_0008 }, '$derived'] } } },
      ])
    }),
}

import type { Collection } from 'mongodb'

import type { Change } from '@/src/platform/database/followChanges'
import type { PublicKey } from '@/src/published/documents'

export type PictureKey = Readonly<{
  /** What addresses of drawn pictures are signed with; null as long as no newsroom has made one. */
  get(): string | null
  load(): Promise<void>
  /** Kept true by the change stream. */
  changed(change: Change): void
}>

/** The key of drawn pictures, held in memory: one for all processes, made by the newsroom when it first starts. */
export function pictureKey(keys: Collection<PublicKey>): PictureKey {
  let key: string | null = null
  const read = (document: object | null): void => {
    const found: unknown = document && Reflect.get(document, 'key')
    key = typeof found === 'string' && found !== '' ? found : null
  }
  return {
    get: () => key,
    load: async () => read(await keys.findOne({ _id: 'pictures' })),
    changed: ({ id, document }) => {
      if (id === 'pictures') read(document)
    },
  }
}

import type { Document } from 'mongodb'

/** One document of `kunye_public` that was written or taken away. */
export type Change = Readonly<{
  collection: string
  id: string
  /** As it is after the change, without `UNSEEN`; null where it is gone. */
  document: Document | null
}>

/** The one key that change events leave out: by far the largest, and no list is found by it. */
export const UNSEEN = 'body'

import type { IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import type { PublicArticle } from '@/src/published/documents'

export type IndexSettings = Readonly<{
  uri: string
  database: string
  /** Where the snapshot lies. */
  folder: string
  bytes: number
}>

/** What the thread of the index is told, in order: a question sees every change that was told before it. */
export type ToIndex =
  | { kind: 'sync'; round: number }
  | { kind: 'change'; id: string; article: PublicArticle | null }
  | { kind: 'ask'; id: number; question: IndexQuestion }
  | { kind: 'stop' }

export type FromIndex =
  /** The index is as the database was when this round began, and as all that was told since. */
  | { kind: 'ready'; round: number; bytes: number }
  | { kind: 'answer'; id: number; answer: IndexAnswer | null }
  /** `isAway`: for want of the database, which the process itself tells of. An error that crosses threads is no longer known by its kind. */
  | { kind: 'failed'; id: number | null; message: string; isAway: boolean }
  /** Whole texts were left out: all is to be read anew without them (`sync`). */
  | { kind: 'tooLarge' }

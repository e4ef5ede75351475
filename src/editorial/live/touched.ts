import { LRUCache } from 'lru-cache'

import type { Stale } from '@/src/editorial/liveEvents'
import type { Followed, ToldChange } from '@/src/platform/database/followChanges'

type OfArticle = Extract<Stale, { id: string }>['kind']

/** What some changes are about, before anybody is asked whether he may know. */
export type Touched = {
  /** By article. */
  articles: Map<string, Set<OfArticle>>
  /** Accounts that were told something, or have read it. */
  inboxes: Set<string>
  agenda: boolean
  accounts: Set<string>
  /** Sessions that are gone. */
  sessions: Set<string>
}

export const untouched = (): Touched => ({
  ...{ articles: new Map(), inboxes: new Set(), agenda: false },
  ...{ accounts: new Set(), sessions: new Set() },
})

export const isUntouched = ({ articles, inboxes, agenda, accounts, sessions }: Touched): boolean =>
  articles.size + inboxes.size + accounts.size + sessions.size === 0 && !agenda

type Note = (change: ToldChange, touched: Touched) => void

const note = (kind: OfArticle, id: unknown, { articles }: Touched): void => {
  if (id === undefined || id === null) return
  const known = articles.get(String(id))
  if (known) known.add(kind)
  else articles.set(String(id), new Set([kind]))
}
const ofArticle =
  (kind: OfArticle): Note =>
  ({ document }, touched) =>
    note(kind, document?.article, touched)

/** Who types is shown for a minute after the last letter; every few seconds it is said again. */
const TYPING_MS = 20_000
const MOST_TYPING = 2_000

/** What a change of each collection touches. What stands in no row is not followed. */
const rows = (): Readonly<Record<string, Note>> => {
  const typing = new LRUCache<string, true>({ max: MOST_TYPING, ttl: TYPING_MS })
  return {
    articles: ({ id }, touched) => note('article', id, touched),
    publications: ofArticle('article'),
    comments: ofArticle('comments'),
    // A row is written anew every few seconds; news is that it came or went.
    presence: ({ operation, id }, touched) => {
      if (operation !== 'update') note('presence', id.split(':', 1)[0], touched)
    },
    autosaves: (change, touched) => {
      if (!change.document || typing.has(change.id)) return
      typing.set(change.id, true)
      ofArticle('typing')(change, touched)
    },
    notifications: ({ document }, { inboxes }) => {
      if (document) inboxes.add(String(document.user))
    },
    events: (_, touched) => void (touched.agenda = true),
    assignments: (_, touched) => void (touched.agenda = true),
    users: ({ id }, { accounts }) => void accounts.add(id),
    'staff-sessions': ({ operation, id }, { sessions }) => {
      if (operation === 'delete') sessions.add(id)
    },
  }
}

/** Marks the stream's commands, for those who count what is asked of the database. */
export const LIVE_COMMENT = 'kunye-live-changes'
/** What the newsroom's one change stream of a process hears, and no more of a document than whose it is. */
export const FOLLOWED: Followed = {
  collections: Object.keys(rows()),
  project: {
    ...{ operationType: 1, ns: 1, documentKey: 1 },
    ...{ 'fullDocument.article': 1, 'fullDocument.user': 1 },
  },
  ...{ comment: LIVE_COMMENT, waitMs: 1_000 },
}

/** Collects changes, each noted in what `into` answers. */
export function noteChanges(into: () => Touched): (change: ToldChange) => void {
  const table = rows()
  return (change) => table[change.collection]?.(change, into())
}

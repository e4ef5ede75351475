import { setImmediate as turn } from 'node:timers/promises'
import type { Db } from 'mongodb'

import type { IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import type { PublicArticle } from '@/src/published/documents'
import { INDEXED_KEYS, indexedOf } from './indexed'
import { Lexicon } from './lexicon'
import type { SnapshotParts } from './snapshot'
import { TextIndex } from './textIndex'

const READ = { readPreference: 'primary', readConcern: { level: 'majority' } } as const
const BATCH = 100
/** With more than that the index is mostly new: then it is built from the oldest on. */
const BULK = 2_000
/** Age is reckoned in whole hours, so that the same question has the same answer for a while. */
const HOUR_MS = 3_600_000

type Version = { _id: string; _v: string }

export type KeptIndex = Readonly<{
  /** An article as a change event has it; null: it is gone. */
  apply(id: string, article: PublicArticle | null): void
  /** Makes the index as the database is; what `apply` is told meanwhile is newer. How many articles were other ones; null: no more wanted, or too large. */
  sync(isWanted: () => boolean): Promise<number | null>
  /** Null where texts were just left out and `sync` has not begun to read again. */
  search(question: IndexQuestion): IndexAnswer | null
  /** A piece of work that makes later searches cheaper, after a look at the size; false where there is none. */
  tidy(): boolean
  /** What a snapshot keeps; null while texts are left out, which the next start may have room for. */
  parts(): SnapshotParts | null
  bytes(): number
}>

/**
 * The index of a public database's articles and claims. Of a newsroom that needs more than `bytes` the texts are left out: then
 * it is found by headlines, deks, names and claims: `onTooLarge` has it read anew, by `sync`. Reads the published documents alone.
 */
export function keepIndex(
  db: Db,
  bytes: number,
  snapshot: SnapshotParts | null,
  onTooLarge: () => void,
): KeptIndex {
  const published = db.collection<PublicArticle>('articles')
  // Articles of one moment are listed from the last id on, claims from the first.
  let keys = new Lexicon(snapshot?.keys)
  let articles = new TextIndex(1, keys, snapshot?.articles)
  let claims = new TextIndex(-1, keys, snapshot?.claims)
  let isLean = false
  let isEmptied = false
  let touched: Set<string> | null = null

  const put = (id: string, article: PublicArticle | null, isBulk: boolean): void => {
    const { searchText: _, ...lean } = article ?? {}
    const found = article && indexedOf(isLean ? (lean as PublicArticle) : article)
    articles.put(id, found ? [found.article] : [], isBulk)
    claims.put(id, found ? found.claims : [], isBulk)
  }
  const size = (): number => articles.bytes() + claims.bytes() + keys.bytes()
  const tidyAll = async (isAll: boolean): Promise<void> => {
    for (const index of [articles, claims]) while (index.tidy(isAll)) await turn()
  }

  /** From here on without texts, where with them it is too large. */
  const isTooLarge = (): boolean => {
    if (isLean || size() <= bytes) return false
    isLean = true
    isEmptied = true
    onTooLarge()
    keys = new Lexicon()
    articles = new TextIndex(1, keys)
    claims = new TextIndex(-1, keys)
    return true
  }

  async function sync(isWanted: () => boolean): Promise<number | null> {
    isEmptied = false
    // A snapshot of when there was more room.
    if (isTooLarge()) return null
    const seen = new Set<string>()
    touched = seen
    const known = new Map(articles.versions())
    const rows = published
      .find<Version>({}, { projection: { _v: 1 }, ...READ })
      .sort({ publishedAt: 1, _id: 1 })
      .hint('versions')
    const changed: string[] = []
    for await (const { _id, _v } of rows) {
      if (known.get(_id) !== _v) changed.push(_id)
      known.delete(_id)
    }
    // From here on a newer reading is told of changes, and this one's documents may be older.
    if (!isWanted()) return null
    for (const id of known.keys()) if (!seen.has(id)) put(id, null, false)
    const isBulk = changed.length > BULK
    for (let from = 0; from < changed.length; from += BATCH) {
      const ids = changed.slice(from, from + BATCH)
      const projection = Object.fromEntries(INDEXED_KEYS.map((key) => [key, 1]))
      const found = await published.find({ _id: { $in: ids } }, { projection, ...READ }).toArray()
      if (!isWanted()) return null
      const byId = new Map(found.map((article) => [article._id, article]))
      for (const id of ids) if (!seen.has(id)) put(id, byId.get(id) ?? null, isBulk)
      await tidyAll(false)
      if (isTooLarge()) return null
    }
    if (isBulk) await tidyAll(true)
    if (isTooLarge()) return null
    if (touched === seen) touched = null
    return isWanted() ? changed.length + known.size : null
  }

  return {
    apply(id, article) {
      touched?.add(id)
      put(id, article, false)
    },
    sync,
    search(question) {
      if (isEmptied) return null
      const index = question.of === 'articles' ? articles : claims
      return index.search(question, Math.floor(Date.now() / HOUR_MS) * HOUR_MS)
    },
    tidy: () => !isTooLarge() && (articles.tidy() || claims.tidy()),
    parts() {
      if (isLean) return null
      for (const index of [articles, claims]) while (index.tidy(true));
      return { keys: keys.parts(), articles: articles.parts(), claims: claims.parts() }
    },
    bytes: size,
  }
}

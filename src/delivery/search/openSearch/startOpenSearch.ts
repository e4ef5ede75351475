import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'

import type { IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import type { PublicArticle } from '@/src/published/documents'
import { SILENCE_MS } from '@/src/platform/database/followChanges'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { INDEXED_KEYS, type IndexedDocument, indexedOf } from '../index/indexed'
import type { SearchIndex } from '../index/startIndex'
import { openSearchClient, openSearchTexts } from './openSearchTexts'

/** A reader who waits longer is answered by MongoDB, and nobody else waits for so long after that. */
const PATIENCE_MS = 1_500
const REST_MS = 5_000
const WRITE_MS = 60_000
const RETRY_MS = 2_000
/** What is being written when the process ends is written by the next one. */
const STOPS_MS = 2_000
const BATCH = 100
const HOUR_MS = 3_600_000
const READ = { readPreference: 'primary', readConcern: { level: 'majority' } } as const

type Options = Readonly<{
  url: string
  db: Db
  onError: (error: unknown) => void
  onReady?: () => void
  now?: () => number
}>

/**
 * Search in whole texts by an OpenSearch beside the newsroom: filled from the publications, and told of every change that the
 * stream tells. It answers nothing (`null`) until it is as the database is, while the stream is not heard, before a change is
 * written there, and for some seconds after it did not answer in time.
 */
export function startOpenSearch({
  url,
  db,
  onError,
  onReady,
  now = Date.now,
}: Options): SearchIndex {
  const client = openSearchClient(url, PATIENCE_MS)
  const writer = openSearchClient(url, WRITE_MS)
  const texts = (of: IndexQuestion['of']) =>
    openSearchTexts({ client, writer }, db.databaseName, of)
  const kept = { articles: texts('articles'), claims: texts('claims') }
  const published = db.collection<PublicArticle>('articles')
  let [round, readyRound] = [0, -1]
  let [isOpen, hasEnded] = [false, false]
  let [heardAt, restsUntil] = [-Infinity, -Infinity]
  /** Told and not yet written, by article. */
  let changes = new Map<string, PublicArticle | null>()
  let touched: Set<string> | null = null
  /** One write after the other, so that none overtakes a newer one. */
  let writing: Promise<void> = Promise.resolve()

  /** What is wrong is told once, however often it is met, until all is well again. */
  let told = ''
  const failed = (error: unknown): void => {
    if (hasEnded || isDatabaseAway(error)) return
    const message = error instanceof Error ? error.message : String(error)
    if (message === told) return
    told = message
    // It names host and port at most, never what stands before `@`.
    onError(new Error(`OpenSearch: ${message}`))
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = writing.then(work)
    writing = done.catch(() => undefined)
    return done
  }
  const put = async (rows: ReadonlyMap<string, PublicArticle | null>, isShown: boolean) => {
    const articles = new Map<string, readonly IndexedDocument[]>()
    const claims = new Map<string, readonly IndexedDocument[]>()
    for (const [id, article] of rows) {
      const found = article && indexedOf(article)
      articles.set(id, found ? [found.article] : [])
      claims.set(id, found ? found.claims : [])
    }
    // An article that stands there in its version has its claims there too.
    await kept.claims.put(claims, isShown)
    await kept.articles.put(articles, isShown)
  }
  const writeChanges = async (): Promise<void> => {
    if (changes.size === 0) return
    const taken = changes
    changes = new Map()
    await put(taken, true)
  }

  async function sync(own: number): Promise<void> {
    const seen = new Set<string>()
    touched = seen
    for (const one of Object.values(kept)) await one.ensure()
    const known = await kept.articles.versions()
    const rows = await published
      .find({}, { projection: { _v: 1 }, ...READ })
      .sort({ publishedAt: 1, _id: 1 })
      .hint('versions')
      .toArray()
    const changed = rows.flatMap(({ _id, _v }) => (known.get(_id) === _v ? [] : [_id]))
    for (const { _id } of rows) known.delete(_id)
    const all = [...known.keys(), ...changed]
    for (let from = 0; from < all.length && own === round; from += BATCH) {
      const ids = all.slice(from, from + BATCH)
      const projection = Object.fromEntries(INDEXED_KEYS.map((key) => [key, 1]))
      const found = await published.find({ _id: { $in: ids } }, { projection, ...READ }).toArray()
      const byId = new Map(found.map((article) => [article._id, article]))
      await inTurn(() => {
        const older = ids.filter((id) => !seen.has(id))
        return put(new Map(older.map((id) => [id, byId.get(id) ?? null])), false)
      })
    }
    await inTurn(() => put(new Map(), true))
    if (touched === seen) touched = null
    if (own !== round) return
    readyRound = own
    told = ''
    onReady?.()
  }

  /** Until it is as the database is, or a newer round has begun. */
  async function keepTrying(own: number): Promise<void> {
    while (own === round && !hasEnded) {
      try {
        return await sync(own)
      } catch (error) {
        failed(error)
        await sleep(RETRY_MS, undefined, { ref: false })
      }
    }
  }
  const begin = (): void => {
    round += 1
    void keepTrying(round)
  }
  const usable = (): boolean =>
    !hasEnded &&
    isOpen &&
    readyRound === round &&
    now() - heardAt < SILENCE_MS &&
    now() >= restsUntil

  async function answer(question: IndexQuestion): Promise<IndexAnswer | null> {
    const own = round
    await writing
    if (own !== round) return null
    return kept[question.of].search(question, Math.floor(now() / HOUR_MS) * HOUR_MS)
  }

  return {
    usable,
    async ask(question) {
      if (!usable()) return null
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS)
      })
      try {
        const found = await Promise.race([answer(question), late])
        if (found) told = ''
        return found
      } catch (error) {
        if (now() >= restsUntil) failed(error)
        restsUntil = now() + REST_MS
        return null
      } finally {
        clearTimeout(timer)
      }
    },
    opened() {
      isOpen = true
      begin()
    },
    changed({ collection, id, document }) {
      if (collection !== 'articles' || hasEnded) return
      touched?.add(id)
      changes.set(id, document as PublicArticle | null)
      inTurn(writeChanges).catch((error: unknown) => {
        failed(error)
        // What was not written is found by its version.
        begin()
      })
    },
    heard() {
      heardAt = now()
    },
    broken() {
      isOpen = false
    },
    async stop() {
      hasEnded = true
      round += 1
      await Promise.race([writing, sleep(STOPS_MS, undefined, { ref: false })])
      await Promise.all([client.close(), writer.close()])
    },
  }
}

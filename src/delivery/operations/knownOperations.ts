import { GraphQLError, parse, print } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Collection } from 'mongodb'
import { z } from 'zod'

import type { Change } from '@/src/platform/database/followChanges'
import type { Reads } from '@/src/delivery/cache/reads'
import { MOST_TOKENS, requestError } from '@/src/platform/graphql/document'
import type { PublicOperation } from '@/src/published/documents'
import { sha256 } from './hash'
import { keyCache } from './keyCache'

/** More than any newsroom has pages; the memory they take stays bounded. */
export const MOST_OPERATIONS = 2_000
const row = z.object({ text: z.string() })

const unknownHash = (): GraphQLError =>
  // Clients of that protocol know these very words, and with 200 every one of them reads the body.
  new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 200 } },
  })

const noHashes = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotSupported', {
    extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', http: { status: 200 } },
  })

/** What clients sent with its hash, by that: what was not asked for longest goes first. In UTF-16 code units. */
const sentTexts = () =>
  new LRUCache<string, string>({
    ...{ max: 1_000, maxSize: 4_000_000 },
    sizeCalculation: (text) => Math.max(1, text.length),
  })

const printed = (text: string): string => {
  try {
    return print(parse(text, { maxTokens: MOST_TOKENS }))
  } catch {
    return text
  }
}

export type KnownOperations = ReturnType<typeof knownOperations>

/**
 * The registered operations, held in memory and kept true by the change stream. `only`: no other
 * operation is answered; else what a client sends with its hash may be asked by that from then on (automatic persisted
 * queries), of this process, as long as there is room. A text that is known is judged like any other, each time.
 */
export function knownOperations(collection: Collection<PublicOperation>, only: boolean) {
  const texts = new Map<string, string>()
  const hashes = keyCache<string>(500, 2_000_000)
  const sent = sentTexts()
  /** What changed while all of them were being read: newer than what was read. */
  let changed: Set<string> | null = null

  const registered = (query: string): string | null => {
    const asSent = sha256(query)
    if (texts.has(asSent)) return asSent
    const hash = hashes.get(query) ?? sha256(printed(query))
    hashes.set(query, hash)
    return texts.has(hash) ? hash : null
  }

  return {
    /** Reads all of them anew. One command. */
    async load(): Promise<void> {
      changed = new Set()
      const rows = await collection.find({}).limit(MOST_OPERATIONS).toArray()
      const newer = changed
      changed = null
      for (const hash of texts.keys()) if (!newer.has(hash)) texts.delete(hash)
      for (const { _id, text } of rows) if (!newer.has(_id)) texts.set(_id, text)
    },
    changed({ id, document }: Change): void {
      changed?.add(id)
      const { data } = row.safeParse(document)
      if (!data) texts.delete(id)
      else if (texts.has(id) || texts.size < MOST_OPERATIONS) texts.set(id, data.text)
    },
    /**
     * What a request sent as `query` and named as `hash` (see `hashOf`) → the text to be answered; that the
     * answer rests on the registration is noted in `reads`. Refuses a hash that is not known
     * (`PERSISTED_QUERY_NOT_FOUND`: the client may send the text; with `only` `PERSISTED_QUERY_NOT_SUPPORTED`: that would not
     * help), one that is not the text's (`badInput`), and with `only` every other operation (`operationNotRegistered`).
     */
    textOf(query: unknown, hash: string | null, reads?: Reads): string | undefined {
      const rest = (on: string) => reads?.facet('operations', { path: '_id', value: on })
      if (hash !== null) rest(hash)
      if (typeof query !== 'string') {
        // No text at all is for the query engine to refuse.
        if (hash === null) return undefined
        const text = texts.get(hash) ?? sent.get(hash)
        if (text === undefined) throw only ? noHashes() : unknownHash()
        return text
      }
      if (hash !== null && hash !== sha256(query)) {
        throw requestError('badInput', {
          tr: '`sha256Hash`, `query` metninin SHA-256 özeti değil',
          en: '`sha256Hash` is not the SHA-256 of `query`',
        })
      }
      if (!only) {
        if (hash !== null) sent.set(hash, query)
        return query
      }
      const own = registered(query)
      if (own === null) {
        throw requestError('operationNotRegistered', {
          tr: 'Bu sunucu yalnız kayıtlı sorguları yanıtlar; kaydetmek için: npm run kunye -- operations register dosya.graphql',
          en: 'this server answers registered operations only; register it with: npm run kunye -- operations register file.graphql',
        })
      }
      rest(own)
      return query
    },
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import type { Db } from 'mongodb'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { type Env, env } from '@/src/platform/env'
import type { Change } from '@/src/platform/database/followChanges'
import { invalidate } from './invalidate'
import { connect, type OnCommand } from './connect'
import { elsewhere, type PAGE_VARIABLES } from '@/src/delivery/addresses/elsewhere'
import { slugStatus, type SlugStatus, type StatusPage } from '@/src/delivery/addresses/slugStatus'
import { feedsRoute } from '@/src/delivery/feeds/feedsRoute'
import { graphqlRoute } from '@/src/delivery/graphql/graphqlRoute'
import { corsHeaders, sendAway, sendJson } from '@/src/delivery/http/send'
import { createGraphQL } from '@/src/delivery/graphql/createGraphQL'
import { type HotCounts, hotOperations } from '@/src/delivery/graphql/hotOperations'
import { drawnFiles } from '@/src/delivery/media/drawnFiles'
import { fileRoutes } from '@/src/delivery/media/fileRoutes'
import { pictureKey } from '@/src/delivery/media/pictureKey'
import { ninjsRoute } from '@/src/delivery/ninjs/ninjsRoute'
import {
  admission,
  type Admission,
  admissionLimits,
  admittedAnswers,
  admittedRoute,
  isOverloaded,
  sendOverloaded,
} from '@/src/delivery/http/admission'
import { type SearchIndex, startIndex } from '@/src/delivery/search/index/startIndex'
import { nameKeys } from '@/src/delivery/search/nameKeys'
import type { Route } from '@/src/delivery/http/route'
import { type Registrar, registerRoute } from '@/src/delivery/operations/registerRoute'
import { buildSchema } from '@/src/delivery/schema/buildSchema'
import { schemaRoute } from '@/src/delivery/schema/schemaRoute'
import { robotsRoute } from '@/src/delivery/sitemaps/robotsRoute'
import { openUpdates } from '@/src/delivery/updates/openUpdates'
import { type StreamBounds, streamBounds } from '@/src/delivery/updates/streams'
import { updatesRoute } from '@/src/delivery/updates/updatesRoute'
import type { ReaderLanguage } from '@/src/language/readerPaths'
import { sitemapsRoute } from '@/src/delivery/sitemaps/sitemapsRoute'

export type DeliveryOptions = {
  /** The replica set of the newsroom; the database it names, else `kunye_public`. */
  publicDatabaseUri: string
  publicUrl: string
  /** The newsroom's name, as publisher in JSON-LD. */
  name: string
  /** Where changes of feeds are told (WebSub); by default KUNYE_WEBSUB_HUB. */
  hub?: string
  /** Introspection, hints in errors and the query page at /graphql. */
  introspection: boolean
  /** Where the files of pictures are; by default KUNYE_MEDIA_DIR. */
  mediaDir?: string
  /** Where drawn pictures are kept, and how many bytes of them; by default none is. */
  drawn?: { folder: string; bytes: number }
  /** Bytes of memory for answers; 64 MB by default, 0 keeps none. */
  cacheBytes?: number
  /** After so many answers an operation is compiled; 20 by default. */
  hot?: number
  /** `registered`: no other operation is answered. By default `any`. */
  operations?: 'any' | 'registered'
  /** Lets builds register operations over HTTP; absent where that is off, or this process may only read. */
  registrar?: Registrar
  /**
   * Keeps an index of whole texts, with a snapshot in this folder, in so many bytes; or asks the OpenSearch at this address
   * (a secret, where it names an account) instead. By default none.
   */
  search?: ({ folder: string; bytes: number } | { url: string }) & { onReady?: () => void }
  /** Bounds what is done at the same time; by default KUNYE_MAX_CONCURRENT and KUNYE_MAX_WAITING. */
  admission?: Admission
  /** How many streams of /updates there may be; by default KUNYE_MAX_STREAMS and KUNYE_MAX_STREAMS_OF_ADDRESS. */
  streams?: StreamBounds
  /** Where another frontend shows what this one tells of; by default the process's own. */
  env?: Pick<Env, keyof typeof PAGE_VARIABLES | 'KUNYE_MEDIA_URL'>
  /** Told of each change of a public document, when no answer that rested on it is kept any more. */
  onChange?: (change: Change) => void
  /** Told of what went wrong on our side, with the real error; by default it is logged. */
  onError?: (error: unknown) => void
  /** Told of every command sent to the database. */
  onCommand?: OnCommand
}

export type Delivery = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** What a reader page answers; without `page` it is the article's, without `language` the Turkish one. */
  statusOf(slug: string, page?: StatusPage, language?: ReaderLanguage): Promise<SlugStatus>
  ready(): boolean
  /** How GraphQL answers were made since the start. */
  hotCounts(): Readonly<HotCounts>
  /** Ends the streams of /updates, which have no end of their own, and takes no more. */
  endStreams(): void
  close(): Promise<void>
}

async function searchIndex(
  search: NonNullable<DeliveryOptions['search']>,
  uri: string,
  db: Db,
  onError: (error: unknown) => void,
): Promise<SearchIndex> {
  if (!('url' in search)) return startIndex({ ...search, uri, onError, database: db.databaseName })
  // Its client is read by those who have one.
  const { startOpenSearch } = await import('@/src/delivery/search/openSearch/startOpenSearch')
  return startOpenSearch({ ...search, db, onError })
}

/**
 * The public half: answers its routes from `kunye_public` and nothing else. Nothing a request holds
 * makes `handle` throw. Throws at the start where the database cannot be reached.
 */
export async function createDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { introspection, name, onError = console.error } = options
  const hub = options.hub ?? env().KUNYE_WEBSUB_HUB
  const connection = await connect(options.publicDatabaseUri, options.onCommand)
  const key = pictureKey(connection.collections.keys)
  const site = {
    ...{ name, publicUrl: options.publicUrl.replace(/(?<!\/)\/+$/, ''), pictureKey: key.get },
    ...(hub && { hub }),
    ...elsewhere(options.env ?? env()),
  }
  const { previews, reachable } = connection
  const index =
    options.search &&
    (await searchIndex(options.search, options.publicDatabaseUri, connection.db, onError))
  const names = options.search && nameKeys(connection.collections, { onError })
  const collections = { ...connection.collections, index, names }
  const updates = openUpdates(connection.db, {
    ...(options.streams ?? streamBounds(env())),
    onError,
  })
  const {
    responses: kept,
    operations,
    stop,
  } = await invalidate(connection, { ...options, index, names, key, updates, onError })
  const admitted = options.admission ?? admission(admissionLimits(env()))
  const responses = admittedAnswers(kept, admitted)
  const schema = buildSchema()
  const graphql = createGraphQL({ schema, collections, site, introspection, operations, onError })
  const engine = hotOperations(graphql, {
    ...{ schema, operations, collections, db: connection.db, site, hot: options.hot },
  })
  const folder = resolve(options.mediaDir ?? env().mediaDir)
  const drawn = await drawnFiles(options.drawn ?? null, onError)
  // The first that matches answers.
  const routes: Route[] = [
    graphqlRoute({ graphql, engine, previews, responses, name, introspection }),
    ...fileRoutes({ ...collections, previews, folder, files: drawn, key: key.get, onError }),
    feedsRoute(collections, responses, site),
    ninjsRoute(collections, responses, site),
    // Not `responses`: who has a turn already must not wait for another.
    admittedRoute(sitemapsRoute(collections, kept, site), admitted),
    robotsRoute(site),
    schemaRoute(),
    updatesRoute(updates),
    registerRoute(options.registrar),
  ]
  let open = true

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [header, value] of Object.entries(corsHeaders)) response.setHeader(header, value)
    const [path = '', ...rest] = (request.url ?? '').split('?')
    const search = rest.length > 0 ? `?${rest.join('?')}` : ''
    const route = routes.find(({ matches }) => matches(path))
    if (!route) return sendJson(response, 404, { errors: [{ code: 'notFound' }] })
    return route.answer({ request, response, path, search })
  }

  return {
    async handle(request, response) {
      try {
        await answer(request, response)
      } catch (error) {
        if (isOverloaded(error) && !response.headersSent) return sendOverloaded(response)
        // A caller who hung up is nobody's error.
        if (request.destroyed && !request.complete) return
        onError(error)
        if (response.headersSent) return void response.destroy()
        if (isDatabaseAway(error)) return sendAway(response)
        sendJson(response, 500, { errors: [{ code: 'INTERNAL_SERVER_ERROR' }] })
      }
    },
    statusOf: (slug, page = 'article', language = 'tr') =>
      slugStatus({ page, slug, language }, collections),
    hotCounts: () => ({ ...engine.counts }),
    ready: () => open && reachable(),
    endStreams: updates.stop,
    async close() {
      open = false
      updates.stop()
      await stop()
      await index?.stop()
      names?.stop()
      await connection.close()
    },
  }
}

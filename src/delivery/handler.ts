import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect, type OnCommand } from './connect'
import { entityStatus, type EntityPage } from './entityStatus'
import { graphqlRoute } from './graphqlRoute'
import { corsHeaders } from './http/corsHeaders'
import { createGraphQL } from './http/createGraphQL'
import { sendJson } from './http/sendJson'
import type { Route } from './Route'
import { slugStatus, type SlugStatus } from './slugStatus'

export type DeliveryOptions = {
  /** The replica set of the newsroom; the database it names, else `kunye_public`. */
  publicDatabaseUri: string
  publicUrl: string
  /** The newsroom's name, as publisher in JSON-LD. */
  name: string
  /** Introspection, hints in errors and the query page at /graphql. */
  introspection: boolean
  /** Told of what went wrong on our side, with the real error; by default it is logged. */
  onError?: (error: unknown) => void
  /** Told of every command sent to the database. */
  onCommand?: OnCommand
}

export type Delivery = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** What a reader page answers; without `page` it is the article's. */
  statusOf(slug: string, page?: 'haber' | EntityPage): Promise<SlugStatus>
  ready(): boolean
  close(): Promise<void>
}

/**
 * The public half: answers its routes from `kunye_public` and nothing else. Nothing a request holds
 * makes `handle` throw. Throws at the start where the database cannot be reached.
 */
export async function createDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { introspection, name, onError = console.error } = options
  const site = { name, publicUrl: options.publicUrl.replace(/\/+$/, '') }
  const { collections, reachable, close } = await connect(
    options.publicDatabaseUri,
    options.onCommand,
  )
  const graphql = createGraphQL({ collections, site, introspection, onError })
  // The first that matches answers.
  const routes: Route[] = [graphqlRoute({ graphql, name, introspection })]
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
        // A caller who hung up is nobody's error.
        if (request.destroyed && !request.complete) return
        onError(error)
        if (response.headersSent) return void response.destroy()
        sendJson(response, 500, { errors: [{ code: 'INTERNAL_SERVER_ERROR' }] })
      }
    },
    statusOf: (slug, page = 'haber') =>
      page === 'haber' ? slugStatus(slug, collections) : entityStatus(page, slug, collections),
    ready: () => open && reachable(),
    async close() {
      open = false
      await close()
    },
  }
}

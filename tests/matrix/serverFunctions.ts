import { createLocalReq, getAccessResults, type PayloadRequest, type TypedUser } from 'payload'
import { copyDataFromLocaleHandler } from '@payloadcms/ui/rsc'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { buildTableStateHandler } from '@payloadcms/ui/utilities/buildTableState'
import {
  getUpcomingScheduledPublishHandler,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'

import type { Actor } from './actors'
import type { MatrixNewsroom } from './newsroom'
import { askLocal, type Answer } from './transports'

type Called = { name: string; answer: Answer }
type Args = { req: PayloadRequest } & Record<string, unknown>

const HANDLERS: Record<string, (args: never) => unknown> = {
  'form-state': buildFormStateHandler,
  'table-state': buildTableStateHandler,
  'schedule-publish': schedulePublishHandler,
  'get-upcoming-scheduled-publish': getUpcomingScheduledPublishHandler,
  'copy-data-from-locale': copyDataFromLocaleHandler,
}

/**
 * The functions that the admin panel calls on the server, as `handleServerFunctions` calls them: with a request whose
 * user is the actor. That wrapper itself cannot be loaded here (it draws in an SVG file that only a bundler reads),
 * and it adds nothing but the reading of the cookie.
 */
export async function callServerFunctions(
  { payload }: MatrixNewsroom,
  actor: Actor,
  id: string,
): Promise<Called[]> {
  const req = await createLocalReq(
    { user: (actor.user ?? undefined) as TypedUser | undefined },
    payload,
  )
  // The parts that the admin draws a list's filters with; the real ones are loaded by a bundler alone.
  payload.importMap = new Proxy({}, { get: () => () => null })
  const permissions = await getAccessResults({ req })
  const where = { id: { equals: id } }
  const asked: [string, Record<string, unknown>][] = [
    [
      'form-state',
      {
        id,
        collectionSlug: 'articles',
        operation: 'update',
        schemaPath: 'articles',
        docPreferences: { fields: {} },
        renderAllFields: false,
        skipValidation: true,
        mockRSCs: true,
      },
    ],
    [
      'table-state',
      {
        collectionSlug: 'articles',
        query: { where, limit: 10 },
        columns: [{ accessor: 'headline', active: true }],
        renderRowTypes: false,
      },
    ],
    [
      'schedule-publish',
      { type: 'publish', date: new Date('2031-01-01'), doc: { relationTo: 'articles', value: id } },
    ],
    [
      'schedule-publish',
      {
        type: 'unpublish',
        date: new Date('2031-01-01'),
        doc: { relationTo: 'articles', value: id },
      },
    ],
    ['schedule-publish', { deleteID: id }],
    ['get-upcoming-scheduled-publish', { id, collectionSlug: 'articles' }],
    [
      'copy-data-from-locale',
      {
        collectionSlug: 'articles',
        docID: id,
        fromLocale: 'tr',
        toLocale: 'en',
        overrideData: true,
      },
    ],
  ]
  const called: Called[] = []
  for (const [name, args] of asked) {
    const handler = HANDLERS[name] as (given: Args) => unknown
    const { value: _value, ...answer } = await askLocal(async () =>
      handler({ ...args, req, user: actor.user, permissions }),
    )
    called.push({ name: `server ${name}${'type' in args ? ` ${String(args.type)}` : ''}`, answer })
  }
  return called
}

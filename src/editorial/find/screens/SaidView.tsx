import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'

import { hasDesk } from '@/src/editorial/desk/bands'
import { OwnPage } from '@/src/editorial/admin/OwnPage'
import { actorOf } from '@/src/workflow/actor'
import { readSaid } from '../readSaid'
import { readSaidQuery, type SaidQuery } from '../saidQuery'
import { SaidList } from './SaidList'
import { SAID_PAGE_PATH } from './saidWords'

/** `/admin/kim-ne-dedi` as the server draws it. Payload opens own pages to everybody, so it looks itself. */
export async function SaidView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const actor = actorOf(req.user)
  if (!actor) redirect(`/admin/login?redirect=${encodeURIComponent(SAID_PAGE_PATH)}`)
  if (!hasDesk(actor)) notFound()
  const given = Object.entries(searchParams ?? {}).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const { after: _page, ...query } = readSaidQuery(given).query
  const [answer, sections, names] = await Promise.all([
    readSaid(req, query),
    sectionsOf(req),
    namesOf(req, query),
  ])
  return (
    <OwnPage view={view}>
      <SaidList answer={answer} names={names} query={query} sections={sections} />
    </OwnPage>
  )
}

const asked = (req: PayloadRequest) =>
  ({ pagination: false, depth: 0, overrideAccess: false, req }) as const

async function sectionsOf(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    ...{ collection: 'sections', select: { name: true }, sort: 'name', limit: 300 },
    ...asked(req),
  })
  return docs.map(({ id, name }) => ({ id, name: name ?? '?' }))
}

/** What the chosen records are called. */
async function namesOf(req: PayloadRequest, query: SaidQuery): Promise<Record<string, string>> {
  const one = async (
    collection: CollectionSlug,
    field: string,
    id: string | undefined,
  ): Promise<[string, string][]> => {
    if (!id) return []
    const { docs } = await req.payload.find({
      ...{ collection, where: { id: { equals: id } }, select: { [field]: true }, limit: 1 },
      ...asked(req),
    })
    const name: unknown = docs[0] && (docs[0] as unknown as Record<string, unknown>)[field]
    return typeof name === 'string' ? [[id, name]] : []
  }
  const found = await Promise.all([
    one('persons', 'displayName', query.speaker),
    one('persons', 'displayName', query.about),
    one('sources', 'name', query.source),
    one('events', 'title', query.event),
  ])
  return Object.fromEntries(found.flat())
}

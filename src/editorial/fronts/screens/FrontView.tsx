import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { idOf, isStoredId } from '@/src/language/ids'
import { OwnPage } from '@/src/editorial/admin/OwnPage'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { type FrontDesk, readFrontDesk } from '../readFrontDesk'
import { FrontDeskScreen } from './FrontDeskScreen'
import { FRONT_PAGE_PATH } from './frontScreenWords'

/** `/admin/on-sayfa` as the server draws it. Payload opens own pages to everybody, so it looks itself. */
export async function FrontView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const actor = actorOf(req.user)
  if (!actor) redirect(`/admin/login?redirect=${encodeURIComponent(FRONT_PAGE_PATH)}`)
  if (!may(actor, 'decide')) notFound()
  const asked = searchParams?.bolum
  const desk = await readFrontDesk(
    req,
    typeof asked === 'string' && isStoredId(asked) ? asked : null,
  )
  const names = await namesOf(req, desk)
  return (
    <OwnPage view={view}>
      {/* Through JSON: what is given to a screen is plain. */}
      <FrontDeskScreen
        desk={JSON.parse(JSON.stringify(desk)) as FrontDesk}
        key={`${desk.section} ${desk.revision}`}
        names={names}
      />
    </OwnPage>
  )
}

/** What the stories and pictures of an arrangement are called, as far as who asks may read them. */
async function namesOf(req: PayloadRequest, { slots }: FrontDesk): Promise<Record<string, string>> {
  const items = slots.flatMap(({ items: all }) => all ?? [])
  const ids = (values: readonly unknown[]) => values.map(idOf).filter((id) => id !== null)
  const common = { pagination: false, depth: 0, overrideAccess: false, req } as const
  const articles = await req.payload.find({
    ...{ collection: 'articles', select: { headline: true }, ...common },
    where: { id: { in: ids(items.map(({ article }) => article)) } },
  })
  const pictures = await req.payload.find({
    ...{ collection: 'media', select: { alt: true }, ...common },
    where: { id: { in: ids(items.map(({ image }) => image)) } },
  })
  return Object.fromEntries([
    ...articles.docs.map(({ id, headline }) => [id, headline ?? id]),
    ...pictures.docs.map(({ id, alt }) => [id, alt ?? id]),
  ])
}

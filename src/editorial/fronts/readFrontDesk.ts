import type { PayloadRequest } from 'payload'

import { defaultSlots } from '@/src/editorial/projection/fronts/slots'
import { publicSections } from '@/src/editorial/publish/fronts/buildFronts'
import { publicStore } from '@/src/editorial/publish/store'
import type { Front } from '@/src/payload-types'

export type FrontDesk = {
  /** Null while nobody has arranged it. */
  id: string | null
  revision: number
  section: string | null
  slots: NonNullable<Front['slots']>
  /** Every page that has a front: the home page (null) and the sections that readers see. */
  pages: { section: string | null; slug: string; name: string | null }[]
}

/** The arrangement of one front as its screen begins with it. Reads by the rights of who asks. */
export async function readFrontDesk(
  req: PayloadRequest,
  section: string | null,
): Promise<FrontDesk> {
  const { docs } = await req.payload.find({
    collection: 'fronts',
    where: section ? { section: { equals: section } } : { slug: { equals: 'home' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [front] = docs
  const sections = await publicSections(await publicStore(req, { readOnly: true }))
  const bare = defaultSlots(section ? null : [...sections.keys()])
  return {
    id: front?.id ?? null,
    revision: front?.revision ?? 0,
    section,
    slots: front?.slots ?? bare.map(({ items: _, ...slot }) => ({ ...slot, items: [] })),
    pages: [
      { section: null, slug: 'home', name: null },
      ...[...sections].map(([id, { slug, name }]) => ({ section: id, slug, name })),
    ],
  }
}

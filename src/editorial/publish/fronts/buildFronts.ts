import type { PayloadRequest } from 'payload'

import { arrangeFront } from '@/src/editorial/projection/fronts/arrangeFront'
import { defaultSlots, type Slot } from '@/src/editorial/projection/fronts/slots'
import { toPublicFront } from '@/src/editorial/projection/fronts/toPublicFront'
import { toPublicImage, toPublicMedia } from '@/src/editorial/projection/pictures'
import { idOf } from '@/src/language/ids'
import type {
  PublicArticle,
  PublicFront,
  PublicMedia,
  PublicTerm,
  SectionCard,
} from '@/src/published/documents'
import { recordsByIds } from '../records'
import type { PublicStore } from '../store'
import { readCandidates } from './candidates'
import { storedSlots } from './storedSlots'

/** The `_id` and address of the home page's front. */
export const HOME = 'home'

export type ExpectedFronts = { fronts: PublicFront[]; media: PublicMedia[] }
export type Sections = ReadonlyMap<string, SectionCard>

/** The sections that public articles stand in, by id, A–Z: one command. */
export async function publicSections({ db, session }: PublicStore): Promise<Sections> {
  const terms = await db
    .collection<PublicTerm>('terms')
    .find({ kind: 'section' }, { session, projection: { slug: 1, name: 1, nameEn: 1, slugEn: 1 } })
    .sort({ name: 1, _id: 1 })
    .collation({ locale: 'tr' })
    .toArray()
  return new Map(
    terms.map(({ _id, slug, name, nameEn, slugEn }) => [
      _id,
      { slug, name, ...(nameEn && { nameEn }), ...(slugEn && { slugEn }) },
    ]),
  )
}

/** What editors arranged, by id of the public front: the section's, or `home`. One command. */
async function arrangedSlots(req: PayloadRequest): Promise<Map<string, Slot[]>> {
  const { docs } = await req.payload.find({
    collection: 'fronts',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return new Map(docs.map(({ section, slots }) => [idOf(section) ?? HOME, storedSlots(slots)]))
}

/** Which fronts there have to be: each section's that readers see, and the home page's once there is anything on it. */
export async function frontIds(
  req: PayloadRequest,
  { db, session }: PublicStore,
  sections: Sections,
): Promise<string[]> {
  const options = { session, projection: { _id: 1 } } as const
  const any = await db.collection<PublicArticle>('articles').findOne({}, options)
  const hasHome = any !== null || (await arrangedSlots(req)).has(HOME)
  return [...(hasHome ? [HOME] : []), ...sections.keys()]
}

type Asked = {
  /** Ids of fronts. */
  ids: readonly string[]
  sections: Sections
  /** As of when, for each. */
  at: (id: string) => Date
  /** What is about to be stored, in the place of what is: for a preview. */
  instead?: ReadonlyMap<string, Slot[]>
}

/**
 * The public documents of these fronts as they have to be, worked out from what editors arranged and what readers may see, in
 * the request's transaction; and of the pictures that they show by themselves. Writes nothing.
 */
export async function buildFronts(
  req: PayloadRequest,
  store: PublicStore,
  { ids, sections, at, instead }: Asked,
): Promise<ExpectedFronts> {
  const arranged = await arrangedSlots(req)
  const slotsOf = (id: string): Slot[] =>
    instead?.get(id) ?? arranged.get(id) ?? defaultSlots(id === HOME ? [...sections.keys()] : null)
  const pictures = ids.flatMap((id) =>
    slotsOf(id).flatMap(({ items }) => items.map(({ image }) => image)),
  )
  const records = await recordsByIds(req, 'media', pictures)
  const images = new Map(
    [...records].flatMap(([id, record]) => {
      const image = toPublicImage(record)
      return image ? [[id, image] as const] : []
    }),
  )
  const fronts: PublicFront[] = []
  for (const id of ids) {
    const section = sections.get(id) ?? null
    const slots = slotsOf(id)
    const candidates = await readCandidates(req, store, { slots, section, sections })
    const now = at(id).getTime()
    fronts.push(
      toPublicFront({
        ...{ id, slug: section?.slug ?? HOME, section, slots, sections, images },
        corrections: candidates.corrections,
        arranged: arrangeFront(slots, now, candidates),
      }),
    )
  }
  return { fronts, media: [...records.values()].flatMap((one) => toPublicMedia(one) ?? []) }
}

import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { SlotKind, SlotLayout } from '@/src/editorial/projection/fronts/slots'
import { buildFronts, HOME, publicSections } from '@/src/editorial/publish/fronts/buildFronts'
import { storedSlots } from '@/src/editorial/publish/fronts/storedSlots'
import { publicStore } from '@/src/editorial/publish/store'
import type { Words } from '@/src/language/words'
import type { Front } from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import type { PublicArticle, PublicClaimRow } from '@/src/published/documents'
import { frontProblem } from './frontProblem'
import { type FrontFinding, frontFindings } from './frontWords'

export type FrontPreview = {
  alert: { text: string; until: string } | null
  slots: {
    kind: SlotKind
    title: string | null
    section: string | null
    layout: SlotLayout | null
    items: {
      article: string
      headline: string
      dek: string | null
      picture: { url: string; x: number; y: number } | null
      /** Of words somebody said: they and whose they are. */
      quote: string | null
      speaker: string | null
      related: string[]
    }[]
  }[]
  problem: Words | null
  findings: FrontFinding[]
}

type Shown = Pick<PublicArticle, '_id' | 'headline' | 'dek' | 'leadImage'>
const CENTRE = { x: 50, y: 50 }

/**
 * What readers would see of a front that has these slots, now; what keeps them from being stored; and what the checks of a
 * headline object to in them. Stores nothing.
 */
export async function readPreview(
  req: PayloadRequest,
  section: string | null,
  slots: Pick<Front, 'slots'>['slots'] | readonly object[],
): Promise<FrontPreview> {
  const given = slots as Front['slots']
  const asked = storedSlots(given)
  const store = await publicStore(req, { readOnly: true })
  const sections = await publicSections(store)
  const now = await databaseNow(editorialDatabase(req.payload))
  const id = section ?? HOME
  const instead = new Map([[id, asked]])
  const built = await buildFronts(req, store, { ids: [id], sections, at: () => now, instead })
  const [front] = built.fronts
  const items = (front?.slots ?? []).flatMap((slot) => slot.items)
  const ids = items.flatMap(({ article, related }) => [
    article,
    ...related.map((line) => line.article),
  ])
  const articles = new Map(
    (
      await store.db
        .collection<Shown>('articles')
        .find({ _id: { $in: ids } }, { projection: { headline: 1, dek: 1, leadImage: 1 } })
        .toArray()
    ).map((article) => [article._id, article]),
  )
  const claims = new Map(
    (
      await store.db
        .collection<PublicClaimRow>('claims')
        .find({ _id: { $in: items.flatMap(({ claim }) => claim ?? []) } })
        .toArray()
    ).map((claim) => [claim._id, claim]),
  )
  const headlineOf = (article: string): string => articles.get(article)?.headline ?? ''
  return {
    alert: front?.alert ? { text: front.alert.text, until: front.alert.until.toISOString() } : null,
    slots: (front?.slots ?? []).map((slot) => ({
      kind: slot.kind as SlotKind,
      title: slot.title ?? slot.section?.name ?? null,
      section: slot.section?.name ?? null,
      layout: slot.layout as SlotLayout | null,
      items: slot.items.map((item) => {
        const image = item.image ?? articles.get(item.article)?.leadImage ?? null
        const row = claims.get(item.claim ?? '')?.attributions.find(({ speaker }) => speaker)
        return {
          article: item.article,
          headline: item.headline ?? headlineOf(item.article),
          dek: item.dek ?? articles.get(item.article)?.dek ?? null,
          picture: image && {
            url: image.sizes[0]?.url ?? image.url,
            ...(item.focalPoint ?? image.focalPoint ?? CENTRE),
          },
          quote: row?.quote ?? null,
          speaker: row?.speaker?.name ?? null,
          related: item.related.map((line) => line.text ?? headlineOf(line.article)),
        }
      }),
    })),
    problem: frontProblem(asked),
    findings: await frontFindings(req, given, []),
  }
}

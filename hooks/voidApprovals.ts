import type { CollectionAfterChangeHook } from 'payload'

import { transitionIn } from '@/src/editorial/transitions/runTransition'
import { recordsByIds } from '@/src/editorial/publish/records'
import { bearing, DECIDED, workingCopiesThatShow } from '@/src/editorial/publish/articlesThatShow'
import type { ATTACHMENT_WORDS, PICTURE_WORDS } from '@/src/editorial/entities/recordFields'
import type { Words } from '@/src/language/words'
import { fieldsThatDiffer } from '@/src/workflow/content'

const PICTURE: Record<(typeof PICTURE_WORDS)[number], Words> = {
  alt: { tr: 'betimleme', en: 'alt text' },
  caption: { tr: 'resim altı', en: 'caption' },
  credit: { tr: 'künye', en: 'credit' },
  licence: { tr: 'lisans', en: 'licence' },
  kind: { tr: 'fotoğraf mı çizim mi', en: 'photograph or drawing' },
}
const ATTACHMENT: Record<(typeof ATTACHMENT_WORDS)[number], Words> = {
  title: { tr: 'ad', en: 'title' },
  description: { tr: 'açıklama', en: 'description' },
  sha256: { tr: 'dosya', en: 'file' },
}
const OF = {
  media: {
    fields: PICTURE,
    say: { tr: 'Görselin sözleri değişti', en: 'The picture’s words changed' },
  },
  attachments: {
    fields: ATTACHMENT,
    say: { tr: 'Ek belge değişti', en: 'The attachment changed' },
  },
} as const

/**
 * What a picture says and what an attachment is are approved with the story: another caption, alt text, credit, licence or kind,
 * another title, description or file voids the approvals and schedules of the articles it stands in, in the transaction of the
 * save. After `fanOutRecord`, which notes them while they are approved.
 */
export const voidApprovals =
  (collection: keyof typeof OF): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update') return doc
    const { say } = OF[collection]
    const fields: Readonly<Record<string, Words>> = OF[collection].fields
    // Read anew: what a request asked for (`select`) shapes the document that hooks are given.
    const after = (await recordsByIds(req, collection, [doc.id])).get(doc.id)
    const changed = fieldsThatDiffer(previousDoc, { ...after }, Object.keys(fields))
    if (changed.length === 0) return doc
    const named = (language: 'tr' | 'en') =>
      changed.flatMap((field) => fields[field]?.[language] ?? []).join(', ')
    const reason = `${say.tr}: ${named('tr')} / ${say.en}: ${named('en')}`
    const places = bearing(String(doc.id))
    const copies = await workingCopiesThatShow(req, collection, doc.id, DECIDED, places)
    const articles = await recordsByIds(
      req,
      'articles',
      copies.map(({ id }) => id),
    )
    for (const article of articles.values()) {
      const revision = article.revision ?? 0
      const asked = { action: 'pictureChanged', revision, input: { reason } } as const
      await transitionIn(req, article, asked, { system: true })
    }
    return doc
  }

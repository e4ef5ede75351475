import type { CollectionAfterChangeHook } from 'payload'

import { transitionIn } from '@/src/editorial/transitions/runTransition'
import { recordsByIds } from '@/src/editorial/publish/records'
import { bearing, DECIDED, workingCopiesThatShow } from '@/src/editorial/publish/articlesThatShow'
import { PICTURE_WORDS } from '@/src/editorial/entities/recordFields'
import type { Words } from '@/src/language/words'
import { fieldsThatDiffer } from '@/src/workflow/content'

const WORDS: Record<(typeof PICTURE_WORDS)[number], Words> = {
  alt: { tr: 'betimleme', en: 'alt text' },
  caption: { tr: 'resim altı', en: 'caption' },
  credit: { tr: 'künye', en: 'credit' },
  licence: { tr: 'lisans', en: 'licence' },
}

/**
 * What a picture says is approved with the story: another caption, alt text, credit or licence voids the approvals and
 * schedules of the articles it stands in, in the transaction of the save. After `fanOutRecord`, which notes them while they
 * are approved.
 */
export const voidPictureApprovals: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  // Read anew: what a request asked for (`select`) shapes the document that hooks are given.
  const after = (await recordsByIds(req, 'media', [doc.id])).get(doc.id)
  const changed = fieldsThatDiffer(
    previousDoc,
    { ...after },
    PICTURE_WORDS,
  ) as (keyof typeof WORDS)[]
  if (changed.length === 0) return doc
  const say = (language: 'tr' | 'en') => changed.map((field) => WORDS[field][language]).join(', ')
  const reason = `Görselin sözleri değişti: ${say('tr')} / The picture’s words changed: ${say('en')}`
  const places = bearing(String(doc.id))
  const copies = await workingCopiesThatShow(req, 'media', doc.id, DECIDED, places)
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

import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { isPublicRecord } from '@/src/editorial/publish/slugs'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'

/**
 * The address of a person, source or event stays while it is public: links to it stand in other people's pages, and unlike
 * those of articles, sections and tags it is not redirected. A chief may change it all the same. A new name leaves it as it is.
 */
export const keepPublicSlug =
  (target: 'persons' | 'sources' | 'events'): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const was: unknown = originalDoc?.slug
    if (operation !== 'update' || !was || !('slug' in data) || data.slug === was) return data
    if (may(actorOf(req.user), 'answer')) return data
    if (!(await isPublicRecord(req, target, String(originalDoc?.id)))) return data
    throw new RefusalError({
      code: 'slugPublic',
      status: 409,
      message: {
        tr: `Bu adres yayında (“${String(was)}”), değişirse eski bağlantılar kopar. Adı değiştirin, adres kalsın; gerekirse adresi yazı işleri müdürü değiştirir.`,
        en: `This slug is public (“${String(was)}”), and old links would break. Change the name and leave the slug; a chief editor can change it where it must be.`,
      },
      detail: { slug: was },
    })
  }

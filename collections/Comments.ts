import type { CollectionConfig } from 'payload'

import { commentAccess } from '@/access/comments'
import { checkComment } from '@/hooks/checkComment'
import { notifyComment } from '@/hooks/notifyComment'
import { recordCommentAudit } from '@/hooks/recordCommentAudit'
import { resolveComment } from '@/src/editorial/comments/commentEndpoints'
import { commentFields } from '@/src/editorial/comments/commentFields'

/** What the newsroom says to itself about a text: threads on its words, kept beside the article and never in it. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: { tr: 'Yorum', en: 'Comment' }, plural: { tr: 'Yorumlar', en: 'Comments' } },
  access: commentAccess,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  graphQL: { singularName: 'Comment', pluralName: 'Comments', disableMutations: true },
  admin: {
    group: { tr: 'Haber', en: 'News' },
    useAsTitle: 'body',
    defaultColumns: ['body', 'article', 'author', 'resolvedAt'],
  },
  endpoints: [resolveComment],
  hooks: { beforeChange: [checkComment], afterChange: [recordCommentAudit, notifyComment] },
  indexes: [{ fields: ['article', 'blocking', 'resolvedAt'] }],
  fields: commentFields,
}

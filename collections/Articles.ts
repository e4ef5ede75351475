import type { CollectionConfig, Field } from 'payload'

import { articleAccess } from '@/access/articles'
import { assignRowIds } from '@/hooks/assignRowIds'
import { checkArticleBody } from '@/hooks/checkArticleBody'
import { checkFields } from '@/hooks/checkFields'
import { checkPrintedAt } from '@/hooks/checkPrintedAt'
import { deriveArticle } from '@/hooks/deriveArticle'
import { dropAutosave } from '@/hooks/dropAutosave'
import { judgeArticle } from '@/hooks/judgeArticle'
import { lookAhead } from '@/hooks/lookAhead'
import { noteUnchanged } from '@/hooks/noteUnchanged'
import { notifyPeople } from '@/hooks/notifyPeople'
import { rebuildClaimRegister } from '@/hooks/rebuildClaimRegister'
import { recordArticleAudit } from '@/hooks/recordArticleAudit'
import { revokePreviews } from '@/hooks/revokePreviews'
import { setArticleSlug, settleSlug } from '@/hooks/setArticleSlug'
import { articleActions } from '@/src/editorial/transitions/actionsEndpoint'
import { restoreArticle } from '@/src/editorial/articles/restoreEndpoint'
import { articleComments } from '@/src/editorial/comments/commentEndpoints'
import { articleReaders } from '@/src/editorial/comments/mentions'
import { presenceEndpoints } from '@/src/editorial/presence/presence'
import { autosaveEndpoints } from '@/src/editorial/articles/autosaveEndpoints'
import { findingEndpoints } from '@/src/editorial/articles/findingEndpoints'
import { ownPreviewEndpoints } from '@/src/editorial/previews/ownPreview'
import { previewEndpoints } from '@/src/editorial/previews/previewEndpoints'
import { transitionEndpoint } from '@/src/editorial/transitions/transitionEndpoints'
import { ADMIN } from '@/src/editorial/components'
import { attributionFields } from '@/src/editorial/sourcing/attributionFields'
import { claimFields, replyFields } from '@/src/editorial/sourcing/claimFields'
import { dismissalFields, MOST_DISMISSALS } from '@/src/editorial/sourcing/dismissalFields'
import {
  contentBasics,
  contentDetails,
  derivedFields,
} from '@/src/editorial/articles/contentFields'
import { circumstances, placement } from '@/src/editorial/articles/placementFields'
import { slugField } from '@/src/editorial/fields'
import { oneValueInForms } from '@/src/editorial/oneValueInForms'
import { workflowFields } from '@/src/editorial/articles/workflowFields'
import { afterRealChange } from '@/src/editorial/database/unchangedSaves'
import { bodyEditor } from '@/src/editorial/editor/bodyEditor'

const aside = (name: string, Field: string): Field =>
  ({ name, type: 'ui', admin: { position: 'sidebar', components: { Field } } }) as Field
const beside = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

/** The working copy of an article. What the public sees is the publication, never this row. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: { tr: 'Haber', en: 'Article' }, plural: { tr: 'Haberler', en: 'Articles' } },
  access: articleAccess,
  versions: { maxPerDoc: 0, drafts: false },
  disableDuplicate: true,
  lockDocuments: false,
  disableBulkEdit: true,
  graphQL: { singularName: 'Article', pluralName: 'Articles', disableMutations: true },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'stage', 'author', 'desk', 'updatedAt'],
    group: { tr: 'Haber', en: 'News' },
    hideAPIURL: true,
    components: {
      edit: {
        beforeDocumentControls: [ADMIN.workflowBar, ADMIN.autosave],
        SaveButton: ADMIN.saveButton,
      },
      views: {
        edit: {
          versions: { Component: ADMIN.articleVersions },
          version: { Component: ADMIN.articleVersion },
          history: {
            Component: ADMIN.articleHistory,
            path: '/gecmis',
            tab: {
              label: ({ t }) => t('kunye:history'),
              href: '/gecmis',
              condition: ({ permissions }) => Boolean(permissions.collections?.['audit-log']?.read),
            },
          },
        },
      },
    },
  },
  endpoints: [
    transitionEndpoint,
    articleActions,
    articleComments,
    articleReaders,
    ...presenceEndpoints,
    restoreArticle,
    ...autosaveEndpoints,
    ...findingEndpoints,
    ...ownPreviewEndpoints,
    ...previewEndpoints,
  ],
  hooks: {
    beforeOperation: [checkArticleBody],
    beforeChange: [
      assignRowIds,
      checkPrintedAt,
      lookAhead,
      setArticleSlug,
      judgeArticle,
      settleSlug,
      deriveArticle,
      noteUnchanged,
      checkFields,
    ],
    afterChange: [
      afterRealChange(recordArticleAudit),
      afterRealChange(rebuildClaimRegister),
      dropAutosave,
      afterRealChange(notifyPeople),
      afterRealChange(revokePreviews),
    ],
  },
  indexes: [
    { fields: ['stage', 'updatedAt', 'createdAt'] },
    { fields: ['author', 'stage', 'updatedAt'] },
    { fields: ['stage', 'scheduledAt'] },
    { fields: ['slug', 'stage'] },
  ],
  fields: [
    {
      name: 'headline',
      type: 'text',
      label: { tr: 'Başlık', en: 'Headline' },
      admin: { components: { Field: ADMIN.titleField } },
    },
    {
      name: 'dek',
      type: 'textarea',
      label: { tr: 'Spot', en: 'Dek' },
      maxLength: 500,
      admin: { components: { Field: ADMIN.titleField } },
    },
    { name: 'body', type: 'richText', label: { tr: 'Metin', en: 'Body' }, editor: bodyEditor },
    { name: 'foot', type: 'ui', admin: { components: { Field: ADMIN.articleFoot } } },
    oneValueInForms({
      name: 'claims',
      type: 'array',
      label: { tr: 'İddialar', en: 'Claims' },
      labels: { singular: { tr: 'İddia', en: 'Claim' }, plural: { tr: 'İddialar', en: 'Claims' } },
      fields: claimFields,
    }),
    oneValueInForms({
      name: 'attributions',
      type: 'array',
      label: { tr: 'Atıflar (kim söylüyor)', en: 'Attributions' },
      labels: {
        singular: { tr: 'Atıf', en: 'Attribution' },
        plural: { tr: 'Atıflar', en: 'Attributions' },
      },
      fields: attributionFields,
    }),
    oneValueInForms({
      name: 'dismissals',
      type: 'array',
      label: { tr: 'Kimsenin sözü sayılmayanlar', en: 'Taken for nobody’s words' },
      labels: {
        singular: { tr: 'Cümle', en: 'Sentence' },
        plural: { tr: 'Cümleler', en: 'Sentences' },
      },
      maxRows: MOST_DISMISSALS,
      fields: dismissalFields,
    }),
    aside('panel', ADMIN.articlePanel),
    ...placement,
    ...contentBasics.map(beside),
    // Two drafts may hold one address; an index that forbids it would tell of drafts that nobody may know.
    { ...slugField, unique: false, index: false } as Field,
    ...circumstances,
    {
      type: 'collapsible',
      label: { tr: 'Ayrıntılar', en: 'Details' },
      admin: { initCollapsed: true, position: 'sidebar' },
      fields: contentDetails,
    },
    ...derivedFields,
    aside('facts', ADMIN.articleFacts),
    aside('sourcingPanel', ADMIN.attributionPanel),
    {
      name: 'replies',
      type: 'array',
      label: { tr: 'Cevap hakkı', en: 'Right of reply' },
      labels: { singular: { tr: 'Yanıt', en: 'Reply' }, plural: { tr: 'Yanıtlar', en: 'Replies' } },
      admin: { initCollapsed: true, position: 'sidebar' },
      fields: replyFields,
    },
    aside('commentPanel', ADMIN.comments),
    aside('story', ADMIN.articleStory),
    ...workflowFields,
  ],
}

import type { CollectionConfig } from 'payload'

import { suggestionAccess } from '@/access/suggestions'
import { prepareSuggestion } from '@/hooks/prepareSuggestion'
import { notifySuggestion } from '@/hooks/notifySuggestion'
import { decideSuggestion } from '@/src/editorial/suggestions/decideSuggestion'
import { ADMIN } from '@/src/editorial/components'
import { dayAndTime, options } from '@/src/editorial/fields'
import { SUGGESTED, SUGGESTION_STATES } from '@/src/editorial/suggestions/changes'

const readOnly = { readOnly: true } as const

/**
 * Changes of records that readers see, suggested by who may not make them: an editor takes or leaves each. A masked
 * source takes none, and of private fields a suggestion holds the name only.
 */
export const Suggestions: CollectionConfig = {
  slug: 'suggestions',
  labels: {
    singular: { tr: 'Öneri', en: 'Suggestion' },
    plural: { tr: 'Öneriler', en: 'Suggestions' },
  },
  access: suggestionAccess,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  graphQL: { singularName: 'Suggestion', pluralName: 'Suggestions', disableMutations: true },
  admin: {
    group: { tr: 'Kaynaklar ve kişiler', en: 'Sources and people' },
    useAsTitle: 'state',
    defaultColumns: ['record', 'by', 'note', 'state', 'at'],
    hideAPIURL: true,
  },
  defaultSort: '-at',
  endpoints: [decideSuggestion],
  hooks: { beforeChange: [prepareSuggestion], afterChange: [notifySuggestion] },
  indexes: [{ fields: ['state', 'at'] }],
  fields: [
    { name: 'suggestionView', type: 'ui', admin: { components: { Field: ADMIN.suggestion } } },
    {
      name: 'record',
      type: 'relationship',
      relationTo: [...SUGGESTED],
      required: true,
      index: true,
      label: { tr: 'Kayıt', en: 'Record' },
      admin: { ...readOnly, allowCreate: false, allowEdit: false },
    },
    // [{field, was, is}], or [{field, withheld: true}] where the value may not be told.
    { name: 'changes', type: 'json', required: true, admin: { hidden: true } },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2_000,
      label: { tr: 'Not', en: 'Note' },
      admin: readOnly,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: options(Object.keys(SUGGESTION_STATES) as 'open'[], SUGGESTION_STATES),
      label: { tr: 'Durum', en: 'State' },
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: { tr: 'Öneren', en: 'Suggested by' },
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: { tr: 'Önerildi', en: 'Suggested at' },
      admin: { ...readOnly, position: 'sidebar', ...dayAndTime },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { tr: 'Karar veren', en: 'Decided by' },
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'decidedAt',
      type: 'date',
      label: { tr: 'Karar anı', en: 'Decided at' },
      admin: { ...readOnly, position: 'sidebar', ...dayAndTime },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { tr: 'Gerekçe', en: 'Reason' },
      admin: readOnly,
    },
  ],
}

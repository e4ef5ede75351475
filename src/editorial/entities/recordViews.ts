import type { CollectionConfig } from 'payload'

import { ADMIN } from '@/src/editorial/components'

/**
 * The pages of a stored person, source or event: first what was said by and about it, its form behind "Düzenle". A new one, and
 * one in a drawer, is the form at once.
 */
export const recordViews: Views = {
  edit: {
    default: {
      Component: ADMIN.recordPage,
      tab: { label: ({ t }) => t('kunye:page'), href: '', order: 100 },
    },
    form: {
      Component: ADMIN.recordForm,
      path: '/duzenle',
      tab: { label: ({ t }) => t('general:edit'), href: '/duzenle', order: 150 },
    },
  },
}

type Views = NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']

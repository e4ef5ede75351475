import type { CollectionConfig } from 'payload'

import { notificationAccess } from '@/access/notifications'
import {
  readNotifications,
  unreadNotifications,
} from '@/src/editorial/notifications/notificationEndpoints'
import { options } from '@/src/editorial/fields'
import { NOTICE_KINDS, NOTICE_WORDS } from '@/src/workflow/notices'

/** The inbox: one record for each person told of each thing. Holds no text of the article or record, only which one it is. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: { tr: 'Bildirim', en: 'Notification' },
    plural: { tr: 'Bildirimler', en: 'Notifications' },
  },
  access: notificationAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: {
    singularName: 'Notification',
    pluralName: 'Notifications',
    disableMutations: true,
  },
  // The bell in the header shows them.
  admin: { hidden: true, useAsTitle: 'kind' },
  defaultSort: '-createdAt',
  endpoints: [unreadNotifications, readNotifications],
  indexes: [{ fields: ['user', 'key'], unique: true }, { fields: ['user', 'readAt', 'createdAt'] }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { tr: 'Ne oldu', en: 'What happened' },
      options: options(NOTICE_KINDS, NOTICE_WORDS),
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: { tr: 'Haber', en: 'Article' },
    },
    // `<collection>/<id>`, as in the audit log. The name stands in the record, for who may read it.
    { name: 'record', type: 'text', label: { tr: 'Kayıt', en: 'Record' } },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: { tr: 'Kime', en: 'To' },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      label: { tr: 'Yapan', en: 'By' },
    },
    { name: 'reason', type: 'textarea', label: { tr: 'Gerekçe', en: 'Reason' } },
    { name: 'readAt', type: 'date', label: { tr: 'Okundu', en: 'Read at' } },
    { name: 'key', type: 'text', required: true, admin: { hidden: true } },
  ],
}

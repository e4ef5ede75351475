import type { CollectionConfig } from 'payload'

import { autosaveAccess } from '@/access/records'

/** Unsaved form state: one per user and article, offered on return, deleted by a real save. */
export const Autosaves: CollectionConfig = {
  slug: 'autosaves',
  access: autosaveAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  admin: { hidden: true },
  indexes: [{ fields: ['user', 'article'], unique: true }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true },
    { name: 'article', type: 'text', required: true },
    { name: 'revision', type: 'number' },
    { name: 'content', type: 'json', required: true },
  ],
}

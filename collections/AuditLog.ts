import type { CollectionConfig } from 'payload'

import { auditAccess } from '@/access/records'

/** Append-only, hash-chained: one chain per article, one for users, one per kind of record. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  dbName: 'audit-log',
  labels: {
    singular: { tr: 'Kayıt', en: 'Audit entry' },
    plural: { tr: 'Denetim kaydı', en: 'Audit log' },
  },
  access: auditAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  timestamps: false,
  admin: {
    group: { tr: 'Kayıtlar', en: 'Records' },
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'actorName', 'from', 'to', 'reason'],
  },
  indexes: [{ fields: ['chain', 'seq'], unique: true }],
  fields: [
    { name: 'chain', type: 'text', required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'article', type: 'text', index: true },
    { name: 'record', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'action', type: 'text', required: true },
    { name: 'actor', type: 'text' },
    { name: 'actorName', type: 'text' },
    { name: 'roles', type: 'text', hasMany: true },
    { name: 'actorType', type: 'select', options: ['user', 'system'], required: true },
    { name: 'channel', type: 'text', required: true },
    { name: 'from', type: 'text' },
    { name: 'to', type: 'text' },
    { name: 'reason', type: 'textarea' },
    { name: 'contentHash', type: 'text' },
    {
      name: 'overrides',
      type: 'json',
      label: { tr: 'Üstlenilen bulgular', en: 'Findings overruled' },
    },
    { name: 'changed', type: 'text', hasMany: true },
    {
      name: 'values',
      type: 'json',
      label: { tr: 'Eski ve yeni değerler', en: 'Old and new values' },
    },
    { name: 'prevHash', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
}

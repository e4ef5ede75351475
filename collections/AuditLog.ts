import type { CollectionConfig } from 'payload'

import { auditAccess } from '@/access/records'
import { codedField, dayAndTime } from '@/src/editorial/fields'

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
    { name: 'chain', type: 'text', required: true, label: { tr: 'Zincir', en: 'Chain' } },
    { name: 'seq', type: 'number', required: true, label: { tr: 'Sıra', en: 'Number' } },
    {
      name: 'article',
      type: 'text',
      index: true,
      label: { tr: 'Haber (kimlik)', en: 'Article (id)' },
    },
    { name: 'record', type: 'text', label: { tr: 'Kayıt', en: 'Record' } },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { tr: 'Ne zaman', en: 'When' },
      admin: dayAndTime,
    },
    codedField({
      ...{ name: 'action', of: 'action', required: true },
      label: { tr: 'İşlem', en: 'Action' },
    }),
    { name: 'actor', type: 'text', label: { tr: 'Hesap (kimlik)', en: 'Account (id)' } },
    { name: 'actorName', type: 'text', label: { tr: 'Kim', en: 'Who' } },
    codedField({
      ...{ name: 'roles', of: 'role', hasMany: true },
      label: { tr: 'Rolleri', en: 'Roles' },
    }),
    {
      name: 'actorType',
      type: 'select',
      required: true,
      label: { tr: 'Kişi mi', en: 'Person or system' },
      options: [
        { value: 'user', label: { tr: 'Kişi', en: 'Person' } },
        { value: 'system', label: { tr: 'Sistem', en: 'System' } },
      ],
    },
    codedField({
      ...{ name: 'channel', of: 'channel', required: true },
      label: { tr: 'Geldiği yol', en: 'Channel' },
    }),
    codedField({ name: 'from', of: 'stage', label: { tr: 'Önceki aşama', en: 'From' } }),
    codedField({ name: 'to', of: 'stage', label: { tr: 'Yeni aşama', en: 'To' } }),
    { name: 'reason', type: 'textarea', label: { tr: 'Gerekçe', en: 'Reason' } },
    { name: 'contentHash', type: 'text', label: { tr: 'Metnin özeti', en: 'Hash of the text' } },
    {
      name: 'overrides',
      type: 'json',
      label: { tr: 'Üstlenilen bulgular', en: 'Findings overruled' },
    },
    codedField({
      ...{ name: 'changed', of: 'field', hasMany: true },
      label: { tr: 'Değişen alanlar', en: 'Changed fields' },
    }),
    {
      name: 'values',
      type: 'json',
      label: { tr: 'Eski ve yeni değerler', en: 'Old and new values' },
    },
    {
      name: 'prevHash',
      type: 'text',
      required: true,
      label: { tr: 'Önceki kaydın özeti', en: 'Hash of the entry before' },
    },
    { name: 'hash', type: 'text', required: true, label: { tr: 'Kaydın özeti', en: 'Hash' } },
  ],
}

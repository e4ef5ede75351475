import type { CollectionConfig } from 'payload'

import { webhookAccess } from '@/access/webhooks'
import { dropWebhookTraces } from '@/hooks/dropWebhookTraces'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { webhookEndpoints } from '@/src/editorial/webhooks/webhookEndpoints'
import { env } from '@/src/platform/env'
import { ADMIN } from '@/src/editorial/components'
import { options } from '@/src/editorial/fields'
import {
  DEFAULT_EVENTS,
  WEBHOOK_EVENT_LABELS,
  WEBHOOK_EVENTS,
} from '@/src/editorial/webhooks/events'
import { webhookUrlProblem } from '@/src/editorial/webhooks/address'

/**
 * Who is told over HTTP of what the public was told. The signing secret is no field: it is kept where no read of this
 * collection can come (`src/editorial/webhooks/secrets.ts`).
 */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: {
    singular: { tr: 'Webhook', en: 'Webhook' },
    plural: { tr: 'Webhook’lar', en: 'Webhooks' },
  },
  access: webhookAccess,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  graphQL: false,
  admin: {
    group: { tr: 'Yönetim', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'events', 'active'],
    hideAPIURL: true,
  },
  endpoints: webhookEndpoints,
  hooks: {
    afterChange: [recordEntityAudit('webhooks')],
    afterDelete: [dropWebhookTraces],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2_000,
      label: { tr: 'Alıcının adresi', en: 'Receiver’s address' },
      validate: (
        value: unknown,
        { previousValue, req }: { previousValue?: unknown; req: { i18n?: { language?: string } } },
      ) => {
        // An address of before a rule does not keep anybody from switching its webhook off; nothing is sent there.
        if (typeof value === 'string' && value === previousValue) return true
        const allowPrivate = env().KUNYE_WEBHOOK_ALLOW_PRIVATE === 'on'
        const problem = webhookUrlProblem(typeof value === 'string' ? value : '', allowPrivate)
        if (!problem) return true
        return req.i18n?.language === 'en' ? problem.en : problem.tr
      },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...DEFAULT_EVENTS],
      label: { tr: 'Ne olunca', en: 'When' },
      options: options(WEBHOOK_EVENTS, WEBHOOK_EVENT_LABELS),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: { tr: 'Açık', en: 'Active' },
    },
    { name: 'deliveries', type: 'ui', admin: { components: { Field: ADMIN.webhookPanel } } },
  ],
}

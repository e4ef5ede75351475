import type { CollectionConfig } from 'payload'

import { otherAdmin, selfOrAdmin, userAccess } from '@/access/users'
import { endAccess } from '@/hooks/endAccess'
import { endGivenRights } from '@/hooks/endGivenRights'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { recordUserAudit } from '@/hooks/recordUserAudit'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { refuseOwnRoles } from '@/hooks/refuseOwnRoles'
import { refusePassword } from '@/hooks/refusePassword'
import { loginEndpoints } from '@/src/editorial/accounts/loginEndpoints'
import { passwordEndpoints } from '@/src/editorial/accounts/passwordEndpoints'
import { pendingEndpoint } from '@/src/editorial/accounts/pendingWork'
import { sessionEndpoints } from '@/src/editorial/accounts/sessionEndpoints'
import { env } from '@/src/platform/env'
import { ADMIN } from '@/src/editorial/components'
import { options } from '@/src/editorial/fields'
import { sessionStrategy } from '@/src/editorial/accounts/sessionToken'
import { SESSION_MS } from '@/src/editorial/accounts/staffSessions'
import { identified } from '@/src/editorial/api/account'
import { ROLE_LABELS } from '@/src/workflow/labels'
import { NOTICE_KINDS, NOTICE_WORDS } from '@/src/workflow/notices'
import { ROLES } from '@/src/workflow/stages'

const forOtherAdmin = { create: otherAdmin, update: otherAdmin }

/** The staff. Nobody registers over HTTP; accounts are disabled, never deleted. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { tr: 'Hesap', en: 'User' }, plural: { tr: 'Hesaplar', en: 'Users' } },
  access: userAccess,
  lockDocuments: false,
  disableDuplicate: true,
  // Not `false`: relations to the staff need the type. Its queries and its login mutations stay out.
  graphQL: { disableQueries: true, disableMutations: true },
  auth: {
    // Payload's own login, sessions and reset links are off: they go by the process's clock, keep tokens in the clear and
    // leave no entry. Ours stand in src/editorial/accounts; the fields for password and salt stay where they are.
    disableLocalStrategy: { enableFields: true, optionalPassword: true },
    useSessions: false,
    strategies: [identified.strategy, sessionStrategy],
    tokenExpiration: SESSION_MS / 1_000,
    // Locking an account would let anybody lock an editor out, and tell who has an account: rate limits instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
  },
  defaultPopulate: { name: true },
  endpoints: [...loginEndpoints, ...passwordEndpoints, ...sessionEndpoints, pendingEndpoint],
  admin: {
    group: { tr: 'Yönetim', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'disabled'],
  },
  hooks: {
    beforeOperation: [refusePassword, refuseOwnRoles],
    beforeValidate: [refuseMixedName('name', { hidden: true })],
    afterChange: [recordUserAudit, endAccess, endGivenRights, fanOutRecord('users')],
  },
  fields: [
    { name: 'pendingWork', type: 'ui', admin: { components: { Field: ADMIN.pendingWork } } },
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: { tr: 'E-posta', en: 'E-mail' },
      access: { read: selfOrAdmin, update: otherAdmin },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      label: { tr: 'Roller', en: 'Roles' },
      options: options(ROLES, ROLE_LABELS),
      access: forOtherAdmin,
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: { tr: 'Kapalı hesap', en: 'Disabled' },
      access: forOtherAdmin,
    },
    {
      name: 'desk',
      type: 'relationship',
      relationTo: 'desks',
      label: { tr: 'Masa', en: 'Desk' },
      access: forOtherAdmin,
    },
    {
      name: 'locale',
      type: 'select',
      label: { tr: 'Dil', en: 'Language' },
      options: [
        { value: 'tr', label: { tr: 'Türkçe', en: 'Turkish' } },
        { value: 'en', label: { tr: 'İngilizce', en: 'English' } },
      ],
      defaultValue: 'tr',
      admin: {
        description: {
          tr: 'Bu sayfaların ve size giden e-postaların dili.',
          en: 'Of these pages and of the mails to you.',
        },
      },
    },
    {
      name: 'quietNotices',
      type: 'select',
      hasMany: true,
      label: { tr: 'E-postayla gelmesin', en: 'Not by mail' },
      options: options(NOTICE_KINDS, NOTICE_WORDS),
      admin: {
        description: {
          tr: 'Seçtikleriniz yalnız zilde görünür; ötekiler e-postayla da gelir.',
          en: 'Those you choose are shown at the bell alone; all others come by mail too.',
        },
      },
      access: { read: selfOrAdmin },
    },
    { name: 'security', type: 'ui', admin: { components: { Field: ADMIN.accountPanel } } },
  ],
}

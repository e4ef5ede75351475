import type { CollectionConfig } from 'payload'

import { otherAdmin, selfOrAdmin, userAccess } from '@/access/users'
import { endAccess } from '@/hooks/endAccess'
import { endGivenRights } from '@/hooks/endGivenRights'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { recordUserAudit } from '@/hooks/recordUserAudit'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { refuseOwnRoles } from '@/hooks/refuseOwnRoles'
import { refusePassword } from '@/hooks/refusePassword'
import { loginEndpoints } from '@/src/endpoints/loginEndpoints'
import { passwordEndpoints } from '@/src/endpoints/passwordEndpoints'
import { sessionEndpoints } from '@/src/endpoints/sessionEndpoints'
import { env } from '@/src/env'
import { ADMIN } from '@/src/fields/adminComponents'
import { options } from '@/src/fields/options'
import { sessionStrategy } from '@/src/identity/sessionStrategy'
import { SESSION_MS } from '@/src/identity/staffSessions'
import { identified } from '@/src/newsroom/identified'
import { ROLE_LABELS } from '@/src/workflow/labels'
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
    // leave no entry. Ours stand in src/identity; the fields for password and salt stay where they are.
    disableLocalStrategy: { enableFields: true, optionalPassword: true },
    useSessions: false,
    strategies: [identified.strategy, sessionStrategy],
    tokenExpiration: SESSION_MS / 1_000,
    // Locking an account would let anybody lock an editor out, and tell who has an account: rate limits instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
  },
  defaultPopulate: { name: true },
  endpoints: [...loginEndpoints, ...passwordEndpoints, ...sessionEndpoints],
  admin: {
    group: { tr: 'Yönetim', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'disabled'],
  },
  hooks: {
    beforeOperation: [refusePassword, refuseOwnRoles],
    beforeValidate: [refuseMixedName('name')],
    afterChange: [recordUserAudit, endAccess, endGivenRights, fanOutRecord('users')],
  },
  fields: [
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
      label: { tr: 'Arayüz dili', en: 'Language of the admin' },
      options: [
        { value: 'tr', label: 'Türkçe' },
        { value: 'en', label: 'English' },
      ],
      defaultValue: 'tr',
    },
    { name: 'security', type: 'ui', admin: { components: { Field: ADMIN.accountPanel } } },
  ],
}

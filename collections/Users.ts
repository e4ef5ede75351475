import type { CollectionConfig } from 'payload'

import { otherAdmin, selfOrAdmin, userAccess } from '@/access/users'
import { checkPassword } from '@/hooks/checkPassword'
import { endGivenRights } from '@/hooks/endGivenRights'
import { evenLoginTime } from '@/hooks/evenLoginTime'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { recordUserAudit } from '@/hooks/recordUserAudit'
import { refuseDisabled } from '@/hooks/refuseDisabled'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { refuseOwnRoles } from '@/hooks/refuseOwnRoles'
import { env } from '@/src/env'
import { options } from '@/src/fields/options'
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
    strategies: [identified.strategy],
    tokenExpiration: 8 * 60 * 60,
    // Locking an account would let anybody lock an editor out, and tell who has an account: rate limits instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
  },
  defaultPopulate: { name: true },
  admin: {
    group: { tr: 'Yönetim', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'disabled'],
  },
  hooks: {
    beforeOperation: [checkPassword, evenLoginTime, refuseOwnRoles],
    beforeValidate: [refuseMixedName('name')],
    beforeLogin: [refuseDisabled],
    afterChange: [recordUserAudit, endGivenRights, fanOutRecord('users')],
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
  ],
}

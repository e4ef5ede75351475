import { serverField } from './serverField'

/** Who made the record (H): a reporter may change only his or her own. */
export const createdBy = serverField({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: { tr: 'Kaydı açan', en: 'Created by' },
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
})

import type { Field } from 'payload'

import { ADMIN } from '@/src/editorial/components'

/** Above the fields of a record: what others suggest to change in it, for who decides and who suggested. */
export const suggestionPanel: Field = {
  name: 'suggestionPanel',
  type: 'ui',
  admin: { components: { Field: ADMIN.suggestionPanel } },
}

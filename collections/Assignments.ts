import type { CollectionConfig, Field } from 'payload'

import { assignmentAccess } from '@/access/assignments'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { notifyAssignee } from '@/hooks/notifyAssignee'
import { assignmentEndpoints } from '@/src/editorial/assignments/assignmentEndpoints'
import { createdBy, dayAndTime, relationField } from '@/src/editorial/fields'

const beside = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

/** What is to be written: by whom, until when, about which event; and the article that came of it. Inner to the newsroom. */
export const Assignments: CollectionConfig = {
  slug: 'assignments',
  labels: {
    singular: { tr: 'Görev', en: 'Assignment' },
    plural: { tr: 'Görevler', en: 'Assignments' },
  },
  access: assignmentAccess,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  graphQL: { singularName: 'Assignment', pluralName: 'Assignments', disableMutations: true },
  admin: {
    group: { tr: 'Haber', en: 'News' },
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'assignee', 'desk', 'due', 'article'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  endpoints: assignmentEndpoints,
  hooks: { beforeChange: [setCreatedBy], afterChange: [notifyAssignee] },
  indexes: [{ fields: ['article', 'due'] }, { fields: ['assignee', 'article'] }],
  fields: [
    {
      name: 'headline',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { tr: 'Ne yazılacak', en: 'What is to be written' },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 4_000,
      label: { tr: 'Not (yazana; okur görmez)', en: 'Note (to the writer; private)' },
    },
    beside(relationField('assignee', { tr: 'Görevli', en: 'Assignee' }, 'users')),
    beside(relationField('desk', { tr: 'Masa', en: 'Desk' }, 'desks')),
    {
      name: 'due',
      type: 'date',
      label: { tr: 'Teslim', en: 'Due' },
      admin: { position: 'sidebar', ...dayAndTime },
    },
    beside(relationField('event', { tr: 'Olay', en: 'Event' }, 'events')),
    {
      // Written by its endpoint, in the transaction that makes the article.
      ...relationField('article', { tr: 'Haber', en: 'Article' }, 'articles'),
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
    } as Field,
    createdBy,
  ],
}

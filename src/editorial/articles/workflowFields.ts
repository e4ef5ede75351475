import type { Field } from 'payload'

import type { Words } from '@/src/language/words'
import { EDIT_KINDS, GATES, GATE_STATES, STAGES } from '@/src/workflow/stages'
import {
  EDIT_KIND_LABELS,
  GATE_LABELS,
  GATE_STATE_LABELS,
  STAGE_LABELS,
} from '@/src/workflow/labels'
import { ADMIN } from '@/src/editorial/components'
import { dayAndTime, options, serverField } from '@/src/editorial/fields'
import { oneValueInForms } from '@/src/editorial/oneValueInForms'

const sidebar = { position: 'sidebar' } as const
const staff = (name: string, label: Words, hasMany = false): Field =>
  serverField({
    name,
    label,
    type: 'relationship',
    relationTo: 'users',
    hasMany,
    index: true,
    admin: { ...sidebar, allowCreate: false, allowEdit: false },
  } as Field)

const fields: Field[] = [
  serverField({
    name: 'stage',
    type: 'select',
    label: { tr: 'Aşama', en: 'Stage' },
    options: options(STAGES, STAGE_LABELS),
    defaultValue: 'draft',
    index: true,
    admin: { ...sidebar, components: { Cell: ADMIN.stageCell } },
  }),
  serverField({
    name: 'editKind',
    type: 'select',
    label: { tr: 'Değişiklik türü', en: 'Edit kind' },
    options: options(EDIT_KINDS, EDIT_KIND_LABELS),
    defaultValue: 'first',
    admin: sidebar,
  }),
  serverField({
    name: 'revision',
    type: 'number',
    label: { tr: 'Sürüm no', en: 'Revision' },
    admin: sidebar,
  }),
  staff('author', { tr: 'Yazan', en: 'Author' }),
  staff('assignee', { tr: 'Görevli muhabir', en: 'Assignee' }),
  staff('reviewer', { tr: 'İnceleyen', en: 'Reviewer' }),
  serverField({
    name: 'dueAt',
    type: 'date',
    label: { tr: 'Teslim', en: 'Due' },
    index: true,
    admin: { ...sidebar, ...dayAndTime },
  }),
  {
    name: 'gates',
    type: 'group',
    label: { tr: 'Kapılar', en: 'Gates' },
    admin: sidebar,
    fields: GATES.map((gate) =>
      serverField({
        name: gate,
        type: 'select',
        label: GATE_LABELS[gate],
        options: options(GATE_STATES, GATE_STATE_LABELS),
        defaultValue: 'notNeeded',
        index: true,
      }),
    ),
  },
  staff('contributors', { tr: 'Metne dokunanlar', en: 'Contributors' }, true),
  staff('submittedBy', { tr: 'İncelemeye gönderen', en: 'Submitted by' }),
  serverField({
    name: 'approvedHash',
    type: 'text',
    label: { tr: 'Onaylanan metnin özeti (SHA-256)', en: 'Hash of the approved text (SHA-256)' },
    admin: { hidden: true },
  }),
  staff('approvedBy', { tr: 'Onaylayan', en: 'Approved by' }),
  serverField({
    name: 'approvedOverrides',
    type: 'json',
    label: { tr: 'Onayda geçilen bulgular', en: 'Findings overruled at approval' },
    admin: { hidden: true },
  }),
  serverField({
    name: 'schedule',
    type: 'json',
    label: { tr: 'Yayın zamanlaması', en: 'Schedule of publication' },
    admin: { hidden: true },
  }),
  serverField({
    name: 'scheduledAt',
    type: 'date',
    label: { tr: 'Yayın zamanı', en: 'Scheduled for' },
    admin: {
      ...sidebar,
      ...dayAndTime,
    },
  }),
]

/** H fields of the workflow: written by the judge and the transitions only. The page says them in a sentence (`ArticleFacts`). */
export const workflowFields: Field[] = fields.map(oneValueInForms)

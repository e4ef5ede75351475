import type { EditKind } from '@/src/workflow/stages'
import type { WebhookEvent } from './webhookEvents'

type Done = EditKind | 'retraction' | 'withdrawal'
const BY_EDIT_KIND: Readonly<Record<Done, WebhookEvent>> = {
  first: 'publish',
  reinstatement: 'publish',
  minor: 'update',
  update: 'update',
  clarification: 'update',
  reply: 'update',
  correction: 'correct',
  retraction: 'retract',
  withdrawal: 'withdraw',
}

const isDone = (editKind: string): editKind is Done => Object.hasOwn(BY_EDIT_KIND, editKind)

/** What was done (`editKind` of a kept copy) → the event told. A kind that is not known yet is an update. Pure. */
export const webhookEventOf = (editKind: string): WebhookEvent =>
  isDone(editKind) ? BY_EDIT_KIND[editKind] : 'update'

/**
 * Names of what the input of a transition can hold as one text each; the one list that the edge, the staff GraphQL
 * and the dialogs read. Beside them stands `overrides`, a list.
 */
export const TRANSITION_TEXTS = [
  'reason',
  'editKind',
  'note',
  'was',
  'is',
  'claim',
  'reviewer',
  'assignee',
  'dueAt',
  'publicReason',
  'at',
  'timeZone',
  'gate',
  'gateState',
] as const
export type TransitionText = (typeof TRANSITION_TEXTS)[number]

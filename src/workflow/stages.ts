/** The one list of the words of the workflow; collections, table, buttons, docs and types read it. */
export const STAGES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'spiked',
] as const
export type Stage = (typeof STAGES)[number]

/** What the public sees: a field of the publication, not of the article. */
export const STATES = ['never', 'live', 'retracted', 'withdrawn'] as const
export type State = (typeof STATES)[number]

export const ROLES = ['reporter', 'editor', 'chief', 'factChecker', 'admin'] as const
export type Role = (typeof ROLES)[number]

export const EDIT_KINDS = [
  'first',
  'minor',
  'update',
  'correction',
  'clarification',
  'reply',
  'reinstatement',
] as const
export type EditKind = (typeof EDIT_KINDS)[number]

export const GATES = ['legal', 'factCheck'] as const
export type Gate = (typeof GATES)[number]
export const GATE_STATES = ['notNeeded', 'required', 'done'] as const
export type GateState = (typeof GATE_STATES)[number]

/** Articles somebody still works on. */
export const OPEN_STAGES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
] as const satisfies Stage[]

/** Whether a value read from a form or a row is one of our stages. */
export const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value)

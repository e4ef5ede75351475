import type { Role, Stage, State } from './stages'

export type Person = 'author' | 'assignee' | 'contributor' | 'submitter'
export type Need =
  | 'headlineAndBody'
  | 'noNeverFindings'
  | 'reason'
  | 'notContributor'
  | 'gatesClear'
  | 'findingsDecided'
  | 'approvedText'
  | 'embargoOver'
  | 'editKindInput'
  | 'editKindNeeds'
  | 'assignment'
  | 'reinstatedIfWithdrawn'

/** From these stages to that one (`same`: the stage stays), for these roles and people of the article. */
export type Move = {
  from: readonly Stage[]
  to: Stage | 'same'
  by: readonly Role[]
  people: readonly Person[]
}
export type Transition = {
  label: { tr: string; en: string }
  moves: readonly Move[]
  states: readonly State[]
  needs: readonly Need[]
  /** Names of what the dialog asks for. */
  input: readonly string[]
}

const DECIDERS = ['editor', 'chief'] as const
const WRITERS = ['author', 'assignee', 'contributor'] as const
const ANY = ['never', 'live', 'retracted', 'withdrawn'] as const
const OPEN = ['draft', 'inReview', 'changesRequested', 'approved'] as const
const WRITABLE = ['draft', 'changesRequested'] as const

/**
 * The one truth about the workflow: judge, endpoint, buttons, docs/workflow.md and tests read it.
 * A cell that is not here is refused. `create`, `write` and `restoreVersion` are made by saving, not by a button.
 */
export const TRANSITIONS = {
  write: {
    label: { tr: 'Kaydet', en: 'Save' },
    moves: [
      { from: WRITABLE, to: 'same', by: DECIDERS, people: WRITERS },
      { from: ['inReview'], to: 'same', by: DECIDERS, people: [] },
      { from: ['approved', 'scheduled'], to: 'inReview', by: DECIDERS, people: [] },
    ],
    states: ANY,
    needs: [],
    input: [],
  },
  restoreVersion: {
    label: { tr: 'Eski sürüme dön', en: 'Restore version' },
    moves: [
      { from: WRITABLE, to: 'draft', by: DECIDERS, people: WRITERS },
      { from: ['inReview', 'approved'], to: 'draft', by: DECIDERS, people: [] },
    ],
    states: ANY,
    needs: ['reinstatedIfWithdrawn'],
    input: [],
  },
  submit: {
    label: { tr: 'İncelemeye gönder', en: 'Submit' },
    moves: [{ from: WRITABLE, to: 'inReview', by: DECIDERS, people: WRITERS }],
    states: ANY,
    needs: ['reinstatedIfWithdrawn', 'headlineAndBody', 'noNeverFindings'],
    input: [],
  },
  recall: {
    label: { tr: 'Geri al', en: 'Recall' },
    moves: [{ from: ['inReview'], to: 'draft', by: [], people: ['submitter'] }],
    states: ANY,
    needs: [],
    input: [],
  },
  assign: {
    label: { tr: 'Görevlendir', en: 'Assign' },
    moves: [{ from: OPEN, to: 'same', by: DECIDERS, people: [] }],
    states: ANY,
    needs: ['assignment'],
    input: ['reviewer', 'assignee', 'dueAt'],
  },
  requestChanges: {
    label: { tr: 'Düzeltme iste', en: 'Request changes' },
    moves: [{ from: ['inReview', 'approved'], to: 'changesRequested', by: DECIDERS, people: [] }],
    states: ANY,
    needs: ['reason'],
    input: ['reason'],
  },
  approve: {
    label: { tr: 'Onayla', en: 'Approve' },
    moves: [{ from: ['inReview'], to: 'approved', by: DECIDERS, people: [] }],
    states: ANY,
    needs: ['notContributor', 'headlineAndBody', 'gatesClear', 'findingsDecided'],
    input: ['overrides'],
  },
  publish: {
    label: { tr: 'Yayımla', en: 'Publish' },
    moves: [{ from: ['approved'], to: 'published', by: DECIDERS, people: [] }],
    states: ANY,
    needs: [
      'reinstatedIfWithdrawn',
      'approvedText',
      'embargoOver',
      'gatesClear',
      'findingsDecided',
      'editKindNeeds',
    ],
    input: ['note', 'was', 'is', 'claim', 'overrides'],
  },
  startEdit: {
    label: { tr: 'Düzenlemeye aç', en: 'Start an edit' },
    moves: [{ from: ['published'], to: 'draft', by: DECIDERS, people: ['author', 'assignee'] }],
    states: ['live', 'retracted'],
    needs: ['editKindInput'],
    input: ['editKind'],
  },
  discardEdit: {
    label: { tr: 'Değişiklikten vazgeç', en: 'Discard the edit' },
    moves: [{ from: OPEN, to: 'published', by: [], people: WRITERS }],
    states: ['live', 'retracted'],
    needs: [],
    input: [],
  },
  spike: {
    label: { tr: 'Rafa kaldır', en: 'Spike' },
    moves: [{ from: OPEN, to: 'spiked', by: DECIDERS, people: ['author'] }],
    states: ['never'],
    needs: [],
    input: [],
  },
  unspike: {
    label: { tr: 'Raftan indir', en: 'Unspike' },
    moves: [{ from: ['spiked'], to: 'draft', by: DECIDERS, people: ['author'] }],
    states: ['never'],
    needs: [],
    input: [],
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof TRANSITIONS

/** Actions that a button or a program asks for; the rest happen by saving. */
export const BUTTON_ACTIONS = (Object.keys(TRANSITIONS) as Action[]).filter(
  (action) => action !== 'write' && action !== 'restoreVersion',
)

import type { Words } from '@/src/language/words'
import { MAY } from './roles'
import { type Role, ROLES, type Stage, type State } from './stages'

export type Person = 'author' | 'assignee' | 'contributor' | 'submitter'
export type Need =
  | 'headlineAndBody'
  | 'picturesComplete'
  | 'noNeverFindings'
  | 'reason'
  | 'publicReason'
  | 'notContributor'
  | 'gatesClear'
  | 'findingsDecided'
  | 'approvedText'
  | 'embargoOver'
  | 'editKindInput'
  | 'editKindNeeds'
  | 'assignment'
  | 'reinstatedIfWithdrawn'
  | 'namedSource'
  | 'reviewDue'
  | 'notPublisher'
  | 'scheduleTime'
  | 'scheduled'
  | 'gateInput'

/** From these stages to that one (`same`: the stage stays), for these roles and people of the article. */
export type Move = {
  from: readonly Stage[]
  to: Stage | 'same'
  by: readonly Role[]
  people: readonly Person[]
}
export type Transition = {
  label: Words
  moves: readonly Move[]
  states: readonly State[]
  needs: readonly Need[]
  /** Names of what the dialog asks for. */
  input: readonly string[]
}

const WRITERS = ['author', 'assignee', 'contributor'] as const
const ANY = ['never', 'live', 'retracted', 'withdrawn'] as const
const OPEN = ['draft', 'inReview', 'changesRequested', 'approved'] as const
const WRITABLE = ['draft', 'changesRequested'] as const
const EVERY = [...OPEN, 'scheduled', 'published'] as const
const TOLD = ['note', 'was', 'is', 'claim', 'overrides'] as const

const decidersFrom = (from: readonly Stage[], to: Stage | 'same'): Move => ({
  from,
  to,
  by: MAY.decide,
  people: [],
})

/**
 * The one truth about the workflow: judge, endpoint, buttons, docs/workflow.md and tests read it.
 * A cell that is not here is refused. `write`, `restoreVersion` and `shortenEmbargo` are made by saving; `due` and
 * `unscheduleFailed` by the worker, for the person who scheduled; `voidApproval` by a change of the approver's account,
 * `pictureChanged` by the save of a picture or an attachment.
 */
export const TRANSITIONS = {
  write: {
    label: { tr: 'Kaydet', en: 'Save' },
    moves: [
      { from: WRITABLE, to: 'same', by: MAY.decide, people: WRITERS },
      decidersFrom(['inReview'], 'same'),
      decidersFrom(['approved', 'scheduled'], 'inReview'),
    ],
    states: ANY,
    needs: [],
    input: [],
  },
  restoreVersion: {
    label: { tr: 'Eski sürüme dön', en: 'Restore version' },
    moves: [
      { from: WRITABLE, to: 'draft', by: MAY.decide, people: WRITERS },
      decidersFrom(['inReview', 'approved'], 'draft'),
    ],
    states: ANY,
    needs: ['reinstatedIfWithdrawn'],
    input: [],
  },
  shortenEmbargo: {
    label: { tr: 'Ambargoyu kısalt ya da kaldır', en: 'Shorten or lift the embargo' },
    moves: [
      decidersFrom([...WRITABLE, 'inReview'], 'same'),
      decidersFrom(['approved', 'scheduled'], 'inReview'),
    ],
    states: ANY,
    needs: [],
    input: [],
  },
  voidApproval: {
    label: { tr: 'Onay düştü', en: 'Approval void' },
    moves: [{ from: ['approved', 'scheduled'], to: 'inReview', by: ROLES, people: [] }],
    states: ANY,
    needs: [],
    input: [],
  },
  submit: {
    label: { tr: 'İncelemeye gönder', en: 'Submit' },
    moves: [{ from: WRITABLE, to: 'inReview', by: MAY.decide, people: WRITERS }],
    states: ANY,
    needs: ['reinstatedIfWithdrawn', 'headlineAndBody', 'picturesComplete', 'noNeverFindings'],
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
    moves: [decidersFrom(OPEN, 'same')],
    states: ANY,
    needs: ['assignment'],
    input: ['reviewer', 'assignee', 'dueAt'],
  },
  requestChanges: {
    label: { tr: 'Düzeltme iste', en: 'Request changes' },
    moves: [decidersFrom(['inReview', 'approved'], 'changesRequested')],
    states: ANY,
    needs: ['reason'],
    input: ['reason'],
  },
  approve: {
    label: { tr: 'Onayla', en: 'Approve' },
    moves: [decidersFrom(['inReview'], 'approved')],
    states: ANY,
    needs: [
      'notContributor',
      'headlineAndBody',
      'picturesComplete',
      'gatesClear',
      'findingsDecided',
    ],
    input: ['overrides'],
  },
  publish: {
    label: { tr: 'Yayımla', en: 'Publish' },
    moves: [decidersFrom(['approved'], 'published')],
    states: ANY,
    needs: [
      'reinstatedIfWithdrawn',
      'approvedText',
      'embargoOver',
      'gatesClear',
      'picturesComplete',
      'findingsDecided',
      'editKindNeeds',
    ],
    input: TOLD,
  },
  publishUrgent: {
    label: { tr: 'Acil yayımla', en: 'Publish urgently' },
    moves: [decidersFrom(OPEN, 'published')],
    states: ['never', 'live'],
    needs: [
      'reason',
      'headlineAndBody',
      'picturesComplete',
      'namedSource',
      'embargoOver',
      'gatesClear',
      'noNeverFindings',
      'editKindNeeds',
    ],
    input: ['reason', ...TOLD],
  },
  signOff: {
    label: { tr: 'Gözden geçirildi', en: 'Sign off' },
    moves: [decidersFrom(EVERY, 'same')],
    states: ['live', 'retracted', 'withdrawn'],
    needs: ['reviewDue', 'notPublisher'],
    input: [],
  },
  schedule: {
    label: { tr: 'Zamanla', en: 'Schedule' },
    moves: [decidersFrom(['approved'], 'scheduled')],
    states: ['never', 'live'],
    needs: [
      'approvedText',
      'gatesClear',
      'picturesComplete',
      'findingsDecided',
      'editKindNeeds',
      'scheduleTime',
    ],
    input: ['at', 'timeZone', ...TOLD],
  },
  unschedule: {
    label: { tr: 'Zamanlamayı kaldır', en: 'Unschedule' },
    moves: [decidersFrom(['scheduled'], 'approved')],
    states: ['never', 'live'],
    needs: [],
    input: [],
  },
  due: {
    label: { tr: 'Zamanı geldi', en: 'Due' },
    moves: [decidersFrom(['scheduled'], 'published')],
    states: ['never', 'live'],
    needs: [
      'scheduled',
      'approvedText',
      'embargoOver',
      'gatesClear',
      'picturesComplete',
      'findingsDecided',
      'editKindNeeds',
    ],
    input: [],
  },
  unscheduleFailed: {
    label: { tr: 'Zamanlama düştü', en: 'Schedule failed' },
    moves: [
      {
        from: ['scheduled'],
        to: 'approved',
        by: ROLES,
        people: [],
      },
    ],
    states: ANY,
    needs: [],
    input: [],
  },
  pictureChanged: {
    label: { tr: 'Görsel ya da ek belge değişti', en: 'A picture or attachment changed' },
    moves: [
      {
        from: ['approved', 'scheduled'],
        to: 'inReview',
        by: ROLES,
        people: [],
      },
    ],
    states: ANY,
    needs: [],
    input: [],
  },
  startEdit: {
    label: { tr: 'Düzenlemeye aç', en: 'Start an edit' },
    moves: [{ from: ['published'], to: 'draft', by: MAY.decide, people: ['author', 'assignee'] }],
    states: ['live', 'retracted'],
    needs: ['editKindInput'],
    input: ['editKind'],
  },
  discardEdit: {
    label: { tr: 'Değişiklikten vazgeç', en: 'Discard the edit' },
    moves: [{ from: OPEN, to: 'published', by: MAY.decide, people: WRITERS }],
    states: ['live', 'retracted'],
    needs: [],
    input: [],
  },
  retract: {
    label: { tr: 'Geri çek (metin kalır)', en: 'Retract' },
    moves: [decidersFrom(EVERY, 'same')],
    states: ['live'],
    needs: ['publicReason'],
    input: ['publicReason'],
  },
  withdraw: {
    label: { tr: 'Yayından kaldır', en: 'Withdraw' },
    moves: [decidersFrom(EVERY, 'same')],
    states: ['live', 'retracted'],
    needs: ['publicReason'],
    input: ['publicReason'],
  },
  reinstate: {
    label: { tr: 'Yeniden yayına hazırla', en: 'Reinstate' },
    moves: [{ from: ['published', ...OPEN], to: 'draft', by: MAY.answer, people: [] }],
    states: ['retracted', 'withdrawn'],
    needs: ['reason'],
    input: ['reason'],
  },
  spike: {
    label: { tr: 'Rafa kaldır', en: 'Spike' },
    moves: [{ from: OPEN, to: 'spiked', by: MAY.decide, people: ['author'] }],
    states: ['never'],
    needs: [],
    input: [],
  },
  unspike: {
    label: { tr: 'Raftan indir', en: 'Unspike' },
    moves: [{ from: ['spiked'], to: 'draft', by: MAY.decide, people: ['author'] }],
    states: ['never'],
    needs: [],
    input: [],
  },
  setGate: {
    label: { tr: 'Kapı (hukuk, doğrulama)', en: 'Set a gate' },
    moves: [
      {
        from: [...EVERY, 'spiked'],
        to: 'same',
        by: MAY.read,
        people: [],
      },
    ],
    states: ANY,
    needs: ['gateInput'],
    input: ['gate', 'gateState'],
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof TRANSITIONS

/** Whether a name that comes from elsewhere is one of the table's. */
export const isAction = (name: string): name is Action => Object.hasOwn(TRANSITIONS, name)

const NO_BUTTON = [
  'write',
  'restoreVersion',
  'shortenEmbargo',
  'voidApproval',
  'due',
  'unscheduleFailed',
  'pictureChanged',
] as const satisfies readonly Action[]
export type ButtonAction = Exclude<Action, (typeof NO_BUTTON)[number]>

/** Actions that a person asks for, by a button or a program; the rest happen by saving or by the worker. */
export const BUTTON_ACTIONS = (Object.keys(TRANSITIONS) as Action[]).filter(
  (action): action is ButtonAction => !NO_BUTTON.some((without) => without === action),
)

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

const PUBLISHING: readonly Action[] = ['publish', 'publishUrgent', 'due']

/** Whether an action puts the working copy before the public. */
export const isPublishing = (action: Action | undefined): boolean =>
  action !== undefined && PUBLISHING.includes(action)

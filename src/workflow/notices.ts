import type { JudgedArticle } from './context'
import type { Action } from './transitions'

export const NOTICE_KINDS = [
  'submitted',
  'changesRequested',
  'approved',
  'approvalVoid',
  'embargoShortened',
  'approverGone',
  'reviewAssigned',
  'writingAssigned',
  'published',
  'signOffDue',
  'scheduleFailed',
  'retracted',
  'withdrawn',
  'commented',
  'commentResolved',
  'replyOverdue',
  'recordChanged',
  'suggested',
  'suggestionTaken',
  'suggestionLeft',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/**
 * People of the newsroom by what they are: `reviewers` are the editors of the article's desk, or all editors and chiefs
 * where the desk has none; `chiefs` are the editors where there is no chief.
 */
export type Group = 'reviewers' | 'editors' | 'chiefs'
export type Notice = {
  kind: NoticeKind
  people: readonly (string | null)[]
  groups: readonly Group[]
}
type Row = (before: JudgedArticle, after: JudgedArticle) => Notice[]

const tell = (
  kind: NoticeKind,
  people: readonly (string | null)[],
  groups: readonly Group[] = [],
): Notice => ({ kind, people, groups })

const writers = ({ author, contributors }: JudgedArticle) => [author, ...contributors]
const ended =
  (kind: NoticeKind): Row =>
  (before) => [tell(kind, writers(before), ['editors'])]

/** Whose decision a content write undoes. */
const rewritten: Row = (before, after) =>
  before.approvedBy !== null && after.approvedBy === null
    ? [tell('approvalVoid', [before.approvedBy, before.schedule?.by ?? null])]
    : []

const embargoShortened: Row = (before) => [
  tell('embargoShortened', [before.approvedBy, before.schedule?.by ?? null]),
]

const ROWS: Partial<Record<Action, Row>> = {
  write: rewritten,
  restoreVersion: rewritten,
  shortenEmbargo: embargoShortened,
  voidApproval: (before) => [
    tell('approverGone', [...writers(before), before.schedule?.by ?? null], ['reviewers']),
  ],
  pictureChanged: rewritten,
  submit: (_, after) => [
    after.reviewer ? tell('submitted', [after.reviewer]) : tell('submitted', [], ['reviewers']),
  ],
  requestChanges: (before) => [tell('changesRequested', [...writers(before), before.assignee])],
  approve: (before) => [tell('approved', [before.author])],
  assign: (before, after) => [
    tell('reviewAssigned', [after.reviewer === before.reviewer ? null : after.reviewer]),
    tell('writingAssigned', [after.assignee === before.assignee ? null : after.assignee]),
  ],
  publish: (before) => [tell('published', writers(before))],
  due: (before) => [tell('published', writers(before))],
  publishUrgent: (before) => [
    tell('published', writers(before)),
    tell('signOffDue', [], ['editors']),
  ],
  unscheduleFailed: (before) => [tell('scheduleFailed', [before.schedule?.by ?? null], ['chiefs'])],
  retract: ended('retracted'),
  withdraw: ended('withdrawn'),
}

/**
 * Who is told what when an action has turned `before` into `after`; an action without a row tells nobody. The first
 * notice that reaches a person is the only one. Pure: who of them may read the article is asked by the caller.
 */
export const noticesOf = (action: Action, before: JudgedArticle, after: JudgedArticle): Notice[] =>
  ROWS[action]?.(before, after) ?? []

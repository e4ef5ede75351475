import type { Words } from '@/src/language/words'
import type { JudgedArticle } from './context'
import type { Stage } from './stages'
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
  'scheduleDropped',
  'retracted',
  'withdrawn',
  'commented',
  'mentioned',
  'commentResolved',
  'replyOverdue',
  'recordChanged',
  'sourceRetracted',
  'suggested',
  'suggestionTaken',
  'suggestionLeft',
  'planned',
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

const toldOfDrop = (before: JudgedArticle) => [
  ...writers(before),
  before.approvedBy,
  before.schedule?.by ?? null,
]

/** Whatever takes an article out of its schedule, but its publication: its people and its desk have to know. */
const scheduleDropped: Row = (before, after) =>
  before.schedule !== null && after.schedule === null && after.stage !== 'published'
    ? [tell('scheduleDropped', toldOfDrop(before), ['reviewers'])]
    : []

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
    // Of a schedule it is more to the point that it is gone: `scheduleDropped`, for the same people.
    ...(before.schedule ? [] : [tell('approverGone', toldOfDrop(before), ['reviewers'])]),
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
export const noticesOf = (
  action: Action,
  before: JudgedArticle,
  after: JudgedArticle,
): Notice[] => [...(ROWS[action]?.(before, after) ?? []), ...scheduleDropped(before, after)]

/** The stages in which a notice still says something; one without a row is about no stage. */
const SPEAKS_OF: Partial<Record<NoticeKind, readonly Stage[]>> = {
  submitted: ['inReview'],
  reviewAssigned: ['inReview'],
  changesRequested: ['changesRequested'],
  writingAssigned: ['draft', 'changesRequested'],
  approved: ['approved'],
  approvalVoid: ['inReview'],
  approverGone: ['inReview'],
  scheduleFailed: ['approved'],
}

/** The kinds of notices that are over when an article goes from one stage to another: what they asked for was done, or is not asked any more. */
export const noticesOver = (before: Stage, after: Stage): NoticeKind[] =>
  NOTICE_KINDS.filter((kind) => {
    const stages = SPEAKS_OF[kind] ?? []
    return stages.includes(before) && !stages.includes(after)
  })

/** What each notice says in one sentence, after the headline; the admin's inbox and the mails read it. */
export const NOTICE_WORDS: Record<NoticeKind, Words> = {
  submitted: { tr: 'İncelemenizi bekliyor.', en: 'It waits for your review.' },
  changesRequested: { tr: 'Düzeltme istendi.', en: 'Changes were requested.' },
  approved: { tr: 'Onaylandı.', en: 'It was approved.' },
  approvalVoid: {
    tr: 'Metin değişti: onayınız ya da zamanlamanız düştü.',
    en: 'The text changed: your approval or schedule is void.',
  },
  embargoShortened: {
    tr: 'Ambargo kısaltıldı ya da kaldırıldı: onayınız ya da zamanlamanız düştü.',
    en: 'The embargo was shortened or lifted: your approval or schedule is void.',
  },
  approverGone: {
    tr: 'Onaylayan artık onay veremiyor: onay düştü, yeniden incelenmesi gerekiyor.',
    en: 'Who approved it may no longer approve: the approval is void and it needs a new review.',
  },
  reviewAssigned: { tr: 'İnceleme size verildi.', en: 'You are asked to review it.' },
  writingAssigned: { tr: 'Haber size verildi.', en: 'You are asked to write it.' },
  planned: { tr: 'Size verildi: masanızda.', en: 'It was given to you: it is on your desk.' },
  published: { tr: 'Yayımlandı.', en: 'It was published.' },
  signOffDue: {
    tr: 'Acil yayımlandı; ikinci bir editörün bakması bekleniyor.',
    en: 'It was published urgently; a second editor must sign it off.',
  },
  scheduleFailed: {
    tr: 'Zamanı geldi ama yayımlanamadı; yeniden zamanlayın ya da yayımlayın.',
    en: 'It was due but could not be published; schedule or publish it again.',
  },
  scheduleDropped: {
    tr: 'Zamanlanan yayını düştü: yeniden onaylanıp zamanlanmazsa yayımlanmaz.',
    en: 'Its scheduled publication was dropped: it is not published unless approved and scheduled again.',
  },
  retracted: { tr: 'Geri çekildi (metin duruyor).', en: 'It was retracted.' },
  withdrawn: { tr: 'Yayından kaldırıldı.', en: 'It was withdrawn.' },
  commented: { tr: 'Yeni bir yorum var.', en: 'There is a new comment.' },
  mentioned: { tr: 'Bir yorumda adınız geçti.', en: 'You were named in a comment.' },
  commentResolved: { tr: 'Yorumunuz kapatıldı.', en: 'Your comment was resolved.' },
  replyOverdue: {
    tr: 'Cevap hakkı: 24 saattir yanıt yok. Sonucu yazın.',
    en: 'Right of reply: no answer for 24 hours. Record what came of it.',
  },
  recordChanged: {
    tr: 'Haberde görünen bir kayıt değiştirildi.',
    en: 'A record that the article shows was changed.',
  },
  sourceRetracted: {
    tr: 'Bir kaynak sözünü geri aldı; yayımlanan haber o söze dayanıyor. Bakıp düzeltin ya da geri çekin.',
    en: 'A source took its words back, and the published article rests on them. Look at it: correct or retract.',
  },
  suggested: {
    tr: 'Okurun gördüğü bir kayıt için değişiklik önerildi; kararınızı bekliyor.',
    en: 'A change of a record that readers see was suggested; it waits for your decision.',
  },
  suggestionTaken: {
    tr: 'Önerdiğiniz değişiklik alındı.',
    en: 'The change you suggested was taken.',
  },
  suggestionLeft: {
    tr: 'Önerdiğiniz değişiklik alınmadı.',
    en: 'The change you suggested was not taken.',
  },
}

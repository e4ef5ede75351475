import type { Refusal } from '@/src/language/refusal'
import { openFindings } from '@/src/sourcing/findings'
import { approvalHash } from './approvalHash'
import type { Context } from './context'
import { notMinor } from './majorChanges'
import { picturesComplete } from './picturesComplete'
import { REFUSALS } from './refusals'
import { may, type Right } from './roles'
import { scheduleTime } from './schedule'
import type { Gate } from './stages'
import type { Need } from './transitions'

const CLEARERS = {
  legal: 'answer',
  factCheck: 'factCheck',
} as const satisfies Record<Gate, Right>

/**
 * Who may set which gate: anybody who works on news asks for one; legal is cleared by a chief, the fact-check by a
 * fact-checker or an editor, and neither by somebody who worked on the text, whatever roles he holds.
 */
function gateInput({ article, actor, input, probe }: Context): Refusal | null {
  if (probe) return null
  const { gate, gateState } = input
  if (!gate || (gateState !== 'required' && gateState !== 'done')) return REFUSALS.gateMissing()
  if (gateState === 'required') return null
  if (article.contributors.includes(actor.id)) return REFUSALS.gateNotYours()
  return may(actor, CLEARERS[gate]) ? null : REFUSALS.gateNotYours()
}

type Check = (context: Context) => Refusal | null

const filled = (text: string | undefined): boolean => (text ?? '').trim().length > 0

const headlineAndBody: Check = ({ article }) => {
  if (!filled(article.headline)) return REFUSALS.headlineMissing()
  return filled(article.bodyText) ? null : REFUSALS.bodyMissing()
}

const noNeverFindings: Check = ({ findings }) => {
  const open = findings.filter(({ never }) => never)
  return open.length > 0 ? REFUSALS.findingsOpen({ findings: open }) : null
}

const findingsDecided: Check = (context) => {
  const { article, findings, input, probe } = context
  const decided = [
    ...(article.approvedHash === approvalHash(context) ? article.approvedOverrides : []),
    ...(input.overrides ?? []),
  ]
  // Warnings stay open for the reader of the panel; they stop nothing.
  const open = openFindings(findings, decided).filter(
    ({ severity, never }) => severity === 'block' || never,
  )
  if (open.length === 0) return null
  // The dialog collects the reasons, so the button stays usable unless nobody may overrule.
  if (probe && !open.some(({ never }) => never)) return null
  return REFUSALS.findingsOpen({ findings: open })
}

const reason: Check = ({ input, probe }) =>
  probe || (input.reason ?? '').trim().length >= 10 ? null : REFUSALS.reasonMissing()

const publicReason: Check = ({ input, probe }) =>
  probe || (input.publicReason ?? '').trim().length >= 10 ? null : REFUSALS.publicReasonMissing()

const namedSource: Check = ({ namedSources }) =>
  namedSources > 0 ? null : REFUSALS.namedSourceMissing()

const reviewDue: Check = ({ publication }) =>
  publication?.postReviewDue ? null : REFUSALS.reviewNotDue()

const notPublisher: Check = ({ publication, actor }) =>
  publication &&
  publication.postReviewBy !== actor.id &&
  !publication.contributors.includes(actor.id)
    ? null
    : REFUSALS.ownPublication()

const scheduled: Check = (context) => {
  const { actor, now } = context
  const { schedule } = context.article
  // A time that cannot be read has not come.
  if (schedule?.by !== actor.id || !(Date.parse(schedule.at) <= now.getTime())) {
    return REFUSALS.notDue()
  }
  return schedule.hash === approvalHash(context) ? null : REFUSALS.notApprovedText()
}

const notContributor: Check = ({ article, actor, blockingComments }) => {
  if (blockingComments > 0) return REFUSALS.commentsOpen({ count: blockingComments })
  if (article.author === actor.id && article.contributors.includes(actor.id)) {
    return REFUSALS.ownArticle()
  }
  return article.contributors.includes(actor.id) ? REFUSALS.touchedText() : null
}

const gatesClear: Check = ({ article }) =>
  Object.values(article.gates).every((gate) => gate === 'notNeeded' || gate === 'done')
    ? null
    : REFUSALS.gateRequired()

const approvedText: Check = (context) =>
  context.article.approvedHash === approvalHash(context) ? null : REFUSALS.notApprovedText()

const embargoOver: Check = ({ article, now }) =>
  article.embargoUntil === null || Date.parse(article.embargoUntil) <= now.getTime()
    ? null
    : REFUSALS.embargoed()

const CHOOSABLE = ['minor', 'update', 'correction', 'clarification', 'reply']
const editKindInput: Check = ({ input, probe }) =>
  probe || CHOOSABLE.includes(input.editKind ?? '') ? null : REFUSALS.editKindMissing()

const editKindNeeds: Check = ({ article, input: given, majorChanges, probe }) => {
  const input = { ...article.schedule?.told, ...given }
  if (article.editKind === 'first' || article.editKind === 'reinstatement') return null
  if (article.editKind === 'minor') {
    return majorChanges.length > 0 ? notMinor(majorChanges) : null
  }
  if (probe) return null
  const enough =
    article.editKind === 'correction' ? filled(input.was) && filled(input.is) : filled(input.note)
  return enough ? null : REFUSALS.editKindNeeds({ editKind: article.editKind })
}

const assignment: Check = ({ article, input, probe, reviewerMayDecide }) => {
  if (probe) return null
  const { reviewer, assignee, dueAt } = input
  if (reviewer === undefined && assignee === undefined && dueAt === undefined) {
    return REFUSALS.assignmentEmpty()
  }
  if (!reviewer) return null
  if (article.contributors.includes(reviewer) || reviewerMayDecide !== true) {
    return REFUSALS.reviewerTouched()
  }
  return null
}

const reinstatedIfWithdrawn: Check = ({ state, article }) =>
  state === 'withdrawn' && article.editKind !== 'reinstatement' ? REFUSALS.illegalState() : null

/** What a transition asks for, on the server, every time. Each returns why not, or null. */
export const NEEDS: Record<Need, Check> = {
  headlineAndBody,
  picturesComplete,
  noNeverFindings,
  reason,
  notContributor,
  gatesClear,
  findingsDecided,
  approvedText,
  embargoOver,
  editKindInput,
  editKindNeeds,
  assignment,
  reinstatedIfWithdrawn,
  publicReason,
  namedSource,
  reviewDue,
  notPublisher,
  scheduleTime,
  scheduled,
  gateInput,
}

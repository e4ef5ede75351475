import type { Override } from '@/src/sourcing/types'
import { approvalHash } from './approvalHash'
import type { Actor } from './actor'
import type { Context, JudgedArticle, TransitionInput } from './context'
import { scheduledMinute } from './schedule'
import type { GateState } from './stages'
import type { Action } from './transitions'

const UNSCHEDULED = { schedule: null, scheduledAt: null }
const VOID = { approvedHash: null, approvedBy: null, approvedOverrides: [], ...UNSCHEDULED }
const SETTLED = { ...VOID, contributors: [], submittedBy: null, reviewer: null }

const reopened = (gate: GateState): GateState => (gate === 'done' ? 'required' : gate)

const joined = ({ contributors }: JudgedArticle, more: readonly string[]): string[] => [
  ...new Set([...contributors, ...more]),
]

/**
 * A content write makes its writer a contributor, and with a restored version those who wrote it (else discarding and
 * restoring would be a way to approve one's own words); it voids the approval and opens the gates that were done.
 */
const written = ({ article, actor, writers = [] }: Context): Partial<JudgedArticle> => ({
  ...VOID,
  gates: { legal: reopened(article.gates.legal), factCheck: reopened(article.gates.factCheck) },
  contributors: joined(article, [...writers, actor.id]),
})

/** What comes back to the public is reviewed anew, by somebody who did not write it. */
const reinstated = ({ article, publication }: Context): Partial<JudgedArticle> => ({
  ...VOID,
  editKind: 'reinstatement',
  ...(publication &&
    publication.contributors.length > 0 && {
      contributors: joined(article, publication.contributors),
    }),
})

/** What was approved with the text is another text now; who mended a caption has not written the article. */
const picturesReworded = ({ article }: Context): Partial<JudgedArticle> => ({
  ...VOID,
  gates: { legal: reopened(article.gates.legal), factCheck: reopened(article.gates.factCheck) },
})

const overridesBy = ({ overrides }: TransitionInput, { id }: Actor): Override[] =>
  (overrides ?? []).map((override) => ({ ...override, by: id }))

type Patch = (context: Context) => Partial<JudgedArticle>

const PATCHES: Record<Action, Patch> = {
  write: written,
  restoreVersion: written,
  shortenEmbargo: () => ({ ...VOID }),
  voidApproval: () => ({ ...VOID }),
  submit: ({ actor }) => ({ ...VOID, submittedBy: actor.id }),
  recall: () => ({ ...VOID, submittedBy: null }),
  assign: ({ input }) => ({
    ...(input.reviewer !== undefined && { reviewer: input.reviewer }),
    ...(input.assignee !== undefined && { assignee: input.assignee }),
    ...(input.dueAt !== undefined && { dueAt: input.dueAt }),
  }),
  requestChanges: () => ({ ...VOID }),
  approve: ({ article, maskedLabels, actor, input }) => ({
    approvedHash: approvalHash({ article, maskedLabels }),
    approvedBy: actor.id,
    approvedOverrides: overridesBy(input, actor),
  }),
  publish: () => ({ ...SETTLED }),
  publishUrgent: () => ({ ...SETTLED }),
  due: () => ({ ...SETTLED }),
  signOff: () => ({}),
  schedule: ({ article, maskedLabels, actor, input }) => ({
    schedule: {
      at: scheduledMinute(input)?.toISOString() ?? '',
      timeZone: input.timeZone ?? 'UTC',
      by: actor.id,
      hash: approvalHash({ article, maskedLabels }),
      told: { note: input.note, was: input.was, is: input.is, claim: input.claim },
    },
    scheduledAt: scheduledMinute(input)?.toISOString() ?? null,
    approvedOverrides: [...article.approvedOverrides, ...overridesBy(input, actor)],
  }),
  unschedule: () => ({ ...UNSCHEDULED }),
  unscheduleFailed: () => ({ ...UNSCHEDULED }),
  pictureChanged: picturesReworded,
  retract: () => ({}),
  withdraw: () => ({}),
  reinstate: reinstated,
  setGate: ({ article, input }) => ({
    gates: { ...article.gates, ...(input.gate && { [input.gate]: input.gateState }) },
  }),
  startEdit: ({ input }) => ({ ...VOID, editKind: input.editKind }),
  discardEdit: () => ({ ...SETTLED }),
  spike: () => ({ ...VOID }),
  unspike: () => ({ ...VOID }),
}

/** The H fields that an action changes, apart from the stage. */
export const patchOf = (action: Action, context: Context): Partial<JudgedArticle> =>
  PATCHES[action](context)

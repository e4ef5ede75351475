import type { Context, JudgedArticle } from './context'
import type { Action } from './transitions'

const VOID = { approvedHash: null, approvedBy: null, approvedOverrides: [] }

/** A content write makes its writer a contributor and voids the approval. */
const written = ({ article, actor }: Context): Partial<JudgedArticle> => ({
  ...VOID,
  contributors: article.contributors.includes(actor.id)
    ? article.contributors
    : [...article.contributors, actor.id],
})

type Patch = (context: Context) => Partial<JudgedArticle>

const PATCHES: Record<Action, Patch> = {
  write: written,
  restoreVersion: written,
  submit: ({ actor }) => ({ ...VOID, submittedBy: actor.id }),
  recall: () => ({ ...VOID, submittedBy: null }),
  assign: ({ input }) => ({
    ...(input.reviewer !== undefined && { reviewer: input.reviewer }),
    ...(input.assignee !== undefined && { assignee: input.assignee }),
    ...(input.dueAt !== undefined && { dueAt: input.dueAt }),
  }),
  requestChanges: () => ({ ...VOID }),
  approve: ({ article, actor, input }) => ({
    approvedHash: article.contentHash,
    approvedBy: actor.id,
    approvedOverrides: (input.overrides ?? []).map((override) => ({ ...override, by: actor.id })),
  }),
  publish: () => ({ ...VOID, contributors: [], submittedBy: null, reviewer: null }),
  startEdit: ({ input }) => ({ ...VOID, editKind: input.editKind }),
  discardEdit: () => ({ ...VOID, contributors: [], submittedBy: null, reviewer: null }),
  spike: () => ({ ...VOID }),
  unspike: () => ({ ...VOID }),
}

/** The H fields that an action changes, apart from the stage. */
export const patchOf = (action: Action, context: Context): Partial<JudgedArticle> =>
  PATCHES[action](context)

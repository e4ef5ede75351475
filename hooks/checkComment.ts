import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { mentionProblem } from '@/src/editorial/comments/mentions'
import { threadProblem } from '@/src/editorial/comments/threads'
import { actorOf } from '@/src/workflow/actor'
import { fieldsThatDiffer } from '@/src/workflow/content'
import { idOf } from '@/src/language/ids'
import { REFUSALS } from '@/src/workflow/refusals'

const MADE_HERE = ['author', 'resolvedAt', 'resolvedBy']
const FIXED = ['article', 'parent', 'field', ...MADE_HERE]
const PLACE = ['exact', 'prefix', 'suffix']

/**
 * A comment belongs to an article its author may read, and to a thread of that article; afterwards only its words, whom
 * they name and whether it stops approval may change. Payload hands in the stored comment merged with the request.
 */
export const checkComment: CollectionBeforeChangeHook = async ({
  data: { createdAt: _created, updatedAt: _updated, ...data },
  originalDoc,
  operation,
  req,
}) => {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const foreign =
    operation === 'create'
      ? MADE_HERE.filter((field) => data[field] != null)
      : [
          ...fieldsThatDiffer(originalDoc, data, FIXED),
          ...fieldsThatDiffer(originalDoc.selector ?? {}, data.selector ?? {}, PLACE),
        ]
  if (foreign.length > 0) throw new RefusalError(REFUSALS.serverField({ fields: foreign }))
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { id: { equals: idOf(data.article) ?? '' } },
    overrideAccess: false,
    req,
  })
  if (totalDocs !== 1) throw new RefusalError(REFUSALS.notFound())
  const problem = (await threadProblem(req, data)) ?? (await mentionProblem(req, data, originalDoc))
  if (problem) throw new RefusalError(REFUSALS.commentInvalid({ problems: [problem] }))
  return operation === 'create' ? { ...data, author: actor.id } : data
}
